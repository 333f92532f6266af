"""The lines of one row as they stand on the page."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtGui import QTextLayout

from reader.view.offsets import Offsets


class RowFrame(NamedTuple):
    """The vertical measures of a row in pixels; ``baseline`` counts from the top of a line.

    ``ascent`` and ``descent`` are those of the row's own font: boxes of lines with a character
    from another font are as high as the rest. ``ruby_baseline`` is that of what stands above.
    """

    above: int
    line_height: int
    baseline: int
    below: int
    ascent: int
    descent: int
    ruby_baseline: int = 0


class RowLines:
    """Lines of equal height; offsets are code points of the row's text, places its pixels."""

    def __init__(self, text: str, layout: QTextLayout, frame: RowFrame) -> None:
        self.text = text
        self.frame = frame
        self._layout = layout
        self._offsets = Offsets(text)
        self._lines = [layout.lineAt(i) for i in range(layout.lineCount())]
        self._starts = [self._offsets.to_points(line.textStart()) for line in self._lines]

    @property
    def height(self) -> int:
        """The height of the row with the space above and below."""
        return self.line_top(len(self._lines)) + self.frame.below

    @property
    def line_count(self) -> int:
        """The number of lines; an empty row has one."""
        return len(self._lines)

    def line_top(self, line: int) -> int:
        """The y at which the line begins."""
        return self.frame.above + line * self.frame.line_height

    def line_span(self, line: int) -> tuple[int, int]:
        """Where the line's characters begin and end."""
        last = line + 1 == len(self._lines)
        return self._starts[line], len(self.text) if last else self._starts[line + 1]

    def line_of(self, offset: int) -> int:
        """The line that holds the character at ``offset``; the last for the end of the row."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def line_at(self, offset: int, *, hangs: bool) -> int:
        """The line of a caret there; with ``hangs`` that which ends there, if one does."""
        line = self.line_of(offset)
        return line - 1 if hangs and line and self._starts[line] == offset else line

    def line_near(self, y: float) -> int:
        """The line at ``y``; the first or the last for a y outside."""
        line = int((y - self.frame.above) // self.frame.line_height)
        return max(0, min(line, len(self._lines) - 1))

    def x_of(self, line: int, offset: int) -> float:
        """The x of the left edge of the character at ``offset`` of the line."""
        place = self._lines[line].cursorToX(self._offsets.to_units(offset))
        # The binding hands over (x, the offset it was rounded to).
        return float(place[0]) if isinstance(place, tuple) else 0.0
