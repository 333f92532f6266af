"""Lays out what will come into sight next, while nothing else is to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.view.article.sight import Sight

# Milliseconds between two rows: time for a frame and for the keys.
PAUSE = 8


class Ahead(QObject):
    """Prepares a window's height of rows below and above, one at a time."""

    def __init__(
        self, owner: QObject, sight: Callable[[], Sight], prepared: Callable[[], None]
    ) -> None:
        """``prepared`` is called after each row: heights that were guessed are known now."""
        super().__init__(owner)
        self._sight = sight
        self._prepared = prepared
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._prepare)

    def start(self) -> None:
        """Go on preparing when there is time."""
        if not self._pause.isActive():
            self._pause.start()

    def _prepare(self) -> None:
        row = row_to_prepare(self._sight())
        if row is not None:
            self._sight().stack.layout(row)
            self._prepared()
            self.start()


def row_to_prepare(sight: Sight) -> int | None:
    """The nearest row below, or else above, that is close but not laid out yet."""
    if not sight.rows:
        return None
    (first, top), (last, y) = sight.rows[0], sight.rows[-1]
    bottom = y + sight.stack.layout(last).height
    below = _unknown(sight, range(last + 1, len(sight.stack)), 2 * sight.height - bottom)
    return _unknown(sight, range(first - 1, -1, -1), sight.height + top) if below is None else below


def _unknown(sight: Sight, rows: range, distance: int) -> int | None:
    """The first of the rows that has no layout, if it is not farther than that."""
    for row in rows:
        if distance <= 0:
            return None
        if row not in sight.stack.laid_out:
            return row
        distance -= sight.stack.layout(row).height
    return None
