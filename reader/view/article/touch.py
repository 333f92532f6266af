"""Scrolling with a finger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF
from PySide6.QtGui import QInputDevice, QMouseEvent, QScrollEvent, QScrollPrepareEvent
from PySide6.QtWidgets import QApplication, QScroller, QScrollerProperties

from reader.view.article.canvas import ArticleCanvas

# Of a second flick, in parts of the usual: text is read, not thrown.
SLOWING = 0.6


class Touch(QObject):
    """A finger that moves scrolls, one that taps clicks; the mouse selects as ever.

    Qt's scroller reckons with a fixed height. Here heights are guessed until they are seen, so only
    the differences between its places count.
    """

    def __init__(self, canvas: ArticleCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._place = 0.0
        self._down = QPointF()

    def begin(self) -> None:
        """Take the touches of the canvas."""
        canvas = self._canvas
        QScroller.grabGesture(canvas.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        scroller, metrics = QScroller.scroller(canvas.viewport()), QScrollerProperties.ScrollMetric
        properties = scroller.scrollerProperties()
        properties.setScrollMetric(metrics.DecelerationFactor, SLOWING)
        never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        properties.setScrollMetric(metrics.VerticalOvershootPolicy, never)
        scroller.setScrollerProperties(properties)

    def scrolls(self, event: QMouseEvent) -> bool:
        """Whether this event of the mouse is a finger's, which never selects."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._down = event.position()
        return event.device().type() is QInputDevice.DeviceType.TouchScreen

    def is_tap(self, event: QMouseEvent) -> bool:
        """Whether the finger came up where it came down."""
        far = (event.position() - self._down).manhattanLength()
        return far < QApplication.startDragDistance()

    def notice(self, event: QEvent) -> bool:
        """Whether the event was one of the scroller and is done with."""
        if isinstance(event, QScrollPrepareEvent):
            self._prepare(event)
            return True
        if isinstance(event, QScrollEvent):
            self._follow(event)
            return True
        return False

    def _prepare(self, event: QScrollPrepareEvent) -> None:
        bar = self._canvas.verticalScrollBar()
        event.setViewportSize(QSizeF(self._canvas.viewport().size()))
        if self._canvas.plane.is_turned:  # what comes later is on the left
            event.setContentPosRange(QRectF(0, 0, bar.maximum(), 0))
            event.setContentPos(QPointF(bar.maximum() - bar.value(), 0))
        else:
            event.setContentPosRange(QRectF(0, 0, 0, bar.maximum()))
            event.setContentPos(QPointF(0, bar.value()))
        self._place = self._along(event.contentPos())
        event.accept()

    def _along(self, place: QPointF) -> float:
        """How far a place of the scroller is towards the end of the article."""
        return self._canvas.plane.along(place.x(), place.y())

    def _follow(self, event: QScrollEvent) -> None:
        pixels = round(self._along(event.contentPos()) - self._place)
        if pixels:
            self._place += pixels
            self._canvas.scroll_by(pixels)
