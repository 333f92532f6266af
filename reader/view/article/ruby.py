"""Readings above the words: the room they need, and how they are divided at a line's end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.model.span import Span
from reader.presentation.rows import Row, RubyPiece
from reader.view.article.ink import Ink, LineInk
from reader.view.article.justification import clusters, has_marks, rounded_down
from reader.view.article.ruby_division import divided, whole_before

Width = Callable[[str], float]

# Between the ruby of two words, in parts of the width of a character of the text.
APART = 0.25
# A word goes whole to the next line where what stays of the line is so many times as long: when it
# is filled again, its characters are a quarter wider apart at most.
LEAST_KEPT = 4


@dataclass(frozen=True, slots=True)
class RubyText:
    """What stands above the characters from ``start`` to ``end``, all in the line ``line``.

    ``overhang`` is how far it may reach over its neighbours; it may reach farther over a line's
    end where its word goes on in the next line, or over a line's start where it came from above.
    """

    line: int
    start: int
    end: int
    text: str
    ink: Ink
    overhang: float
    goes_on: bool = False
    came: bool = False

    def left(self, box_left: float, box_right: float) -> float:
        """The x at which it begins above characters in that box: in the middle, if it can."""
        middle = (box_left + box_right - self.ink.width) / 2
        if self.goes_on:
            return max(middle, box_left - self.overhang)
        if self.came:
            return min(middle, box_right + self.overhang - self.ink.width)
        return middle


class RubyFitting:
    """Readings above the words of one row."""

    def __init__(
        self, text: str, pieces: Sequence[RubyPiece], base: Width, inker: LineInk, em: float
    ) -> None:
        """``base`` says how wide the characters of the text are."""
        self._text = text
        self._pieces = pieces
        self._base = base
        self._inker = inker
        self._apart = APART * em
        self._starts = [piece.span.start for piece in pieces]
        self._inks = [inker.of(piece.text, piece.syllables) for piece in pieces]
        self._gaps = list(map(self._gap, pieces, self._inks))

    def on_lines(self, ends: Sequence[int]) -> Sequence[RubyText]:
        """The readings of words, and of parts of words where a line ends inside one."""
        made: list[RubyText] = []
        line, last = 0, len(ends) - 1
        for piece, ink, gap in zip(self._pieces, self._inks, self._gaps, strict=True):
            start, end = piece.span.start, piece.span.end
            while line < last and ends[line] <= start:
                line += 1
            overhang = max(0.0, (gap - self._apart) / 2)
            if line == last or end <= ends[line]:
                made.append(RubyText(line, start, end, piece.text, ink, overhang))
            else:
                made += self._parts(piece, ends, line, overhang)
        return made

    def end_of_line(self, start: int, end: int) -> int:
        """The last place up to ``end`` where no reading is torn.

        A line that would become much shorter by it ends where it ends, within a word.
        """
        place = bisect_left(self._starts, end) - 1
        if place < 0 or self._pieces[place].span.end <= end:
            return end
        kept = whole_before(self._pieces[place], end)
        return kept if (end - kept) * LEAST_KEPT <= kept - start else end

    def room(self) -> list[float]:
        """Room is made equally between the characters of a word and by half as much on either side.

        (CSS Ruby Annotation Layout, "space-around".)
        """
        extra = [0.0] * len(self._text)
        plain = self._text.isalnum() or not has_marks(self._text)
        for piece, gap in zip(self._pieces, self._gaps, strict=True):
            if gap and plain:
                start, last = piece.span.start, piece.span.end - 1
                if start:
                    extra[start - 1] += gap / 2
                for place in range(start, last):
                    extra[place] += gap
                extra[last] += gap / 2
            elif gap:
                self._widen(extra, piece.span, gap)
        return extra

    def owned(self) -> Sequence[float]:
        """Nothing: the room is only between the characters."""
        return ()

    def _gap(self, piece: RubyPiece, ink: Ink) -> float:
        """By how much each character of the word becomes wider."""
        word = piece.span.of(self._text)
        plain = word.isalnum()
        width = sum(map(self._base, word)) if plain else self._base(word)
        lack = ink.width + self._apart - width
        if lack <= 0 or not word:
            return 0.0
        return rounded_down(lack / (len(word) if plain else len(clusters(word))))

    def _widen(self, extra: list[float], span: Span, gap: float) -> None:
        """As :meth:`room` says, with accents and selectors as wide as their characters."""
        word = span.of(self._text)
        for first, last in clusters(word):
            for place in range(span.start + first, span.start + last):
                extra[place] += gap if last < len(word) else gap / 2
        if span.start:  # half a gap goes to the character before, with its accents
            before = self._text[max(0, span.start - 8) : span.start]
            first, last = clusters(before)[-1]
            for place in range(span.start - (last - first), span.start):
                extra[place] += gap / 2

    def _parts(
        self, piece: RubyPiece, ends: Sequence[int], line: int, overhang: float
    ) -> list[RubyText]:
        """The parts of a word that goes on in the next line, from ``line`` on."""
        made: list[RubyText] = []
        text, syllables, start = piece.text, piece.syllables, piece.span.start
        while line + 1 < len(ends) and ends[line] < piece.span.end:
            end, came = ends[line], start > piece.span.start
            head, text = divided(text, syllables, end - start)
            here, syllables = syllables[: end - start], syllables[end - start :]
            ink = self._inker.of(head, here)
            made.append(RubyText(line, start, end, head, ink, overhang, goes_on=True, came=came))
            start, line = end, line + 1
        ink = self._inker.of(text, syllables)
        made.append(RubyText(line, start, piece.span.end, text, ink, overhang, came=True))
        return [part for part in made if part.text]


def pieces_of(row: Row, pieces: Sequence[RubyPiece]) -> Sequence[RubyPiece]:
    """The ruby of words that lie in the row, with spans of the row's own words."""
    if row.opens and row.closes:
        return pieces
    whole = (p for p in pieces if row.span.start <= p.span.start and p.span.end <= row.span.end)
    return [
        RubyPiece(
            Span(p.span.start - row.span.start, p.span.end - row.span.start), p.text, p.syllables
        )
        for p in whole
    ]
