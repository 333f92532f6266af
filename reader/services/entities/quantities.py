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
_SOME = "(?:多|余|几|来)?"
_ARABIC = f"{_DIGITS}{_SOME}[百千万亿兆]{{0,2}}{_SOME}"
# A compound numeral: at least two signs, or a round number with 几, 数, 多, 余.
_CHINESE = (
    f"(?:[{_CN}]{{2,}}{_SOME}[百千万亿]?(?:点[零〇一二三四五六七八九]+)?|[几数][十百千万亿]{{1,2}}"
    f"|[{_CN}]点[零〇一二三四五六七八九]+|[十百千万亿](?:多|余|几))"
)
_SINGLE = "[二两三四五六七八九十]"
_PERCENT = (
    f"百分之(?:[{_CN}]+(?:点[零〇一二三四五六七八九]+)?|{_DIGITS})|{_DIGITS}(?:[%％‰]|个?百分点)"
)
_TO = "(?:至|到|—{1,2}|－|–|-|~|～)"


@lru_cache(maxsize=4)
def _pattern(measures: frozenset[str], counters: frozenset[str]) -> re.Pattern[str]:
    measure, unit = any_of(measures), any_of(measures | counters)
    return re.compile(
        "(?<![0-9A-Za-z第.:：])(?:"
        f"(?:{_DIGITS}[%％]?{_TO})?(?:{_PERCENT})"
        f"|(?:{_DIGITS}[万亿]?{_TO})?{_ARABIC}{unit}|(?:[$€£¥￥])\\s?{_ARABIC}"
        f"|{_DIGITS}[万亿兆]{{1,2}}(?:多|余)?|{_CHINESE}{unit}"
        f"|(?<![{_CN}第每]){_SINGLE}{_SOME}(?:{measure})|半(?:年|个月|小时|天)"
        f"|[{_CN}]*[百千万亿][{_CN}]+"
        ")"
    )


def quantities(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with numbers and their unit (1500多名), percentages and sums of money.

    A bare number is none, and neither is an ordinal (第3名) nor a single numeral with a counter
    (两个), which Chinese sets where English has an article.
    """
    pattern = _pattern(scene.lists.measures, scene.lists.counters)
    new = (Hit(*m.span(), EntityLabel.QUANTITY, "quantity") for m in pattern.finditer(scene.text))
    return added(found, new)
