"""What day or span of time a date means, seen from the day the article was published."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from reader.services.entities import dates_absolute as absolute
from reader.services.entities import dates_relative as relative
from reader.services.entities.feast_days import feast
from reader.services.entities.numerals import small_number
from reader.services.entities.periods import Calendar, N, Period

Reading = Callable[[re.Match[str], Calendar], Period | None]
_RANGE = re.compile("(?<![夏冬])至|到|—+|－|–|~|～|(?<=[年月日])-|-(?=[0-9]{1,2}[日号]$)")
_BARE = re.compile("[0-9〇零一二三四五六七八九十]$")  # a numeral whose unit comes behind the span
_LISTED = re.compile(
    "(?P<before>.*?)(?P<list>[0-9一二三四五六七八九十]{1,3}"
    "(?:[、和及][0-9一二三四五六七八九十]{1,3})+)(?P<unit>[日号月]份?)"
)
_MONTH = re.compile("([0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?")
_EVERY_WEEK = re.compile("(?:周|星期|礼拜).[至到]")  # 星期一至五 comes again every week
_UNIT = "(年|个月|月|个?星期|周|天|日)"
_PERIOD = "(?:上午|下午|凌晨|清晨|早上|早晨|中午|正午|傍晚|晚间|晚上|深夜|夜间|午夜|晚)"
_SMALL = f"(?:{N[1:-1]})"
_ERA_YEAR = f"(?:(?P<relative>[今本去明前后])年|(?P<era>民国前?|[公西]元)?(?P<year>{_SMALL})年)度?"
_LUNAR_DAY = f"(初?{_SMALL}|[廿卅][一二三四五六七八九]?)?"
_READINGS: tuple[tuple[re.Pattern[str], Reading], ...] = tuple(
    (re.compile(pattern), reading)
    for pattern, reading in (
        ('[“"「『]?十([一二三四五])五(.*)', absolute.plan),
        ("民国([一二三四五六七八九])十年代", absolute.republican_decade),
        ("民国([1-9])0年代", absolute.republican_decade),
        ("([1-9])0年代()", absolute.spoken_decade),
        ("([二三四五六七八九])十年代()", absolute.spoken_decade),
        ("([12][0-9]{3})(?:[-/—–]([0-9]{2,4}))?(?:财年|财政年度|学年度?|赛季)", absolute.seasons),
        ("(?P<year>[12][0-9]{2}0)年代", absolute.decade),
        ("([去上今])年(?:同期|以来)", absolute.last_year),
        (
            "(上个?|本|[0-9一二三四五六七八九十]+)世纪(?:([1-9]0|[一二三四五六七八九]十)年代)?",
            absolute.century,
        ),
        (
            f"({_SMALL}年)?(?:农历|阴历|旧历|夏历)([正腊冬]|{_SMALL})月{_LUNAR_DAY}",
            absolute.lunar_day,
        ),
        (f"()([正腊])月{_LUNAR_DAY}", absolute.lunar_day),
        (
            "(?P<y>[12][0-9]{3})[-/.](?P<m>[0-9]{1,2})[-/.](?P<d>[0-9]{1,2})(?P<rest>.*)",
            absolute.numeric,
        ),
        (f"(近|过去|最近|未来|今后|此后|往后){N}{_UNIT}", relative.recent),
        (f"(?![0-9]{{4}}){N}{_UNIT}多?(以?前|以?后|之前|之后)", relative.distance),
        (f"{N}{_UNIT}以?来", relative.since),
        ("半(年|个月)(以?前|以?后|之前|之后)", relative.half),
        ("[今昨明前][（(]([0-9]{1,2})[)）]()", absolute.lone_day),
        (f"{_ERA_YEAR}(?:(?P<month>{_SMALL})月份?)?(?P<rest>.*)", absolute.absolute),
        (f"(?P<month>{_SMALL})月份?(?P<rest>.*)", absolute.month_day),
        (f"{N}[日号](.*)", absolute.lone_day),
        ("(大?[今昨明前后])(?:[天日]|(?=[晚晨早夜午]))([晚晨早夜午]?)(.*)", relative.relative_day),
        ("(今明|昨今|明后|前昨)[两二]?[天日晚]", relative.pair_of_days),
        (
            f"([上本这下])个?月(?:初({_SMALL})|(廿[一二三四五六七八九]?))",
            relative.relative_lunar_day,
        ),
        ("([上本这当下])个?月(.*)", relative.relative_month),
        ("()月([初底末])", relative.part_of_this_month),
        ("([上本这下])?个?周末", relative.weekend),
        ("(同|当|翌|次|隔)年(?:({N})月份?)?(.*)".replace("{N}", N[1:-1]), relative.year_told),
        ("([上本这下])?个?(?:周|星期|礼拜)([一二三四五六日天])?(?!至|到)(.*)", relative.weekday),
        (
            "前?[一二三四首]个?季度?[初末]?|第[一二三四]季度?[初末]?|[上下]半年|年[初底末]",
            absolute.bare_part,
        ),
        (f"([^0-9]{{2,3}}?)({_SMALL})年(?P<rest>.*)", absolute.reign_year),
        (f"{_PERIOD}.*|[0-9]{{1,2}}[:：].*|.*[时点].*", relative.clock),
    )
)


def date_value(text: str, calendar: Calendar) -> str:
    """The date in ISO 8601 (a span as start/end), "?" before a guess, "" where nothing tells.

    >>> from datetime import date
    >>> date_value("8月24日至25日", Calendar(date(2020, 8, 26)))
    '2020-08-24/2020-08-25'
    """
    if _EVERY_WEEK.match(text) or text.startswith("每"):
        return ""
    listed = _LISTED.fullmatch(text)
    if listed:
        return _from_first_to_last(listed, calendar)
    first, *rest = _RANGE.split(text, maxsplit=1)
    if not rest:
        period = read_period(text, calendar)
        return str(period) if period else ""
    if _BARE.search(first) and rest[0].endswith(("年", "月", "日", "号")):
        first += rest[0][-1]
    if _MONTH.fullmatch(first) and _is_over(rest[0], calendar):
        calendar = replace(calendar, year=calendar.published.year if calendar.published else None)
    start = read_period(first, calendar)
    end = read_period(rest[0], _after(start, calendar)) if start else None
    return str(start.until(end)) if start and end else ""


def _is_over(month: str, calendar: Calendar) -> bool:
    """Whether the month has begun in the year of publication: 1至10月 are told of in November."""
    match = _MONTH.fullmatch(month)
    number = small_number(match[1]) if match else None
    return bool(number and calendar.published and number <= calendar.published.month)


def _from_first_to_last(match: re.Match[str], calendar: Calendar) -> str:
    """The span of days or months that follow one another (4月1、2日, 3、4月), "" of others."""
    numbers = [small_number(one) or 0 for one in re.split("[、和及]", match["list"])]
    if numbers != list(range(numbers[0], numbers[-1] + 1)):
        return ""
    ends = (read_period(f"{match['before']}{n}{match['unit']}", calendar) for n in numbers)
    periods = [period for period in ends if period]
    return str(periods[0].until(periods[-1])) if len(periods) == len(numbers) else ""


def read_period(text: str, calendar: Calendar) -> Period | None:
    """The day or span that a single expression means."""
    bare = re.sub("^(?:当地|北京|台湾|本地)时间", "", text).strip()
    bare = re.sub("[（(][一二三四五六日][)）]", "", bare)
    found = feast(bare, calendar)
    if found:
        return found
    for pattern, reading in _READINGS:
        match = pattern.match(bare)
        if match:
            return reading(match, calendar)
    return None


def _after(start: Period | None, calendar: Calendar) -> Calendar:
    """The calendar for what follows: of the year, the month and the day that the start has said."""
    if start is None:
        return calendar
    year, *rest = (int(part) for part in start.start.partition("T")[0].split("-"))
    month, lone = (*rest, None, None)[:2]
    return replace(calendar, year=year, month=month, lone=lone)
