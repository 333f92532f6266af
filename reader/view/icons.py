"""Line drawings in the colour of the words beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.view.palette import Palette

SIZE = 22


class Icons:
    """The drawings of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._svg = cache(self._read)

    def icon(self, name: str, palette: Palette) -> QIcon:
        """The drawing in ink, in the accent where its button is checked."""
        return QIcon(LineDrawing(partial(self._svg, name), palette))

    def pixmap(self, name: str, colour: str, density: float = 1, size: int = SIZE) -> QPixmap:
        """The drawing in one colour, ``size`` pixels wide and high."""
        pixmap = _blank(QSize(size, size) * density)
        painter = QPainter(pixmap)
        _draw(self._svg(name), colour, painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(density)
        return pixmap

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}.svg").read_text("utf-8")


class LineDrawing(QIconEngine):
    """Draws when it is asked to, in the size that is asked for: sharp on any screen."""

    def __init__(self, svg: Callable[[], str], palette: Palette) -> None:
        super().__init__()
        self._svg = svg
        self._palette = palette

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into ``rect``."""
        palette = self._palette
        colour = palette.accent if state is QIcon.State.On else palette.ink
        if mode is QIcon.Mode.Disabled:
            colour = palette.muted
        _draw(self._svg(), colour, painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing as a picture; ``size`` is in pixels of the screen."""
        pixmap = _blank(size)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Another engine that draws the same."""
        return LineDrawing(self._svg, self._palette)


def _blank(size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _draw(svg: str, colour: str, painter: QPainter, rect: QRectF) -> None:
    data = svg.replace("currentColor", colour).encode()
    QSvgRenderer(QByteArray(data)).render(painter, rect)
