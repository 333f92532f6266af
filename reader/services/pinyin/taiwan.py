"""The readings that differ in Taiwan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model.syllables import NEUTRAL, tone_of, without_tone
from reader.services.pinyin.tables import Syllables


class TaiwanReadings:
    """Replaces mainland readings by those of Taiwan.

    ``table`` has words and characters, each with its usual reading and that of Taiwan. A word goes
    before its characters, and a character changes only where it is read as the table says: 期
    becomes qí in every word. ``alone`` has characters that change as words only: 和 is hàn, but
    not in 和平. A light syllable gets the full reading of
    Taiwan, which has few neutral tones: 头发 tóufǎ, 知识 zhīshì.
    """

    def __init__(
        self,
        table: Mapping[str, tuple[Syllables, Syllables]],
        alone: Mapping[str, tuple[Syllables, Syllables]],
    ) -> None:
        self._table = table
        self._alone = alone

    def of(self, word: str, syllables: Sequence[str | None]) -> tuple[str | None, ...]:
        """The syllables of the word as they are in Taiwan."""
        if tuple(syllables) == self._alone.get(word, ((), ()))[0]:
            return self._alone[word][1]
        usual, other = self._table.get(word, ((), ()))
        if len(word) > 1 and usual:
            return other
        return tuple(self._one(char, s) for char, s in zip(word, syllables, strict=True))

    def _one(self, char: str, syllable: str | None) -> str | None:
        usual, other = self._table.get(char, ((), ()))
        if syllable is None or not usual:
            return syllable
        is_light = tone_of(syllable) == NEUTRAL and without_tone(usual[0]) == syllable
        return other[0] if is_light or usual[0] == syllable else syllable
