"""What is remembered of an article that was read."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.span import Position, Span
from reader.model.variant import Variant

TOP = Position(0, 0)
NOTHING = Span(0, 0)


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One article that was read: where it lies, where the reader is in it, what was chosen.

    ``identity`` is ``Article.identity``; ``path`` is "" for pasted text; ``opened`` is the time of
    the last opening in ISO 8601; ``source`` is who published it, "" where nothing tells;
    ``encoding`` is set only where it was chosen. ``variant`` holds only with ``chose_variant``:
    None is then "as written".
    """

    identity: str
    title: str
    path: str = ""
    opened: str = ""
    place: Position = TOP
    encoding: str | None = None
    variant: Variant | None = None
    chose_variant: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class LibraryHit:
    """An article that was looked for: a piece of its text, and where in the piece the words are.

    Without a search, or where the words are in the title only, ``excerpt`` is "".
    """

    entry: LibraryEntry
    excerpt: str = ""
    found: Span = NOTHING
