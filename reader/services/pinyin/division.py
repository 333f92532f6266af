"""How long words are made, as the spelling of pinyin needs to know it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Division(Protocol):
    """Knows how long words are made."""

    def parts(self, word: str) -> Sequence[int]:
        """The lengths of the words that a word is made of."""
        ...

    def is_halved(self, word: str) -> bool:
        """Whether a word of four characters is an idiom of two halves."""
        ...


class Undivided:
    """Takes every word as it is."""

    def parts(self, word: str) -> Sequence[int]:
        """The length of the word."""
        return (len(word),)

    def is_halved(self, word: str) -> bool:  # noqa: ARG002 - the protocol's
        """No word is."""
        return False
