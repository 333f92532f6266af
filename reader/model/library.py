"""What is remembered of an article that was read."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.span import Position
from reader.model.variant import Variant

TOP = Position(0, 0)


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One article that was read: where it lies, where the reader is in it, what was chosen.

    ``identity`` is ``Article.identity``; ``path`` is "" for pasted text; ``opened`` is the time of
    the last opening in ISO 8601; ``encoding`` and ``variant`` are set only where they were chosen.
    """

    identity: str
    title: str
    path: str = ""
    opened: str = ""
    place: Position = TOP
    encoding: str | None = None
    variant: Variant | None = None
