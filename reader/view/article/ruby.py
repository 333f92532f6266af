"""Pinyin above the words: the room it needs, and how it is divided at a line's end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.model.span import Span
from reader.presentation.rows import Row, RubyPiece
from reader.view.article.justification import clusters, rounded_down

Width = Callable[[str], float]

# Between the ruby of two words, in parts of the width of a character of the text.
APART = 0.25


@dataclass(frozen=True, slots=True)
class RubyText:
    """What stands above the characters from ``start`` to ``end``, all in one line.

    ``overhang`` is how far it may reach over its neighbours; it may reach farther over a line's
    end where its word goes on in the next line, or over a line's start where it came from above.
    """

    start: int
    end: int
    text: str
    width: float
    overhang: float
    goes_on: bool = False
    came: bool = False

    def left(self, box_left: float, box_right: float) -> float:
        """The x at which it begins above characters in that box: in the middle, if it can."""
        middle = (box_left + box_right - self.width) / 2
        if self.goes_on:
            return max(middle, box_left - self.overhang)
        if self.came:
            return min(middle, box_right + self.overhang - self.width)
        return middle


class RubyFitting:
    """The ruby of one row, in the row's own offsets."""

    def __init__(
        self, text: str, pieces: Sequence[RubyPiece], base: Width, ruby: Width, em: float
    ) -> None:
        """``base`` and ``ruby`` say how wide text is in either font."""
        self._text = text
        self._pieces = pieces
        self._base = base
        self._ruby = ruby
        self._apart = APART * em
        self._gaps = [self._gap(piece) for piece in pieces]

    def on_lines(self, ends: Sequence[int]) -> list[RubyText]:
        """The ruby of words, and of parts of words where a line ends inside one."""
        made: list[RubyText] = []
        for piece, gap in zip(self._pieces, self._gaps, strict=True):
            overhang = max(0.0, (gap - self._apart) / 2)
            text, syllables, start = piece.text, piece.syllables, piece.span.start
            for end in self._inside(piece, ends):
                head, text = divided(text, syllables, end - start)
                came = start > piece.span.start
                part = RubyText(start, end, head, self._ruby(head), overhang, True, came)
                made.append(part)
                syllables, start = syllables[end - start :], end
            came, end = start > piece.span.start, piece.span.end
            made.append(RubyText(start, end, text, self._ruby(text), overhang, False, came))
        return [part for part in made if part.text]

    def room(self) -> list[float]:
        """By how much each code point becomes wider so that no ruby touches the next.

        Room is made equally between the characters of a word and by half as much on either side
        (CSS Ruby Annotation Layout, "space-around").
        """
        extra = [0.0] * len(self._text)
        for piece, gap in zip(self._pieces, self._gaps, strict=True):
            if gap:
                self._widen(extra, piece.span, gap)
        return extra

    def _gap(self, piece: RubyPiece) -> float:
        """By how much each character of the word becomes wider."""
        word = piece.span.of(self._text)
        lack = self._ruby(piece.text) + self._apart - self._base(word)
        return rounded_down(lack / len(clusters(word))) if lack > 0 and word else 0.0

    def _widen(self, extra: list[float], span: Span, gap: float) -> None:
        word = span.of(self._text)
        for first, last in clusters(word):
            for place in range(span.start + first, span.start + last):
                extra[place] += gap if last < len(word) else gap / 2
        if span.start:  # half a gap goes to the character before, with its accents
            before = self._text[max(0, span.start - 8) : span.start]
            first, last = clusters(before)[-1]
            for place in range(span.start - (last - first), span.start):
                extra[place] += gap / 2

    def _inside(self, piece: RubyPiece, ends: Sequence[int]) -> Sequence[int]:
        """The line ends inside the word."""
        first = bisect_right(ends, piece.span.start)
        return ends[first : bisect_left(ends, piece.span.end)]


def pieces_of(row: Row, pieces: Sequence[RubyPiece]) -> list[RubyPiece]:
    """The ruby of words that lie in the row, with spans of the row's own words."""
    whole = (p for p in pieces if row.span.start <= p.span.start and p.span.end <= row.span.end)
    return [
        RubyPiece(
            Span(p.span.start - row.span.start, p.span.end - row.span.start), p.text, p.syllables
        )
        for p in whole
    ]


def divided(text: str, syllables: Sequence[str | None], at: int) -> tuple[str, str]:
    """What stands above the first ``at`` characters and what above the rest.

    A word that goes over a line's end is divided between syllables, with a hyphen (GB/T
    16159-2012); between two words of a name there is none.

    >>> divided("Tiān’ānmén", ("tiān", "ān", "mén"), 1)
    ('Tiān-', 'ānmén')
    >>> divided("Lǐ Dàzhāo", ("lǐ", "dà", "zhāo"), 1)
    ('Lǐ', 'Dàzhāo')
    """
    place, lower = 0, text.lower()
    for syllable in filter(None, syllables[:at]):
        found = lower.find(syllable.lower(), place)
        if found < 0:
            return _joined(syllables[:at]) + "-", _joined(syllables[at:])
        place = found + len(syllable)
    head, tail = text[:place], text[place:]
    hyphen = "" if not head or not tail or tail[0].isspace() or tail[0] == "-" else "-"
    return head + hyphen, tail.lstrip(" '\u2019")


def _joined(syllables: Sequence[str | None]) -> str:
    return "".join(filter(None, syllables))
