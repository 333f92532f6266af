"""How the page lies in the viewport: as it is, or turned for vertical lines.

A page is always set in horizontal lines from top to bottom. Turned by a right angle to the right,
its lines run from top to bottom and follow each other from right to left, as vertical Chinese does,
with readings on the right side; the ideographs are then drawn upright (``upright.py``).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QTransform

# What an arrow key means on a turned page.
TURNED_KEYS = {
    Qt.Key.Key_Down: Qt.Key.Key_Right,
    Qt.Key.Key_Up: Qt.Key.Key_Left,
    Qt.Key.Key_Left: Qt.Key.Key_Down,
    Qt.Key.Key_Right: Qt.Key.Key_Up,
}


class Plane(NamedTuple):
    """Where points of the page are in a viewport of ``size`` pixels, and back."""

    size: QSize
    is_turned: bool = False

    @property
    def line_room(self) -> int:
        """How long lines may be, with their margins."""
        return self.size.height() if self.is_turned else self.size.width()

    @property
    def height(self) -> int:
        """How much of the page is in sight, across its lines."""
        return self.size.width() if self.is_turned else self.size.height()

    @property
    def transform(self) -> QTransform:
        """What brings the page to the viewport."""
        if not self.is_turned:
            return QTransform()
        return QTransform(0, 1, -1, 0, self.size.width(), 0)

    def to_page(self, point: QPointF) -> QPointF:
        """The point of the page that is at a point of the viewport."""
        if not self.is_turned:
            return point
        return QPointF(point.y(), self.size.width() - point.x())

    def to_view(self, box: QRectF) -> QRectF:
        """The box in the viewport of a box of the page."""
        return self.transform.mapRect(box)

    def box_on_page(self, box: QRectF) -> QRectF:
        """The box of the page that is shown in a box of the viewport."""
        return self.transform.inverted()[0].mapRect(box)

    def along(self, x: float, y: float) -> float:
        """Of a movement in the viewport, how far it goes towards the end of the page."""
        return -x if self.is_turned else y

    def key(self, key: int) -> int:
        """The arrow key that does on a page as it is what ``key`` does on this one."""
        return TURNED_KEYS.get(Qt.Key(key), key) if self.is_turned else key
