"""The lines of a printed page, put together from pieces that each have a place.

A PDF has no lines and no paragraphs: it says at which point a few characters are drawn.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

EDGE = 2  # lines at the top and at the bottom of a page that may be no text of it
OFTEN = 3  # pages from which on a line in the margin is one that is repeated
SAME_PLACE = 3.0  # points
GAP = 3.0  # heights of a character: as far apart, two pieces are in different columns
READING = 0.6  # of the height of the text below: what is smaller stands above it
_NUMBER = re.compile(
    r"\W*(?:第\s*)?(\d{1,4}|[ivxlc]{1,7})\s*[页頁]?(?:\W*共?\s*\d{1,4}\s*[页頁]?)?\W*"
)
_DIGITS_AT_EDGE = re.compile(r"^\W*\d+\s+|\s+\d+\W*$")
_WHITE = re.compile(r"[ \t\xa0\r\n]+")
_READING = re.compile("[\u3100-\u312fāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters drawn from a point on, ``x`` to the right and ``y`` upwards; all in points."""

    text: str
    x: float
    y: float
    size: float

    @classmethod
    def placed(cls, text: str, outer: list[float], inner: list[float], size: float) -> Piece:
        """The piece, given the matrices of page and text; text that is turned is turned back."""
        a = inner[0] * outer[0] + inner[1] * outer[2]
        b = inner[0] * outer[1] + inner[1] * outer[3]
        x, y = point(outer, inner)
        scale = math.hypot(a, b)
        if not (0 < scale < 1e6 and math.isfinite(x + y + size)):
            return cls(text.strip("\r\n"), 0.0, 0.0, 1.0)
        turned = (a * x + b * y) / scale, (a * y - b * x) / scale
        return cls(text.strip("\r\n"), *turned, max(abs(size) * scale, 1e-3))


def point(outer: list[float], inner: list[float]) -> tuple[float, float]:
    """Where on the page a text begins, given the matrices of page and text."""
    return (
        inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
        inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
    )


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One line in one column, numbered from the left."""

    text: str
    x: float
    y: float
    size: float
    column: int = 0

    @property
    def end(self) -> float:
        """Where it ends on the right, by what its characters commonly take."""
        return self.x + self.size * ems(self.text)


def ems(text: str) -> float:
    """How wide a text is in heights of its characters: Han characters are square.

    >>> ems("第12頁")
    3.0
    """
    wide = sum(unicodedata.east_asian_width(sign) in "WFA" for sign in text)
    return wide + (len(text) - wide) / 2


def printed_lines(pieces: Iterable[Piece]) -> list[PrintedLine]:
    """The lines of a page in the order to be read: of two columns the left one first."""
    found: list[PrintedLine] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last and _goes_on(last, piece):
            found[-1] = replace(last, text=last.text + _blank(last, piece) + piece.text)
        else:
            found.append(PrintedLine(piece.text, piece.x, piece.y, piece.size))
    lines = [replace(x, text=_WHITE.sub(" ", x.text).strip()) for x in found if x.text.strip()]
    return _by_column(_without_readings(lines))


def without_margins(pages: Sequence[Sequence[PrintedLine]]) -> list[list[PrintedLine]]:
    """The pages without numbers and without the lines that many of them have at one place."""
    edges = [_edge(page) for page in pages]
    numbers = Counter(
        number - place
        for place, edge in enumerate(edges)
        for number in {page_number(line.text) for line in edge} - {0}
    )
    often = min(OFTEN, max(2, len(pages)))
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
        return _key(line) not in repeated and not (number and runs_along)

    return [[line for line in page if stays(line, place)] for place, page in enumerate(pages)]


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


def _goes_on(line: PrintedLine, piece: Piece) -> bool:
    """Whether the piece stands in the same line, not far to the right of it."""
    size = max(line.size, piece.size)
    if abs(piece.y - line.y) > size / 3 or piece.x < line.x:
        return False
    return piece.x - line.end < GAP * size


def _blank(line: PrintedLine, piece: Piece) -> str:
    """What stands between: a blank where there is room for one beside a letter."""
    room = piece.x - line.end
    beside_letter = line.text[-1:].isascii() and piece.text[:1].isascii()
    return " " if beside_letter and room > 0.25 * piece.size else ""


def _without_readings(lines: list[PrintedLine]) -> list[PrintedLine]:
    """The lines without those in small signs that tell how the line below is read."""
    largest = Counter[float]()
    for line in lines:
        largest[round(line.size, 1)] += len(line.text)
    usual = max(largest, key=lambda size: largest[size], default=0.0)
    return [x for x in lines if x.size > READING * usual or not _READING.search(x.text)]


def _by_column(lines: list[PrintedLine]) -> list[PrintedLine]:
    """The lines with their columns; those of two columns that were drawn row by row, sorted."""
    if len(lines) < 6:
        return lines
    left, right = min(line.x for line in lines), max(line.end for line in lines)
    middle = (left + right) / 2
    beyond = [line.x > middle - line.size for line in lines]
    across = [x for x, b in zip(lines, beyond, strict=True) if not b and x.end > middle + x.size]
    if min(beyond.count(True), beyond.count(False)) < len(lines) / 4 or len(across) > 3:
        return lines
    columns = [replace(x, column=int(b)) for x, b in zip(lines, beyond, strict=True)]
    head = 0
    while head < len(columns) and columns[head].end > middle + columns[head].size:
        head += 1 if columns[head].column == 0 else len(columns)
    head = min(head, len(columns))
    return columns[:head] + sorted(columns[head:], key=lambda line: line.column)


def _edge(page: Sequence[PrintedLine]) -> list[PrintedLine]:
    by_height = sorted(page, key=lambda line: -line.y)
    return by_height[:EDGE] + by_height[EDGE:][-EDGE:]


def _key(line: PrintedLine) -> tuple[str, int]:
    """The same for lines that differ in the page's number only and stand at one height."""
    return _DIGITS_AT_EDGE.sub("", line.text), round(line.y / SAME_PLACE)
