"""Whether a PySide6 release keeps count of Python's constants.

PySide6 6.12.0 gives back one reference too many to True with every signal sent, and one to None
with every value that a model in Python leaves out. Before Python 3.12 made these objects immortal,
the interpreter aborts when the last reference is gone. Run with the Python and the PySide6 in
question:

    python benchmarks/signal_refcount.py signal
    python benchmarks/signal_refcount.py model

It prints how many references the calls cost; a release that is fine costs none, and survives.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import PySide6
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Signal

CALLS = 20_000


class Sender(QObject):
    happened = Signal()


class Hollow(QAbstractListModel):
    def rowCount(self, parent: object = None) -> int:  # noqa: ARG002, N802 - Qt's names
        return 1

    def data(self, index: object, role: int = 0) -> None:  # noqa: ARG002
        return None


def probe(kind: str) -> tuple[object, Callable[[], object]]:
    """The constant at risk, and the call that puts it there."""
    if kind == "signal":
        sender = Sender()
        return True, lambda: sender.happened.emit()  # noqa: PLW0108 - keeps the sender
    model = Hollow()
    index: QModelIndex = model.index(0, 0)
    return None, lambda: model and index.data(0)


def main() -> int:
    application = QCoreApplication([])
    constant, call = probe(sys.argv[1] if len(sys.argv) > 1 else "signal")
    before = sys.getrefcount(constant)
    print(f"Python {sys.version.split()[0]}, PySide6 {PySide6.__version__}, {constant}", flush=True)
    for number in range(1, CALLS + 1):
        call()
        if number in {100, 400} or number % 5_000 == 0:
            print(f"{number} calls: {sys.getrefcount(constant) - before:+}", flush=True)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
