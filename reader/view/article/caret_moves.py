"""Where the caret goes: by character, word, line, and to the ends."""

from __future__ import annotations

from reader.model.span import Position
from reader.presentation.rows import RowRole
from reader.view.article.row_stack import RowStack
from reader.view.article.selection import whole


class CaretMoves:
    """Steps through the rows of an article; at an end a step leads to the end itself."""

    def __init__(self, stack: RowStack, *, hangs: bool = False) -> None:
        """``hangs``: the caret is at the end of its line, not at the start of the next."""
        self._stack = stack
        self._hangs = hangs

    def by_character(self, position: Position, *, forward: bool) -> Position:
        """The next place for a caret, over the end of a paragraph into the next."""
        row = self._stack.row_of(position)
        offset = self._stack.offset_in(row, position)
        layout = self._stack.layout(row)
        at_end = offset == (len(layout.text) if forward else 0)
        if at_end:
            return self._over_the_edge(row, position, forward=forward)
        return self._stack.position(row, layout.stepped(offset, forward=forward))

    def by_word(self, position: Position, *, forward: bool) -> Position:
        """The start of the next or of this (then the previous) word that is not blank."""
        here = position
        while True:
            there = self._to_word(here, forward=forward)
            text = self._stack.source.shown(there.paragraph)[there.offset : there.offset + 1]
            if there == here or not text.isspace():
                return there
            here = there

    def by_line(self, position: Position, x: float, *, forward: bool) -> tuple[Position, bool]:
        """The place nearest to ``x`` in the line below or above, and whether it ends the line."""
        row = self._stack.row_of(position)
        step = 1 if forward else -1
        line = self._line(row, position) + step
        if not 0 <= line < self._stack.layout(row).line_count:
            beyond = self._stack.text_row(row + step, step)
            if beyond is None:
                return self.to_edge(position, end=forward), False
            row, line = beyond, 0 if forward else self._stack.layout(beyond).line_count - 1
        layout = self._stack.layout(row)
        offset = layout.gap_at(x, layout.line_top(line))
        return self._stack.position(row, offset), layout.line_of(offset) > line

    def to_line_edge(self, position: Position, *, end: bool) -> Position:
        """The beginning or the end of the line."""
        row = self._stack.row_of(position)
        span = self._stack.layout(row).line_span(self._line(row, position))
        return self._stack.position(row, span[1] if end else span[0])

    def wraps_at(self, position: Position) -> bool:
        """Whether a line ends there and its paragraph goes on in the next."""
        row = self._stack.row_of(position)
        offset = self._stack.offset_in(row, position)
        layout = self._stack.layout(row)
        return layout.line_at(offset, hangs=True) != layout.line_of(offset)

    def fold_beyond(self, position: Position, *, forward: bool) -> int | None:
        """The paragraph of the fold that a step by a line would pass over; None for none."""
        row, step = self._stack.row_of(position), 1 if forward else -1
        line, count = self._line(row, position), self._stack.layout(row).line_count
        if line != (count - 1 if forward else 0):
            return None
        row += step
        while 0 <= row < len(self._stack) and not self._stack.holds_text(row):
            if self._stack.rows[row].role is RowRole.FOLD:
                return self._stack.rows[row].paragraph
            row += step
        return None

    def to_edge(self, position: Position, *, end: bool) -> Position:
        """The beginning or the end of the article."""
        ends = whole(self._stack) or (position, position)
        return ends[1] if end else ends[0]

    def is_in_first_line(self, position: Position) -> bool:
        """Whether nothing but the margin is above the line with the position."""
        row = self._stack.row_of(position)
        return row == self._stack.text_row(0, 1) and self._line(row, position) == 0

    def _line(self, row: int, position: Position) -> int:
        offset = self._stack.offset_in(row, position)
        return self._stack.layout(row).line_at(offset, hangs=self._hangs)

    def _to_word(self, position: Position, *, forward: bool) -> Position:
        row = self._stack.row_of(position)
        end = self._stack.rows[row].span.end
        if (position.offset >= end) if forward else (position.offset <= self._begin(row)):
            return self._over_the_edge(row, position, forward=forward)
        at = position.offset if forward else position.offset - 1
        word = self._stack.source.word_at(position.paragraph, at)
        offset = min(word.end, end) if forward else max(word.start, self._begin(row))
        return Position(position.paragraph, offset)

    def _begin(self, row: int) -> int:
        return self._stack.rows[row].span.start

    def _over_the_edge(self, row: int, position: Position, *, forward: bool) -> Position:
        """From one row into the next; between rows of one paragraph there is nothing to cross."""
        step = 1 if forward else -1
        beyond = self._stack.text_row(row + step, step)
        if beyond is None:
            return position
        return self._stack.position(beyond, 0 if forward else self._stack.rows[beyond].span.length)
