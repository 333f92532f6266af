"""Filling of lines: what is lacking to the column's edge goes between the characters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.view.article.broken_lines import BrokenLine, Measure
from reader.view.article.justification import clusters, stretched


class LineFilling:
    """Stretches the lines of one text."""

    def __init__(
        self,
        text: str,
        measure: Measure,
        room: Sequence[float],
        full: Callable[[BrokenLine], float],
        *,
        owned: bool,
    ) -> None:
        """``room`` is what signs and readings take after each code point.

        It is ``owned`` where it belongs to the character. ``full`` says how far the characters of
        a line advance when it is filled.
        """
        self._text = text
        self._measure = measure
        self._room = room
        self._full = full
        self._owned = owned

    def can_fill(self, line: BrokenLine) -> bool:
        """Whether the line becomes full without being torn, or is to be ragged anyway."""
        if not self._measure.justified:
            return True
        _, slack, parts = self._parts(line)
        return slack <= 0 or any(parts)

    def fill(self, lines: Sequence[BrokenLine]) -> tuple[list[float], list[BrokenLine | None]]:
        """All that makes the characters wider when all lines but the last are full, if they can be.

        The text ends at the column's edge; ruby that is wider than its word stands out a little.
        Also which lines are full now; those that are not are None.
        """
        extra = list(self._room)
        full: list[BrokenLine | None] = [None] * len(lines)
        for number, line in enumerate(lines[:-1]):
            start, _, parts = self._parts(line)
            if not any(parts):
                continue
            full[number] = line
            if self._last_room(start, len(parts)):
                first, last = clusters(self._text[start : start + len(parts)])[-1]
                extra[start + first : start + last] = [0.0] * (last - first)
            for place, part in enumerate(parts, start):
                extra[place] += part
        return extra, full

    def _parts(self, line: BrokenLine) -> tuple[int, float, list[float]]:
        """Where the characters begin that are stretched, the line's slack, its part for each."""
        start = line.start + (self._measure.held if line.start == 0 else 0)
        shown = self._text[start : line.end].rstrip()
        slack = self._full(line) - line.advance + self._last_room(start, len(shown))
        return start, slack, stretched(shown, slack, self._measure.em)

    def _last_room(self, start: int, length: int) -> float:
        """The room after the last character, which may go beyond the column's edge."""
        if self._owned or not length:
            return 0.0
        return max(0.0, self._room[start + length - 1])
