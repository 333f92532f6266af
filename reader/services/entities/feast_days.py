"""The days that feasts fall on."""

from __future__ import annotations

import re
from datetime import date

from reader.services.entities.lunar import solar
from reader.services.entities.numerals import small_number
from reader.services.entities.periods import (
    RELATIVE_YEARS,
    Calendar,
    Period,
    day,
    month,
    of_date,
    shifted_year,
)

_YEAR = re.compile("([0-9〇零一二三四五六七八九今去明前]{1,4}年)?")


def feast(text: str, calendar: Calendar) -> Period | None:
    """The day of the feast that the text begins with, after a year or without one (今年中秋节)."""
    match = _YEAR.match(text)
    written = match[1] if match else None
    rest = text[len(written or "") :]
    name = next((name for name in calendar.feasts if rest.startswith(name)), "")
    which = _feast_year(written, calendar)
    return _feast_day(calendar, which, calendar.feasts[name]) if which and name else None


def _feast_year(written: str | None, calendar: Calendar) -> int | None:
    if written and written[0] in RELATIVE_YEARS:
        return shifted_year(calendar, RELATIVE_YEARS[written[0]])
    return small_number(written[:-1]) if written else shifted_year(calendar, 0)


def _feast_day(calendar: Calendar, which: int, rule: str) -> Period | None:
    if rule.startswith("L"):
        numbered, lone = int(rule[1:3]), int(rule[4:])
        # New Year's Eve is the 30th or, in a short month, the 29th.
        found = solar(calendar.lunar, which - (rule == "L12-30"), numbered, lone)
        return of_date(found or solar(calendar.lunar, which - 1, numbered, lone - 1))
    if ";" in rule:
        numbered, count, weekday = (int(part) for part in re.split("[;.]", rule))
        first = date(which, numbered, 1)
        offset = (weekday - 1 - first.weekday()) % 7 + 7 * (count - 1)
        return day(which, numbered, 1 + offset)
    if "?" in rule:
        return month(which, int(rule[:2])).guess() if rule[:2].isdigit() else None
    return day(which, int(rule[:2]), int(rule[3:]))
