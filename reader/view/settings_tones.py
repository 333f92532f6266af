"""The colours of the tones in the settings: five syllables, each of which can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QPushButton, QWidget

from reader.model.settings import OWN_TONES, Settings, ToneScheme
from reader.presentation.tone_colours import TONES, ToneColours, ToneSchemes, colour_of
from reader.view.palette import Palette

SYLLABLES = ("mā", "má", "mǎ", "mà", "ma")
LARGE = 1.2  # of the size of the window's font
translate = QCoreApplication.translate


class TonesField(QWidget):
    """Shows the colours in force; a click on one begins an own scheme, or changes it."""

    value_chosen = Signal(object)

    def __init__(self, schemes: ToneSchemes) -> None:
        super().__init__()
        self.name = "own_tones"
        self._schemes = schemes
        self._palette: Palette | None = None
        self._settings = Settings()
        self.buttons = [self._button(tone) for tone in TONES]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self.buttons[0])

    def dress(self, palette: Palette) -> None:
        """Show the colours as they are on this paper."""
        self._palette = palette
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show the colours of the scheme in force."""
        self._settings = settings
        if self._palette is None:
            return
        colours, palette = self._schemes.colours(settings), self._palette
        for tone, button in zip(TONES, self.buttons, strict=True):
            colour = colour_of(tone, colours, dark=palette.is_dark) or palette.ink
            button.setStyleSheet(f"color: {colour}")

    def choose(self, tone: int, colour: str) -> None:
        """Have the tone in that colour; the others keep what they have now."""
        own = list(self._begin())
        own[tone - 1] = colour
        self.value_chosen.emit({"tone_scheme": ToneScheme.OWN, "own_tones": tuple(own)})

    def _begin(self) -> tuple[str, ...]:
        """The colours that an own scheme begins with: those that are seen."""
        settings = self._settings
        if settings.tone_scheme is ToneScheme.OWN:
            return settings.own_tones
        colours: ToneColours | None = self._schemes.colours(settings)
        return OWN_TONES if colours is None else colours.light

    def _ask(self, tone: int) -> None:
        dialog = QColorDialog(QColor(self._begin()[tone - 1]), self)
        dialog.setWindowTitle(self._name(tone))
        dialog.colorSelected.connect(lambda colour: self.choose(tone, colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _button(self, tone: int) -> QPushButton:
        button = QPushButton(SYLLABLES[tone - 1], self)
        button.setObjectName("swatch")
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * LARGE)
        button.setFont(font)
        button.setAutoDefault(False)
        button.setAccessibleName(self._name(tone))
        button.setToolTip(self._name(tone))
        button.clicked.connect(lambda: self._ask(tone))
        return button

    def _name(self, tone: int) -> str:
        if tone == TONES[-1]:
            return translate("Settings", "Colour of the neutral tone")
        return translate("Settings", "Colour of tone {0}").format(tone)
