"""Brings the settings in force to the parts of the window, and shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.presentation.preferences import Preferences
from reader.presentation.spelling import Spelling
from reader.presentation.tone_colours import ToneSchemes
from reader.view.appearance import Appearance
from reader.view.main_window import MainWindow
from reader.view.sidebar_control import SidebarControl

if TYPE_CHECKING:
    from reader.view.library_dialog import LibraryDialog
    from reader.view.settings_dialog import SettingsDialog


class SettingsControl(QObject):
    """Follows the appearance with what is not seen at once: the card, the list, the dialog.

    ``lists`` makes the pages of what the reader has put together, by their titles.
    """

    clear_wanted = Signal(str)  # the name of the setting whose keepings are to go

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        appearance: Appearance,
        sidebar: SidebarControl,
        tones: ToneSchemes,
        lists: Callable[[], Mapping[str, QWidget]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._appearance = appearance
        self._sidebar = sidebar
        self._tones = tones
        self._lists = lists
        self._dialog: SettingsDialog | None = None
        window.actions_by_name["settings"].triggered.connect(self.show_dialog)
        appearance.changed.connect(self._apply)
        self._apply()

    def show_dialog(self) -> None:
        """Open the settings, or bring them to the front."""
        from reader.view.settings_dialog import SettingsDialog  # noqa: PLC0415 - seldom needed

        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._dialog = SettingsDialog(
            self._preferences,
            self._appearance.wardrobe.installed,
            self._tones,
            self._lists(),
            self._window,
        )
        self.dress(self._dialog)
        self._dialog.clear_wanted.connect(self.clear_wanted)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show_beside()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _apply(self) -> None:
        article, settings = self._window.article, self._preferences.settings
        article.hover.set_delay(settings.hover_delay)
        article.hover.with_pinyin = settings.pinyin
        article.popup.spelling = Spelling(settings.notation, self._appearance.tones)
        article.hover.refresh()
        self._sidebar.set_order(settings.entity_order)
        if self._dialog is not None:
            self.dress(self._dialog)
            self._dialog.refresh()

    def dress(self, dialog: SettingsDialog | LibraryDialog) -> None:
        """Give a dialog the colours in force."""
        dialog.dress(self._appearance.wardrobe.icons, self._appearance.scheme.palette)
