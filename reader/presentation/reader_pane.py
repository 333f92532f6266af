"""The window as the presenter sees it; only asked for by those who check types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from reader.model.errors import ReaderError
from reader.presentation.analysis_presenter import Progress
from reader.presentation.rows import Row
from reader.presentation.session import ReadingSession


class ReaderPane(Protocol):
    """The window, as the presenter sees it: it is told, and asks the session for words."""

    def show_document(self, session: ReadingSession, rows: Sequence[Row]) -> None:
        """Another article is open; the place is its top."""

    def replace_rows(self, rows: Sequence[Row]) -> None:
        """The same article in other rows; the place stays."""

    def refresh_text(self) -> None:
        """The same rows in another variant; place, selection and highlights stay."""

    def show_annotated(self, paragraphs: Sequence[int]) -> None:
        """These paragraphs have words and entities now."""

    def show_progress(self, progress: Progress) -> None:
        """So much is analysed."""

    def allow_undo(self, possible: bool) -> None:
        """Whether there is a correction to take back."""

    def show_problem(self, error: ReaderError) -> None:
        """Something could not be done; what was open stays open."""
