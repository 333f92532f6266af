"""Line drawings in the colour of the words beside them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.view.palette import Palette

SIZE = 22
DENSITIES = (1, 2, 3)  # device pixels to a pixel, for sharp lines on any screen


class Icons:
    """The drawings of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._svg = cache(self._read)

    def icon(self, name: str, palette: Palette) -> QIcon:
        """The drawing in ink, in the accent where its button is checked."""
        icon = QIcon()
        for density in DENSITIES:
            for state, colour in (
                (QIcon.State.Off, palette.ink),
                (QIcon.State.On, palette.accent),
            ):
                pixmap = self.pixmap(name, colour, density)
                icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
            icon.addPixmap(self.pixmap(name, palette.muted, density), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, colour: str, density: float = 1, size: int = SIZE) -> QPixmap:
        """The drawing in one colour, ``size`` pixels wide and high."""
        pixmap = QPixmap(round(size * density), round(size * density))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        svg = self._svg(name).replace("currentColor", colour)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(density)
        return pixmap

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}.svg").read_text("utf-8")
