"""Dresses the window: the colours and fonts in force, brought to every widget."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.view.fonts import Fonts
from reader.view.icons import Icons
from reader.view.main_window import MainWindow
from reader.view.palette import Palette
from reader.view.reading_style import ReadingStyle
from reader.view.theme import qt_palette, style_sheet


class Wardrobe:
    """Knows the window's icons, fonts and style sheet; colours are tried on as they change."""

    def __init__(self, window: MainWindow, icons: Icons, fonts: Fonts, template: str) -> None:
        self._window = window
        self._icons = icons
        self._fonts = fonts
        self._template = template
        self._palette: Palette | None = None
        self._size = 0.0

    def dress(self, palette: Palette, size: float) -> None:
        """Show the window in these colours, the article in letters of ``size`` points."""
        if palette is not self._palette:
            self._dress_widgets(palette)
        if palette is not self._palette or size != self._size:
            self._window.article.view.set_style(ReadingStyle(palette=palette, size=size))
        self._palette, self._size = palette, size

    def _dress_widgets(self, palette: Palette) -> None:
        QApplication.setPalette(qt_palette(palette))
        window = self._window
        window.setStyleSheet(style_sheet(self._template, palette))
        window.tool_bar.dress(self._icons, palette)
        window.status.dress(self._icons, palette)
        window.article.messages.dress(self._icons, palette)
        window.article.popup.dress(palette, self._fonts, self._icons)
        window.sidebar.dress(palette, self._fonts, self._icons)
