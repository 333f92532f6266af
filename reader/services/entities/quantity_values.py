"""What a quantity comes to."""

from __future__ import annotations

import re
from decimal import Decimal

from reader.services.entities.numerals import number

_CN = "零〇一二两三四五六七八九十百千万亿"
_TO = "(?:至|到|—{1,2}|－|–|-|~|～)"
_MONEY = {
    name: code
    for code, names in {
        "USD": "美元 美金 USD US$",
        "EUR": "欧元 € EUR",
        "GBP": "英镑 £",
        "JPY": "日元 日圆 日币 JPY",
        "HKD": "港元 港币 HK$ HKD",
        "CNY": "人民币 RMB CNY",
        "TWD": "新台币 台币 NT$ TWD NTD",
        "MOP": "澳门元 澳门币 葡币 MOP$",
        "KRW": "韩元 韩币 韩圜",
        "SGD": "新加坡元 新币 坡币 S$",
        "AUD": "澳元 澳币 A$",
        "CAD": "加元 加币 C$",
        "MYR": "马币 令吉",
        "THB": "泰铢",
        "CHF": "瑞士法郎 瑞郎",
        "RUB": "卢布",
        "?USD": "$",
        "?CNY": "¥ ￥",
    }.items()
    for name in names.split()
}
_METRIC = {"公里": "km", "千米": "km", "米": "m", "厘米": "cm", "公分": "cm", "毫米": "mm"}
_METRIC |= {"平方公里": "km²", "平方米": "m²", "立方米": "m³", "公顷": "ha"}
_METRIC |= {"吨": "t", "公吨": "t", "公斤": "kg", "千克": "kg", "克": "g", "升": "l", "公升": "l"}
_METRIC |= {"℃": "°C", "°C": "°C", "摄氏度": "°C"}
_YUAN = frozenset({"元", "块钱", "块", "圆"})
_CODES = sorted(map(re.escape, _MONEY), key=len, reverse=True)
_FRONT = re.compile(f"({'|'.join(_CODES)})\\s?(?=[0-9{_CN}])")
_VALUE = re.compile(
    f"(?P<percent>百分之)?(?P<number>[0-9][0-9,.百千万亿兆]*|半|[{_CN}点]+|[几数][十百千万亿]+)"
    f"(?P<more>多|余|几|来)?(?P<group>[百千万亿兆]*)(?:多|余)?(?P<unit>.*)"
)
_LENGTH = re.compile(f"([0-9{_CN}.]+)(小时|分钟|分|秒)")
# Two digits in a row that differ by one: 七八|十.
_ABOUT = re.compile("(一二|[一两]三|二三|两三|三四|四五|五六|六七|七八|八九)([十百千万亿]*)")


def quantity_value(text: str, currency: str = "") -> str:
    """The number in figures and its unit: "1500多名" is ">1500 名"; "" where it can't be read.

    ``currency`` is the ISO 4217 code of a plain 元 or $, which is another money in each region;
    without it the word stays. A "?" stands before what is a guess (十几, 二十来).

    >>> quantity_value("3万元", "CNY"), quantity_value("百分之十点七")
    ('?30000 CNY', '10.7%')
    """
    special = _special(text)
    if special:
        return special
    first, *rest = re.split(_TO, text, maxsplit=1)
    if not rest:
        return _one_value(text, currency)
    group = re.search("[0-9]([万亿]+)", rest[0])
    low = _one_value(first + (group[1] if group and first.isdigit() else ""), currency)
    front = _FRONT.match(first)
    high = _one_value((front[0] if front else "") + rest[0], currency)
    return f"{low.split(' ')[0]}/{high.removeprefix('?')}" if low and high else ""


def _special(text: str) -> str:
    """What has no single number in front of a unit: tenths, fractions, 一个半小时, 1小时40分."""
    tenths = re.fullmatch(f"([{_CN}])成(半|[{_CN}])?", text)
    if tenths:
        rest = "5" if tenths[2] == "半" else str(number(tenths[2] or "零"))
        return f"{number(tenths[1])}{rest}%"
    fraction = re.fullmatch(f"([0-9{_CN}]+)分之([0-9{_CN}]+)", text)
    if fraction and not text.startswith("百分之"):
        return _fraction(number(fraction[1]), number(fraction[2]))
    half = re.fullmatch(f"([0-9.{_CN}]+)(?:个半(.+)|(年|天)半)", text)
    count = number(half[1]) if half else None
    if half and count is not None:
        return f"{_plain(count + Decimal('0.5'))} {half[2] or half[3]}"
    parts = _LENGTH.findall(text)
    if len(parts) > 1:
        return " ".join(f"{number(count)} {unit}" for count, unit in parts)
    return ""


def _fraction(whole: Decimal | None, part: Decimal | None) -> str:
    """The share in percent, a guess where it had to be rounded: 三分之二 is ?66.7%."""
    if not whole or part is None:
        return ""
    share = 100 * part / whole
    rounded = share.quantize(Decimal("0.1"))
    return f"{'' if rounded == share else '?'}{_plain(rounded)}%"


def _one_value(text: str, currency: str) -> str:
    front = _FRONT.match(text)
    bare = text[front.end() if front else 0 :].removeprefix("摄氏")
    match = _VALUE.fullmatch(bare.removeprefix("零下"))
    if match is None:
        return ""
    amount, sign = _amount(match)
    if not amount:
        return ""
    minus = "-" if bare.startswith("零下") else ""
    unit = _money(front[1], currency) if front else _unit(match, currency)
    if text.startswith("摄氏"):
        unit = "°C"
    if unit.startswith("?"):
        unit, sign = unit[1:], f"?{sign.removeprefix('?')}"
    return f"{sign}{minus}{amount}{'' if unit in {'', '%', '‰'} else ' '}{unit}"


def _amount(match: re.Match[str]) -> tuple[str, str]:
    """The number in figures and the signs before it: > for more, ? for a guess."""
    written, more = match["number"], match["more"]
    if written == "半":
        return "0.5", ""
    about = _ABOUT.fullmatch(written)
    if about:
        low, high = (number(digit + about[2]) for digit in about[1])
        return (f"{_plain(low)}/{_plain(high)}", "?") if low and high else ("", "")
    value = number(written.replace("几", "").replace("数", "") + match["group"])
    if value is None:
        return "", ""
    value = value * 10 if match["unit"] == "成" else value
    some = written[0] in "几数" or more == "几"
    return _plain(value), "?>" if some else "?" if more == "来" else ">" if more else ""


def _unit(match: re.Match[str], currency: str) -> str:
    unit = match["unit"].replace("％", "%")
    if match["percent"] or unit == "成":
        return "%"
    if unit in _YUAN and currency:
        return f"?{currency}"
    if unit.endswith("百分点"):
        return "百分点"
    return _MONEY.get(unit) or _METRIC.get(unit) or unit


def _money(sign: str, currency: str) -> str:
    code = _MONEY[sign]
    return f"?{currency}" if sign == "$" and currency not in {"", "CNY"} else code


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")
