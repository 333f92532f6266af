"""The menu on a row of the list: go on, copy, put right, hide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.model.correction import Correction
from reader.model.span import Mention, Span
from reader.presentation.correction_presenter import CorrectionPresenter
from reader.presentation.entity_corrections import EntityCorrections
from reader.presentation.entity_rows import EntityDetails, EntityRow
from reader.presentation.reader_presenter import ReaderPresenter
from reader.presentation.word_menu import KINDS
from reader.view import labels
from reader.view.main_window import MainWindow
from reader.view.sidebar_control import SidebarControl
from reader.view.window_pane import WindowPane

LONGEST = 12  # characters of a selection that the menu shows


class EntityMenuControl(QObject):
    """Opens the menu at a row and does what is chosen there, for all mentions of the name."""

    def __init__(
        self,
        window: MainWindow,
        pane: WindowPane,
        presenter: ReaderPresenter,
        sidebar: SidebarControl,
    ) -> None:
        super().__init__(window)
        self._pane = pane
        self._window = window
        self._presenter = presenter
        self._sidebar = sidebar
        window.sidebar.menu_requested.connect(self._open)

    def menu_on(self, entity: str) -> QMenu:
        """The menu for the row of that entity; beside the rows it is about the whole list."""
        menu = QMenu(self._window)
        sidebar, session = self._presenter.sidebar, self._presenter.session
        details = sidebar.details(entity) if sidebar and entity else None
        if sidebar is not None and session is not None:
            if details is not None:
                self._fill(menu, details, EntityCorrections(session, entity))
            self._fill_hidden(menu, sidebar.hidden)
        orders = menu.addMenu(self.tr("Order"))
        for name in ("order_mention", "order_count", "order_name"):
            orders.addAction(self._window.actions_by_name[name])
        for name in ("undo", "copy_names", "save_names"):
            menu.addAction(self._window.actions_by_name[name])
        return menu

    def _open(self, entity: str, point: QPoint) -> None:
        menu = self.menu_on(entity)
        menu.aboutToHide.connect(menu.deleteLater)
        self._pane.document_shown.connect(menu.close)  # its names are those of this article
        menu.popup(point)

    def _fill(self, menu: QMenu, details: EntityDetails, corrections: EntityCorrections) -> None:
        row = details.row
        self._add(menu, self.tr("Next mention"), lambda: self._sidebar.go_to(row.id, 1))
        self._add(menu, self.tr("Previous mention"), lambda: self._sidebar.go_to(row.id, -1))
        copy = self.tr("Copy “{0}”").format(_plain(row.name))
        self._add(menu, copy, lambda: QGuiApplication.clipboard().setText(row.name))
        if row.parts:
            words = self.tr("Names inside it")
            inside = self._add(menu, words, lambda: self._sidebar.toggle(row.id))
            inside.setCheckable(True)
            inside.setChecked(row.is_open)
        menu.addSeparator()
        if details.whole:
            return
        kinds = menu.addMenu(self.tr("This is"))
        for label in KINDS:
            if label is not row.label:
                self._add_correction(kinds, labels.kind(label), row, corrections.kind(label))
        self._add_correction(menu, self.tr("Not a name"), row, corrections.none())
        self._add_mention(menu, row, corrections)
        self._add(menu, self.tr("Hide this row"), lambda: self._hide(row, corrections.hidden()))
        menu.addSeparator()

    def _add_mention(self, menu: QMenu, row: EntityRow, corrections: EntityCorrections) -> None:
        """What is selected in the article names it too; without a selection nothing is added."""
        words, session = self._selected(), self._presenter.session
        if words is None or session is None:
            action = self._add(
                menu, self.tr("Add the selected words to its mentions"), lambda: None
            )
            action.setEnabled(False)
            return
        shown = _plain(_shortened(session.text_of(words)))
        text = self.tr("Add “{0}” to its mentions").format(shown)
        self._add_correction(menu, text, row, corrections.mention(words))

    def _fill_hidden(self, menu: QMenu, count: int) -> None:
        corrections = self._presenter.tools.corrections
        if count and corrections is not None:
            text = self.tr("Show %n hidden rows", "", count)
            self._add(menu, text, corrections.list_hidden)

    def _add_correction(
        self, menu: QMenu, text: str, row: EntityRow, correction: Correction
    ) -> None:
        self._add(menu, text, lambda: self._correct(row, correction))

    def _add(self, menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False: act())
        return action

    def _correct(self, row: EntityRow, correction: Correction) -> None:
        sidebar, corrections = self._presenter.sidebar, self._presenter.tools.corrections
        if sidebar is None or corrections is None:
            return
        paragraphs = {mention.paragraph for mention in sidebar.mentions(row.id)}
        corrections.make_here(correction, paragraphs)
        self._window.article.messages.offer(
            self.tr("Corrected in this article: {0}").format(row.name),
            {
                self.tr("Everywhere, always"): lambda: corrections.make_always(correction),
                self.tr("Undo"): corrections.undo,
            },
        )

    def _hide(self, row: EntityRow, correction: Correction) -> None:
        corrections: CorrectionPresenter | None = self._presenter.tools.corrections
        if corrections is not None:
            corrections.make_here(correction)
            self._window.article.messages.offer(
                self.tr("Not listed any more: {0}").format(row.name),
                {self.tr("Undo"): corrections.undo},
            )

    def _selected(self) -> Mention | None:
        """The words that are selected, where they are within one paragraph."""
        selection = self._window.article.view.selection()
        if selection is None or selection[0].paragraph != selection[1].paragraph:
            return None
        start, end = selection
        return Mention(start.paragraph, Span(start.offset, end.offset))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _plain(text: str) -> str:
    """The text for a menu, which underlines what follows a single &."""
    return text.replace("&", "&&")
