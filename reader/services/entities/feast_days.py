"""The days that feasts fall on."""

from __future__ import annotations

import re
from datetime import date, timedelta

from reader.services.entities.lunar import solar
from reader.services.entities.numerals import small_number
from reader.services.entities.periods import (
    RELATIVE_YEARS,
    Calendar,
    Period,
    day,
    of_date,
    shifted_year,
)
from reader.services.entities.solar_terms import solar_term

_YEAR = re.compile("([0-9〇零一二三四五六七八九今去明前]{1,4}年)?")
_FAR = 270  # days; what lies further off is rather the feast of the year before or after


def feast(text: str, calendar: Calendar) -> Period | None:
    """The day of the feast that the text begins with, after a year or without one (今年中秋节).

    Without a year it is the one nearest to the day of publication, a guess in another year.
    """
    match = _YEAR.match(text)
    written = match[1] if match else None
    rest = text[len(written or "") :]
    names = [name for name in calendar.feasts if rest.startswith(name)]
    which = _feast_year(written, calendar)
    if which is None or not names:
        return None
    rule = calendar.feasts[max(names, key=len)]
    found = _feast_day(calendar, which, rule.removeprefix("?"))
    if found and not written:
        found = _nearest(found, calendar, which, rule.removeprefix("?"))
    return found.guess() if found and rule.startswith("?") else found


def _feast_year(written: str | None, calendar: Calendar) -> int | None:
    if written and written[0] in RELATIVE_YEARS:
        return shifted_year(calendar, RELATIVE_YEARS[written[0]])
    return small_number(written[:-1]) if written else shifted_year(calendar, 0)


def _nearest(found: Period, calendar: Calendar, which: int, rule: str) -> Period | None:
    published = calendar.published
    away = (date.fromisoformat(found.start) - published).days if published else 0
    if abs(away) <= _FAR:
        return found
    other = _feast_day(calendar, which + (1 if away < 0 else -1), rule)
    return other.guess() if other else None


def _feast_day(calendar: Calendar, which: int, rule: str) -> Period | None:
    if rule.startswith("L"):
        numbered, lone = int(rule[1:3]), int(rule[4:])
        # New Year's Eve is the 30th or, in a short month, the 29th.
        found = solar(calendar.lunar, which - (rule == "L12-30"), numbered, lone)
        return of_date(found or solar(calendar.lunar, which - 1, numbered, lone - 1))
    if rule.startswith("E"):
        return of_date(easter(which) + timedelta(int(rule[1:])))
    if rule.startswith("S"):
        return of_date(solar_term(which, int(rule[1:]))) if 1 < which < 9999 else None
    if ";" in rule:
        numbered, count, weekday = (int(part) for part in re.split("[;.]", rule))
        first = date(which, numbered, 1)
        offset = (weekday - 1 - first.weekday()) % 7 + 7 * (count - 1)
        return day(which, numbered, 1 + offset)
    return day(which, int(rule[:2]), int(rule[3:]))


def easter(which: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar (Butcher's rule; Meeus 1991).

    >>> easter(2023)
    datetime.date(2023, 4, 9)
    """
    golden, (century, rest) = which % 19, divmod(which, 100)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month_, lone = divmod(moon + weekday - 7 * late + 114, 31)
    return date(which, month_, lone + 1)
