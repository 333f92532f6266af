"""The settings: every change is seen at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from reader.presentation.preferences import Preferences
from reader.presentation.settings_draft import SettingsDraft
from reader.presentation.tone_colours import ToneSchemes
from reader.view import settings_lines
from reader.view.fonts import Fonts
from reader.view.icons import Icons
from reader.view.palette import Palette
from reader.view.popup_place import fitting, placed
from reader.view.scrolled import Scrolled
from reader.view.settings_page import SettingsPage

MARGIN = 32  # pixels between the dialog and the right edge of the window


class SettingsDialog(QDialog):
    """Lies beside the article, which can be read, hovered over and scrolled meanwhile.

    ``lists`` are pages, by their titles, of what the reader has put together.
    Whoever listens to the preferences calls :meth:`refresh` when they change.
    """

    clear_wanted = Signal(str)  # the name of the setting whose keepings are to go

    def __init__(
        self,
        preferences: Preferences,
        fonts: Fonts,
        schemes: ToneSchemes,
        lists: Mapping[str, QWidget],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tabs = QTabWidget(self)
        self.tabs.tabBar().setDrawBase(False)
        titled = {
            self.tr("&General"): SettingsPage(settings_lines.general()),
            self.tr("Te&xt"): SettingsPage(settings_lines.text(fonts)),
            self.tr("Readi&ngs"): SettingsPage(settings_lines.readings(schemes)),
            self.tr("Word car&d"): SettingsPage(settings_lines.card()),
        }
        self.pages = list(titled.values())
        names = [field.name for page in self.pages for field in page.fields]
        self._draft = SettingsDraft(preferences, names)
        for title, page in titled.items():
            self._add(title, page)
        for title, page_of_list in lists.items():
            self.tabs.addTab(page_of_list, title)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings in force."""
        for page in self.pages:
            page.show_settings(self._draft.settings, self._draft.is_usual)

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw in the colours in force."""
        for page in self.pages:
            page.dress(icons, palette)

    def reject(self) -> None:
        """Put back what was before, and close."""
        self._draft.cancel()
        super().reject()

    def sizeHint(self) -> QSize:
        """As wide as all tabs are together: one that is scrolled away is not found."""
        usual, margins = super().sizeHint(), self._column.contentsMargins()
        tabs = self.tabs.tabBar().sizeHint().width() + margins.left() + margins.right()
        return usual.expandedTo(QSize(tabs, 0))

    def show_beside(self) -> None:
        """Come to sight at the right edge of the window, off the text."""
        window = self._window
        screen = window.screen().availableGeometry()
        right = window.mapToGlobal(window.rect().topRight())
        size = fitting(self.sizeHint(), screen)
        self.resize(size)
        corner = QPoint(right.x() - size.width() - MARGIN, right.y() + 3 * MARGIN)
        self.move(placed(corner, size, screen))
        self.show()

    def _add(self, title: str, page: SettingsPage) -> None:
        page.values_chosen.connect(lambda values: self._draft.change(**values))
        page.reset_wanted.connect(self._draft.reset)
        page.clear_wanted.connect(self.clear_wanted)
        self.tabs.addTab(Scrolled(page), title)

    def _reset_all(self) -> None:
        self._draft.reset()

    def _lay_out(self) -> None:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.RestoreDefaults, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        usual = buttons.button(kinds.RestoreDefaults)
        usual.setAutoDefault(False)
        usual.clicked.connect(self._reset_all)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.tabs)
        column.addWidget(buttons)
