"""Where lines will end, reckoned from the widths of characters before anything is shaped."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QTextBoundaryFinder

from reader.view.offsets import Offsets

Width = Callable[[str], float]
BrokenAt = tuple[int, int, float]  # start, end, how far its characters advance


class LineForecast:
    """Breaks by the same rules for line ends as Qt does (Unicode Standard Annex 14).

    Shaping words that are spaced for their readings is what costs most, so it is done once, for
    lines that are foreseen. Who relies on it compares: letters may be kerned, accents have no
    width of their own.
    """

    def __init__(self, text: str, offsets: Offsets, width: Width, room: Sequence[float]) -> None:
        """``room`` is by how much each code point is wider than ``width`` says."""
        self._text = text
        self._offsets = offsets
        widths = (width(sign) + more for sign, more in zip(text, room, strict=True))
        self._places = [0.0, *accumulate(widths)]
        self._finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)

    def line(self, start: int, limit: float) -> BrokenAt:
        """The line that begins at ``start`` and is no longer than ``limit`` pixels."""
        text, places = self._text, self._places
        end = max(start + 1, bisect_right(places, places[start] + limit) - 1)
        while end < len(text) and text[end].isspace():  # blanks at a line's end hang
            end += 1
        if end < len(text):
            end = self._break_before(end, start)
        return self._made(start, end)

    def line_up_to(self, start: int, end: int) -> BrokenAt:
        """The line that begins at ``start`` and ends at ``end``, or before where it may not."""
        return self._made(start, self._break_before(end, start))

    def _made(self, start: int, end: int) -> BrokenAt:
        shown = len(self._text[start:end].rstrip())
        return start, end, self._places[start + shown] - self._places[start]

    def _break_before(self, end: int, start: int) -> int:
        """The last place up to ``end`` where a line may end; ``end`` itself where there is none."""
        finder = self._finder
        finder.setPosition(self._offsets.to_units(end))
        if finder.isAtBoundary():
            return end
        found = self._offsets.to_points(finder.toPreviousBoundary())
        return found if found > start else end
