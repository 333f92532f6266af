"""The blank halves of full-width punctuation, and where they are too much.

A full-width bracket or comma is half sign and half blank. Two in a row (」，) tear a hole into the
line, and a bracket at the beginning of a line looks like an indent. Good setting
takes one blank away between two signs and lets the blank at a line's edge hang out (Requirements
for Chinese Text Layout, W3C, "Compression of punctuation marks").
"""

from __future__ import annotations

from collections.abc import Callable

OPENING = "「『（《〈【〔〖［｛“‘"
CLOSING = "」』）》〉】〕〗］｝”’"
# In mainland fonts they stand in the left half of their place, in those of Taiwan and Hong Kong in
# the middle of it, where no half is blank.
PAUSES = "。，、；：．！？"


class SignBlanks:
    """Which signs of one text have a blank half that can go."""

    def __init__(
        self, text: str, half: float, is_wide: Callable[[str], bool], *, centred: bool
    ) -> None:
        """``half`` is the width of a blank; ``is_wide`` knows signs that the font sets wide."""
        self._text = text
        self._half = half
        wide = {sign for sign in set(text) & set(OPENING + CLOSING + PAUSES) if is_wide(sign)}
        self._opening = wide & set(OPENING)
        self._closing = wide & set(CLOSING if centred else CLOSING + PAUSES)
        self._signs = wide

    @property
    def widest(self) -> float:
        """By how much a line may reach over the column's edge."""
        return self._half if self._closing else 0.0

    def before(self, place: int) -> float:
        """The blank with which a line begins that begins there."""
        return self._half if self._text[place : place + 1] in self._opening else 0.0

    def after(self, end: int) -> float:
        """The blank with which a line ends that ends there."""
        ends_blank = end > 0 and self._text[end - 1] in self._closing
        return self._half if ends_blank and not self._is_pair(end - 1) else 0.0

    def between(self) -> list[float]:
        """For each code point how much wider (narrower) it becomes because of the next."""
        extra = [0.0] * len(self._text)
        if self._opening or self._closing:
            for place in range(len(self._text) - 1):
                if self._is_pair(place):
                    extra[place] = -self._half
        return extra

    def _is_pair(self, place: int) -> bool:
        """Whether the sign there loses a blank to the sign that follows."""
        sign, following = self._text[place], self._text[place + 1 : place + 2]
        if sign in self._closing:
            return following in self._signs
        return sign in self._opening and following in self._opening
