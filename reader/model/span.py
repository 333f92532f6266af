"""Places in a text, in code points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in one paragraph, as in ``text[start:end]``.

    >>> Span(2, 4).of("他在北京")
    '北京'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    @property
    def length(self) -> int:
        """The number of code points covered."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The part of ``text`` that the span covers."""
        return text[self.start : self.end]

    def holds(self, offset: int) -> bool:
        """Whether the character at ``offset`` lies inside."""
        return self.start <= offset < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether at least one character lies in both."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same range ``by`` code points further on."""
        return Span(self.start + by, self.end + by)


class Position(NamedTuple):
    """A place between two characters: before ``offset`` of the paragraph with that number."""

    paragraph: int
    offset: int


class Mention(NamedTuple):
    """A span in the paragraph with that number (0 is the first line of the file)."""

    paragraph: int
    span: Span
