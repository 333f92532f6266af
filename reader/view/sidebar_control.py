"""Joins the sidebar, the article and the presenter that knows the entities."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from reader.model.settings import EntityOrder
from reader.model.span import Mention
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.entity_sidebar import Emptiness
from reader.view.main_window import MainWindow
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
        self._current: Mention | None = None
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
        window.sidebar.entity_hovered.connect(self._light_mentions)
        window.article.view.word_hovered.connect(self._light_row)
        window.article.view.hover_left.connect(lambda: window.sidebar.heat(""))

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
            self._remark(sidebar.chosen)

    def go_to(self, entity: str, step: int = 1) -> None:
        """Show the first mention of an entity; of the one shown already, the next."""
        sidebar = self._presenter.sidebar
        mention = sidebar.choose(entity, step) if sidebar else None
        if sidebar is None or mention is None:
            return
        view = self._window.article.view
        self._current = mention
        self._window.sidebar.choose(entity)
        view.set_emphasis(sidebar.mentions(entity))
        view.set_current(mention)
        view.reveal(mention)
        self._remark(entity)

    def step(self, by: int) -> None:
        """Show the next or the previous mention of the chosen entity."""
        sidebar = self._presenter.sidebar
        if sidebar is not None and sidebar.chosen:
            self.go_to(sidebar.chosen, by)

    def _start(self) -> None:
        self._current = None
        self._window.sidebar.filter.clear()
        self._window.sidebar.heat("")
        self._window.status.remark.clear()
        self.refresh()

    def _refresh_behind_text(self) -> None:
        if self._cost <= QUICK:
            self.refresh()
        else:
            QTimer.singleShot(0, self.refresh)

    def _refresh_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _light_mentions(self, entity: str) -> None:
        """Those of the row under the mouse, else those of the chosen row."""
        sidebar = self._presenter.sidebar
        if sidebar is not None:
            shown = entity or sidebar.chosen
            self._window.article.view.set_emphasis(sidebar.mentions(shown) if shown else [])

    def _light_row(self, paragraph: int, offset: int) -> None:
        sidebar = self._presenter.sidebar
        if sidebar is not None:
            self._window.sidebar.heat(sidebar.entity_at(paragraph, offset))

    def _remark(self, entity: str) -> None:
        """Say in the status bar which of how many mentions is shown."""
        sidebar, session = self._presenter.sidebar, self._presenter.session
        current = self._current
        if sidebar is None or session is None or current is None:
            return
        mentions = sidebar.mentions(entity)
        if current in mentions:
            number = mentions.index(current) + 1
            words = self.tr("{0} — {1} of {2}")
            self._window.status.remark.setText(
                words.format(session.text_of(current), number, len(mentions))
            )

    def _why_empty(self) -> Emptiness:
        if self._presenter.session is None:
            return Emptiness.NO_ARTICLE
        if self._pane.analysing:
            return Emptiness.ANALYSING
        return Emptiness.STOPPED if self._pane.was_stopped else Emptiness.NOTHING_FOUND
