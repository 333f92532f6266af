# /// script
# requires-python = ">=3.11"
# dependencies = ["LunarCalendar==0.0.9"]
# ///
"""Make resources/entities/lunar.txt: the months of the lunisolar years 1901 to 2098.

    uv run --script packaging/data/build_lunar.py

The dates are computed by LunarCalendar 0.0.9 (MIT); a line is the year, the day it begins, the
number of the leap month (0 for none) and the lengths of its months in order, 0 for 29 days and 1
for 30.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

OUT = Path(__file__).parents[2] / "resources/entities/lunar.txt"
HEAD = "# Lunisolar years: year, first day, leap month or 0, months in order (0: 29 days, 1: 30 "
HEAD += "days).\n"
HEAD += "# Computed with LunarCalendar 0.0.9 (MIT) by packaging/data/build_lunar.py.\n"


def first_days(calendar: Any, year: int) -> Iterator[tuple[int, bool, date]]:
    """Each month of the year: its number, whether it is a leap month, its first day."""
    for month in range(1, 13):
        for leap in (False, True):
            try:
                solar = calendar.Converter.Lunar2Solar(calendar.Lunar(year, month, 1, leap))
            except calendar.DateNotExist:
                continue
            yield month, leap, solar.to_date()


def line(calendar: Any, year: int) -> str:
    """The line of one year."""
    months = list(first_days(calendar, year))
    following = next(first_days(calendar, year + 1))
    leap = next((month for month, is_leap, _ in months if is_leap), 0)
    starts = [*(start for _, _, start in months), following[2]]
    lengths = "".join(str((after - before).days - 29) for before, after in pairwise(starts))
    return f"{year} {starts[0].isoformat()} {leap} {lengths}\n"


def main() -> None:
    """Write the file."""
    calendar = importlib.import_module("lunarcalendar")
    OUT.write_text(HEAD + "".join(line(calendar, year) for year in range(1901, 2099)), "utf-8")


if __name__ == "__main__":
    main()
