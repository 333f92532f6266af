"""Code points to UTF-16 units and back: Qt counts units, everything else here counts code points.

A character outside the basic plane (𠮷) is one code point and two units. Whoever forgets it is
right on every text but the one with a rare surname, and from there on wrong by one.
"""

from __future__ import annotations

from bisect import bisect_left


class Offsets:
    """The two ways to count in one text.

    >>> offsets = Offsets("𠮷野家")
    >>> offsets.to_units(1), offsets.to_points(2), offsets.to_points(1)
    (2, 1, 0)
    """

    def __init__(self, text: str) -> None:
        astral = [i for i, char in enumerate(text) if char > "\uffff"] if _has_astral(text) else []
        self._points = astral
        self._units = [point + before for before, point in enumerate(astral)]

    def to_units(self, point: int) -> int:
        """The number of UTF-16 units before the code point offset."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_points(self, unit: int) -> int:
        """The code point offset of a unit; of the second unit of a pair, that of its character."""
        return unit - bisect_left(self._units, unit) if self._units else unit


def _has_astral(text: str) -> bool:
    return len(text) > 0 and max(text) > "\uffff"
