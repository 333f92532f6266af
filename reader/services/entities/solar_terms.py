"""The days of the solar terms, on which the sun has gone another fifteen degrees."""

from __future__ import annotations

from datetime import date, timedelta
from math import radians, sin

_EPOCH = date(2000, 1, 1)
_CENTURY = 36525.0  # days
_AHEAD = 8 / 24  # days by which the clocks of China are ahead of Greenwich


def solar_term(which: int, degrees: int) -> date:
    """The day by China's clocks on which the sun reaches that longitude in a year.

    The longitude is good to 0.01 degrees or a quarter of an hour (Meeus, "Astronomical
    Algorithms", chapter 25), so that a term close to midnight may be a day off.

    >>> solar_term(2024, 315), solar_term(2024, 15)
    (datetime.date(2024, 2, 4), datetime.date(2024, 4, 4))
    """
    from_new_year = (degrees - 280) % 360  # the sun is at 280 degrees on the first of January
    that = date(which, 1, 1) + timedelta(int(from_new_year / 0.98565) - 3)
    while (sun_longitude(that + timedelta(1)) - degrees + 180) % 360 < 180:
        that += timedelta(1)
    return that


def sun_longitude(that: date) -> float:
    """The apparent longitude of the sun in degrees as that day begins in China."""
    t = ((that - _EPOCH).days - 0.5 - _AHEAD) / _CENTURY
    mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
    anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t)
    centre = (
        (1.914602 - 0.004817 * t) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    return (mean + centre - 0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * t))) % 360
