"""Brings the settings in force to the parts of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.model.settings import Settings
from reader.presentation.preferences import Preferences
from reader.view.main_window import MainWindow
from reader.view.sidebar_control import SidebarControl
from reader.view.theme import ColourScheme
from reader.view.wardrobe import Wardrobe


class SettingsControl(QObject):
    """Applies the settings at the start, and again whenever one of them or the system changes."""

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        scheme: ColourScheme,
        wardrobe: Wardrobe,
        sidebar: SidebarControl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._scheme = scheme
        self._wardrobe = wardrobe
        self._sidebar = sidebar
        preferences.listen(self._apply)
        scheme.palette_changed.connect(lambda _: self._apply(preferences.settings))
        self._apply(preferences.settings)

    def _apply(self, settings: Settings) -> None:
        window = self._window
        self._scheme.choose(settings.theme)
        self._wardrobe.dress(self._scheme.palette, settings)
        window.actions_by_name.show(settings)
        window.sidebar.setVisible(settings.sidebar)
        window.article.hover.set_delay(settings.hover_delay)
        window.article.hover.with_pinyin = settings.pinyin
        window.article.hover.refresh()
        self._sidebar.set_order(settings.entity_order)
