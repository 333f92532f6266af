"""Which colours are in force, and the style sheet made of them."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QStyleHints

from reader.model.settings import Theme
from reader.view.palette import DARK, LIGHT, Palette

SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}


class ColourScheme(QObject):
    """Follows the system's choice of light or dark, unless the reader chose one."""

    palette_changed = Signal(object)  # Palette

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = hints
        self._theme = Theme.SYSTEM
        self._last = self.palette
        hints.colorSchemeChanged.connect(self._tell)

    @property
    def palette(self) -> Palette:
        """The colours in force; a choice holds also where the platform can't be asked for it."""
        if self._theme is Theme.SYSTEM:
            return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._theme is Theme.DARK else LIGHT

    def choose(self, theme: Theme) -> None:
        """Obey the reader's choice; the system's with ``Theme.SYSTEM``."""
        if theme is not self._theme:
            self._theme = theme
            self._hints.setColorScheme(SCHEMES[theme])
            self._tell()

    def _tell(self) -> None:
        if self.palette is not self._last:
            self._last = self.palette
            self.palette_changed.emit(self._last)


def style_sheet(template: str, palette: Palette) -> str:
    """The style sheet that ``template`` becomes with the colours of ``palette``."""
    names = ("paper", "panel", "raised", "ink", "muted", "rule", "accent", "warning")
    colours = {name: getattr(palette, name) for name in names}
    colours |= {
        "accent_tint": palette.tinted(palette.accent, palette.panel),
        "message": palette.tinted(palette.warning, palette.panel, 0.1),
        "handle": palette.tinted(palette.muted, palette.paper, 0.3),
    }
    return re.sub(r"\$(\w+)", lambda name: colours[name[1]], template)


def qt_palette(palette: Palette) -> QPalette:
    """The same colours for what the style sheet does not reach."""
    colours = {
        QPalette.ColorRole.Window: palette.panel,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Base: palette.paper,
        QPalette.ColorRole.AlternateBase: palette.panel,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.Button: palette.panel,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.Highlight: palette.tinted(palette.accent, palette.paper, 0.28),
        QPalette.ColorRole.HighlightedText: palette.ink,
        QPalette.ColorRole.ToolTipBase: palette.raised,
        QPalette.ColorRole.ToolTipText: palette.ink,
        QPalette.ColorRole.Link: palette.accent,
    }
    made = QPalette(QColor(palette.panel))
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    return made
