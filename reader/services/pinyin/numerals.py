"""Numbers in digits as they are spoken, and numerals as words (GB/T 16159-2012 6.1.5)."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from reader.model.syllables import joined

_DIGITS = "零一二三四五六七八九"
_ONES = "一二两三四五六七八九"
_SYLLABLES = (
    *("líng", "yī", "èr", "sān", "sì", "wǔ", "liù", "qī", "bā", "jiǔ", "líng", "liǎng"),
    *("shí", "bǎi", "qiān", "wàn", "yì", "diǎn", "fēn", "zhī"),
)
_NUMERAL = dict(zip(_DIGITS + "〇两十百千万亿点分之", _SYLLABLES, strict=True))
_SHARES = {"%": "bǎi fēn zhī ", "‰": "qiān fēn zhī "}
# Measures that say 两 and not 二 before them; months, days and floors are counted with 二.
_COUNTED = frozenset("个位名只条本次天年件家台辆张块种周岁")
LONGEST = 12  # digits; a longer number is a code and is read digit by digit


def spoken_number(number: str, after: str = "") -> str:
    """The pinyin of a number in digits, read as the character ``after`` it demands.

    A year is read digit by digit, and so is what begins with 0.

    >>> spoken_number("1500", "多"), spoken_number("6.5%"), spoken_number("2020", "年")
    ('yīqiān wǔbǎi', 'bǎi fēn zhī liù diǎn wǔ', 'èr líng èr líng')
    >>> spoken_number("2026", "-"), spoken_number("3000", "-")
    ('èr líng èr liù', 'sānqiān')
    """
    plain = unicodedata.normalize("NFKC", number).replace(",", "")
    share = _SHARES.get(plain[-1:], "")
    whole, *decimals = plain.rstrip("%‰").split(".")
    if not all(part.isdecimal() for part in (whole, *decimals)) or len(decimals) > 1:
        return ""
    is_year = len(whole) == 4 and not decimals and (after == "年" or _is_dated(whole, after))
    if whole == "2" and after in _COUNTED and not decimals:
        return "liǎng"
    if is_year or len(whole) > LONGEST or (whole[0] == "0" and len(whole) > 1):
        spoken = digit_by_digit(whole)
    else:
        spoken = written_numeral(han_numeral(int(whole)))
    return share + " ".join([spoken, *(f"diǎn {digit_by_digit(part)}" for part in decimals)])


def _is_dated(digits: str, after: str) -> bool:
    """Whether four digits are the year of a date in digits or of a span of years: 2026-11-18."""
    return after in ("-", "–", "/") and digits[:2] in ("19", "20")


def syllables_of(spoken: str) -> list[str]:
    """The syllables of a spoken number.

    >>> syllables_of("yīqiān wǔbǎi")
    ['yī', 'qiān', 'wǔ', 'bǎi']
    """
    return re.findall("|".join(sorted(set(_SYLLABLES), key=len, reverse=True)), spoken)


def digit_by_digit(digits: str) -> str:
    """The digits one after another."""
    return " ".join(_NUMERAL[_DIGITS[int(digit)]] for digit in digits)


def han_numeral(value: int) -> str:
    """A number below 10 ** 12 in Han characters.

    >>> han_numeral(10050), han_numeral(15), han_numeral(0)
    ('一万零五十', '十五', '零')
    """
    text, rest = "", value
    for unit, size in (("亿", 10**8), ("万", 10**4), ("", 1)):
        count, rest = divmod(rest, size)
        gap = "零" if text and count and (count < 1000 or text[-1] == "零") else ""
        text += (gap + _below_ten_thousand(count) + unit) if count else ""
    text = text or "零"
    return text[1:] if text.startswith("一十") else text


def written_numeral(numeral: str) -> str:
    """A numeral in Han characters as it is written in words of pinyin, "" where it is none.

    Tens and ones are one word, so are hundreds and thousands; 万 and 亿 are apart after tens. Two
    neighbours that stand for a rough number have a hyphen (GB/T 16159-2012 6.1.6).

    >>> written_numeral("一千五百"), written_numeral("六十三亿零九十五"), written_numeral("十三")
    ('yīqiān wǔbǎi', 'liùshísān yì líng jiǔshíwǔ', 'shísān')
    >>> written_numeral("两三"), written_numeral("十七八"), written_numeral("一九九七")
    ('liǎng-sān', 'shíqī-bā', 'yī jiǔ jiǔ qī')
    """
    if not numeral or not all(char in _NUMERAL for char in numeral):
        return ""
    words = re.findall(r"[一二两三四五六七八九]?十[一二两三四五六七八九]?|.[百千]|.", numeral)
    rough = sum(_is_rough(left, right) for left, right in pairwise(words)) == 1
    text = _word(words[0])
    for left, right in pairwise(words):
        glue = "" if right in ("万", "亿") and len(left) == 1 else " "
        text += ("-" if rough and _is_rough(left, right) else glue) + _word(right)
    return text


def _is_rough(left: str, right: str) -> bool:
    """Whether two digits stand side by side: 三五, 二三十."""
    return left[-1] in _ONES and right[0] in _ONES


def _word(word: str) -> str:
    return joined(_NUMERAL[char] for char in word)


def _below_ten_thousand(value: int) -> str:
    text = ""
    for unit, size in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit = value // size % 10
        if digit:
            text += _DIGITS[digit] + unit
        elif text and not text.endswith("零"):
            text += "零"
    return text.rstrip("零")
