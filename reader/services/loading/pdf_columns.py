"""Where on a printed page the columns are, and what stands side by side without being columns."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

ACROSS = -1  # the column of a line that goes across columns
SOME = 6  # pieces of text, below which a page has no columns
# Of the lines at the fullest place: so few may stand in a gutter, so many must on both its sides.
FEW, ENOUGH = 0.35, 0.3
NARROWEST_GUTTER = 0.8  # heights of a character
FULL = 0.6  # of a column's width that the lines of a text fill; cells of a table do not
HEAD = 5  # lines of a page's headline
LARGER = 1.15  # times the usual height: a headline above all columns
WIDEST = 4000  # steps of a page's width that are looked at
FARTHEST = 1e9  # points from the corner of a page, and the largest sign: more than any paper has
LINES = 3  # of a column, from which on that can be told


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
        if not 0 < scale < 1e6:
            return cls(text.strip("\r\n"), 0.0, 0.0, 1.0)
        turned = (a * x + b * y) / scale, (a * y - b * x) / scale
        height = max(abs(size) * scale, 1e-3)
        if not all(abs(number) < FARTHEST for number in (*turned, height)):  # nor nan
            return cls(text.strip("\r\n"), 0.0, 0.0, 1.0)
        return cls(text.strip("\r\n"), *turned, height)


def point(outer: list[float], inner: list[float]) -> tuple[float, float]:
    """Where on the page a text begins, given the matrices of page and text."""
    return (
        inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
        inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
    )


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One line in one column, numbered from the left; one that goes across columns is in ACROSS.

    ``is_row``: it is a row of a table.
    """

    text: str
    x: float
    y: float
    size: float
    column: int = 0
    is_row: bool = False

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


@dataclass(frozen=True, slots=True)
class Gutter:
    """The empty strip between two columns, in points."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.right - self.left


def gutters_between(pieces: Sequence[Piece]) -> list[Gutter]:
    """The strips of a page, from the left, that hardly a line goes over but many stand beside."""
    if len(pieces) < SOME:
        return []
    size = _usual(pieces)
    step = size / 4
    first = min(piece.x for piece in pieces)
    filled = {
        (round(2 * piece.y / size), place)
        for piece in pieces
        for place in _places(piece, first, step)
    }
    lines = Counter(place for _, place in filled)
    most = max(lines.values(), default=0)
    counts = [lines[place] for place in range(max(lines, default=0) + 1)]
    found = []
    for start, end in _strips([count <= FEW * most for count in counts]):
        beside = min(max(counts[:start], default=0), max(counts[end:], default=0))
        if beside < ENOUGH * most:
            continue
        inner = _strips([count <= FEW * beside for count in counts[start:end]])
        left, right = max(inner, key=lambda strip: strip[1] - strip[0], default=(0, 0))
        if (right - left) * step >= NARROWEST_GUTTER * size:
            found.append(Gutter(first + (start + left) * step, first + (start + right) * step))
    return found


def _usual(pieces: Iterable[Piece]) -> float:
    """The height of most characters."""
    sizes = Counter[float]()
    for piece in pieces:
        sizes[round(piece.size, 1)] += len(piece.text)
    return max(sizes, key=lambda size: sizes[size]) or 1.0


def _places(piece: Piece, first: float, step: float) -> range:
    """The steps of the page's width that a piece covers."""
    start = (piece.x - first) / step
    end = start + piece.size * ems(piece.text.strip()) / step
    return range(min(int(start), WIDEST), min(math.ceil(end), WIDEST))


def _strips(is_empty: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Start and end of each run of true values."""
    edges = [n for n, (a, b) in enumerate(pairwise([False, *is_empty, False])) if a != b]
    return zip(edges[::2], edges[1::2], strict=True)


def by_column(lines: Sequence[PrintedLine], gutters: Sequence[Gutter]) -> list[PrintedLine]:
    """The lines in the order to be read, with their columns or as rows of a table."""
    if not gutters or not lines:
        return rows(lines)
    placed = sorted(lines, key=lambda line: -line.y)
    placed = [replace(line, column=_column(line, gutters)) for line in placed]
    for number in range(_headlines(placed)):
        placed[number] = replace(placed[number], column=ACROSS)
    found: list[PrintedLine] = []
    band: list[PrintedLine] = []
    for line in placed:
        if line.column == ACROSS:
            found += (*_of_band(band, gutters), line)
            band = []
        else:
            band.append(line)
    return [*found, *_of_band(band, gutters)]


def _headlines(placed: Sequence[PrintedLine]) -> int:
    """How many lines at the top are set in larger signs and have nothing at their sides."""
    usual = Counter(round(line.size, 1) for line in placed).most_common(1)[0][0]
    for number, (line, below) in enumerate(pairwise(placed[: HEAD + 1])):
        if line.size < LARGER * usual or line.y - below.y < line.size / 3:
            return number
    return min(HEAD, len(placed) - 1)


def _column(line: PrintedLine, gutters: Sequence[Gutter]) -> int:
    """The number of the column, or ACROSS."""
    for number, gutter in enumerate(gutters):
        if line.x < gutter.left:
            return number if line.end < gutter.right + line.size / 2 else ACROSS
    return len(gutters)


def _of_band(band: list[PrintedLine], gutters: Sequence[Gutter]) -> list[PrintedLine]:
    """The lines between two that go across: column by column where they are columns."""
    widths = []
    for number in range(len(gutters) + 1):
        own = [line for line in band if line.column == number]
        if len(own) >= LINES:
            left, right = min(x.x for x in own), max(x.end for x in own)
            widths.append(median(x.end - x.x for x in own) / max(right - left, 1e-3))
    if len(widths) < 2 or min(widths) < FULL:
        return rows([replace(line, column=0) for line in band])
    return sorted(band, key=lambda line: line.column)


def rows(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    r"""The lines, those that follow each other side by side joined, with a wide blank between.

    >>> [x.text for x in rows([PrintedLine("甲", 0, 5, 9), PrintedLine("乙", 99, 5, 9)])]
    ['甲\u3000乙']
    """
    found: list[PrintedLine] = []
    for line in lines:
        last = found[-1] if found else None
        if last and abs(last.y - line.y) < line.size / 3 and line.x > last.x:
            text = f"{last.text}\u3000{line.text}"
            found[-1] = replace(last, text=text, is_row=True)
        else:
            found.append(line)
    return found
