"""Quantities without a single number in front of a unit: tenths, fractions, 一个半小时."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from reader.services.entities.numerals import number, plain

_CN = "零〇一二两三四五六七八九十百千万亿"
_NUMERAL = f"([0-9.{_CN}]+)"
_LENGTH = re.compile(f"{_NUMERAL}(小时|分钟|分|秒|年|个月)")


def special_value(text: str) -> str:
    """The value, "" where the text has a plain number and a unit, or none at all.

    >>> special_value("三成五"), special_value("一个半小时"), special_value("6又3分之1局")
    ('35%', '1.5 小时', '?6.3 局')
    """
    for pattern, read in _READINGS:
        match = pattern.fullmatch(text)
        value = read(match) if match else ""
        if value:
            return value
    parts = _LENGTH.findall(text.replace("零", "").replace("又", ""))
    return " ".join(f"{number(n)} {unit}" for n, unit in parts) if len(parts) > 1 else ""


def _tenths(match: re.Match[str]) -> str:
    """三成五, 两成半, and 3成52, as averages in baseball are written."""
    rest = "5" if match[2] == "半" else match[2] or "0"
    rest = rest if rest.isdigit() and rest.isascii() else str(number(rest))
    count = number(match[1])
    return f"{plain(Decimal(f'{count}{rest}') / 10 ** (len(rest) - 1))}%"


def _fraction(match: re.Match[str]) -> str:
    """The share in percent, a guess where it had to be rounded: 三分之二 is ?66.7%."""
    whole, part = number(match[1]), number(match[2])
    if not whole or part is None or match[0].startswith("百分之"):
        return ""
    share = 100 * part / whole
    rounded = share.quantize(Decimal("0.1")) if share >= 1 else Decimal(f"{share:.2g}")
    return f"{'' if rounded == share else '?'}{plain(rounded)}%"


def _coins(match: re.Match[str]) -> str:
    """3元5角, 五毛钱."""
    whole, tenths, rest = (number(match[group] or "零") for group in (1, 2, 3))
    if whole is None or tenths is None or rest is None:
        return ""
    return f"{plain(whole + tenths / 10 + rest / 100)} 元"


def _timed(match: re.Match[str]) -> str:
    """9秒83, 2分05秒31."""
    minutes = f"{number(match[1])} 分 " if match[1] else ""
    return f"{minutes}{number(match[2])}.{match[3]} 秒"


def _mixed(match: re.Match[str]) -> str:
    whole, below, above = (number(match[group]) for group in (1, 2, 3))
    if whole is None or not below or above is None:
        return ""
    return f"?{plain((whole + above / below).quantize(Decimal('0.1')))} {match[4]}".strip()


def _and_a_half(match: re.Match[str]) -> str:
    count = number(match[1])
    return "" if count is None else f"{plain(count + Decimal('0.5'))} {match[2] or match[3]}"


_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), reading)
    for pattern, reading in (
        (f"([{_CN}])成(半|[{_CN}])?", _tenths),
        ("([1-9])成([0-9]{1,2})", _tenths),
        (f"(?:{_NUMERAL}[元块])?{_NUMERAL}[角毛](?:{_NUMERAL}分)?钱?", _coins),
        (f"(?:{_NUMERAL}分钟?)?{_NUMERAL}秒([0-9]{{1,2}})", _timed),
        (f"{_NUMERAL}又{_NUMERAL}分之([0-9{_CN}]+?)([^0-9{_CN}]*)", _mixed),
        (f"{_NUMERAL}分之{_NUMERAL}", _fraction),
        (f"{_NUMERAL}(?:个半(.+)|(年|天)半)", _and_a_half),
    )
)
