"""Dresses the window: the colours and fonts in force, brought to every widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.model.settings import Notation, Settings, ZhuyinPlace
from reader.model.variant import Variant
from reader.view.fonts import Fonts
from reader.view.icons import Icons
from reader.view.main_window import MainWindow
from reader.view.palette import Palette
from reader.view.reading_style import ReadingStyle
from reader.view.theme import qt_palette, style_sheet

if TYPE_CHECKING:
    from reader.presentation.tone_colours import ToneColours


class Wardrobe:
    """Knows the window's icons, fonts and style sheet; colours are tried on as they change."""

    def __init__(self, window: MainWindow, icons: Icons, fonts: Fonts, template: str) -> None:
        self._window = window
        self.icons = icons
        self.installed = fonts
        self._template = template
        self._palette: Palette | None = None
        self._chosen: tuple[str, str] | None = None
        self._style: ReadingStyle | None = None

    def dress(self, palette: Palette, settings: Settings, tones: ToneColours | None) -> None:
        """Show the window in these colours, the article as the settings say."""
        chosen = settings.font_simplified, settings.font_traditional
        fonts = self.installed.choosing(*chosen)
        if palette is not self._palette:
            self._dress_widgets(palette)
        if palette is not self._palette or chosen != self._chosen:
            self._dress_words(palette, fonts)
        style = reading_style(palette, settings, fonts, tones)
        if style != self._style:
            self._window.article.view.set_style(style)
        self._palette, self._chosen, self._style = palette, chosen, style

    def _dress_widgets(self, palette: Palette) -> None:
        QApplication.setPalette(qt_palette(palette))
        window = self._window
        window.setStyleSheet(style_sheet(self._template, palette))
        window.tool_bar.dress(self.icons, palette)
        window.status.dress(self.icons, palette)

    def _dress_words(self, palette: Palette, fonts: Fonts) -> None:
        self._window.article.dress(palette, fonts, self.icons)
        self._window.sidebar.dress(palette, fonts, self.icons)


def reading_style(
    palette: Palette, settings: Settings, fonts: Fonts, tones: ToneColours | None = None
) -> ReadingStyle:
    """How the article is set under these settings, with families that are installed.

    The others would be looked for again and again: each piece of a row asks for its font.
    """
    zhuyin = settings.notation is Notation.ZHUYIN
    return ReadingStyle(
        palette=palette,
        size=settings.font_size,
        column=settings.column,
        leading=settings.leading,
        justified=settings.justified,
        vertical=settings.vertical,
        ruby=settings.ruby,
        # Over a vertical line is to the right of its characters.
        beside=zhuyin and (settings.vertical or settings.zhuyin_place is ZhuyinPlace.RIGHT),
        tones=tones,
        serif={variant: fonts.serif(variant) for variant in Variant},
        sans={variant: fonts.sans(variant) for variant in Variant},
        latin=fonts.latin(),
    )
