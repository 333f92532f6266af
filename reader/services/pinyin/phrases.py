"""Readings by longest match over a table of words."""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from typing import NamedTuple

from reader.services.pinyin.tables import Syllables


class Match(NamedTuple):
    """The reading of one character, and the word of the table it was read in ("" for none)."""

    syllable: str | None
    word: str


class Phrases:
    """Reads words by the longest entries of a table that they are made of.

    The table needs no word that its parts read right, so it is small. A match stays inside one
    word of the text or ends where words end: that is why 在行 is not found in 在|行动. ``known``
    are words of the dictionaries, ``loose`` entries that two words of a text can make by chance.
    """

    def __init__(
        self,
        first: Mapping[str, str],
        words: Mapping[str, Syllables],
        known: Collection[str] = frozenset(),
        loose: Collection[str] = frozenset(),
    ) -> None:
        self.known = known
        self.loose = loose
        self._first = first
        self._words = words
        self._longest: dict[str, int] = {}
        for word in words:
            self._longest[word[:2]] = max(self._longest.get(word[:2], 0), len(word))
        self._inside: dict[str, tuple[Match, ...]] = {}

    def inside(self, word: str) -> tuple[Match, ...]:
        """The reading of each character of the word, which stands for itself."""
        found = self._inside.get(word)
        if found is None:
            found = tuple(self._matched(word))
            if len(self._inside) < 100_000:  # a bound for texts that are no texts
                self._inside[word] = found
        return found

    def across(self, text: str, start: int, end: int, ends: Container[int]) -> str:
        """The longest entry from ``start`` that ends after ``end`` and where a word ends, or ""."""
        last = start + self._longest.get(text[start : start + 2], 0)
        if last <= end:
            return ""
        for stop in range(min(last, len(text)), end, -1):
            if stop in ends and text[start:stop] in self._words:
                return text[start:stop]
        return ""

    def _matched(self, word: str) -> list[Match]:
        found: list[Match] = []
        while len(found) < len(word):
            start = len(found)
            entry = self._entry(word, start)
            if entry:
                found += (Match(syllable, entry) for syllable in self._words[entry])
            else:
                found.append(Match(self._first.get(word[start]), ""))
        return found

    def _entry(self, word: str, start: int) -> str:
        longest = self._longest.get(word[start : start + 2], 0)
        for stop in range(min(start + longest, len(word)), start + 1, -1):
            if word[start:stop] in self._words:
                return word[start:stop]
        return ""
