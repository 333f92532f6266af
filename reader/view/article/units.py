"""The words and paragraphs that a double and a triple click select."""

from __future__ import annotations

from enum import Enum, auto

from reader.model.span import Position
from reader.view.article.row_stack import RowStack


class Unit(Enum):
    """By what a selection grows."""

    CHARACTER = auto()
    WORD = auto()
    PARAGRAPH = auto()


def unit_around(stack: RowStack, position: Position, unit: Unit) -> tuple[Position, Position]:
    """Where the unit that holds the character at ``position`` begins and ends."""
    if unit is Unit.PARAGRAPH:
        return _paragraph_around(stack, position)
    row = stack.rows[stack.row_of(position)]
    # At the end of a paragraph the last word is meant.
    at = min(position.offset, row.span.end - 1) if position.paragraph == row.paragraph else -1
    if unit is Unit.CHARACTER or at < row.span.start:
        return position, position
    word = stack.source.word_at(position.paragraph, at)
    return Position(position.paragraph, word.start), Position(position.paragraph, word.end)


def _paragraph_around(stack: RowStack, position: Position) -> tuple[Position, Position]:
    """A paragraph with all rows that continue it."""
    first = last = stack.row_of(position)
    while not stack.rows[first].opens and first > 0:
        first -= 1
    while not stack.rows[last].closes and last + 1 < len(stack):
        last += 1
    return stack.position(first, 0), stack.position(last, stack.rows[last].span.length)
