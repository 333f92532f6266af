"""The lunisolar calendar, by a table of its months."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class LunarYear:
    """The first day of a year, its leap month (0 for none) and the days of its months in order."""

    begins: date
    leap: int
    lengths: tuple[int, ...]


def read_lunar_years(lines: Iterable[str]) -> dict[int, LunarYear]:
    """The years of resources/entities/lunar.txt."""
    years = {}
    for line in lines:
        if line.strip() and not line.startswith("#"):
            year, begins, leap, lengths = line.split()
            days = tuple(29 + int(length) for length in lengths)
            years[int(year)] = LunarYear(date.fromisoformat(begins), int(leap), days)
    return years


def solar(years: Mapping[int, LunarYear], year: int, month: int, day: int) -> date | None:
    """The day of the common calendar, or None where the table or the month has no such day.

    >>> table = read_lunar_years(["2020 2020-01-25 4 0111010101011"])
    >>> solar(table, 2020, 1, 15)
    datetime.date(2020, 2, 8)
    """
    found = years.get(year)
    if found is None or not 1 <= month <= 12:
        return None
    index = month - 1 + (found.leap and month > found.leap)
    if not 1 <= day <= found.lengths[index]:
        return None
    return found.begins + timedelta(sum(found.lengths[:index]) + day - 1)


def first_of_month(years: Mapping[int, LunarYear], origin: date, shift: int) -> date | None:
    """The first day of the month ``shift`` months after that of ``origin``, leap months counted.

    >>> table = read_lunar_years(["2020 2020-01-25 4 0111010101011"])
    >>> first_of_month(table, date(2020, 2, 1), 1)
    datetime.date(2020, 2, 23)
    """
    around = (years[year] for year in range(origin.year - 1, origin.year + 2) if year in years)
    firsts = [
        year.begins + timedelta(sum(year.lengths[:index]))
        for year in around
        for index in range(len(year.lengths))
    ]
    index = sum(first <= origin for first in firsts) - 1 + shift
    return firsts[index] if firsts and 0 <= index < len(firsts) else None
