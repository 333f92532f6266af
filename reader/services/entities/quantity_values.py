"""What a quantity comes to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.services.entities.numerals import number, plain
from reader.services.entities.special_quantities import special_value
from reader.services.entities.word_lists import any_of

_CN = "零〇一二两三四五六七八九十百千万亿"
_TO = "(?:至|到|—{1,2}|－|–|-|~|～)"
_MINUS = re.compile("^(?:零下|负|[-−－])")
_LARGE = re.compile("([0-9.,]+)(多|余|几)?([百千兆].*)")  # a unit that begins as a numeral does
_SHORT = {"秒": "s", "小时": "h", "时": "h", "分钟": "min", "分": "min"}
_SIDES = re.compile("([0-9.,]+(?:[×xX][0-9.,]+)+)(.+)")  # 3×4米
_NUMBER = "…"  # stands for the number in bounds.txt
_FAR = 4  # characters of the longest word in bounds.txt
_POINTS = ("百分点", "基点")  # whose 个 is no part of the unit
_YUAN = frozenset({"元", "块钱", "块", "圆"})
_VALUE = re.compile(
    f"(?P<percent>百分之)?(?P<number>[0-9][0-9,.百千万亿兆]*|半|[{_CN}点]+|[几数][十百千万亿]+)"
    f"(?P<more>多|余|几|来)?(?P<group>[百千万亿兆]*)(?:多|余)?(?P<unit>.*)"
)
_MANY_MONTHS = re.compile("个多(?=(?:月|小时|钟头|星期|世纪)$)")  # 三个多月
# Two digits in a row that differ by one: 七八|十, 十|四五.
_ABOUT = re.compile(
    "(?P<tens>[二三四五六七八九]?十|)(?P<digits>一二|[一两]三|一两|三五|二三|两三|三四|四五|五六|六七|七八|八九)"
    "(?P<unit>[十百千万亿]*)"
)


@dataclass(frozen=True, slots=True)
class Quantities:
    """Reads quantities; each field is the file of that name."""

    units: Mapping[str, str]
    bounds: Mapping[str, str]
    no_bounds: frozenset[str] = frozenset()

    def value(self, text: str, currency: str = "") -> str:
        """The number in figures and its unit: "1500多名" is ">1500 名"; "" where none can be read.

        ``currency`` is the ISO 4217 code of a plain 元 or $, which is another money in each region;
        without it the word stays. A "?" stands before what is a guess (十几, 二十来).

        >>> Quantities({}, {}).value("3万元", "CNY"), Quantities({}, {}).value("百分之十点七")
        ('?30000 CNY', '10.7%')
        """
        text = _MANY_MONTHS.sub("多个", text)
        special = special_value(text)
        if special:
            return special
        sides = _SIDES.fullmatch(text)
        if sides:
            return f"{re.sub('[xX]', '×', sides[1])} {self.units.get(sides[2], sides[2])}"
        below = "" if text[:1].isalnum() else text[:1]  # the sign of -5℃ parts no span
        first, *rest = re.split(_TO, text.removeprefix(below), maxsplit=1)
        first = below + first
        if not rest:
            return self._one(text, currency)
        group = re.search("[0-9]([万亿]+|成)", rest[0])
        low = self._one(first + (group[1] if group and first.isdigit() else ""), currency)
        high = self._one(f"{self._repeated(first)}{rest[0]}", currency)
        return f"{low.split(' ')[0]}/{high.removeprefix('?')}" if low and high else ""

    def value_in(self, text: str, start: int, end: int, currency: str = "") -> str:
        """The same of a part of a text, with what the words around it add: 近|500人 is "<500 人".

        "~" is about, ">" more, "<" less, ">=" at least, "<=" at most.
        """
        value = self.value(text[start:end], currency)
        guess = "?" if value.startswith("?") else ""
        number = value.removeprefix(guess)
        if number[:1] in {"", "<", ">"} or "/" in number:
            return value
        before, after = text[max(start - _FAR, 0) : start], text[end : end + _FAR]
        return f"{guess}{self._bound(before, after)}{number}"

    def _bound(self, before: str, after: str) -> str:
        says_nothing = before.endswith(tuple(self.no_bounds))
        for word in sorted(self.bounds, key=len, reverse=True):
            front, _, back = word.partition(_NUMBER)
            is_other = bool(front) and says_nothing
            if before.endswith(front) and after.startswith(back) and not is_other:
                return self.bounds[word]
        return ""

    def _repeated(self, first: str) -> str:
        """What stands once before both numbers of a span: NT$, 摄氏."""
        front = _front(frozenset(self.units)).match(first)
        return "摄氏" if first.startswith("摄氏") else front[0] if front else ""

    def _one(self, text: str, currency: str) -> str:
        front = _front(frozenset(self.units)).match(text)
        bare = text[front.end() if front else 0 :].removeprefix("摄氏").removeprefix("零上")
        minus = "-" if _MINUS.match(bare) else ""
        bare = _MINUS.sub("", bare).removeprefix("摄氏")
        large = _LARGE.fullmatch(bare)
        if large and large[3] in self.units:
            return f"{'>' if large[2] else ''}{large[1].replace(',', '')} {self.units[large[3]]}"
        match = _VALUE.fullmatch(bare)
        if match is None:
            return ""
        amount, sign = _amount(match)
        if not amount:
            return ""
        unit = self._money(front[1], currency) if front else self._unit(match, currency)
        if text.startswith("摄氏"):
            unit = "°C"
        if unit.startswith("?"):
            unit, sign = unit[1:], f"?{sign.removeprefix('?')}"
        return f"{sign}{minus}{amount}{'' if unit in {'', '%', '‰'} else ' '}{unit}"

    def _unit(self, match: re.Match[str], currency: str) -> str:
        unit = match["unit"].replace("％", "%")
        if match["percent"] or unit == "成":
            return "%"
        if unit in _YUAN and currency:
            return f"?{currency}"
        if "/" in unit or "／" in unit:
            return "/".join(
                self.units.get(one, _SHORT.get(one, one)) for one in re.split("[/／]", unit)
            )
        unit = unit.strip().removeprefix("个") if unit.endswith(_POINTS) else unit.strip()
        return self.units.get(unit, unit)

    def _money(self, sign: str, currency: str) -> str:
        code = self.units[sign]
        return f"?{currency}" if sign == "$" and currency not in {"", "CNY"} else code


@lru_cache(maxsize=4)
def _front(units: frozenset[str]) -> re.Pattern[str]:
    """A unit that stands before its number: NT$500, 人民币8亿元."""
    words = any_of(map(re.escape, units)) if units else "(?!)"
    return re.compile(f"({words})\\s?(?=[0-9{_CN}])")


def _amount(match: re.Match[str]) -> tuple[str, str]:
    """The number in figures and the signs before it: > for more, ? for a guess."""
    written, more = match["number"], match["more"]
    if written == "半":
        return "0.5", ""
    about = _ABOUT.fullmatch(written)
    if about:
        low, high = (number(about["tens"] + digit + about["unit"]) for digit in about["digits"])
        return (f"{plain(low)}/{plain(high)}", "?") if low and high else ("", "")
    value = number(written.replace("几", "").replace("数", "") + match["group"])
    if value is None:
        return "", ""
    value = value * 10 if match["unit"] == "成" else value
    some = written[0] in "几数" or more == "几"
    return plain(value), "?>" if some else "?" if more == "来" else ">" if more else ""
