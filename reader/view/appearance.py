"""How the window looks: colours, fonts and panels as the settings and the system say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.settings import Settings, ToneScheme
from reader.presentation.preferences import Preferences
from reader.view.main_window import MainWindow
from reader.view.theme import ColourScheme
from reader.view.wardrobe import Wardrobe

if TYPE_CHECKING:
    from reader.presentation.tone_colours import ToneColours, ToneSchemes


class Appearance(QObject):
    """Dresses the window at once, and again whenever a setting or the system changes.

    ``schemes`` makes the table of colours for tones, where any is wanted.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        scheme: ColourScheme,
        wardrobe: Wardrobe,
        schemes: Callable[[], ToneSchemes],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._schemes = schemes
        self.scheme = scheme
        self.wardrobe = wardrobe
        preferences.listen(self._apply)
        scheme.palette_changed.connect(lambda _: self._apply(preferences.settings))
        self._apply(preferences.settings)

    @property
    def tones(self) -> ToneColours | None:
        """The colours of the tones; None where they have none."""
        settings = self._preferences.settings
        if settings.tone_scheme is ToneScheme.NONE:
            return None
        return self._schemes().colours(settings)

    def _apply(self, settings: Settings) -> None:
        self.scheme.choose(settings.theme)
        self.wardrobe.dress(self.scheme.palette, settings, self.tones)
        self._window.actions_by_name.show(settings)
        self._window.show_sidebar(shown=settings.sidebar)
        self.changed.emit()
