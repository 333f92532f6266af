"""Joins the sidebar, the article and the presenter that knows the entities."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from reader.model.settings import EntityOrder
from reader.presentation.entity_rows import EntityDetails
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.entity_sidebar import Emptiness
from reader.view.main_window import MainWindow
from reader.view.mention_light import MentionLight
from reader.view.window_pane import WindowPane

# Milliseconds between two refreshes of the list while the analysis finds more and more; with
# thousands of names a refresh takes long itself, and may have a twentieth of the time at most.
PAUSE = 200
SHARE = 20
# A list that takes longer (milliseconds) comes after the text in its new script, not before.
QUICK = 8


class SidebarControl(QObject):
    """A click in the list leads to the mention, the mouse on either lights up both."""

    def __init__(self, window: MainWindow, pane: WindowPane, presenter: ReaderPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._presenter = presenter
        self._order = EntityOrder.MENTION
        self.light = MentionLight(window, presenter)
        self._cost = 0.0  # milliseconds of the last refresh
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        pane.document_shown.connect(self._start)
        pane.rows_changed.connect(self.refresh)
        pane.text_changed.connect(self._refresh_behind_text)
        pane.annotated.connect(self._refresh_soon)
        pane.analysis_ended.connect(self.refresh)
        window.sidebar.filter_changed.connect(self.refresh)
        window.sidebar.entity_chosen.connect(self.go_to)
        window.sidebar.entity_hovered.connect(self.light.hover)
        window.sidebar.entity_toggled.connect(self.toggle)
        window.sidebar.details = self._details
        window.article.view.word_hovered.connect(self._light_row)
        window.article.view.hover_left.connect(lambda: window.sidebar.heat(""))
        if presenter.session is not None:
            self.refresh()

    def set_order(self, order: EntityOrder) -> None:
        """List the entities of each kind in this order from now on."""
        if order is not self._order:
            self._order = order
            self.refresh()

    def refresh(self) -> None:
        """List what is known now."""
        start = time.perf_counter()
        self._list()
        self._cost = (time.perf_counter() - start) * 1000
        self._pause.setInterval(max(PAUSE, round(SHARE * self._cost)))

    def _list(self) -> None:
        sidebar = self._presenter.sidebar
        wanted = self._window.sidebar.filter.text()
        sections = sidebar.sections(self._order, wanted) if sidebar else ()
        self._window.sidebar.show_sections(sections, self._why_empty())
        if sidebar and sidebar.chosen:
            self.light.refresh()

    def go_to(self, entity: str, step: int = 1) -> None:
        """Show the first mention of an entity; of the one shown already, the next."""
        sidebar = self._presenter.sidebar
        if sidebar is not None:
            self.light.show(entity, sidebar.choose(entity, step))

    def toggle(self, entity: str) -> None:
        """List the names inside an entity below it, or no longer."""
        sidebar = self._presenter.sidebar
        if sidebar is not None:
            sidebar.toggle(entity)
            self.refresh()

    def go_to_place(self, entity: str, number: int) -> None:
        """Show the mention of an entity with that number, counted from 0."""
        sidebar = self._presenter.sidebar
        mentions = sidebar.mentions(entity) if sidebar else ()
        if sidebar is not None and number < len(mentions):
            self.light.show(entity, sidebar.choose_place(entity, mentions[number]))

    def step(self, by: int) -> None:
        """Show the next or the previous mention of the chosen entity."""
        sidebar = self._presenter.sidebar
        if sidebar is not None and sidebar.chosen:
            self.go_to(sidebar.chosen, by)

    def _start(self) -> None:
        self._window.sidebar.filter.clear()
        self._window.sidebar.heat("")
        self.light.forget()
        self.refresh()

    def _refresh_behind_text(self) -> None:
        if self._cost <= QUICK:
            self.refresh()
        else:
            QTimer.singleShot(0, self.refresh)

    def _refresh_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _details(self, entity: str) -> EntityDetails | None:
        sidebar = self._presenter.sidebar
        return sidebar.details(entity) if sidebar else None

    def _light_row(self, paragraph: int, offset: int) -> None:
        sidebar = self._presenter.sidebar
        if sidebar is not None:
            self._window.sidebar.heat(sidebar.entity_at(paragraph, offset))

    def _why_empty(self) -> Emptiness:
        if self._presenter.session is None:
            return Emptiness.NO_ARTICLE
        if self._pane.analysing:
            return Emptiness.ANALYSING
        return Emptiness.STOPPED if self._pane.was_stopped else Emptiness.NOTHING_FOUND
