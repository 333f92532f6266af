"""How long it takes until the window with the article is painted, beside a bare window of PySide6.

    python -m benchmarks.startup [ROUNDS]

The bare window holds an empty QTextBrowser, as any window that shows a text would; the second one
shows the article in it, in the font that Duwen takes. All are child processes, taken in turn so
that they meet the same moments of a busy machine. Wall time is from before the child is started
until its first paint is over, CPU time what the child used until then; on a machine that does other
things CPU is what can be compared. The ratios are medians of those of each round.
docs/decisions/0007-start-up.md says what the parts are.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "samples" / "taipei_clock_shop.txt"
ROUNDS = 15
TO_REACH = 1.15

MARKS = """
import json, os, sys, time
marks = []

def mark(name):
    marks.append((name, time.time() - float(sys.argv[2]), time.process_time()))

def told():
    mark("painted")
    print(json.dumps(marks), flush=True)
    os._exit(0)  # closing is no part of it

mark("Python started")
"""

BARE = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
mark("Qt imported")

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, told)
        return False

application = QApplication(["bare"])
application.setStyle("Fusion")
mark("application")
window, centre, painted = QMainWindow(), QTextBrowser(), Painted()
window.setCentralWidget(centre)
window.resize(1280, 800)
centre.viewport().installEventFilter(painted)
mark("window")
# the article
window.show()
mark("shown")
application.exec()
"""

ARTICLE = """
from pathlib import Path
from PySide6.QtGui import QFont
font = QFont(["Noto Serif CJK TC", "Noto Sans CJK TC"])
font.setPointSizeF(16)
centre.setFont(font)
centre.setPlainText(Path(sys.argv[3]).read_text("utf-8"))
mark("article opened")
"""

DUWEN = """
from reader.window_start import obstacle, window_program
main = window_program()
obstacle()
main([], told)
"""

PARTS = """
from reader.window_start import import_qt, obstacle
import gc
gc.disable()
mark("own modules without Qt")
import_qt()
import PySide6.QtWidgets
from PySide6.QtCore import Qt
mark("Qt imported")
from reader import app
mark("own modules")
obstacle()
mark("system checked")
application = app.qt_application()
mark("application")
reader = app.Reader(application, app.settings_path(), None, painted=told)
mark("window")
reader.open()
mark("article opened")
reader.window.show()
mark("shown")
application.exec()
"""

CHILDREN = {
    "bare window": BARE,
    "the same with the article": BARE.replace("# the article", ARTICLE),
    "Duwen": DUWEN,
    "Duwen, part by part": PARTS,
}


class Mark(NamedTuple):
    """A moment of a child: seconds since it was started, and of CPU that it has used."""

    name: str
    wall: float
    cpu: float


Rounds = Sequence[Sequence[Mark]]


def main(arguments: list[str]) -> int:
    """Print the times of each window, its parts, and Duwen's ratio to the others."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    taken: dict[str, list[list[Mark]]] = {name: [] for name in CHILDREN}
    with tempfile.TemporaryDirectory() as folder:
        for source in CHILDREN.values():  # fill the caches, of the disk and of compiled modules
            marks_of(source, Path(folder))
        for _ in range(rounds):
            for name, source in CHILDREN.items():
                taken[name].append(marks_of(source, Path(folder)))
    print(f"{'milliseconds, medians':28} {'wall':>6} {'CPU':>6}")
    for name, found in taken.items():
        ends = [marks[-1] for marks in found]
        print(f"{name:28} {median(e.wall for e in ends):6.0f} {median(e.cpu for e in ends):6.0f}")
    for name in ("bare window", "the same with the article"):
        wall, cpu = ratios(taken["Duwen"], taken[name])
        print(f"{'Duwen to ' + name:36} {wall:.2f} wall, {cpu:.2f} CPU")
    print(f"to reach: {TO_REACH} of the bare window")
    for name in ("bare window", "the same with the article", "Duwen, part by part"):
        print(f"{name}: {parts(taken[name])}")
    return 0


def marks_of(source: str, folder: Path) -> list[Mark]:
    """The marks of a child, the last at the end of its first paint.

    Modules are compiled once, into ``folder``, as they are where the program is installed.
    """
    compiled = str(folder / "compiled")
    environment = dict(os.environ, PYTHONPYCACHEPREFIX=compiled, XDG_CONFIG_HOME=str(folder))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", MARKS + source, str(folder), str(time.time()), str(SAMPLE)]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT, env=environment
    )
    return [Mark(*values) for values in json.loads(done.stdout)]


def ratios(some: Rounds, others: Rounds) -> tuple[float, float]:
    """How many times as long the first take, round by round: wall and CPU, the medians."""
    pairs = [(one[-1], other[-1]) for one, other in zip(some, others, strict=True)]
    return (
        statistics.median(one.wall / other.wall for one, other in pairs),
        statistics.median(one.cpu / other.cpu for one, other in pairs),
    )


def parts(found: Rounds) -> str:
    """What each part took, in milliseconds of CPU."""
    spent: list[str] = []
    for number, mark in enumerate(found[0]):
        own = [m[number].cpu - (m[number - 1].cpu if number else 0.0) for m in found]
        spent.append(f"{mark.name} {statistics.median(own) * 1000:.0f}")
    return ", ".join(spent)


def median(values: Iterable[float]) -> float:
    """The median in milliseconds."""
    return statistics.median(values) * 1000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
