"""What a quantity comes to."""

from __future__ import annotations

import re
from decimal import Decimal

from reader.services.entities.numerals import number

_CN = "零〇一二两三四五六七八九十百千万亿"
_TO = "(?:至|到|—{1,2}|－|–|-|~|～)"
_MONEY = {
    "美元": "USD",
    "欧元": "EUR",
    "英镑": "GBP",
    "日元": "JPY",
    "日圆": "JPY",
    "港元": "HKD",
    "港币": "HKD",
    "人民币": "CNY",
    "新台币": "TWD",
    "台币": "TWD",
    "澳门元": "MOP",
    "韩元": "KRW",
    "卢布": "RUB",
}
_METRIC = {"公里": "km", "千米": "km", "米": "m", "厘米": "cm", "公分": "cm", "毫米": "mm"}
_METRIC |= {"平方公里": "km²", "平方米": "m²", "立方米": "m³", "公顷": "ha"}
_METRIC |= {"吨": "t", "公吨": "t", "公斤": "kg", "千克": "kg", "克": "g", "升": "l", "公升": "l"}
_VALUE = re.compile(
    f"(?P<percent>百分之)?(?P<number>[0-9][0-9,.]*[百千万亿兆]*|半|[{_CN}点]+|[几数][十百千万亿]+)"
    f"(?P<more>多|余|几|来)?(?P<group>[百千万亿兆]*)(?:多|余)?(?P<unit>.*)"
)


def quantity_value(text: str, currency: str = "") -> str:
    """The number in figures and its unit: "1500多名" is ">1500 名"; "" where it can't be read.

    ``currency`` is the ISO 4217 code of a plain 元, which is another money in each region; without
    it the word stays. A "?" stands before what is a guess (十几).

    >>> quantity_value("3万元", "CNY"), quantity_value("百分之十点七")
    ('30000 CNY', '10.7%')
    """
    first, *rest = re.split(_TO, text, maxsplit=1)
    if not rest:
        return _one_value(text, currency)
    group = re.search("[0-9]([万亿]+)", rest[0])
    low = _one_value(first + (group[1] if group and first.isdigit() else ""), currency)
    high = _one_value(rest[0], currency)
    return f"{low.split(' ')[0]}/{high}" if low and high else ""


def _one_value(text: str, currency: str) -> str:
    money = re.match("[$€£¥￥]\\s?", text)
    match = _VALUE.fullmatch(text[money.end() if money else 0 :])
    if match is None:
        return ""
    amount, guess = _amount(match)
    if amount is None:
        return ""
    unit = _unit(match, currency) if money is None else _SIGNS[money[0].strip()]
    sign = "?>" if guess else ">" if match["more"] in {"多", "余"} else ""
    return f"{sign}{_plain(amount)}{'' if unit in {'', '%', '‰'} else ' '}{unit}"


_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY"}


def _amount(match: re.Match[str]) -> tuple[Decimal | None, bool]:
    written = match["number"]
    if written == "半":
        return Decimal("0.5"), False
    guess = written[0] in "几数" or match["more"] in {"几", "来"}
    value = number(written.replace("几", "").replace("数", "") + match["group"])
    return (value * 10 if value and match["unit"] == "成" else value), guess


def _unit(match: re.Match[str], currency: str) -> str:
    unit = match["unit"].replace("％", "%")
    if match["percent"] or unit == "成":
        return "%"
    if unit in {"元", "块钱", "块"} and currency:
        return currency
    if unit.endswith("百分点"):
        return "百分点"
    return _MONEY.get(unit) or _METRIC.get(unit) or unit


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")
