"""Dates that count from the day the article was published."""

from __future__ import annotations

import re
from datetime import date, timedelta

from reader.services.entities.dates_absolute import part_of_year, within_month
from reader.services.entities.lunar import first_of_month
from reader.services.entities.numerals import small_number
from reader.services.entities.periods import (
    Calendar,
    Period,
    day,
    month,
    month_after,
    of_date,
    week,
    year,
)

_RELATIVE_DAYS = {"今": 0, "昨": -1, "明": 1, "前": -2, "后": 2}
_FURTHER = {"大前": -1, "大后": 1}
_SHIFTS = {"上": -1, "本": 0, "这": 0, "当": 0, "下": 1}


def relative_day(match: re.Match[str], calendar: Calendar) -> Period | None:
    """昨天, 今晚8点."""
    if calendar.published is None:
        return None
    shift = _RELATIVE_DAYS[match[1][-1]] + _FURTHER.get(match[1], 0)
    that = calendar.published + timedelta(shift)
    return day(that.year, that.month, that.day, match[2] + match[3])


def pair_of_days(match: re.Match[str], calendar: Calendar) -> Period | None:
    """今明两天: both of them."""
    if calendar.published is None:
        return None
    both = [calendar.published + timedelta(_RELATIVE_DAYS[which]) for which in match[1]]
    first, last = (day(that.year, that.month, that.day) for that in both)
    return first.until(last) if first and last else None


def relative_month(match: re.Match[str], calendar: Calendar) -> Period | None:
    """下个月, 本月15日."""
    if calendar.published is None:
        return None
    return within_month(*month_after(calendar.published, _SHIFTS[match[1]]), match[2])


def relative_lunar_day(match: re.Match[str], calendar: Calendar) -> Period | None:
    """下个月初八: of the lunisolar month after that of publication, as a guess."""
    lone = small_number(match[2] or match[3])
    if calendar.published is None or lone is None:
        return None
    first = first_of_month(calendar.lunar, calendar.published, _SHIFTS[match[1]])
    period = of_date(first + timedelta(lone - 1)) if first else None
    return period.guess() if period else None


def weekday(match: re.Match[str], calendar: Calendar) -> Period | None:
    """上周三; a weekday alone is one of the week of publication, as a guess."""
    if calendar.published is None:
        return None
    shift = _SHIFTS[match[1]] if match[1] else 0
    if not match[2]:
        return week(calendar.published, shift)
    said = calendar.year and calendar.month and calendar.lone  # 上周一到|周三
    origin = date(calendar.year or 1, calendar.month or 1, calendar.lone or 1) if said else None
    index = "一二三四五六日".index(match[2].replace("天", "日"))
    seen = origin or calendar.published
    monday = seen - timedelta(seen.weekday() - 7 * shift)
    that = monday + timedelta(index)
    period = day(that.year, that.month, that.day, match[3])
    return period if match[1] or origin or period is None else period.guess()


def weekend(match: re.Match[str], calendar: Calendar) -> Period | None:
    """上周末: Saturday and Sunday; a weekend alone is that of the week of publication, a guess."""
    if calendar.published is None:
        return None
    monday = calendar.published - timedelta(calendar.published.weekday())
    saturday = monday + timedelta(5 + 7 * (_SHIFTS[match[1]] if match[1] else 0))
    days = [day(d.year, d.month, d.day) for d in (saturday, saturday + timedelta(1))]
    first, last = days
    period = first.until(last) if first and last else None
    return period if match[1] or period is None else period.guess()


def part_of_this_month(match: re.Match[str], calendar: Calendar) -> Period | None:
    """月底 alone: of the month of publication, as a guess."""
    if calendar.published is None:
        return None
    period = within_month(calendar.published.year, calendar.published.month, match[2])
    return period.guess() if period else None


def year_told(match: re.Match[str], calendar: Calendar) -> Period | None:
    """同年8月, 翌年: counted from the year that the paragraph told last, as a guess."""
    told = small_number(calendar.said.removeprefix("?")[:4])
    if told is None:
        return None
    which = told + (0 if match[1] in "同当" else 1)
    numbered = small_number(match[2] or "")
    if numbered is None:
        part = part_of_year(which, match[3])
        return part.guess() if part else None
    period = within_month(which, numbered, match[3]) if 1 <= numbered <= 12 else None
    return period.guess() if period else None


def distance(match: re.Match[str], calendar: Calendar) -> Period | None:
    """三年前, 10天后; what comes after is counted from the date told before it, as a guess."""
    count = small_number(match[1])
    if calendar.published is None or count is None:
        return None
    more = "多" in match[0]  # 一年多前
    if "后" not in match[3]:
        moved = _moved(calendar.published, match[2], -count)
        return moved.guess() if moved and more else moved
    told = _told(calendar, match[2])
    moved = _moved(told or calendar.published, match[2], count)
    return moved.guess() if moved and told else moved


def _told(calendar: Calendar, unit: str) -> date | None:
    """The past date that the paragraph told last, where it is as exact as the unit."""
    parts = [int(part) for part in calendar.said.partition("T")[0].split("-") if part]
    needed = {"年": 1, "个月": 2, "月": 2}.get(unit, 3)
    if len(parts) < needed or calendar.published is None:
        return None
    which, *rest = parts
    told = date(which, *(*rest, 1, 1)[:2]) if 0 < which < 9999 else None
    return told if told and told < calendar.published else None


def _moved(origin: date, unit: str, by: int) -> Period | None:
    if unit == "年":
        return year(origin.year + by)
    if unit in {"个月", "月"}:
        return month(*month_after(origin, by))
    that = origin + timedelta(by * (7 if unit in {"周", "星期", "个星期"} else 1))
    return day(that.year, that.month, that.day)


def half(match: re.Match[str], calendar: Calendar) -> Period | None:
    """半年前: a month, and 半个月前: a day, both as guesses."""
    if calendar.published is None:
        return None
    sign = 1 if "后" in match[2] else -1
    unit, count = ("个月", 6) if match[1] == "年" else ("天", 15)
    moved = _moved(calendar.published, unit, sign * count)
    return moved.guess() if moved else None


def recent(match: re.Match[str], calendar: Calendar) -> Period | None:
    """近三年, 过去10天, 未来五年."""
    return _from_now(match[2], match[3], calendar, ahead=match[1] not in {"近", "过去", "最近"})


def since(match: re.Match[str], calendar: Calendar) -> Period | None:
    """15年来."""
    return _from_now(match[1], match[2], calendar, ahead=False)


def _from_now(written: str, unit: str, calendar: Calendar, *, ahead: bool) -> Period | None:
    count = small_number(written)
    if calendar.published is None or count is None:
        return None
    other = _moved(calendar.published, unit, count if ahead else -count)
    now = _moved(calendar.published, unit, 0)
    if other is None or now is None:
        return None
    return now.until(other) if ahead else other.until(now)


def clock(match: re.Match[str], calendar: Calendar) -> Period | None:
    """下午3点: of the day just named; without one of that of publication, as a guess."""
    if calendar.year and calendar.month and calendar.lone:
        return day(calendar.year, calendar.month, calendar.lone, match[0])
    if calendar.published is None:
        return None
    that = calendar.published
    period = day(that.year, that.month, that.day, match[0])
    return period.guess() if period else None
