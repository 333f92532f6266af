"""Syllables of Hanyu Pinyin: their tones and how they are written one after another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# The marks of tones 1 to 4, as combining signs.
_MARKS = "\u0304\u0301\u030c\u0300"
NEUTRAL = 5

_VOWEL = "[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]"
_SYLLABLE_OR_NOT = re.compile(
    rf"[bcdfghj-np-tw-z]*{_VOWEL}+(?:ng|n|r)?(?!{_VOWEL})|.", re.IGNORECASE | re.DOTALL
)


@lru_cache(maxsize=4096)
def tone_of(syllable: str) -> int:
    """The tone of a syllable with tone mark, 1 to 4, or 5 for the neutral one.

    >>> [tone_of(s) for s in ("mā", "lǜ", "ma")]
    [1, 4, 5]
    """
    for char in unicodedata.normalize("NFD", syllable):
        if char in _MARKS:
            return _MARKS.index(char) + 1
    return NEUTRAL


def without_tone(syllable: str) -> str:
    """The syllable without its tone mark; the two dots of ü stay.

    >>> without_tone("lǜ")
    'lü'
    """
    letters = unicodedata.normalize("NFD", syllable)
    return unicodedata.normalize("NFC", "".join(c for c in letters if c not in _MARKS))


def with_tone(letters: str, tone: int) -> str:
    """The syllable with its tone mark where the norm puts it (GB/T 28039: a, e, o, else last).

    >>> with_tone("lü", 4), with_tone("gui", 4), with_tone("liu", 2), with_tone("ma", 5)
    ('lǜ', 'guì', 'liú', 'ma')
    """
    if tone == NEUTRAL:
        return letters
    place = _marked_letter(letters)
    marked = letters[: place + 1] + _MARKS[tone - 1] + letters[place + 1 :]
    return unicodedata.normalize("NFC", marked)


def tone_number(syllable: str) -> str:
    """The syllable with its tone as a number, 5 for the neutral tone.

    >>> tone_number("lǜ"), tone_number("ma")
    ('lü4', 'ma5')
    """
    return f"{without_tone(syllable)}{tone_of(syllable)}"


def split_syllables(text: str) -> list[str]:
    """The syllables of words in pinyin, and what stands between them; all make up ``text``.

    It is for numerals, in which no syllable begins with a vowel without an apostrophe.

    >>> split_syllables("yīqiān wǔbǎi")
    ['yī', 'qiān', ' ', 'wǔ', 'bǎi']
    """
    return _SYLLABLE_OR_NOT.findall(text)


def split_reading(pinyin: str) -> list[str]:
    """The syllables of a word in pinyin, small.

    >>> split_reading("Xī'ān"), split_reading("dōngxī")
    (['xī', 'ān'], ['dōng', 'xī'])
    """
    return [piece for piece in split_syllables(pinyin.lower()) if piece.isalpha()]


def joined(syllables: Iterable[str]) -> str:
    """The syllables as one word, parted by an apostrophe where a, o or e begins one (GB/T 16159).

    Read aloud, xīan is one syllable and Xī'ān two: the sign says where the second begins.

    >>> joined(["xī", "ān"]), joined(["wán", "r"]), joined(["nǚ", "ér"])
    ("xī'ān", 'wánr', "nǚ'ér")
    """
    word = ""
    for syllable in syllables:
        first = unicodedata.normalize("NFD", syllable)[:1].lower()
        word += ("'" if word and first in ("a", "o", "e") else "") + syllable
    return word


def capital(word: str) -> str:
    """The word with its first letter as a capital.

    >>> capital("ān")
    'Ān'
    """
    return word[:1].upper() + word[1:]


def _marked_letter(letters: str) -> int:
    for vowel in "aeê":
        if vowel in letters:
            return letters.index(vowel)
    if "ou" in letters:
        return letters.index("o")
    vowels = [i for i, letter in enumerate(letters) if letter in "iouü"]
    return vowels[-1] if vowels else 0
