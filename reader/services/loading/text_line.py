"""A line of a document with what the document says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.model.article import GivenReading
from reader.services.loading.lines import lines


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line, how deep a heading it is (1 the outermost, 0 none), and the readings given in it."""

    text: str
    level: int = 0
    readings: tuple[GivenReading, ...] = ()


def unbroken(given: Iterable[TextLine]) -> Iterator[TextLine]:
    """The lines, those that hold a line end (U+2028 in a document) cut there."""
    for line in given:
        pieces = [paragraph.text for paragraph in lines(line.text)]
        if len(pieces) < 2:
            yield replace(line, text=pieces[0] if pieces else "")
        else:  # what was read above the words is not worth the counting
            yield from (TextLine(piece, line.level) for piece in pieces)
