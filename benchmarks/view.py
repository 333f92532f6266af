"""The article view beside QTextBrowser and QPlainTextEdit, for 2,500 to 5,000,000 characters.

uv run python -m benchmarks.view [LENGTH …]

Every figure is the median of several fresh processes, in milliseconds of processor time (what
other programs do meanwhile does not count); memory is the growth of the process while it opens
the text, as a multiple of the text in UTF-8. Making the text is not counted. "pause" is the
longest step of the event loop while the names of all paragraphs arrive and the reader scrolls;
the other two know no names, so theirs is the longest step in which they go on with their layout.
"new page" is the median of jumps to text that was never laid out, "page" the next one, which was
prepared while nothing else was to do; all are painted. The article view is also shown with ruby on
every word.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

LENGTHS = (2_500, 100_000, 1_000_000, 5_000_000)
RUNS = 3
HITS = 500
# Where nothing was laid out before, but in a text of few pages.
UNSEEN = (0.15, 0.25, 0.35, 0.65, 0.75, 0.85, 0.2)
BATCH = 25  # paragraphs that are annotated at a time
FIGURES = (
    *("first paint", "toggle", "resize", "to the end", "new page", "page", "frame", "hit"),
    *("pause", "memory"),
)


def main() -> None:
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(one(sys.argv[2], int(sys.argv[3]))))
        return
    from benchmarks.view_subjects import SUBJECTS  # noqa: PLC0415 - after the platform is chosen

    lengths = [int(argument) for argument in sys.argv[1:]] or LENGTHS
    print(f"{'':26}" + "".join(f"{name:>12}" for name in FIGURES))
    for length in lengths:
        for name in SUBJECTS:
            report(name, length, [run(name, length) for _ in range(RUNS)])


def run(name: str, length: int) -> dict[str, float]:
    """The figures of one fresh process."""
    command = [sys.executable, "-m", "benchmarks.view", "--one", name, str(length)]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def report(name: str, length: int, runs: list[dict[str, float]]) -> None:
    """One line of the table."""
    middle = {figure: statistics.median(r[figure] for r in runs) for figure in FIGURES}
    shown = "".join(f"{middle[figure]:12.2f}" for figure in FIGURES)
    print(f"{length:>10,} {name:15}" + shown, flush=True)


def one(name: str, length: int) -> dict[str, float]:
    """All figures of one widget with one text."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the child opens a window

    from benchmarks.view_subjects import SUBJECTS, other_script, text_of  # noqa: PLC0415

    application = QApplication([])
    subject = SUBJECTS[name]()
    paragraphs = text_of(length)
    other = other_script(paragraphs)
    subject.prepare(paragraphs[:5])
    subject.show()  # fonts are loaded, as they are in an open window
    subject.widget.resize(900, 800)
    subject.widget.show()
    settle(application)
    bar = subject.widget.verticalScrollBar()
    subject.prepare(paragraphs)
    before = memory()
    took = {"first paint": spent(application, subject.show)}
    size = sum(len(text.encode()) for text in paragraphs)
    took["pause"] = longest_step(application, subject, len(paragraphs))
    took["memory"] = (memory() - before) / size
    bar.setValue(bar.maximum() // 2)
    settle(application)
    took["hit"] = hits(subject)
    took["toggle"] = spent(application, lambda: subject.toggle(other))
    settle(application)
    took["resize"] = spent(application, lambda: subject.widget.resize(700, 800))
    settle(application)
    took["to the end"] = spent(application, lambda: bar.setValue(bar.maximum()))
    took["new page"] = statistics.median(jump(application, bar, share) for share in UNSEEN)
    settle(application)
    took["page"] = spent(application, lambda: bar.setValue(bar.value() + bar.pageStep()))
    took["frame"] = spent(application, lambda: scroll(subject)) / 50
    return took


def spent(application: Any, act: Callable[[], object]) -> float:
    """Milliseconds of processor time until the result is painted."""
    start = time.process_time()
    act()
    application.processEvents()
    return (time.process_time() - start) * 1000


def jump(application: Any, bar: Any, share: float) -> float:
    """Milliseconds to show what stands at that share of the whole."""
    return spent(application, lambda: bar.setValue(round(bar.maximum() * share)))


def settle(application: Any) -> float:
    """Let the event loop come to rest; its longest step in milliseconds comes back."""
    longest, quiet = 0.0, 0
    while quiet < 30:
        step = spent(application, lambda: None)
        longest, quiet = max(longest, step), 0 if step > 1 else quiet + 1
        time.sleep(0.001)
    return longest


def longest_step(application: Any, subject: Any, count: int) -> float:
    """The longest step while the paragraphs are annotated and the reader scrolls."""
    longest = 0.0
    bar = subject.widget.verticalScrollBar()
    for first in range(0, count, BATCH):
        bar.setValue(bar.value() + bar.singleStep())
        batch = range(first, min(first + BATCH, count))
        longest = max(longest, spent(application, partial(subject.annotate, batch)))
    return max(longest, settle(application))


def hits(subject: Any) -> float:
    """Milliseconds from a point to the character there."""
    from PySide6.QtCore import QPoint  # noqa: PLC0415 - only the child opens a window

    chance = random.Random(1)  # noqa: S311 - nothing is kept secret
    points = [QPoint(chance.randrange(900), chance.randrange(800)) for _ in range(HITS)]
    start = time.process_time()
    for point in points:
        subject.hit(point)
    return (time.process_time() - start) * 1000 / HITS


def scroll(subject: Any) -> None:
    """Fifty frames of scrolling by a line."""
    bar = subject.widget.verticalScrollBar()
    for _ in range(50):
        bar.setValue(bar.value() + bar.singleStep())
        subject.widget.viewport().repaint()


def memory() -> float:
    """The most the process has had so far, in bytes; 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(most) if sys.platform == "darwin" else most * 1024.0


if __name__ == "__main__":
    main()
