"""Where a text counts or measures something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, added
from reader.services.entities.word_lists import any_of

_CN = "零〇一二两三四五六七八九十百千万亿"
_DIGITS = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?"
_ONE = "一二两三四五六七八九"
_SOME = "(?:多|余|几|来)?"
_GROUP = "[百千万亿兆]{0,2}"
# 1亿2千万, 5万6000, 12万多
_ARABIC = (
    f"{_DIGITS}{_SOME}{_GROUP}{_SOME}(?:{_DIGITS}[百千万亿]{{1,2}})*"
    f"(?:(?<=[万亿兆]){_DIGITS})?{_SOME}"
)
# A compound numeral: at least two signs, or a round number with 几, 数, 多, 余.
_CHINESE = (
    f"(?:[{_CN}]{{2,}}{_SOME}[百千万亿]?(?:点[零〇一二三四五六七八九]+)?|[几数][十百千万亿]{{1,2}}"
    f"|[{_CN}]点[零〇一二三四五六七八九]+|[十百千万亿](?:多|余|几)[万亿]{{0,2}})"
)
_SINGLE = "[二两三四五六七八九十]"
_PERCENT = (
    f"百分之(?:[{_CN}]+(?:点[零〇一二三四五六七八九]+)?|{_DIGITS})|{_DIGITS}(?:[%％‰]|个?百分点)"
)
_TENTHS = f"(?<![数分百])[{_ONE}]成(?:半|[{_ONE}])?(?![{_ONE}不为立长功员果分本人就型品片行交绩])"
_BATTING = "[1-9]成[0-9]{1,2}(?![0-9])"  # 3成52 is .352
_MIXED = f"[{_CN}0-9]{{1,4}}又[{_CN}0-9]{{1,4}}分之[{_CN}0-9]{{1,4}}"  # 6又3分之1局
_FRACTION = f"[{_CN}0-9]{{1,4}}分之[{_CN}0-9]{{1,4}}"
_TO = "(?:至|到|—{1,2}|－|–|-|~|～)"
_CODE = re.compile("\\??[A-Z]{3}")  # ISO 4217, as units.txt has it
_MONEY_WORD = "元|块钱|块|圆"
_HALF_MORE = f"(?:{_DIGITS}|[一二两三四五六七八九十])(?:个半(?:小时|钟头|月|世纪)|[年天]半)"
_NUMERAL = f"(?:{_DIGITS}|[{_CN}]+)"
_LENGTH = (
    f"{_NUMERAL}(?:个?小时{_NUMERAL}分钟?|分钟?{_NUMERAL}秒(?:[0-9]{{1,2}}(?![0-9]))?)"
    f"|{_DIGITS}秒[0-9]{{1,2}}(?![0-9])"  # 9秒83
    f"|(?:[0-9]{{1,2}}|[{_ONE}十]{{1,3}})年(?:零|又)?(?:[0-9]{{1,2}}|[{_ONE}十]{{1,3}})个月"
)
_COINS = f"{_NUMERAL}[元块]{_NUMERAL}[角毛](?:{_NUMERAL}分)?钱?|{_NUMERAL}[角毛]钱"
_SIDES = f"{_DIGITS}(?:[×xX]{_DIGITS}){{1,2}}"
_TIMES = "秒|小时|时|分钟|分|天|日|月|年"
_PER = f"(?:[/／](?:{_TIMES}|人|亩|吨|公斤|平方米|立方米|平方公里|千瓦时|度|户|次))?"
# Units of the SI and of computers in Latin letters; a 5G or 4K beside them is none.
_LATIN = (
    "(?:km/h|m/s|km²|km2|m²|m2|m³|km|cm|mm|kg|mg|ml|mL|GWh|MWh|kWh|GW|MW|kW|GHz|MHz|Hz|TB|GB|MB|KB|dB"
    "|hPa|ppm)(?![A-Za-z0-9])"
)
_MINUS = "(?:负|零下|(?<![0-9A-Za-z])[-−－])"
_SHAKES = "级(?=地震|强震|余震|大风|强风|阵风|台风|飓风|伤残)"
_MANY_MONTHS = f"(?:{_DIGITS}|[一二两三四五六七八九十])个多(?:月|小时|钟头|星期|世纪)"
_TO_DEGREES = f"{_TO}(?:零[上下])?{_NUMERAL}"
_RANGE_OF_DEGREES = (
    f"(?:摄氏|零下){_NUMERAL}度?{_TO_DEGREES}(?:摄氏度|度|℃|°C)"
    f"|{_NUMERAL}(?:摄氏度|℃|°C)?{_TO_DEGREES}(?:摄氏度|℃|°C)"
)
_DEGREES = (
    f"(?:摄氏{_MINUS}?|{_MINUS}(?:摄氏)?){_NUMERAL}(?:摄氏度|度|℃|°C)|{_DIGITS}(?:摄氏度|℃|°C)"
)


@lru_cache(maxsize=4)
def _pattern(
    measures: frozenset[str], counters: frozenset[str], moneys: frozenset[str]
) -> re.Pattern[str]:
    measures |= {money for money in moneys if "\u4e00" <= money[0] <= "\u9fff"}
    # 两 is a weight, but not in 一万两千.
    units = (measures | counters) - {"两"}
    measure, unit = any_of(measures), f"(?:{any_of(units)}{_PER}|两(?![百千万亿]))"
    large = any_of(one for one in measures if one[0] in "百千兆")  # 5千瓦时 is no 5000 of 瓦时
    money = f"{any_of(map(re.escape, moneys))}\\s?" if moneys else "(?!)"
    return re.compile(
        "(?<![0-9A-Za-z第.:：×])(?:"
        f"{_HALF_MORE}|{_LENGTH}|{_COINS}|{_MANY_MONTHS}|{_RANGE_OF_DEGREES}|{_DEGREES}"
        f"|(?:{_DIGITS}{_TO})?{_DIGITS}{_SOME}{large}|{_SIDES}{unit}|{_DIGITS}\\s?{_LATIN}"
        f"|{_DIGITS}{_SHAKES}|[0-9]{{1,2}}(?:,[0-9]{{3}})+(?:\\.[0-9]+)?点|[0-9]{{3,6}}(?:\\.[0-9]+)?点(?![0-9半钟])"
        f"|(?:{_DIGITS}[%％]?{_TO})?(?:{_PERCENT})|{_MIXED}(?:{unit})?|{_FRACTION}|{_BATTING}|{_TENTHS}"
        f"|{_DIGITS}[万亿兆](?:{_DIGITS}[百千万]{{1,2}})+(?:{unit})?(?!级)"
        f"|{money}(?:{_DIGITS}{_GROUP}{_TO})?(?:{_ARABIC}|[{_CN}]+)(?:{_MONEY_WORD})?"
        f"|(?:{_DIGITS}{_GROUP}(?:{unit})?{_TO})?{_ARABIC}{unit}(?!级)"
        f"|[{_CN}]{{1,6}}[至到][{_CN}]{{1,6}}(?:{unit})(?!级)"
        f"|(?<=[近上逾约超])[百千万亿]{{1,2}}(?:{unit})"
        f"|{_DIGITS}[万亿兆]{{1,2}}(?:多|余)?(?!级)|{_CHINESE}{unit}"
        f"|(?<![{_CN}第每]){_SINGLE}{_SOME}(?:{measure})|半(?:年|个月|小时|天)"
        f"|[{_ONE}十][{_CN}]*[百千万亿][{_CN}]+(?!级)"
        ")"
    )


def quantities(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with numbers and their unit (1500多名), percentages and sums of money.

    A bare number is none, and neither is an ordinal (第3名) nor a single numeral with a counter
    (两个), which Chinese sets where English has an article.
    """
    units = scene.lists.units
    moneys = frozenset(unit for unit, symbol in units.items() if _CODE.fullmatch(symbol))
    pattern = _pattern(scene.lists.measures, scene.lists.counters, moneys)
    new = (Hit(*m.span(), EntityLabel.QUANTITY, "quantity") for m in pattern.finditer(scene.text))
    return added(found, new)
