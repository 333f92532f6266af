"""Zhuyin to the right of the characters of one row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.presentation.rows import RubyPiece
from reader.view.article.ink import Ink
from reader.view.article.justification import clusters, has_marks, rounded_down
from reader.view.article.zhuyin_ink import StackedInk


@dataclass(frozen=True, slots=True)
class ZhuyinText:
    """What stands to the right of the character from ``start`` to ``end``."""

    line: int
    start: int
    end: int
    text: str
    ink: Ink

    def left(self, _box_left: float, box_right: float) -> float:
        """The x at which it begins: the box holds the character and its reading."""
        return box_right - self.ink.width


class RubyBeside:
    """Each reading has a column of the same width, which is a part of its character.

    In vertical lines it is beside the line, not ``inside`` it, and takes room there only where its
    three symbols are higher than the character.
    """

    def __init__(
        self, text: str, pieces: Sequence[RubyPiece], inker: StackedInk, *, inside: bool = True
    ) -> None:
        self._inside = inside
        self._text = text
        self._inker = inker
        self._pieces = [piece for piece in pieces if piece.span.length]
        self._has_marks = has_marks(text)

    def on_lines(self, ends: Sequence[int]) -> Sequence[ZhuyinText]:
        """The readings with the lines that their characters are in."""
        return [
            ZhuyinText(
                bisect_right(ends, piece.span.start),
                piece.span.start,
                self._end(piece),
                piece.text,
                self._inker.of(piece.text),
            )
            for piece in self._pieces
        ]

    def room(self) -> list[float]:
        """The column after each character that has a reading."""
        extra = [0.0] * len(self._text)
        for piece in self._pieces:
            if not self._inside and piece.span.start:
                extra[piece.span.start - 1] += self._lack(piece)
            for place in range(piece.span.end - 1, self._end(piece)):
                extra[place] += self._inker.width if self._inside else self._lack(piece)
        return extra

    def end_of_line(self, _start: int, end: int) -> int:
        """Where it ends: each reading belongs to one character."""
        return end

    def owned(self) -> Sequence[float]:
        """All of it: a reading is selected, marked and kept in its line with its character."""
        return self.room() if self._inside else ()

    def _lack(self, piece: RubyPiece) -> float:
        """By how much a reading is higher than its character, above and below it."""
        return rounded_down(max(0.0, self._inker.height(piece.text) - self._inker.em) / 2)

    def _end(self, piece: RubyPiece) -> int:
        """Where the character ends, with accents and selectors that follow it."""
        end = piece.span.end
        if not self._has_marks:
            return end
        return end - 1 + clusters(self._text[end - 1 : end + 8])[0][1]
