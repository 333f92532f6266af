"""What is selected, and the words of it."""

from __future__ import annotations

from typing import NamedTuple

from reader.model.span import Position
from reader.view.article.row_stack import RowStack


class Selection(NamedTuple):
    """From ``anchor``, where it began, to ``caret``, where it is moved; either may come first.

    A place where a line wraps is at the end of one line and at the start of the next: a caret
    that ``hangs`` is shown at the end.
    """

    anchor: Position
    caret: Position
    hangs: bool = False

    @property
    def ends(self) -> tuple[Position, Position] | None:
        """The two ends in the order of the text, or None when nothing is selected."""
        if self.anchor == self.caret:
            return None
        return min(self.anchor, self.caret), max(self.anchor, self.caret)


def words_between(stack: RowStack, start: Position, end: Position) -> str:
    """The words of the file in the rows shown, in their variant; a line for each paragraph."""
    pieces: list[str] = []
    for index in range(stack.row_of(start), stack.row_of(end) + 1):
        if stack.holds_text(index):
            if pieces and stack.rows[index].opens:
                pieces.append("\n")
            pieces.append(stack.part(index, start, end).of(stack.text(index)))
    return "".join(pieces)


def whole(stack: RowStack) -> tuple[Position, Position] | None:
    """The first and the last position of the article, or None where it has no words."""
    first, last = stack.text_row(0, 1), stack.text_row(len(stack) - 1, -1)
    if first is None or last is None:
        return None
    return stack.position(first, 0), stack.position(last, stack.rows[last].span.length)
