"""Where the caret goes: by character, word, line, and to the ends."""

from __future__ import annotations

from reader.model.span import Position
from reader.view.article.row_stack import RowStack
from reader.view.article.selection import whole


class CaretMoves:
    """Steps through the rows of an article; at an end a step leads to the end itself."""

    def __init__(self, stack: RowStack) -> None:
        self._stack = stack

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

    def by_line(self, position: Position, x: float, *, forward: bool) -> Position:
        """The place nearest to ``x`` in the line below or above."""
        row = self._stack.row_of(position)
        step = 1 if forward else -1
        line = self._stack.layout(row).line_of(self._stack.offset_in(row, position)) + step
        if not 0 <= line < self._stack.layout(row).line_count:
            beyond = self._stack.text_row(row + step, step)
            if beyond is None:
                return self.to_edge(position, end=forward)
            row, line = beyond, 0 if forward else self._stack.layout(beyond).line_count - 1
        return self._stack.position(row, self._gap_in_line(row, line, x))

    def to_line_edge(self, position: Position, *, end: bool) -> Position:
        """The beginning or the end of the line."""
        row = self._stack.row_of(position)
        layout = self._stack.layout(row)
        span = layout.line_span(layout.line_of(self._stack.offset_in(row, position)))
        return self._stack.position(row, span[1] if end else span[0])

    def to_edge(self, position: Position, *, end: bool) -> Position:
        """The beginning or the end of the article."""
        ends = whole(self._stack) or (position, position)
        return ends[1] if end else ends[0]

    def _gap_in_line(self, row: int, line: int, x: float) -> int:
        layout = self._stack.layout(row)
        offset = layout.gap_at(x, layout.line_top(line))
        # The end of a line is shown as the start of the next one, which would be a line too far.
        ends_here = line + 1 < layout.line_count and offset == layout.line_span(line)[1]
        return layout.stepped(offset, forward=False) if ends_here else offset

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
