"""Words that the engine cuts in two and that are one: 阿Q, IP电话, 朋友们, 很|大方, 第二十一."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

Word = tuple[str, str]  # characters, part of speech
HasWord = Callable[[str], bool]

# Only where these are in a text something is put together.
_MIXED = re.compile(r"[0-9A-Za-z〇]")
_SUFFIX = re.compile(r"[们儿]|[一二两三四五六七八九十百千万亿零〇]{3}|一([^一])\1")
_DIGITS = frozenset("零〇一二三四五六七八九")
_NUMERALS = "零〇一二两三四五六七八九十百千万亿"
_COUNT = re.compile(rf"第?[{_NUMERALS}]+")
_COUNT_AND_REST = re.compile(rf"([{_NUMERALS}]+)(\D?)")
_NO_COUNT = frozenset(("万一", "一一", "千万"))  # words that are made of numerals
# An adverb of degree: jieba's dictionary has it with an adjective of one character (很大). The
# others begin words of their own: 太阳|光, 更名|为.
_DEGREE = "很"
# Behind a word that ends in one of these 儿 is a child or a son, no suffix, and a word by itself.
# Words that end in such a 儿 are in resources/pinyin/child.txt, for how they are read.
_OF_CHILD = frozenset("我你他她它咱俺吾其尔某的了是和与一二三两几小大老长次幺独病爱娇")


def with_letters(words: list[Word], text: str, has_word: HasWord) -> list[Word]:
    """The words of ``text``, those with letters or 〇 put together that a dictionary has as one."""
    return list(_with_letters(words, has_word)) if _MIXED.search(text) else words


def with_degrees(words: list[str], text: str, has_word: HasWord) -> list[str]:
    """The words of ``text``, an adverb of degree apart from half a word: 很大|方 is 很|大方."""
    if _DEGREE not in text:
        return words
    found = list(words)
    for place, (left, right) in enumerate(pairwise(words)):
        half = left[1:]
        if len(half) == len(right) == 1 and left[0] == _DEGREE and has_word(half + right):
            found[place : place + 2] = [left[0], half + right]
    return found


def with_suffixes(words: list[Word], text: str) -> list[Word]:
    """The words of ``text``, a numeral as one word, the suffixes 们 and 儿 with their nouns.

    A measure said twice belongs to its 一 (一只只).

    GB/T 16159 writes péngyoumen and huāpénr together, èrshíyī as one word before its measure.
    """
    return list(_with_suffixes(_with_years(words))) if _SUFFIX.search(text) else words


def _with_years(words: list[Word]) -> Iterator[Word]:
    """The words, the number of a year parted from 年: dictionaries have some years as words."""
    for word, tag in words:
        if len(word) == 5 and word[-1] == "年" and _DIGITS.issuperset(word[:-1]):
            yield word[:-1], "m"
            yield "年", "m"
        else:
            yield word, tag


def _with_suffixes(words: Iterable[Word]) -> Iterator[Word]:
    waiting = ("", "")
    for word, tag in words:
        if waiting[0] and _is_suffix(waiting[0], word):
            waiting = (waiting[0] + word, waiting[1])
            continue
        count = _COUNT_AND_REST.fullmatch(word) if _is_count(waiting[0]) else None
        if count:
            waiting = (waiting[0] + count[1], "m")
        rest = count[2] if count else word
        if waiting[0] and rest:
            yield waiting
        waiting = (rest, tag) if rest else waiting
    if waiting[0]:
        yield waiting


def _is_count(word: str) -> bool:
    return _COUNT.fullmatch(word) is not None and word not in _NO_COUNT


def _is_suffix(left: str, right: str) -> bool:
    """Whether ``right`` is a suffix of the noun before it."""
    if not "\u4e00" <= left[-1] <= "\u9fff":
        return False
    is_doubled = len(left) == 2 and left[0] == "一" and left[1] == right  # 一只只, 一行行
    return is_doubled or right == "们" or (right == "儿" and left[-1] not in _OF_CHILD)


def _with_letters(words: list[Word], has_word: HasWord) -> Iterator[Word]:
    place = 0
    while place < len(words):
        word, tag = words[place]
        place += 1
        while place < len(words) and _is_one(word, words[place][0], has_word):
            word, tag, place = word + words[place][0], "n", place + 1
        yield word, tag


def _is_one(left: str, right: str, has_word: HasWord) -> bool:
    if "〇" in left or right == "〇":
        return _DIGITS.issuperset(left + right)
    if left[-1].isascii() == right[0].isascii() or not (left + right).isalnum():
        return False
    return has_word(left + right)
