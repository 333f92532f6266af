"""How the meaning of a date or a quantity is written for the eye."""

from __future__ import annotations

import re
from typing import NamedTuple

GUESS = "?"
THIN = "\u202f"  # a narrow blank, between groups of three figures (ISO 80000-1)
DECIMALS = 2  # of a number told in 亿
_LONG = re.compile("[0-9]{5,}")
_VERY_LONG = re.compile("([^0-9]*)([1-9][0-9]{8,})( .*)")
_PARTS = re.compile(
    r"\??(?P<relation>>=|<=|>|<|~)?(?P<number>-?[0-9]+(?:\.[0-9]+)?)"
    r"(?:/(?P<end>-?[0-9]+(?:\.[0-9]+)?))?(?P<unit>[%‰]| (?!.* [0-9]).+)?"
)
# What a value says of its number, as the eye knows it.
_SIGNS = {">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< ", "~": "≈ "}


class QuantityParts(NamedTuple):
    """What a quantity says: ``end`` is that of a span, ``relation`` one of >= <= > < ~ or ""."""

    relation: str = ""
    number: int | float | None = None
    end: int | float | None = None
    unit: str = ""


def quantity_parts(value: str) -> QuantityParts:
    """The parts of a quantity's value; without a number where it isn't one number or one span.

    >>> quantity_parts("?>=35000000000000 CNY")
    QuantityParts(relation='>=', number=35000000000000, end=None, unit='CNY')
    >>> quantity_parts("3/5.5%")
    QuantityParts(relation='', number=3, end=5.5, unit='%')
    >>> quantity_parts("2 小时 30 分钟").number is quantity_parts("3×4 m").number is None
    True
    """
    match = _PARTS.fullmatch(value)
    if match is None:
        return QuantityParts()
    number, end = (None if part is None else _number(part) for part in match.group("number", "end"))
    return QuantityParts(match["relation"] or "", number, end, (match["unit"] or "").strip())


def _number(figures: str) -> int | float:
    return float(figures) if "." in figures else int(figures)


def is_guess(value: str) -> bool:
    """Whether the value of an entity is uncertain."""
    return value.startswith(GUESS)


def value_words(value: str) -> str:
    """The value of an entity with air between its parts, and without the sign of a guess.

    >>> value_words("2020-08-24/2020-08-25"), value_words("?>10 个"), value_words("3.5 km/h")
    ('2020-08-24 – 2020-08-25', '> 10 个', '3.5 km/h')
    >>> value_words("2021-03-04T09:00"), value_words("~500 人")
    ('2021-03-04 09:00', '≈ 500 人')
    >>> value_words("2570000 CNY").replace(THIN, "_")
    '2_570_000 CNY'
    """
    number, blank, unit = value.removeprefix(GUESS).partition(" ")
    sign = next((sign for sign in _SIGNS if number.startswith(sign)), "")
    if "-" in number:  # a date has no unit
        number = number.replace("T", " ")
    number = _LONG.sub(_grouped, number.removeprefix(sign)).replace("/", " – ")
    return f"{_SIGNS.get(sign, '')}{number}{blank}{unit}"


def in_large_units(value: str) -> str:
    """The value with a number of nine figures or more in 万亿 or 亿, as Chinese tells it.

    It is simplified, and stays as it is where that would leave something out.

    >>> in_large_units("3000000000 TWD"), in_large_units("?~12500000000000 CNY")
    ('30 亿 TWD', '?~12.5 万亿 CNY')
    >>> in_large_units("123456789 人"), in_large_units("2020-08-24"), in_large_units("99999999 人")
    ('123456789 人', '2020-08-24', '99999999 人')
    """
    found = _VERY_LONG.fullmatch(value)
    if found is None:
        return value
    sign, figures, unit = found.groups()
    power, name = (12, "万亿") if len(figures) > 12 else (8, "亿")
    whole, rest = figures[:-power], figures[-power:].rstrip("0")
    if len(rest) > DECIMALS:
        return value
    return f"{sign}{whole}{'.' if rest else ''}{rest} {name}{unit}"


def value_aside(value: str) -> str:
    """The value as it stands beside a name in a list: as short as it can be told.

    A guess has a question mark behind it; the end of a span leaves out what its start has said.

    >>> value_aside("?2020-12"), value_aside("2020-08-24/2020-08-25")
    ('2020-12 ?', '2020-08-24 – 25')
    """
    start, stroke, end = value.partition("/")
    said = start[: start.rfind("-") + 1].removeprefix(GUESS)
    if stroke and said and len(end) == len(start.removeprefix(GUESS)) and "T" not in value:
        value = start + stroke + end.removeprefix(said)
    words = value_words(value)
    return f"{words} ?" if is_guess(value) else words


def _grouped(match: re.Match[str]) -> str:
    """The figures in groups of three."""
    return f"{int(match[0]):,}".replace(",", THIN)
