"""Printed lines joined to the paragraphs that the printer broke into them."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from reader.services.loading.pdf_columns import PrintedLine
from reader.services.loading.text_line import TextLine

# All in heights of a character.
INDENT = 0.8  # a line that begins further in than its column opens a paragraph
DEEPEST_INDENT = 4.0
WIDEST = 1000  # points
SHORT = 2.2  # a line that ends so long before the others closes one
NARROWEST = 12.0  # a column that is narrower may hold verse or a list: its lines stay
NARROW_TEXT = 4  # lines from which on it is seen whether they run on
RUN_ON = 0.5  # of the lines of a narrow column of text that are full and end amid a sentence
WIDE_LEADING = 1.35  # times the usual distance of lines: between them a paragraph ends
HEADING = 1.15  # times the usual height
LONGEST_HEADING = 40  # characters
_CJK = "⺀-〿㇀-㋿㐀-鿿豈-﫿︰-﹏＀-￯\U00020000-\U0003ffff“”‘’…—"
_HYPHEN = re.compile(r"[A-Za-z]{2}[-\u2010\u00ad]$")
_PAUSE = re.compile("[，。；：！？、…—”」』）)]$")
_BESIDE_HAN = re.compile(rf"[{_CJK}]")


@dataclass(frozen=True, slots=True)
class _Column:
    """What the lines of one column of a page have in common."""

    left: float
    right: float
    leading: float
    runs_on: bool
    is_verse: bool


def joined_lines(pages: Sequence[Sequence[PrintedLine]]) -> list[TextLine]:
    """The paragraphs of all pages; one may go on from column to column and page to page."""
    printed = [line for page in pages for line in page]
    usual = _usual(line.size for line in printed for _ in line.text)
    levels = _levels(printed, usual)
    groups = [list(x) for page in pages for _, x in groupby(page, key=lambda line: line.column)]
    starts = Counter(round(line.x) for line in printed if abs(line.size - usual) < 1)
    columns = [_with_edge(_column(lines, usual), starts, usual) for lines in groups]
    found: list[list[PrintedLine]] = []
    for lines, column in zip(groups, columns, strict=True):
        for line in lines:
            before = found[-1][-1] if found else None
            if before is None or _opens(line, before, column, levels):
                found.append([line])
            else:
                found[-1].append(line)
    return [TextLine(_text(lines), levels.get(_step(lines[0]), 0)) for lines in found]


def _usual(values: Iterable[float]) -> float:
    counts = Counter(round(value * 2) / 2 for value in values)
    return max(counts, key=lambda value: counts[value], default=0.0)


def _step(line: PrintedLine) -> float:
    return round(line.size * 2) / 2


def _levels(lines: Sequence[PrintedLine], usual: float) -> dict[float, int]:
    """The sizes of letters in which headings are set, the largest being level 1."""
    large = {_step(x) for x in lines if x.size >= HEADING * usual and len(x.text) < LONGEST_HEADING}
    return {size: min(n, 6) for n, size in enumerate(sorted(large, reverse=True), 1)}


def _column(lines: Sequence[PrintedLine], usual: float) -> _Column:
    own = [line for line in lines if abs(line.size - usual) < 1] or list(lines)
    starts = Counter(round(line.x) for line in own)
    left = min(x for x in starts if starts[x] > 1 or len(starts) == len(own))
    ends = sorted(line.end for line in own)
    down = [above.y - below.y for above, below in pairwise(own)]
    right = ends[max(math.ceil(len(ends) * 0.9) - 1, 0)]
    runs_on = _runs_on(own, right)
    is_verse = not runs_on and right - left < NARROWEST * usual
    return _Column(left, right, _usual(d for d in down if d > 0), runs_on, is_verse)


def _with_edge(column: _Column, starts: Counter[int], usual: float) -> _Column:
    """The column; on a page of one-line paragraphs its edge is where lines of other pages begin."""
    nearest = math.ceil(column.left - DEEPEST_INDENT * usual)
    edges = range(nearest, math.floor(column.left - INDENT * usual) + 1)
    left = next((edge for edge in edges[:WIDEST] if starts[edge] > 1), None)
    return column if column.runs_on or left is None else replace(column, left=left)


def _runs_on(lines: Sequence[PrintedLine], right: float) -> bool:
    """Whether most lines reach the edge and break off wherever it is, as those of verse do not."""
    on = [x for x in lines if x.end > right - 1.2 * x.size and not _PAUSE.search(x.text)]
    return len(lines) >= NARROW_TEXT and len(on) >= RUN_ON * len(lines)


def _opens(
    line: PrintedLine, before: PrintedLine, column: _Column, levels: dict[float, int]
) -> bool:
    """Whether a paragraph begins with the line."""
    size = line.size
    if _is_hyphenated(before.text, line.text):
        return False
    if line.is_row or before.is_row or abs(before.size - size) > 0.1 * size:
        return True
    if _step(line) in levels:  # a heading goes on over two lines, but not over a gap
        return not 0 < before.y - line.y < 2 * size
    down = before.y - line.y
    if down > max(WIDE_LEADING * column.leading, 1.5 * size):
        return True
    if INDENT * size < line.x - column.left:
        return True
    return column.is_verse or before.end < _right(before, line, column) - SHORT * size


def _right(before: PrintedLine, line: PrintedLine, column: _Column) -> float:
    """The right edge of the column that ``before`` stands in, where that is another one."""
    if before.column == line.column:
        return column.right
    return before.x + column.right - column.left


def _text(lines: Sequence[PrintedLine]) -> str:
    text = lines[0].text
    for line in lines[1:]:
        if _is_hyphenated(text, line.text):
            text = text[:-1] + line.text
        else:
            text += _between(text, line.text) + line.text
    return text


def _is_hyphenated(before: str, after: str) -> bool:
    """Whether a word of Latin letters was broken between two lines."""
    return bool(_HYPHEN.search(before)) and after[:1].islower()


def _between(before: str, after: str) -> str:
    """What a line break stands for: a blank, but nothing beside a Han character.

    >>> _between("春", "天"), _between("a", "b")
    ('', ' ')
    """
    return "" if _BESIDE_HAN.match(before[-1:]) or _BESIDE_HAN.match(after[:1]) else " "
