"""Where a text names a day, a time or a span of time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, added
from reader.services.entities.word_lists import any_of

_DIGITS = "〇零○一二三四五六七八九"
_SMALL = "(?:[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_SPAN = "(?:至|到|—{1,2}|－|–|-|~|～)"
_YEAR = (
    f"(?:(?:公元前?|西元前?)?(?:[12][0-9]{{3}}|[一二][{_DIGITS}]{{3}})年|[公西]元前?[0-9]{{1,4}}年"
    f"|民国前?(?:[0-9]{{1,3}}|[{_DIGITS}十百]{{1,6}}|元)年(?!代)|(?<![0-9])[0-9]{{2}}年(?=[0-9]{{1,2}}月)"
    "|[今去明前后同当翌次隔]年)度?"
)
_PART_OF_MONTH = "(?:份|初|底|末|中下旬|上中旬|中旬|上旬|下旬|中(?![国华央旬东西亚学心部间美日]))"
_LUNAR_DAY = f"(?:初[一二三四五六七八九十]|(?:廿|三十|卅)[一二三四五六七八九]?|{_SMALL}日?)"
_LUNAR = (
    f"(?:(?:农历|阴历|旧历|夏历)(?:[正腊冬]|{_SMALL})月{_LUNAR_DAY}?|[正腊]月{_LUNAR_DAY}"
    "|(?:农历|阴历|旧历)?[正腊]月(?![月]))"
)
_MONTH = f"(?:{_SMALL}(?:、|{_SPAN}))*{_SMALL}月{_PART_OF_MONTH}?"  # 3、4月, 1至3月
_DAY = f"{_SMALL}[日号]"
_MONTH_DAY = f"{_SMALL}月{_DAY}"
_MONTH_DAYS = (
    f"{_SMALL}月{_SMALL}(?:{_SPAN}|(?:、{_SMALL})*[、和及]){_DAY}"  # 十月四至三十日, 4月1、2日
)
# 年中 is the middle of a year; a word that begins with 中 is none (今年中小学).
_MIDDLE = "中(?![国央小学医药考东西华外美日超共科级期旬秋文长短高低等])"
# After a year 春 alone is its spring; with another word behind it it is none (今年春晚, 去年秋收).
_SEASON = "(?:[季天]|(?![节晚运游耕茶雨分联招考收粮种闲装夏冬令训眠奥泳储麦蚕播灌]))"
_COUNT = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})"
_PART_OF_YEAR = (
    f"(?:第?[一二三四1234首]季度?[初末]?|[上下]半年|年?(?:[初底末]|{_MIDDLE})|[春夏秋冬]{_SEASON}"
    f"|前{_COUNT}个?(?:季度?|月))"
)
_NUMERIC = "(?<![0-9])[12][0-9]{3}([-/.])[01]?[0-9]\\1[0-3]?[0-9](?![0-9])"
_PERIOD = "(?:上午|下午|凌晨|清晨|早上|早晨|中午|正午|傍晚|晚间|晚上|深夜|夜间|午夜|晚)"
_HOUR = f"(?:{_SMALL}|[零两])"
_CLOCK = (
    f"(?:{_PERIOD}?(?:[012]?[0-9][:：][0-5][0-9](?:[:：][0-5][0-9])?"
    f"|{_HOUR}[时点](?:{_SMALL}分|[一三]刻|半|许|整|钟)?)|{_PERIOD})"
)
_CLOCK_ALONE = (
    f"(?:{_PERIOD}(?:[012]?[0-9][:：][0-5][0-9]|{_HOUR}[时点](?:{_SMALL}分|[一三]刻|半|许|整|钟)?)"
    f"|(?<![0-9:：])[012]?[0-9][:：][0-5][0-9](?![0-9:：])|{_HOUR}[时点](?:{_SMALL}分|半|整|钟))"
)
_RELATIVE_DAY = (
    "(?:今天|昨天|前天|明天|后天|今日|昨日|明日|当天|当日|次日|翌日|后日|前日"
    "|同日|隔天|隔日|大前天|大后天|当晚|前晚|[今昨明][晚晨早夜午]"
    "|(?:今明|昨今|明后|前昨)[两二]?[天日晚]"
    r"|[今昨前明](?:（[0-9]{1,2}）|\([0-9]{1,2}\))[日天]?)"
)
_WEEK = (
    "(?:[上本这下]?个?周末|(?:周|星期|礼拜)[一二三四五六](?:至|到)(?:周|星期|礼拜)?[二三四五六日天]"
    "|(?:[上本这下]个?)?(?:周|星期|礼拜)[一二三四五六日天]|[上本这下]个?(?:周|星期|礼拜)(?!年))"
)
_RELATIVE_LUNAR = "(?:上个?|本|下个?|这个)月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?)"
_RELATIVE_MONTH = f"(?:上个?月|本月|下个?月|这个月|当月|同月)(?:{_DAY}|{_PART_OF_MONTH})?"
_CENTURY = (
    f"(?:上个?|本|{_SMALL})世纪(?:[1-9]0年代|[一二三四五六七八九]十年代)?(?:初期?|末期?|中期|中叶|后期)?"
    "|(?<![0-9])(?:[1-9]0|[12][0-9]{2}0)年代(?:初期?|末期?|中期|后期)?"
    "|民国(?:[一二三四五六七八九]十|[1-9]0)年代|[二三四五六七八九]十年代(?:初期?|末期?|中期|后期)?"
)
# Four digits before 年前 are a year, unless something is added to them: 2000多年前.
_NUMBER = "(?:[0-9]{1,3}|[0-9]{4}(?=[多余])|[一二两三四五六七八九十百]{1,4}|几|数)"
_DISTANCE = (
    "半(?:年|个月)(?:以?前|以?后|之前|之后|以?来)"
    f"|(?<![0-9]){_NUMBER}多?余?(?:年|个月|个?星期|周|天|日|小时)多?(?:以?前|以?后|之前|之后|以?来)"
    f"|(?:(?<![将接])近|过去|最近|未来|今后|此后|往后){_NUMBER}(?:年|个月|个?星期|周|天|日)(?:以?来)?"
)
_VAGUE = "近年来|今年以来|去年以来|去年同期|今年同期|上年同期|近几年"
_PLAN_PART = "(?:规划)?(?:期间|时期|末期?|初期?|收官之年|开局之年)"
_PLAN = (
    f'[“"「『]?十[一二三四五]五[”"」』]?{_PLAN_PART}|(?<=[“"「『])十[一二三四五]五(?=[”"」』])'
    f"|(?<![{_DIGITS}十])十[三四五]五(?=规划|以来|目标|纲要)"
)
# What comes again has no day of its own: 每年3月, 每周二, 每天早上8点.
_EVERY = (
    f"每(?:逢)?(?:年(?:{_MONTH_DAY}|{_MONTH})|个?月{_DAY}|(?:个?(?:周|星期|礼拜)[一二三四五六日天末])"
    "(?:[至到](?:周|星期|礼拜)?[一二三四五六日天])?"
    f"|[天日晚早]{_CLOCK})"
)
_SEASONS = "(?<![0-9])[12][0-9]{3}(?:[-/—–][0-9]{2,4})?(?:财年|财政年度|学年度?|赛季|年度)"
_YEARS = f"(?<![0-9])[12][0-9]{{3}}{_SPAN}[12][0-9]{{3}}年"
_ABSOLUTE = (
    f"(?:{_YEARS}|{_YEAR}(?:{_MONTH_DAYS}|{_MONTH_DAY}|{_MONTH}|{_LUNAR}|{_PART_OF_YEAR})?|{_LUNAR}|{_MONTH_DAYS}|{_MONTH_DAY}|{_MONTH}"
    f"|{_NUMERIC}|{_RELATIVE_LUNAR}|{_RELATIVE_MONTH}|{_RELATIVE_DAY}|{_WEEK})"
)
# A bare 26日 is a day only where no other word goes on from it: not 26日元, 三日游.
_DAY_ALONE = (
    f"(?<![0-9{_DIGITS}十月每第]){_SMALL}日(?!元|圆|本|报|游|内|均|子|前|后|夜|益|常|程|历|军|语)"
)


_HOLIDAY = "假期|长假|小长假|连假|黄金周|当天|当日|当晚|期间|前夕|前后|夜"


@lru_cache(maxsize=4)
def _pattern(feasts: frozenset[str], eras: frozenset[str]) -> re.Pattern[str]:
    feast = f"(?:{_YEAR})?{any_of(feasts)}(?:{_HOLIDAY})?" if feasts else "(?!)"
    era = any_of(eras) if eras else "(?!)"
    start = (
        f"(?:当地时间|北京时间|台湾时间|本地时间)?{_ABSOLUTE}"
        rf"(?:（[一二三四五六日]）|\([一二三四五六日]\))?(?:\s?{_CLOCK})?"
    )
    ending = f"(?:{_ABSOLUTE}|{_DAY}|{_SMALL}月)(?:{_CLOCK})?"
    days = f"(?<![0-9{_DIGITS}十月第]){_SMALL}日?{_SPAN}{_DAY}"
    return re.compile(
        f"{_PLAN}|{_EVERY}|{_SEASONS}|{_VAGUE}|{_CENTURY}|{_DISTANCE}|{feast}"
        f"|[汉唐宋元明清]?{era}(?:年间|初年|末年)|[汉唐宋元明清]?{era}(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}}|元)年(?:{_MONTH_DAY}|{_MONTH})?"
        f"|{start}(?:{_SPAN}(?:{ending}|{_CLOCK_ALONE}|午夜|凌晨|深夜))?"
        f"|{days}|{_DAY_ALONE}{_CLOCK}?|{_CLOCK_ALONE}(?:{_SPAN}{_CLOCK_ALONE})?"
        "|前[一二两三]个?季度?|第?[一二三四首]季度?[初末]|第?[一二三四]季度|首季度?(?!军)"
        "|第[一二三四]季(?=经济|营收|财报|业绩|毛利|净利|获利|出口|进口|销售|盈利|收入|GDP)|[上下]半年|(?<![0-9今去明前])年[初底末]"
        "|(?<![0-9一二三四五六七八九十个岁年日上下本当这每同腊正])月[初底末](?![一二三四五六七八九十])"
    )


def dates(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the dates, times and spans of time, each as long as it goes (8月24日至25日).

    A length of time (三年) is a quantity; it is a date where it counts from now (三年前, 近三年).
    """
    pattern = _pattern(frozenset(scene.lists.feasts), frozenset(scene.lists.eras))
    new = [Hit(*match.span(), EntityLabel.DATE, "date") for match in pattern.finditer(scene.text)]
    # A year of a reign is nothing else, whatever an engine saw in it: 明永乐|十三年.
    eras = (*scene.lists.eras, "民国")
    reigns = [hit for hit in new if any(era in scene.of(hit) for era in eras)]
    kept = [hit for hit in found if not any(hit.overlaps(reign) for reign in reigns)]
    return added(kept, new)
