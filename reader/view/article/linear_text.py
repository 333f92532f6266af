"""Rows as one string with one count: what a screen reader reads from."""

from __future__ import annotations

from bisect import bisect_right

from reader.model.span import Position
from reader.view.article.row_stack import RowStack

# An article is told as a whole, of a novel so many characters around the caret: Qt answers "which
# line is at …" by copying all there is, and what is told has to be converted first.
AROUND = 5_000


class LinearText:
    """The rows with words of the file around a position, paragraphs parted by a line break.

    Offsets count code points from the first of these rows.
    """

    def __init__(self, stack: RowStack, around: Position) -> None:
        self._stack = stack
        self._rows: list[int] = []
        self._starts: list[int] = []
        self.length = 0
        centre = stack.row_of(around)
        if len(stack):
            for index in range(_reach(stack, centre, -1), _reach(stack, centre, 1) + 1):
                if stack.holds_text(index):
                    self._append(index)

    def is_of(self, stack: RowStack) -> bool:
        """Whether the rows are those of that stack."""
        return stack is self._stack

    def holds(self, position: Position) -> bool:
        """Whether the position is in these rows."""
        return bool(self._rows) and self._rows[0] <= self._stack.row_of(position) <= self._rows[-1]

    def offset_of(self, position: Position) -> int:
        """The offset of a position; the nearest for one that is not in these rows."""
        if not self._rows:
            return 0
        row = self._stack.row_of(position)
        number = max(0, bisect_right(self._rows, row) - 1)
        return self._starts[number] + self._stack.offset_in(self._rows[number], position)

    def position_at(self, offset: int) -> Position:
        """The position at an offset."""
        if not self._rows:
            return Position(0, 0)
        number = max(0, bisect_right(self._starts, offset) - 1)
        row = self._rows[number]
        inside = min(offset - self._starts[number], self._stack.rows[row].span.length)
        return self._stack.position(row, max(0, inside))

    def text(self, start: int, end: int) -> str:
        """The words between two offsets."""
        if not self._rows or start >= end:
            return ""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(0, bisect_right(self._starts, end) - 1)
        words = "".join(
            self._lead(n) + self._stack.text(self._rows[n]) for n in range(first, last + 1)
        )
        begins = self._starts[first] - len(self._lead(first))
        return words[start - begins : end - begins]

    def _append(self, index: int) -> None:
        self._rows.append(index)
        self.length += len(self._lead(len(self._rows) - 1))
        self._starts.append(self.length)
        self.length += self._stack.rows[index].span.length

    def _lead(self, number: int) -> str:
        """The line break before a row that opens a paragraph."""
        return "\n" if number > 0 and self._stack.rows[self._rows[number]].opens else ""


def _reach(stack: RowStack, row: int, step: int) -> int:
    """The farthest row in that direction that is not too far away."""
    last, length = row, 0
    while 0 <= last + step < len(stack) and length < AROUND:
        last += step
        length += stack.rows[last].span.length
    return last
