"""Pinyin above the words: the room it needs, and how it is divided at a line's end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from reader.model.span import Span
from reader.presentation.rows import Row, RubyPiece
from reader.view.article.justification import clusters, rounded_down

Width = Callable[[str], float]

# Between the ruby of two words, in parts of the width of a character of the text.
APART = 0.25


@dataclass(frozen=True, slots=True)
class RubyText:
    """What stands above the characters from ``start`` to ``end``, all in one line."""

    start: int
    end: int
    text: str
    width: float


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
        self._gaps: dict[tuple[int, int, str], list[tuple[int, float]]] = {}

    def on_lines(self, ends: Sequence[int]) -> list[RubyText]:
        """The ruby of words, and of parts of words where a line ends inside one."""
        made: list[RubyText] = []
        for piece in self._pieces:
            text, syllables, start = piece.text, piece.syllables, piece.span.start
            for end in self._inside(piece, ends):
                head, text = divided(text, syllables, end - start)
                made.append(self._fitted(start, end, head))
                syllables, start = syllables[end - start :], end
            made.append(self._fitted(start, piece.span.end, text))
        return [part for part in made if part.text]

    def divided_by(self, ends: Sequence[int]) -> set[int]:
        """The numbers of the words inside which a line ends."""
        return {n for n, piece in enumerate(self._pieces) if self._inside(piece, ends)}

    def room(self, loose: Collection[int]) -> list[float]:
        """By how much each code point becomes wider so that no ruby touches the next.

        Room is made equally between the characters of a word and by half as much on either side
        (CSS Ruby Annotation Layout, "space-around"). A ``loose`` word has room for each syllable
        with a hyphen, so that it may be divided anywhere.
        """
        extra = [0.0] * len(self._text)
        for number, piece in enumerate(self._pieces):
            if number in loose:
                self._loosen(extra, piece)
            else:
                self._widen(extra, piece.span.start, piece.span.end, piece.text)
        return extra

    def _loosen(self, extra: list[float], piece: RubyPiece) -> None:
        start, word = piece.span.start, piece.span.of(self._text)
        for first, last in clusters(word):
            if syllable := piece.syllables[first]:
                ruby = syllable if last == len(word) else f"{syllable}-"
                self._widen(extra, start + first, start + last, ruby)

    def _widen(self, extra: list[float], start: int, end: int, ruby: str) -> None:
        key = (start, end, ruby)
        if key not in self._gaps:
            self._gaps[key] = self._gaps_of(start, end, ruby)
        for place, gap in self._gaps[key]:
            extra[place] += gap

    def _gaps_of(self, start: int, end: int, ruby: str) -> list[tuple[int, float]]:
        """What ruby over these characters adds: (the code point, how many pixels)."""
        word = self._text[start:end]
        lack = self._ruby(ruby) + self._apart - self._base(word)
        if lack <= 0:
            return []
        inside = clusters(word)
        gap = rounded_down(lack / len(inside))
        gaps = [
            (start + place, gap if last < len(word) else gap / 2)
            for first, last in inside
            for place in range(first, last)
        ]
        if start:  # half a gap goes to the character before, with its accents
            first, last = clusters(self._text[max(0, start - 8) : start])[-1]
            gaps += [(place, gap / 2) for place in range(start - (last - first), start)]
        return gaps

    def _inside(self, piece: RubyPiece, ends: Sequence[int]) -> Sequence[int]:
        """The line ends inside the word."""
        first = bisect_right(ends, piece.span.start)
        return ends[first : bisect_left(ends, piece.span.end)]

    def _fitted(self, start: int, end: int, text: str) -> RubyText:
        return RubyText(start, end, text, self._ruby(text))


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
