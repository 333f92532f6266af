"""Takes in what the reader puts right in the open article and has it shown at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from reader.model.correction import Correction, CorrectionKind
from reader.presentation.correction_book import CorrectionBook
from reader.presentation.session import ReadingSession


class CorrectionPresenter:
    """The corrections of one session: ``again`` analyses paragraphs anew, ``refresh`` shows text.

    ``fold`` writes a text in simplified script and lower case, so that a correction that holds
    always is found in either script.
    """

    def __init__(
        self,
        session: ReadingSession,
        book: CorrectionBook,
        fold: Callable[[str], str],
        again: Callable[[Iterable[int]], None],
        refresh: Callable[[], None],
    ) -> None:
        self._session = session
        self._book = book
        self._fold = fold
        self._again = again
        self._refresh = refresh
        self._identity = session.article.identity
        session.correct(book.corrections.of(self._identity))

    def make(self, correction: Correction | None) -> None:
        """Let the correction hold from now on; None changes nothing."""
        if correction is not None:
            self._book.add(self._identity, correction)
            self._apply()

    def make_always(self, correction: Correction) -> None:
        """Let the correction hold wherever its words stand, in every article."""
        self.make(replace(correction, place=None))

    def undo(self) -> None:
        """Take back the last correction of this run, whatever article it was made in."""
        if self._book.undo():
            self._apply()

    def _apply(self) -> None:
        before = self._session.corrections
        after = self._book.corrections.of(self._identity)
        self._session.correct(after)
        changed = set(before) ^ set(after)
        if any(c.kind is CorrectionKind.FORM for c in changed):
            self._refresh()
        self._again(self._affected(c for c in changed if c.kind is not CorrectionKind.FORM))

    def _affected(self, corrections: Iterable[Correction]) -> list[int]:
        """The paragraphs in which one of the corrections may hold."""
        paragraphs = self._session.article.paragraphs
        affected: set[int] = set()
        for correction in corrections:
            if correction.place is not None:
                affected.add(correction.place.paragraph)
                continue
            words = self._fold(correction.words)
            affected.update(n for n, p in enumerate(paragraphs) if words in self._fold(p.text))
        return sorted(number for number in affected if number < len(paragraphs))
