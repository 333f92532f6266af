"""What the article view stacks from top to bottom, as data."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from reader.model.span import Span

if TYPE_CHECKING:
    from reader.model.annotation import EntityLabel


class RowRole(StrEnum):
    """How a row is set."""

    HEADLINE = "headline"  # large, centred
    DETAIL = "detail"  # one quiet, centred line composed by the program; holds no text of the file
    META = "meta"  # a quiet line of the file (breadcrumb, original title, editors)
    HEADING = "heading"  # the heading of a chapter or section inside the text
    BODY = "body"  # a paragraph with its indent
    FOLD = "fold"  # a quiet line composed by the program; a click unfolds what is hidden there
    RAW = "raw"  # a line in "as in the file": no indent, blank lines kept


# Rows whose words the program composes.
COMPOSED = frozenset({RowRole.DETAIL, RowRole.FOLD})


class Row(NamedTuple):
    """A piece of one paragraph that is laid out as one block.

    Nearly always the piece is the whole paragraph. One that is too long for one layout is several
    rows: the first ``opens`` it (it alone is indented), the last ``closes`` it (it alone has the
    gap below). A row that does not open continues the row before, also when its paragraph number
    is the next one: no line break stands between them in copied text. A DETAIL or FOLD row has an
    empty span at the start of the paragraph it stands above; its words come from
    ``TextSource.composed``.
    """

    role: RowRole
    paragraph: int
    span: Span
    opens: bool = True
    closes: bool = True


class Mark(NamedTuple):
    """A stretch of a paragraph that is shown as an entity."""

    span: Span
    label: EntityLabel
    entity: str  # EntityGroup.id


class TextSource(Protocol):
    """Where the article view gets its words from, when it needs them and not before.

    Offsets are code points of the paragraph and the same in every variant.
    """

    def shown(self, paragraph: int) -> str:
        """The paragraph in the variant shown; as long as the paragraph as written."""

    def composed(self, row: Row) -> str:
        """The words of a DETAIL or FOLD row."""

    def marks(self, paragraph: int) -> Sequence[Mark]:
        """The entities of the paragraph in order; empty where not yet analysed or turned off."""

    def word_at(self, paragraph: int, offset: int) -> Span:
        """The word that holds the character; a character alone where not yet analysed."""


class RubyPiece(NamedTuple):
    """What stands small above one word: ``text`` as a whole, ``syllables`` for each character.

    Where the word goes over a line's end the text is divided between syllables.
    """

    span: Span
    text: str
    syllables: tuple[str | None, ...]


@runtime_checkable
class RubySource(TextSource, Protocol):
    """A text source that also knows what to write above the words."""

    def ruby(self, paragraph: int) -> Sequence[RubyPiece]:
        """The ruby of the paragraph in order; empty where not yet analysed or not wanted."""


# Characters of one tone: where they start and end, and which (1 to 4, 5 for neutral).
ToneRange = tuple[int, int, int]


@runtime_checkable
class ToneSource(TextSource, Protocol):
    """A text source that also knows the tones of its characters."""

    def tones(self, paragraph: int) -> Sequence[ToneRange]:
        """The tones of the paragraph in order; empty where not yet analysed or not wanted."""


@runtime_checkable
class DoubtSource(TextSource, Protocol):
    """A text source that also knows where its conversion is to be looked at twice."""

    def doubts(self, paragraph: int) -> Sequence[Span]:
        """The characters that were repaired or are uncertain; empty where not wanted."""
