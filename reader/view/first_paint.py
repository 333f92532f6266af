"""The moment from which slow things may happen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# With these the reader asks for something: what waits comes first, or it would be asked in vain.
ASKING = (
    QEvent.Type.ShortcutOverride,  # asks whether anybody wants the key before a command has it
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.DragEnter,
    QEvent.Type.Close,
)


class FirstPaint(QObject):
    """Calls whoever waits, in order, when the widget has been painted for the first time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._waiting: list[Callable[[], None]] | None = []
        widget.installEventFilter(self)

    def then(self, call: Callable[[], None]) -> None:
        """Call it after the first paint and after those that wait already; now if it was."""
        if self._waiting is None:
            call()
        else:
            self._waiting.append(call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself is still to come: wait for the loop to be idle once more."""
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            if self._waiting is not None:  # nobody asked before
                self._widget.window().windowHandle().installEventFilter(self)
                QTimer.singleShot(0, self, self._call)
        elif event.type() in ASKING:
            self._call()
        return super().eventFilter(watched, event)

    def _call(self) -> None:
        """Call those that wait, and those that come meanwhile; an error of one costs no other."""
        if self._waiting is None:
            return
        window = self._widget.window().windowHandle()
        if window is not None:
            window.removeEventFilter(self)
        if not self._waiting:
            self._waiting = None
            return
        try:
            self._waiting.pop(0)()
        finally:
            self._call()
