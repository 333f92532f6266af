"""Readings as books print them above words, made the syllables that the program reckons with."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from reader.model.syllables import with_tone, without_tone
from reader.services.pinyin.tables import zhuyin_rows
from reader.services.pinyin.zhuyin import Zhuyin

LONGEST = 40  # syllables
VOWELS = frozenset("aeiouüê")
_APART = re.compile(r"[\s'’·‧-]+")
_ZHUYIN = re.compile("˙?[ㄅ-ㄩㄭ]+[ˉˊˇˋ˙]?")
_NUMBERED = re.compile("([a-zü]+)([0-5])")


class GivenReadings:
    """Knows the syllables of Mandarin; a reading of another kind is none for it.

    >>> from reader.services.resources import resource_path
    >>> given = GivenReadings.from_folder(resource_path("pinyin"))
    >>> given.syllables("hànzì", 2), given.syllables("han4 zi4", 2), given.syllables("ㄏㄢˋㄗˋ", 2)
    (('hàn', 'zì'), ('hàn', 'zì'), ('hàn', 'zì'))
    >>> given.syllables("かんじ", 2), given.syllables("hàn", 2)
    ((), ())
    """

    def __init__(self, zhuyin: Zhuyin) -> None:
        self._zhuyin = zhuyin

    @classmethod
    def from_folder(cls, folder: Path) -> GivenReadings:
        """With the syllables of ``folder``, which is resources/pinyin."""
        return cls(Zhuyin(zhuyin_rows(folder)))

    def syllables(self, text: str, count: int) -> tuple[str, ...]:
        """The ``count`` syllables in the reading; empty where they are not just so many."""
        text = text.strip().lower().replace("u:", "ü")
        signs = _ZHUYIN.findall(text)
        if signs and "".join(signs) == _APART.sub("", text):
            found = [self._of_zhuyin(one) for one in signs]
            return tuple(found) if len(found) == count and all(found) else ()
        parts = [_toned(part) for part in _APART.split(text) if part]
        if len(parts) == count and all(map(self._zhuyin.knows, parts)):
            return tuple(parts)
        return self._divided("".join(parts), count) if count <= LONGEST else ()

    def _of_zhuyin(self, signs: str) -> str:
        signs = signs.replace("ˉ", "")
        if signs.endswith("˙"):
            signs = "˙" + signs[:-1]
        return self._zhuyin.syllable(signs)

    def _is_whole(self, letters: str) -> bool:
        """Whether it is a syllable with a vowel: n and ng alone are sighs, not parts of a word."""
        return self._zhuyin.knows(letters) and not VOWELS.isdisjoint(without_tone(letters))

    def _divided(self, letters: str, count: int) -> tuple[str, ...]:
        """The letters cut into so many syllables, the first longest where there is a choice."""
        if count == 0 or not letters:
            return ()
        ways: dict[int, list[str]] = {0: []}
        for _ in range(count):
            ways = _longer(ways, letters, self._is_whole)
        return tuple(ways.get(len(letters), ()))


def _longer(
    ways: dict[int, list[str]], letters: str, knows: Callable[[str], bool]
) -> dict[int, list[str]]:
    longer: dict[int, list[str]] = {}
    for start in sorted(ways, reverse=True):
        for end in range(start + 1, min(len(letters), start + 7) + 1):
            if end not in longer and knows(letters[start:end]):
                longer[end] = [*ways[start], letters[start:end]]
    return longer


def _toned(part: str) -> str:
    numbered = _NUMBERED.fullmatch(part.replace("v", "ü"))
    if numbered is None:
        return part
    tone = int(numbered[2])
    return with_tone(numbered[1], tone or 5)
