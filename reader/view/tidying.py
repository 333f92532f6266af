"""Keeps Python's garbage collector from stopping the window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# A whole collection walks over everything that an open novel holds: 130 ms, many times while it
# is analysed. So it is done once, this long (milliseconds) after an article was opened, and what
# is left then is not walked over again. What is dropped at once needs no collector anyway.
PAUSE = 1500
NEVER = 1_000_000


class Tidying(QObject):
    """Collects when the window can afford it; young garbage is collected as ever."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(tidy)

    def begin(self) -> None:
        """Collect from now on: the window has been painted."""
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, NEVER)
        gc.freeze()  # or the next object that is made would have all be walked over
        gc.enable()
        self.soon()

    def soon(self) -> None:
        """Tidy up when things have calmed down."""
        self._pause.start()


def tidy() -> None:
    """Free all that is garbage, what was set aside before included, and set the rest aside."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
