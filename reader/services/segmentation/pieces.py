"""What a text is made of before words are looked for: Han runs, numbers, Latin words, signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.services.segmentation.engine import Cut

_HAN = "\u2e80-\u2fd5\u3005\u3400-\u4dbf\u4e00-\u9fff\ue000-\ufaff\U00020000-\U0003ffff"
_LETTER = rf"(?:(?![{_HAN}])[^\W\d_][\u0300-\u036f]*)"
# Marks that are not drawn: zero-width signs, directions, soft hyphen, variation selectors.
_UNDRAWN = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)
_PIECE = re.compile(
    rf"(?P<space>\s+)"
    rf"|(?P<latin>\d*{_LETTER}(?:{_LETTER}|\d)*(?:[-'’&.@_](?:{_LETTER}|\d)+)*[+#]*)"
    rf"|(?P<number>\d+(?:[.,．]\d+)*[%％‰]?)"
    rf"|(?P<description>[\u2ff0-\u2fff])"
    rf"|(?P<han>[{_HAN}]+)"
    rf"|(?P<other>.)",
    re.DOTALL,
)


# jieba's tags for what is not Han: letters, numbers.
_TAGS = {"latin": "eng", "number": "m"}
_PARTS = {"⿲": 3, "⿳": 3, "⿾": 1, "⿿": 1}


def is_han(word: str) -> bool:
    """Whether the word is a run of Han characters."""
    match = _PIECE.fullmatch(word)
    return match is not None and match.lastgroup == "han"


def without_undrawn(text: str) -> tuple[str, Sequence[int]]:
    """The text without marks that are not drawn; for each place in it the place in ``text``.

    Place ``i`` is where the ``i``-th visible character begins, except that the first begins at 0
    and that the last place is the end of the text.
    """
    if not _UNDRAWN.search(text):
        return text, range(len(text) + 1)
    places = [i for i, char in enumerate(text) if not _UNDRAWN.match(char)]
    return "".join(text[i] for i in places), [0, *places[1:], len(text)]


def pieces(text: str, cut: Cut) -> Iterator[tuple[str, str]]:
    """Words, numbers and signs with their tags; ``cut`` is asked for runs of Han characters."""
    place = 0
    while match := _PIECE.match(text, place):
        kind, start, place = match.lastgroup or "", match.start(), match.end()
        if kind == "han":
            yield from cut(match.group())
        else:
            place = _description_end(text, start) if kind == "description" else place
            yield text[start:place], _TAGS.get(kind, "x")


def _description_end(text: str, start: int) -> int:
    """Where the ideographic description that begins at ``start`` ends (⿰虫风 is one sign).

    Unicode chapter 18.2: an operator is followed by its parts, three for ⿲ and ⿳, one for ⿾
    and ⿿, else two; a part is a character or a description.
    """
    missing, place = 1, start
    while missing and place < len(text) and not text[place].isspace():
        missing += _PARTS.get(text[place], 2 if "\u2ff0" <= text[place] <= "\u2fff" else 0) - 1
        place += 1
    return place
