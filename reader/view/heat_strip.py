"""A strip beside the scroll bar that shows where in the article something stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

WIDTH = 12  # pixels; the strip, of which the marks take the middle
INSET = 3
STEP = 3  # pixels: the height of a mark, and how near two are for one mark to stand for both
REACH = 9  # pixels beside a mark that still are a click on it
# The least and the most of its colour that a mark has: one place, and many.
FAINT, FULL, MANY = 0.55, 1.0, 6


class HeatStrip(QWidget):
    """Lies over the right edge of a scroll area while there is something to show.

    The places are numbered in the order of the text; only as many are asked for as there are
    marks, so that thousands cost no more than hundreds.
    """

    mark_clicked = Signal(int)  # the number of the first place that the mark stands for

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._marks: list[tuple[int, int]] = []  # step from the top, first place
        self._count = 0
        self._colour: Callable[[], str] = lambda: "#000000"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Where it stands in the article; click to go there"))
        self.hide()
        area.viewport().installEventFilter(self)

    def show_places(
        self, count: int, place: Callable[[int], float], colour: Callable[[], str]
    ) -> None:
        """Mark ``count`` places; ``place`` says how far down one is, from 0 to 1.

        ``colour`` is asked whenever the marks are painted.
        """
        steps = max(1, self.height() // STEP)
        self._marks = marks(count, lambda n: min(int(place(n) * steps), steps - 1))
        self._count, self._colour = count, colour
        self.setVisible(count > 0)
        self.update()

    def sizeHint(self) -> QSize:
        """As narrow as it is."""
        return QSize(WIDTH, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right edge of the area."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            place = self._area.viewport().geometry()
            self.setGeometry(place.right() + 1 - WIDTH, place.top(), WIDTH, place.height())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks, stronger where one stands for more places."""
        del event
        colour = QColor(self._colour())
        ends = [first for _, first in self._marks[1:]] + [self._count]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for (step, first), end in zip(self._marks, ends, strict=True):
                share = min(1.0, (end - first - 1) / (MANY - 1))
                colour.setAlphaF(FAINT + share * (FULL - FAINT))
                painter.setBrush(colour)
                box = QRectF(INSET, step * STEP, WIDTH - 2 * INSET, STEP)
                painter.drawRoundedRect(box, 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which mark is meant: the nearest one."""
        y = event.position().y() - STEP / 2
        near = min(self._marks, key=lambda mark: abs(mark[0] * STEP - y), default=None)
        if near and abs(near[0] * STEP - y) <= REACH:
            self.mark_clicked.emit(near[1])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the end of a click from the article."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the article as if the strip were not there."""
        QApplication.sendEvent(self._area.viewport(), event)


def marks(count: int, step_of: Callable[[int], int]) -> list[tuple[int, int]]:
    """The steps in which places are, each with the number of its first place.

    ``step_of`` never falls. It is asked about log2(count) times for each step that has a place.

    >>> marks(6, [0, 0, 2, 2, 2, 9].__getitem__)
    [(0, 0), (2, 2), (9, 5)]
    """
    found, first = [], 0
    while first < count:
        step = step_of(first)
        found.append((step, first))
        first = _behind(first, count, step, step_of)
    return found


def _behind(first: int, count: int, step: int, step_of: Callable[[int], int]) -> int:
    """The number of the first place behind the step: near ones are tried before far ones."""
    reach = 1
    while first + reach < count and step_of(first + reach) <= step:
        reach *= 2
    places: Sequence[int] = range(first, min(first + reach, count))
    return first + bisect_right(places, step, key=step_of)
