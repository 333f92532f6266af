"""Text as it is compared when something is looked for."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable


class SearchForm:
    """Writes text in simplified script, lower case and half width, without changing its length.

    Who looks for 后来 means 後來 too, and ＡＢＣ as well as abc. It goes by single characters: both
    sides of a comparison are folded alike, so no word is needed to tell which 后 is meant. Each
    character is asked for once (``simplify`` is slow), so that a novel takes milliseconds.

    >>> simplified = {"後": "后", "來": "来"}
    >>> SearchForm(lambda character: simplified.get(character, character))("後來ＡＢＣ")
    '后来abc'
    """

    def __init__(self, simplify: Callable[[str], str]) -> None:
        self._table = _Table(simplify)

    def __call__(self, text: str) -> str:
        """``text`` folded; as long as it was."""
        return text.translate(self._table)


class _Table(dict[int, str]):
    """Code point → its folded character, found when it is first met."""

    def __init__(self, simplify: Callable[[str], str]) -> None:
        super().__init__()
        self._simplify = simplify

    def __missing__(self, code: int) -> str:
        character = chr(code)
        for fold in (_half_width, str.lower, self._simplify):
            folded = fold(character)
            # İ becomes two characters in lower case: then it stays, or all places would move.
            character = folded if len(folded) == 1 else character
        self[code] = character
        return character


def _half_width(character: str) -> str:
    """The character without differences of width or shape (Unicode's NFKC)."""
    return unicodedata.normalize("NFKC", character)
