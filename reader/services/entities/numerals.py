"""Numbers written in Chinese or Arabic numerals."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "两": 2,
    "元": 1,
}
_TENS = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_ARABIC = re.compile("[0-9]+(?:\\.[0-9]+)?")


def number(text: str) -> Decimal | None:
    """The value of a numeral, or None where the text is none.

    Digits in a row are read one by one (二〇二〇); 点 is the decimal point; groups multiply what
    stands before them, also after Arabic digits.

    >>> [str(number(t)) for t in ("二〇二〇", "三万四千", "十点七", "1,200")]
    ['2020', '34000', '10.7', '1200']
    """
    plain = text.replace(",", "").replace("，", "").replace("廿", "二十").replace("卅", "三十")
    whole, point, fraction = plain.partition("点")
    value = _whole(whole)
    if not point or value is None:
        return value
    digits = "".join(str(_DIGITS.get(sign, "")) for sign in fraction)
    return value + Decimal(f"0.{digits}") if digits else None


def small_number(text: str) -> int | None:
    """The value of a numeral without fraction, or None."""
    value = number(text) if text else None
    return None if value is None else int(value)


def plain(value: Decimal) -> str:
    """The number in figures, without an exponent and without zeros at its end."""
    return format(value.normalize(), "f")


def _whole(text: str) -> Decimal | None:
    if not text:
        return None
    if all(sign in _DIGITS for sign in text):
        return Decimal("".join(str(_DIGITS[sign]) for sign in text))
    return _grouped(text)


def _grouped(text: str) -> Decimal | None:
    total, section, current, last = Decimal(0), Decimal(0), Decimal(0), 0
    position = 0
    while position < len(text):
        arabic = _ARABIC.match(text, position)
        sign = text[position]
        position = arabic.end() if arabic else position + 1
        if arabic:
            current = Decimal(arabic[0])
        elif sign in _DIGITS:
            current = Decimal(_DIGITS[sign])
        elif sign in _TENS:
            section, current = section + (current or 1) * _TENS[sign], Decimal(0)
        elif sign in _GROUPS:
            total = _with_group(total, section + current, _GROUPS[sign], last)
            section, current, last = Decimal(0), Decimal(0), _GROUPS[sign]
        else:
            return None
    return total + section + current


def _with_group(total: Decimal, part: Decimal, group: int, last: int) -> Decimal:
    """一亿二千|万 adds a smaller group, 三万|亿 and 一万二千|亿 multiply all that came before."""
    if not total and not part:
        return Decimal(group)  # 万分之一
    return total + part * group if group < last else (total + part) * group
