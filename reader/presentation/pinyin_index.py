"""Finding words by their pinyin as people type it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from reader.model.annotation import Token
from reader.model.span import Mention, Span


def plain_pinyin(text: str) -> str:
    """Pinyin as it is typed: no tones, blanks, apostrophes or capitals; ü and v are u.

    >>> plain_pinyin("Wáng Dōngfēng"), plain_pinyin("Xī'ān"), plain_pinyin("lǜ")
    ('wangdongfeng', 'xian', 'lu')
    """
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in decomposed if c.isalnum()).replace("v", "u")


class PinyinIndex:
    """The syllables of an article while they arrive, about five bytes for each character."""

    def __init__(self) -> None:
        # For each paragraph its syllables, one field a character, parted by blanks; a character
        # without a reading has an empty field.
        self._fields: dict[int, str] = {}

    def put(self, paragraph: int, tokens: Sequence[Token]) -> None:
        """The paragraph is read so now."""
        self._fields[paragraph] = " ".join(field for token in tokens for field in _fields(token))

    def places(self, query: str) -> list[Mention]:
        """The places read like ``query``, in order; none unless it is Latin letters.

        A match begins and ends with a syllable: "an" does not find half of 上.
        """
        letters = plain_pinyin(query)
        if not (letters.isascii() and letters.isalpha()):
            return []
        pattern = re.compile("(?<![a-z])" + " ?".join(letters) + "(?![a-z])")
        return [
            Mention(paragraph, span)
            for paragraph in sorted(self._fields)
            for span in _spans(pattern, self._fields[paragraph])
        ]


def _fields(token: Token) -> Iterator[str]:
    if token.reading is None:
        yield from [""] * token.span.length
        return
    for syllable in token.reading.syllables:
        yield plain_pinyin(syllable or "")


def _spans(pattern: re.Pattern[str], fields: str) -> Iterator[Span]:
    character, counted = 0, 0
    for match in pattern.finditer(fields):
        character += fields.count(" ", counted, match.start())
        counted = match.start()
        yield Span(character, character + match.group().count(" ") + 1)
