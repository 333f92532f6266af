"""Numbers of two digits and single letters, which stand upright in vertical lines.

They take the room of one character, side by side: 縱中橫 (Requirements for Chinese Text Layout,
W3C, "Horizontal-in-vertical").
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.view.article.justification import rounded_down
from reader.view.article.sign_blanks import SignBlanks

_SMALL = re.compile(r"(?<![!-~])(?:[0-9]{2}|[0-9A-Za-z])(?![!-~])")
# The room of such a word along its line, in parts of the width of a character: capitals are 0.73
# high.
ROOM = 0.9


def small_words(text: str) -> list[tuple[int, int]]:
    """Where each begins and ends.

    >>> small_words("12月3日，在B站看1956年的A4纸")
    [(0, 2), (3, 4), (7, 8)]
    """
    return [match.span() for match in _SMALL.finditer(text)]


class VerticalBlanks(SignBlanks):
    """The blanks of signs, and the room that small words need above and below."""

    def __init__(
        self,
        text: str,
        half: float,
        is_wide: Callable[[str], bool],
        width: Callable[[str], float],
        em: float,
        *,
        centred: bool,
    ) -> None:
        """As for signs; ``width`` is that of any text, ``em`` that of an ideograph."""
        super().__init__(text, half, is_wide, centred=centred)
        self._width = width
        self._em = em

    def between(self) -> list[float]:
        """For each code point how much wider (narrower) it becomes because of its neighbours."""
        extra = super().between()
        for start, end in small_words(self._text):
            lack = ROOM * self._em - self._width(self._text[start:end])
            if lack > 0:
                extra[end - 1] += rounded_down(lack / 2)
                if start:
                    extra[start - 1] += rounded_down(lack / 2)
        return extra
