"""Bopomofo for syllables of Hanyu Pinyin, in the manner it is printed in Taiwan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from reader.model.syllables import NEUTRAL, tone_of, with_tone, without_tone

_MARKS = {1: "", 2: "ˊ", 3: "ˇ", 4: "ˋ"}


class Zhuyin:
    """Spells syllables in bopomofo; ``rows`` are those of resources/pinyin/zhuyin.tsv."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        parts: dict[str, dict[str, str]] = {"initial": {}, "final": {}, "whole": {}}
        for kind, letters, signs in rows:
            parts[kind][letters] = signs
        self._signs = _syllables(parts["initial"], parts["final"]) | parts["whole"]
        self._letters = {one: syllable for syllable, one in reversed(self._signs.items())}
        self._spelled = lru_cache(maxsize=4096)(self._spell)

    def of(self, syllable: str) -> str:
        """The syllable in bopomofo, "" where it is no syllable of Mandarin.

        The dot of the neutral tone stands before the syllable, as Taiwan prints it.
        """
        return self._spelled(syllable)

    def knows(self, syllable: str) -> bool:
        """Whether it is a syllable that can be spelled."""
        return without_tone(syllable).lower() in self._signs

    def syllable(self, signs: str) -> str:
        """The syllable that is spelled so, "" where there is none: the other way round."""
        letters, mark = signs.strip("˙ˊˇˋ"), signs[-1:]
        tone = 5 if signs.startswith("˙") else next((t for t, m in _MARKS.items() if m == mark), 1)
        syllable = self._letters.get(letters)
        return with_tone(syllable, tone) if syllable else ""

    def _spell(self, syllable: str) -> str:
        if syllable.endswith("r") and len(syllable) > 2 and syllable[-3:] != "er":
            return self._spell(syllable[:-1]) + "ㄦ"
        signs = self._signs.get(without_tone(syllable).lower(), "")
        if signs in ("", "ㄦ") and syllable in ("", "r"):
            return signs
        tone = tone_of(syllable)
        return f"˙{signs}" if signs and tone == NEUTRAL else signs and signs + _MARKS[tone]


def _syllables(initials: Mapping[str, str], finals: Mapping[str, str]) -> dict[str, str]:
    spelled = {final: signs for final, signs in finals.items() if final[0] in "aoeê"}
    for initial, first in initials.items():
        spelled |= {initial + final: first + signs for final, signs in finals.items()}
    return spelled
