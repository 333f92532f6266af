"""Rules about words and syllables that need no table."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.syllables import NEUTRAL, tone_of, without_tone
from reader.services.pinyin.tables import Syllables


def is_repeated(word: str, offset: int) -> bool:
    """Whether the character is a verb said twice: 数一数 is shǔ yī shǔ."""
    return offset > 1 and word[offset] == word[offset - 2] and word[offset - 1] in "一了不没"


def is_doubled(word: str) -> bool:
    """Whether both characters of a word are doubled: 清清楚楚 has no neutral tone, 清楚 has."""
    return len(word) == 4 and word[0] == word[1] and word[2] == word[3]


def agree(decided: str | None, listed: str) -> bool:
    """Whether a decision allows a listed reading, the neutral tone being the word's own."""
    return decided == listed or (tone_of(listed) == NEUTRAL and same_letters(decided, listed))


def same_letters(one: str | None, other: str) -> bool:
    """Whether two syllables differ in the tone at most."""
    return one is not None and without_tone(one) == without_tone(other)


def replaced(syllables: Sequence[str | None], offset: int, other: str) -> Syllables:
    """The syllables with another at ``offset``, () where one has no reading."""
    changed = [*syllables[:offset], other, *syllables[offset + 1 :]]
    return tuple(s for s in changed if s) if all(changed) else ()
