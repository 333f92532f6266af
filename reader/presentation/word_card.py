"""What the card over a word says, as data."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.annotation import EntityLabel
from reader.model.conversion import Decision, RegionNote
from reader.model.meaning import ReadingNote
from reader.model.span import Span
from reader.model.variant import Variant


@dataclass(frozen=True, slots=True)
class WordCard:
    """One word, its reading, its other form and, for a name, what it is.

    ``other`` is the form in ``other_variant``, "" for what has no script. ``pending`` says that
    the paragraph is still being analysed, so that more will follow.
    """

    paragraph: int
    span: Span
    word: str
    pinyin: str = ""
    zhuyin: str = ""
    other: str = ""
    other_variant: Variant | None = None
    label: EntityLabel | None = None
    count: int = 0  # mentions of the entity in the article
    notes: tuple[RegionNote, ...] = ()
    decisions: tuple[Decision, ...] = ()  # conversions that were repaired or are uncertain
    syllables: tuple[str | None, ...] = ()  # of ``pinyin``, one for each character
    readings: tuple[ReadingNote, ...] = ()  # where in doubt: the one shown, then the others
    pending: bool = False
