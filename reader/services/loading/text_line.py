"""A line of a document with what the document says of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.model.article import GivenReading
from reader.model.span import Span
from reader.services.loading.lines import lines

# Unicode's own signs for words with a reading above them (chapter 23.8): loaders put them around
# what they find, so that the reading stays with its words while white space is made plain.
ANCHOR, SEPARATOR, END = "\ufff9", "\ufffa", "\ufffb"
_ANY = re.compile(f"[{ANCHOR}-{END}]")
_ANNOTATED = re.compile(f"{ANCHOR}([^{ANCHOR}-{END}]*){SEPARATOR}([^{ANCHOR}-{END}]*){END}")
_READING_ALONE = re.compile(f"{SEPARATOR}[^{ANCHOR}-{END}]*{END}")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line, how deep a heading it is (1 the outermost, 0 none), and the readings given in it."""

    text: str
    level: int = 0
    readings: tuple[GivenReading, ...] = ()


def without_signs(text: str) -> str:
    r"""The text without the signs that would be taken for those of a loader.

    >>> without_signs("漢\ufffb字")
    '漢字'
    """
    return _ANY.sub("", text)


def annotated_line(text: str, level: int = 0) -> TextLine:
    r"""The line that ``text`` is, the readings between the signs taken out of it.

    A reading without words of its own belongs to the words before it.

    >>> line = annotated_line("\ufff9漢\ufffahàn\ufffb\ufff9字\ufffazì\ufffb典")
    >>> line.text, [(r.span.of(line.text), r.text) for r in line.readings]
    ('漢字典', [('漢', 'hàn'), ('字', 'zì')])
    """
    if ANCHOR not in text:
        return TextLine(without_signs(text), level)
    parts: list[str] = []
    readings: list[GivenReading] = []
    place = length = 0
    for match in _ANNOTATED.finditer(text):
        parts += [_plain(text[place : match.start()]), match[1]]
        length += len(parts[-2]) + len(parts[-1])
        place = match.end()
        reading = match[2].strip()
        if match[1] and reading:
            readings.append(GivenReading(Span(length - len(match[1]), length), reading))
        elif reading and readings and readings[-1].span.end == length:
            readings[-1] = replace(readings[-1], text=f"{readings[-1].text} {reading}")
    parts.append(_plain(text[place:]))
    return TextLine("".join(parts), level, tuple(readings))


def _plain(text: str) -> str:
    return without_signs(_READING_ALONE.sub("", text))


def unbroken(given: Iterable[TextLine]) -> Iterator[TextLine]:
    """The lines, those that hold a line end (U+2028 in a document) cut there."""
    for line in given:
        pieces = [paragraph.text for paragraph in lines(line.text)]
        if len(pieces) < 2:
            yield replace(line, text=pieces[0] if pieces else "")
        else:  # what was read above the words is not worth the counting
            yield from (TextLine(piece, line.level) for piece in pieces)
