"""Takes in what the reader puts right in the open article and has it shown at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from reader.model.correction import OF_ENTITY, Correction, CorrectionKind, Corrections
from reader.model.correction_merging import differing
from reader.presentation.correction_book import CorrectionBook
from reader.presentation.session import ReadingSession

# What changes the text or the list, and not what is found in a paragraph.
SHOWN = frozenset({CorrectionKind.FORM, CorrectionKind.HIDDEN})


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
        self._touched: dict[Correction, Collection[int]] = {}
        session.correct(book.corrections.of(self._identity))

    def make(self, correction: Correction | None) -> None:
        """Let the correction hold from now on; None changes nothing."""
        if correction is not None:
            self._book.add(self._identity, correction)
            self._apply()

    def make_always(self, correction: Correction) -> None:
        """Let the correction hold wherever its words stand, in every article."""
        self.make(replace(correction, place=None))

    def make_here(self, correction: Correction, paragraphs: Collection[int] = ()) -> None:
        """Let the correction hold in this article, for all its words.

        ``paragraphs`` are those that mention the entity which it is about.
        """
        self._touched[correction] = {*self._touched.get(correction, ()), *paragraphs}
        self._book.add_here(self._identity, correction)
        self._apply()

    def list_hidden(self) -> None:
        """Let what was hidden in this article be listed again."""
        self._book.drop(self._identity, CorrectionKind.HIDDEN)
        self._apply()

    def drop_always(self, correction: Correction) -> None:
        """Take back one that holds in every article."""
        self._book.drop_always(correction)
        self._apply()

    def take_in(self, more: Corrections) -> int:
        """Let the corrections of another file hold too; how many of them are new."""
        new = self._book.take_in(more)
        self._apply()
        return new

    def undo(self) -> None:
        """Take back the last correction of this run, whatever article it was made in."""
        if self._book.undo():
            self._apply()

    def _apply(self) -> None:
        before, after = self._session.corrections, self._book.corrections.of(self._identity)
        self._session.correct(after)
        gone, made = differing(before, after)
        changed = gone + made
        if any(correction.kind in SHOWN for correction in changed):
            self._refresh()
        self._again(self._affected(c for c in changed if c.kind not in SHOWN))

    def _affected(self, corrections: Iterable[Correction]) -> list[int]:
        """The paragraphs in which one of the corrections may hold."""
        affected = {number for one in corrections for number in self._paragraphs(one)}
        return sorted(n for n in affected if n < len(self._session.article.paragraphs))

    def _paragraphs(self, correction: Correction) -> Collection[int]:
        paragraphs = self._session.article.paragraphs
        if correction.place is not None:
            return (correction.place.paragraph,)
        if correction.kind in OF_ENTITY:
            # One of an earlier reading may have held anywhere.
            return self._touched.get(correction, range(len(paragraphs)))
        words = self._fold(correction.words)
        return [n for n, p in enumerate(paragraphs) if words in self._fold(p.text)]
