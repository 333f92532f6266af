"""The lines of a printed page, put together from pieces that each have a place.

A PDF has no lines and no paragraphs: it says at which point a few characters are drawn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.services.loading.pdf_columns import (
    Gutter,
    Piece,
    PrintedLine,
    by_column,
    gutters_between,
)

EDGE = 2  # lines at the top and at the bottom of a page that may be no text of it
OFTEN = 3  # pages from which on a line in the margin is one that is repeated
LONGEST_HEADER = 40  # characters
SAME_PLACE = 3.0  # points
GAP = 3.0  # heights of a character: as far apart, two pieces are in different columns
WIDE = 0.9  # heights of a character: cells of a narrow table, or a headline set wide
READING = 0.6  # of the height of the text below: what is smaller stands above it
_NUMBER = re.compile(
    r"\W*(?:第\s*)?(\d{1,4}|[ivxlc]{1,7})\s*[页頁]?(?:\W*共?\s*\d{1,4}\s*[页頁]?)?\W*"
)
_DIGITS_AT_EDGE = re.compile(r"^\W*\d+\s+|\s+\d+\W*$")
_NUMBERED = re.compile(r"(?:([0-9]{1,4})\s)?.*?(?:\s([0-9]{1,4}))?")
_WHITE = re.compile(r"[ \t\xa0\r\n]+")
_READING = re.compile("[\u3100-\u312fāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def printed_lines(pieces: Sequence[Piece]) -> list[PrintedLine]:
    """The lines of a page in the order to be read: of several columns the left one first.

    What stands side by side and is no column is a row of a table: one line, its cells apart.
    """
    gutters = gutters_between(pieces)
    found: list[PrintedLine] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last and _goes_on(last, piece, gutters):
            found[-1] = replace(last, text=last.text + _blank(last, piece) + piece.text)
        else:
            found.append(PrintedLine(piece.text, piece.x, piece.y, piece.size))
    lines = [replace(x, text=_WHITE.sub(" ", x.text).strip()) for x in found if x.text.strip()]
    return by_column(_without_readings(lines), gutters)


def without_margins(pages: Sequence[Sequence[PrintedLine]]) -> list[list[PrintedLine]]:
    """The pages without numbers and without the lines that many of them have at one place."""
    edges = [_edge(page) for page in pages]
    numbers = Counter(
        number - place
        for place, edge in enumerate(edges)
        for number in {page_number(line.text) for line in edge} - {0}
    )
    often = min(OFTEN, max(2, len(pages)))
    running = Counter(
        key
        for place, edge in enumerate(edges)
        for key in {k for x in edge for k in _runs(x, place)}
    )
    repeated = {
        key
        for key, count in Counter(key for edge in edges for key in {*map(_key, edge)}).items()
        if count >= often
    }

    def stays(line: PrintedLine, place: int) -> bool:
        if line not in edges[place]:
            return True
        number = page_number(line.text)
        runs_along = numbers[number - place] >= 2 or number == place + 1
        if any(running[key] >= OFTEN for key in _runs(line, place)):
            return False
        return _key(line) not in repeated and not (number and runs_along)

    kept = [[line for line in page if stays(line, place)] for place, page in enumerate(pages)]
    return kept if any(kept) else [list(page) for page in pages]


def page_number(text: str) -> int:
    """The number of a page where the line is nothing else, else 0.

    >>> [page_number(text) for text in ("- 12 -", "第 3 页 共 9 页", "xiv", "2 月")]
    [12, 3, 14, 0]
    """
    match = _NUMBER.fullmatch(text.strip().lower())
    if match is None:
        return 0
    if match[1].isdigit():
        return int(match[1])
    values = [_ROMAN[sign] for sign in match[1]]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


def _goes_on(line: PrintedLine, piece: Piece, gutters: Sequence[Gutter]) -> bool:
    """Whether the piece stands in the same line, not far to the right of it."""
    size = max(line.size, piece.size)
    if abs(piece.y - line.y) > size / 3 or piece.x < line.x:
        return False
    room = piece.x - line.end
    is_parted = any(
        line.x < gutter.left and piece.x > gutter.left and room > gutter.width / 2
        for gutter in gutters
    )
    return room < GAP * size and not is_parted


def _blank(line: PrintedLine, piece: Piece) -> str:
    """What stands between: a wide blank for room that could hold a character, else one for words.

    Beside Han characters there is none.
    """
    room = piece.x - line.end
    if room > WIDE * piece.size:
        return "\u3000"
    beside_letter = line.text[-1:].isascii() and piece.text[:1].isascii()
    return " " if beside_letter and room > 0.25 * piece.size else ""


def _without_readings(lines: list[PrintedLine]) -> list[PrintedLine]:
    """The lines without those in small signs that tell how the line below is read."""
    largest = Counter[float]()
    for line in lines:
        largest[round(line.size, 1)] += len(line.text)
    usual = max(largest, key=lambda size: largest[size], default=0.0)
    return [x for x in lines if x.size > READING * usual or not _READING.search(x.text)]


def _edge(page: Sequence[PrintedLine]) -> list[PrintedLine]:
    by_height = sorted(page, key=lambda line: -line.y)
    return by_height[:EDGE] + by_height[EDGE:][-EDGE:]


def _runs(line: PrintedLine, place: int) -> set[tuple[int, int]]:
    """For a heading with the page's number: by how much it is before the page's, and its height."""
    found = _NUMBERED.fullmatch(line.text)
    if found is None or len(line.text) > LONGEST_HEADER:
        return set()
    return {(int(n) - place, round(line.y / SAME_PLACE)) for n in found.groups() if n}


def _key(line: PrintedLine) -> tuple[str, int]:
    """The same for lines that differ in the page's number only and stand at one height."""
    return _DIGITS_AT_EDGE.sub("", line.text), round(line.y / SAME_PLACE)
