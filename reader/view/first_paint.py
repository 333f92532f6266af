"""The moment from which slow things may happen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls whoever waits, in order, when the widget has been painted for the first time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._waiting: list[Callable[[], None]] = []
        widget.installEventFilter(self)

    def then(self, call: Callable[[], None]) -> None:
        """Call it after the first paint and after those that wait already."""
        self._waiting.append(call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself is still to come: wait for the loop to be idle once more."""
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._call)
        return super().eventFilter(watched, event)

    def _call(self) -> None:
        for call in self._waiting:
            call()
