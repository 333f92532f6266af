"""Brings the settings in force to the parts of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.settings import Settings
from reader.presentation.preferences import Preferences
from reader.presentation.spelling import Spelling
from reader.presentation.tone_colours import ToneSchemes
from reader.view.main_window import MainWindow
from reader.view.own_list_control import OwnListControl
from reader.view.sidebar_control import SidebarControl
from reader.view.theme import ColourScheme
from reader.view.wardrobe import Wardrobe

if TYPE_CHECKING:
    from reader.view.library_dialog import LibraryDialog
    from reader.view.settings_dialog import SettingsDialog


class SettingsControl(QObject):
    """Applies the settings at the start, and again whenever one of them or the system changes."""

    clear_wanted = Signal(str)  # the name of the setting whose keepings are to go

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        scheme: ColourScheme,
        wardrobe: Wardrobe,
        sidebar: SidebarControl,
        tones: ToneSchemes,
        own_list: OwnListControl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._scheme = scheme
        self._wardrobe = wardrobe
        self._sidebar = sidebar
        self._tones = tones
        self._own_list = own_list
        self._dialog: SettingsDialog | None = None
        window.actions_by_name["settings"].triggered.connect(self.show_dialog)
        preferences.listen(self._apply)
        scheme.palette_changed.connect(lambda _: self._apply(preferences.settings))
        self._apply(preferences.settings)

    def show_dialog(self) -> None:
        """Open the settings, or bring them to the front."""
        from reader.view.own_list_page import OwnListPage  # noqa: PLC0415 - seldom needed
        from reader.view.settings_dialog import SettingsDialog  # noqa: PLC0415 - seldom needed

        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        wardrobe = self._wardrobe
        self._dialog = SettingsDialog(
            self._preferences,
            wardrobe.installed,
            self._tones,
            OwnListPage(self._own_list),
            self._window,
        )
        self._dialog.dress(wardrobe.icons, self._scheme.palette)
        self._dialog.clear_wanted.connect(self.clear_wanted)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show_beside()

    def dress(self, dialog: LibraryDialog) -> None:
        """Give another dialog the colours in force."""
        dialog.dress(self._wardrobe.icons, self._scheme.palette)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _apply(self, settings: Settings) -> None:
        window = self._window
        self._scheme.choose(settings.theme)
        tones = self._tones.colours(settings)
        self._wardrobe.dress(self._scheme.palette, settings, tones)
        window.actions_by_name.show(settings)
        window.side.setVisible(settings.sidebar)
        window.article.hover.set_delay(settings.hover_delay)
        window.article.hover.with_pinyin = settings.pinyin
        window.article.popup.spelling = Spelling(settings.notation, tones)
        window.article.hover.refresh()
        self._sidebar.set_order(settings.entity_order)
        if self._dialog is not None:
            self._dialog.dress(self._wardrobe.icons, self._scheme.palette)
            self._dialog.refresh()
