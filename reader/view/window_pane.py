"""Obeys the presenter: shows what it decides, in the window's panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.errors import BasicNames, ReaderError, WorkerLost
from reader.presentation.rows import Row
from reader.presentation.session import ReadingSession
from reader.view.labels import variant_name
from reader.view.main_window import MainWindow
from reader.view.translation import words_of_presentation

if TYPE_CHECKING:
    from reader.presentation.analysis_presenter import Progress


class WindowPane(QObject):
    """The window as the presenter sees it (its ``ReaderPane``)."""

    document_shown = Signal(object)  # ReadingSession
    rows_changed = Signal()
    text_changed = Signal()  # the same rows in another variant
    annotated = Signal()
    analysis_ended = Signal()
    corrections_changed = Signal()
    article_missed = Signal(object)  # LibraryEntry whose file is not there any more

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: ReadingSession | None = None
        self._told_failure = False
        self._told_basic = False
        self.analysing = False
        self.was_stopped = False
        self.allow_undo(False)

    def show_document(self, session: ReadingSession, rows: Sequence[Row]) -> None:
        """Show another article from its top; what was said of the one before goes."""
        window = self._window
        self._session, self._told_failure = session, False
        self.analysing, self.was_stopped = True, False
        window.article.close_card()
        window.article.dismiss_message()
        window.article.view.set_variant(session.shown_variant)
        window.article.view.show_document(rows, session)
        window.article.view.setFocus(Qt.FocusReason.OtherFocusReason)
        window.status.show_place(0)
        window.status.show_progress(0, 1)  # the analysis begins when the article was painted
        window.sidebar.begin()
        self._show_facts(session)
        self.document_shown.emit(session)

    def replace_rows(self, rows: Sequence[Row]) -> None:
        """Show the article in other rows at the same place."""
        self._window.article.close_card()
        self._window.article.view.replace_rows(rows)
        self.rows_changed.emit()

    def refresh_text(self) -> None:
        """Show the same rows in another variant."""
        if self._session is None:
            return
        view = self._window.article.view
        # Sets every row anew, its words included: refresh_text would do it a second time.
        view.set_variant(self._session.shown_variant)
        self._window.article.refresh_card()
        self._show_facts(self._session)
        self.text_changed.emit()

    def show_annotated(self, paragraphs: Sequence[int]) -> None:
        """Show the entities of these paragraphs, and what the open card did not know yet."""
        self._window.article.view.refresh_paragraphs(paragraphs)
        self._window.article.refresh_card(paragraphs)
        self.annotated.emit()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the analysis came; a failure is told once for each article.

        That a dictionary stands in for the engine is told once.
        """
        ended = progress.done >= progress.total or self.was_stopped
        if ended:
            self._window.status.end_progress()
        else:
            self._window.status.show_progress(progress.done, progress.total)
        if progress.failure and not self._told_failure:
            self._told_failure = True
            self._say(WorkerLost(), progress.failure)
        elif progress.is_basic and not self._told_basic:
            self._told_basic = True
            self._say(BasicNames())
        if ended and self.analysing:
            self.analysing = False
            self.analysis_ended.emit()

    def allow_undo(self, possible: bool) -> None:
        """Offer to take a correction back, or not."""
        self._window.actions_by_name["undo"].setEnabled(possible)
        self.corrections_changed.emit()

    def stop_analysis(self, cancel: Callable[[], None]) -> None:
        """Stop the analysis by ``cancel``; what was found stays."""
        self.was_stopped = True
        cancel()

    def show_problem(self, error: ReaderError) -> None:
        """Say what went wrong and what to do; the open article stays."""
        self._say(error)

    def _say(self, error: ReaderError, report: str = "") -> None:
        from reader.presentation.wording import explain  # noqa: PLC0415 - only when it went wrong

        wording = explain(error, words_of_presentation)
        self._window.article.messages.say(wording.what, wording.advice, report)

    def _show_facts(self, session: ReadingSession) -> None:
        article = session.article
        self._window.sidebar.speak(session.shown_variant)
        title = article.metadata.title or article.name
        self._window.show_title(session.converted(title))
        self._window.status.show_facts(
            variant_name(article.variant),
            self.tr("%Ln characters", "", session.length),
        )
