"""Dates that name their year, month or day."""

from __future__ import annotations

import re

from reader.services.entities.lunar import solar
from reader.services.entities.numerals import small_number
from reader.services.entities.periods import (
    RELATIVE_YEARS,
    Calendar,
    N,
    Period,
    day,
    half_year,
    month,
    month_after,
    months,
    of_date,
    part_of_month,
    quarter,
    shifted_year,
    year,
    years,
)

# By the months of the weather services; winter goes on into the next year and is left as its year.
_SEASONS = {"春": (3, 5), "夏": (6, 8), "秋": (9, 11)}


def absolute(match: re.Match[str], calendar: Calendar) -> Period | None:
    """2020年8月26日上午9时, with or without its parts, 今年 and 民国109年 too."""
    which = _year_of(match, calendar)
    numbered = small_number(match["month"] or "")
    if which is None:
        return None
    if numbered is None:
        return part_of_year(which, match["rest"])
    if not 1 <= numbered <= 12:
        return None
    return within_month(which, numbered, match["rest"])


def _year_of(match: re.Match[str], calendar: Calendar) -> int | None:
    relative, written = match["relative"], small_number(match["year"] or "")
    if relative:
        return shifted_year(calendar, RELATIVE_YEARS[relative])
    if written is None:
        return None
    if match["era"] in {"民国", "民国前"}:
        return 1911 + written if match["era"] == "民国" else 1912 - written
    # Two digits are years of a life that people still speak of: 98年 and 08年.
    return written if written > 99 else written + (2000 if written < 50 else 1900)


def part_of_year(which: int, rest: str) -> Period | None:
    """The part that the words behind a year name (上半年, 年底), or the year."""
    rest = rest.replace("首季", "一季")
    numbered = re.match("(前?)第?([0-9一二两三四五六七八九十]{1,2})个?(季度?|月)([初末]?)", rest)
    if numbered:
        return _counted_part(which, numbered)
    if rest[:3] in {"上半年", "下半年"}:
        return half_year(which, rest[0] == "下")
    if re.match("年?[底末]", rest):
        return month(which, 12)
    if re.match("年?中", rest):
        return month(which, 6).guess()
    season = _SEASONS.get(rest[:1])
    if season:
        return months(which, *season).guess()
    return month(which, 1) if re.match("年?初", rest) else year(which)


def _counted_part(which: int, match: re.Match[str]) -> Period | None:
    """The third quarter, or the months up to it: 前三季度, 前10个月."""
    last = (small_number(match[2]) or 1) * (1 if match[3] == "月" else 3)
    if last > 12:
        return None
    if match[1]:
        return months(which, 1, last)
    if match[4]:  # 三季度末: its last month
        return month(which, last if match[4] == "末" else last - 2)
    return quarter(which, last // 3)


def within_month(which: int, numbered: int, rest: str) -> Period | None:
    """The day or the part that the words behind a month name, or the month."""
    found = re.match(f"{N}[日号](.*)", rest)
    if found is None:
        return part_of_month(which, numbered, rest)
    return day(which, numbered, small_number(found[1]) or 0, found[2])


def month_day(match: re.Match[str], calendar: Calendar) -> Period | None:
    """8月26日 without a year: the one nearest to the day of publication."""
    numbered = small_number(match["month"])
    if numbered is None or not 1 <= numbered <= 12:
        return None
    which, guessed = _nearest_year(numbered, calendar)
    period = within_month(which, numbered, match["rest"]) if which else None
    return period.guess() if period and guessed else period


def _nearest_year(numbered: int, calendar: Calendar) -> tuple[int | None, bool]:
    if calendar.year is not None:
        return calendar.year, False
    if calendar.published is None:
        return None, True
    months = numbered - calendar.published.month
    shift = -1 if months > 6 else 1 if months < -9 else 0
    return calendar.published.year + shift, shift != 0


def lone_day(match: re.Match[str], calendar: Calendar) -> Period | None:
    """26日: of the month of publication, or of the one before where it were too far ahead."""
    numbered = small_number(match[1]) or 0
    if calendar.year and calendar.month:
        return day(calendar.year, calendar.month, numbered, match[2])
    if calendar.published is None:
        return None
    ahead = numbered - calendar.published.day > 15
    which, of_month = month_after(calendar.published, -1 if ahead else 0)
    period = day(which, of_month, numbered, match[2])
    return period.guess() if period and ahead else period


def plan(match: re.Match[str], calendar: Calendar) -> Period:  # noqa: ARG001
    """The five-year plans: the tenth began in 2001. “十四五”末 is the last year of one."""
    begins = 2001 + 5 * (small_number(match[1]) or 0)
    if "初" in match[2] or "开局" in match[2]:
        return year(begins)
    return year(begins + 4) if re.search("末|收官", match[2]) else years(begins, begins + 4)


def decade(match: re.Match[str], calendar: Calendar) -> Period:  # noqa: ARG001
    """1950年代."""
    return years(int(match["year"]), int(match["year"]) + 9)


def republican_decade(match: re.Match[str], calendar: Calendar) -> Period:  # noqa: ARG001
    """民国六十年代: the years 60 to 69."""
    begins = 1911 + 10 * (small_number(match[1]) or 0)
    return years(begins, begins + 9)


def spoken_decade(match: re.Match[str], calendar: Calendar) -> Period:  # noqa: ARG001
    """80年代, 八十年代: of the last century, but the thirties and before it of either: a guess."""
    tens = small_number(match[1]) or 0
    begins = (1900 if tens > 2 else 2000) + 10 * tens
    period = years(begins, begins + 9)
    return period if tens > 4 else period.guess()


def seasons(match: re.Match[str], calendar: Calendar) -> Period:  # noqa: ARG001
    """2023财年, 2023-24赛季: they don't begin with the year everywhere, so they are guesses."""
    first = int(match[1])
    last = first if match[2] is None else int(match[1][: 4 - len(match[2])] + match[2])
    return years(first, last).guess()


def reign_year(match: re.Match[str], calendar: Calendar) -> Period | None:
    """昭和13年; a year of a Chinese reign is lunisolar and therefore a guess."""
    # A dynasty may stand in front: 明|永乐十三年.
    first = calendar.eras.get(match[1], "") or calendar.eras.get(match[1][1:], "")
    count = small_number(match[2])
    if not first or not count:
        return None
    which = int(first.removeprefix("?")) + count - 1
    named = re.match(f"{N}月(.*)", match["rest"])
    numbered = small_number(named[1]) if named else None
    if first.startswith("?"):
        return year(which).guess()
    if named is None or numbered is None or not 1 <= numbered <= 12:
        return year(which)
    return within_month(which, numbered, named[2])


def century(match: re.Match[str], calendar: Calendar) -> Period | None:
    """上世纪80年代."""
    begins = _century_of(match[1], calendar)
    if begins is None:
        return None
    decade = small_number((match[2] or "").removesuffix("0").removesuffix("十"))
    if decade is None:
        return years(begins, begins + 99)
    return years(begins + 10 * decade, begins + 10 * decade + 9)


def _century_of(name: str, calendar: Calendar) -> int | None:
    numbered = small_number(name) if name not in {"上", "上个", "本"} else None
    if numbered is not None:
        return 100 * (numbered - 1)
    if calendar.published is None:
        return None
    return calendar.published.year // 100 * 100 - (0 if name == "本" else 100)


def lunar_day(match: re.Match[str], calendar: Calendar) -> Period | None:
    """农历七月初七: a day of the lunisolar calendar; its last months end in the next year."""
    names = {"正": 1, "冬": 11, "腊": 12}
    numbered = names.get(match[2]) or small_number(match[2]) or 0
    written = small_number(match[1][:-1]) if match[1] else None
    which = written or shifted_year(calendar, 0)
    lone = small_number((match[3] or "").removeprefix("初"))
    if which is not None and lone is None and written:
        return _lunar_month(calendar, which, numbered)
    if which is None or lone is None:
        return None  # 腊月 alone: no day to look up
    period = of_date(solar(calendar.lunar, which, numbered, lone))
    return period.guess() if period and not written and numbered > 10 else period


def _lunar_month(calendar: Calendar, which: int, numbered: int) -> Period | None:
    """All of a month, which has 29 or 30 days."""
    first = of_date(solar(calendar.lunar, which, numbered, 1))
    last = solar(calendar.lunar, which, numbered, 30) or solar(calendar.lunar, which, numbered, 29)
    end = of_date(last)
    return first.until(end) if first and end else None


def numeric(match: re.Match[str], calendar: Calendar) -> Period | None:  # noqa: ARG001
    """2020/8/26."""
    return day(int(match[1]), int(match[2]), int(match[3]), match[4])


def last_year(match: re.Match[str], calendar: Calendar) -> Period | None:
    """去年同期: all of that year, for which part is meant the sentence has said before."""
    which = shifted_year(calendar, -1 if match[1] in "去上" else 0)
    return year(which) if which else None


def bare_part(match: re.Match[str], calendar: Calendar) -> Period | None:
    """上半年 without a year: that of publication."""
    which = calendar.year or shifted_year(calendar, 0)
    return part_of_year(which, match[0]) if which else None
