"""What can be asked of the open article; each tool is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader.presentation.session import ReadingSession

if TYPE_CHECKING:
    from reader.model.correction import Correction, Corrections
    from reader.model.span import Span
    from reader.presentation.conversion_notes import ConversionNotes, Explain, ScriptsOf
    from reader.presentation.correction_book import CorrectionBook
    from reader.presentation.correction_presenter import CorrectionPresenter
    from reader.presentation.entity_index import EntityIndex
    from reader.presentation.find_presenter import FindPresenter
    from reader.presentation.other_readings import Known
    from reader.presentation.sidebar_presenter import SidebarPresenter
    from reader.presentation.word_presenter import Notes, WordPresenter


class Toolbox(NamedTuple):
    """What the tools are made with, whatever article is open."""

    book: CorrectionBook
    fold: Callable[[str], str]
    notes: Notes
    explain: Explain
    scripts: ScriptsOf
    readings: Known | None
    again: Callable[[Iterable[int]], None]
    refresh: Callable[[], None]


class ArticleTools:
    """The tools for one article, all None where none is open.

    Their modules come with the first use: the window is painted before anybody can ask.
    """

    def __init__(
        self,
        box: Callable[[], Toolbox],
        session: ReadingSession | None = None,
    ) -> None:
        self._take_box = box
        self._session = session

    @property
    def _box(self) -> Toolbox:
        return self._take_box()

    @cached_property
    def index(self) -> EntityIndex:
        """The entities that were found, while they arrive."""
        from reader.presentation.entity_index import EntityIndex  # noqa: PLC0415

        return EntityIndex()

    @cached_property
    def sidebar(self) -> SidebarPresenter | None:
        """Lists the entities of what is shown."""
        from reader.presentation.sidebar_presenter import SidebarPresenter  # noqa: PLC0415

        if self._session is None:
            return None
        made = SidebarPresenter(self._session, self.index, self._box.fold)
        made.paragraphs = self._session.rows().paragraphs
        return made

    @cached_property
    def find(self) -> FindPresenter | None:
        """Finds text."""
        from reader.presentation.find_presenter import FindPresenter  # noqa: PLC0415

        return FindPresenter(self._session, self._box.fold) if self._session else None

    @cached_property
    def words(self) -> WordPresenter | None:
        """Says what the card over a word says."""
        from reader.presentation.word_presenter import WordPresenter  # noqa: PLC0415

        if self._session is None or self.conversion is None:
            return None
        box = self._box
        return WordPresenter(
            self._session, self.index.count, box.notes, self.conversion.of, box.readings
        )

    @cached_property
    def corrections(self) -> CorrectionPresenter | None:
        """Takes corrections."""
        from reader.presentation.correction_presenter import CorrectionPresenter  # noqa: PLC0415

        if self._session is None:
            return None
        box = self._box
        return CorrectionPresenter(self._session, box.book, box.fold, box.again, box.refresh)

    @cached_property
    def conversion(self) -> ConversionNotes | None:
        """Says what the conversion was not sure of."""
        from reader.presentation.conversion_notes import ConversionNotes  # noqa: PLC0415

        if self._session is None:
            return None
        return ConversionNotes(self._session, self._box.explain, self._box.scripts)

    @property
    def all_corrections(self) -> Corrections:
        """What was put right in all articles."""
        return self._box.book.corrections

    def drop_always(self, correction: Correction) -> None:
        """Take back a correction that holds in every article."""
        keeper = self.corrections or self._box.book
        keeper.drop_always(correction)

    def take_in(self, more: Corrections) -> int:
        """Let the corrections of another file hold too; how many of them are new."""
        keeper = self.corrections or self._box.book
        return keeper.take_in(more)

    def doubts(self, paragraph: int) -> Sequence[Span]:
        """The characters of a paragraph whose conversion is to be looked at twice."""
        return self.conversion.places(paragraph) if self._converts and self.conversion else ()

    def repaired(self, paragraph: int) -> Sequence[Span]:
        """The characters of a paragraph that were repaired."""
        return self.conversion.repaired(paragraph) if self._converts and self.conversion else ()

    @property
    def _converts(self) -> bool:
        """Whether there is anything to ask: as written, nothing is converted."""
        return self._session is not None and self._session.variant is not None
