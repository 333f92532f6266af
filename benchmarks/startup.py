"""How long it takes until the window with the article is painted, beside a bare window of PySide6.

    python -m benchmarks.startup [PAIRS]

The bare window holds an empty QTextBrowser, as any window that shows a text would. Both are child
processes, taken in turn so that both meet the same moments of a busy machine. The time is from
before the child is started until its first paint is over; the ratio of the medians is what counts.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAIRS = 15
TO_REACH = 1.15

BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, told)
        return False

def told():
    print(time.time())
    application.exit()

application = QApplication(["bare"])
application.setStyle("Fusion")
window, centre, painted = QMainWindow(), QTextBrowser(), Painted()
window.setCentralWidget(centre)
window.resize(1280, 800)
centre.viewport().installEventFilter(painted)
window.show()
application.exec()
"""

READER = """
import os, sys, time

os.environ["XDG_CONFIG_HOME"] = sys.argv[1]
from reader.__main__ import window_program

def told():
    print(time.time())
    QCoreApplication.exit()

main = window_program()
from PySide6.QtCore import QCoreApplication
main([], told)
"""


def main(arguments: list[str]) -> int:
    """Print both medians and their ratio."""
    pairs = int(arguments[0]) if arguments else PAIRS
    with tempfile.TemporaryDirectory() as folder:
        for source in (BARE, READER):  # fill the caches, of the disk and of compiled modules
            seconds_to_paint(source, Path(folder))
        times = [
            [seconds_to_paint(source, Path(folder)) for source in (BARE, READER)]
            for _ in range(pairs)
        ]
    bare, reader = (sorted(column) for column in zip(*times, strict=True))
    for name, column in (("bare window", bare), ("Duwen with an article", reader)):
        median = statistics.median(column) * 1000
        print(f"{name:24} {median:6.0f} ms  ({column[0] * 1000:.0f} to {column[-1] * 1000:.0f})")
    ratio = statistics.median(reader) / statistics.median(bare)
    print(f"{'ratio of the medians':24} {ratio:6.2f}     (to reach: {TO_REACH})")
    return 0


def seconds_to_paint(source: str, folder: Path) -> float:
    """The seconds from the start of a child to the end of its first paint.

    Modules are compiled once, into ``folder``, as they are where the program is installed.
    """
    environment = dict(os.environ, PYTHONPYCACHEPREFIX=str(folder / "compiled"))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", source, str(folder)],
        check=True,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment,
    )
    return float(done.stdout) - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
