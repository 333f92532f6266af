"""When a text says that it was published."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

_DATE = r"(?:民[国國](?P<roc>\d{2,3})年|(?P<year>(?:19|20)\d\d)\s*(?P<sign>[年/.-]))"
_DAY = r"\s*(?P<month>\d{1,2})\s*(?:月|(?(sign)(?P=sign)|月))\s*(?P<day>\d{1,2})(?!\d)\s*日?"
_WEEKDAY = r"(?:\s*\(?(?:星期|週|周|禮拜|礼拜)[一二三四五六日天]\)?)?"
_NOON = r"(?P<noon>上午|下午|中午|凌晨|早上|晚上|晚間|晚间|AM|PM)?"
_ZONE = r"(?:HKT\s*)?"
_CLOCK = r"(?P<hour>\d{1,2})\s*[:时時点點]\s*(?P<minute>\d{2})(?!\d)"
_TIME = rf"(?:\s*[T,]?\s*{_ZONE}{_NOON}\s*{_CLOCK}"
_REST = r"分?(?:\s*[:秒]?\s*\d{2}(?:\.\d+)?秒?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}|AM|PM))?)?"
MOMENT = re.compile(_DATE + _DAY + _WEEKDAY + _TIME + _REST)
_AFTERNOON = ("下午", "晚上", "晚間", "晚间", "PM")


class Moment(NamedTuple):
    """A date in ISO 8601, with minutes where the text has them, and where it stands."""

    iso: str
    start: int
    end: int


def first_moment(line: str) -> Moment | None:
    """The first date of a line whose width is folded, or None.

    Pages write the moment with 年月日 or signs, with a weekday, with 下午 for the later half, in
    years of the Republic; the reader and the sorting of articles need one form.

    >>> first_moment("2020年08月26日08:09    來源:河北日報").iso
    '2020-08-26T08:09'
    """
    for match in MOMENT.finditer(line):
        iso = _iso(match)
        if iso:
            return Moment(iso, match.start(), match.end())
    return None


def _iso(match: re.Match[str]) -> str | None:
    year = int(match["year"]) if match["year"] else int(match["roc"]) + 1911
    month, day = int(match["month"]), int(match["day"])
    try:
        if match["hour"] is None:
            return f"{datetime(year, month, day):%Y-%m-%d}"
        moment = datetime(year, month, day, _hour(match), int(match["minute"]))
    except ValueError:
        return None
    return moment.isoformat(timespec="minutes")


def _hour(match: re.Match[str]) -> int:
    hour = int(match["hour"])
    late = match["noon"] in _AFTERNOON or match[0].endswith("PM")
    return hour + 12 if late and hour < 12 else hour
