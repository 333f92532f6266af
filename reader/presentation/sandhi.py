"""Tones as they are spoken in a phrase, for those who want to see them; the norm writes base tones.

Every function takes syllables with their characters and gives as many back; None parts phrases.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.syllables import NEUTRAL, tone_of, with_tone, without_tone

Line = Sequence[str | None]
_NUMERALS = frozenset("零〇一二三四五六七八九十")
_AFTER_DIGIT = frozenset("月号日〇零一二三四五六七八九")


def with_yi_and_bu(characters: str, syllables: Line) -> list[str | None]:
    """The syllables with the spoken tones of 一 and 不.

    Learners are told yī and hear yí and yì: 一 is yí before the fourth tone and yì before the
    others, but yī when it counts (十一, 第一, 一九), stands last, or names a month or a day; 不 is
    bú before the fourth tone; between a verb said twice both are light.

    >>> with_yi_and_bu("一样", ["yī", "yàng"]), with_yi_and_bu("不好", ["bù", "hǎo"])
    (['yí', 'yàng'], ['bù', 'hǎo'])
    """
    spoken = list(syllables)
    for place, char in enumerate(characters):
        behind = syllables[place + 1] if place + 1 < len(syllables) else None
        if syllables[place] not in ("yī", "bù") or char not in "一不" or behind is None:
            continue
        if place > 0 and characters[place - 1] == characters[place + 1]:
            spoken[place] = without_tone(syllables[place] or "")
        elif char == "不":
            spoken[place] = "bú" if tone_of(behind) == 4 else "bù"
        elif not _counts(characters, place):
            spoken[place] = "yí" if _is_falling(characters[place + 1], behind) else "yì"
    return spoken


def with_third_tones(syllables: Line) -> list[str | None]:
    """The syllables with the second tone for a third before a third.

    >>> with_third_tones(["nǐ", "hǎo"]), with_third_tones(["hěn", "měi", "lì"])
    (['ní', 'hǎo'], ['hén', 'měi', 'lì'])
    """
    spoken = list(syllables)
    for place, syllable in enumerate(syllables[:-1]):
        behind = syllables[place + 1]
        if syllable and behind and tone_of(syllable) == 3 == tone_of(behind):
            spoken[place] = with_tone(without_tone(syllable), 2)
    return spoken


def _counts(characters: str, place: int) -> bool:
    """Whether 一 at ``place`` is a digit, an ordinal or the name of a month or a day."""
    before = characters[place - 1 : place]
    return before == "第" or before in _NUMERALS or characters[place + 1] in _AFTER_DIGIT


def _is_falling(char: str, syllable: str) -> bool:
    """Whether a fourth tone follows; 个 is one though it is spoken light."""
    return tone_of(syllable) == 4 or (char == "个" and tone_of(syllable) == NEUTRAL)
