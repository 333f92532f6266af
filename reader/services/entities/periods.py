"""Days and spans of time as ISO 8601 writes them."""

from __future__ import annotations

import calendar as common
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from reader.services.entities.lunar import LunarYear
from reader.services.entities.numerals import small_number

# A numeral of a date.
N = "([0-9]{1,4}|[〇零○一二两三四五六七八九十百元]{1,5})"
RELATIVE_YEARS = {"今": 0, "本": 0, "去": -1, "明": 1, "前": -2, "后": 2}
_CLOCK = re.compile(
    "(上午|下午|凌晨|清晨|早上|早晨|中午|正午|傍晚|晚间|晚上|深夜|夜间|晚)?\\s*"
    f"{N}[时点:：](?:(半|[一三]刻)|([0-9]{{1,2}}|[一二三四五]?十?[一二三四五六七八九]?)分?)?"
)
_PART_OF_HOUR = {"半": 30, "一刻": 15, "三刻": 45}
_AFTERNOON = frozenset({"下午", "傍晚", "晚间", "晚上", "深夜", "夜间", "晚"})


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a date is read against: the day of publication, lunisolar years, feasts and reigns.

    ``year``, ``month`` and ``lone`` day are what the words before it have said (2019年|12月),
    ``said`` is the last date of the paragraph before it.
    """

    published: date | None
    lunar: Mapping[int, LunarYear] = field(default_factory=dict)
    feasts: Mapping[str, str] = field(default_factory=dict)
    eras: Mapping[str, str] = field(default_factory=dict)
    year: int | None = None
    month: int | None = None
    lone: int | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """A span from the beginning of ``start`` to the end of ``end``, both ISO 8601."""

    start: str
    end: str
    guessed: bool = False

    def __str__(self) -> str:
        span = self.start if self.start == self.end else f"{self.start}/{self.end}"
        return f"?{span}" if self.guessed else span

    def until(self, other: Period) -> Period:
        """The span from the beginning of this to the end of the other."""
        return Period(self.start, other.end, self.guessed or other.guessed)

    def guess(self) -> Period:
        """The same span, known to be a guess."""
        return replace(self, guessed=True)


def year(which: int) -> Period:
    """A year."""
    return years(which, which)


def years(first: int, last: int) -> Period:
    """Years from the first to the last."""
    return Period(f"{first:04d}", f"{last:04d}")


def month(which: int, number: int) -> Period:
    """A month."""
    return months(which, number, number)


def months(which: int, first: int, last: int) -> Period:
    """Months of one year from the first to the last."""
    return Period(f"{which:04d}-{first:02d}", f"{which:04d}-{last:02d}")


def quarter(which: int, number: int) -> Period:
    """A quarter of a year, counted from 1."""
    return months(which, 3 * number - 2, 3 * number)


def half_year(which: int, second: bool) -> Period:
    """The first or the second half of a year."""
    return months(which, 7, 12) if second else months(which, 1, 6)


def part_of_month(which: int, number: int, part: str) -> Period:
    """A third of a month (上旬, 月底), or all of it where ``part`` names none."""
    last = common.monthrange(which, number)[1]
    bounds = {"中下旬": (11, last), "上中旬": (1, 20)}
    bounds |= {"上旬": (1, 10), "初": (1, 10), "中": (11, 20), "下旬": (21, last)}
    bounds |= {"底": (21, last), "末": (21, last)}
    for name, (first, end) in bounds.items():
        if part.startswith(name):
            return Period(
                f"{which:04d}-{number:02d}-{first:02d}", f"{which:04d}-{number:02d}-{end:02d}"
            )
    return month(which, number)


def day(which: int, number: int, lone: int, clock: str = "") -> Period | None:
    """A day, with the time that ``clock`` tells (上午9时30分); None where there is no such day."""
    try:
        text = date(which, number, lone).isoformat()
    except ValueError:
        return None
    text += _time(clock)
    return Period(text, text)


def of_date(found: date | None) -> Period | None:
    """That day."""
    return day(found.year, found.month, found.day) if found else None


def week(origin: date, shift: int) -> Period:
    """The week from Monday to Sunday, ``shift`` weeks after the one of ``origin``."""
    monday = origin - timedelta(origin.weekday() - 7 * shift)
    return Period(monday.isoformat(), (monday + timedelta(6)).isoformat())


def month_after(origin: date, by: int) -> tuple[int, int]:
    """The year and the month ``by`` months after that of ``origin``."""
    count = origin.year * 12 + origin.month - 1 + by
    return count // 12, count % 12 + 1


def shifted_year(calendar: Calendar, by: int) -> int | None:
    """The year ``by`` years after that of publication."""
    return calendar.published.year + by if calendar.published else None


def _time(clock: str) -> str:
    match = _CLOCK.search(clock)
    hour = small_number(match[2]) if match else None
    if match is None or hour is None or hour > 24:
        return ""
    if match[1] in _AFTERNOON and hour < 12:
        hour += 12
    minute = _PART_OF_HOUR.get(match[3]) or small_number(match[4] or "") or 0
    return f"T{hour % 24:02d}:{minute:02d}" if minute < 60 else ""
