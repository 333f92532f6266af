"""The column that lines are broken for, and what comes of it, as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.view.article.fitting import PlacedRuby


class Measure(NamedTuple):
    """The column of one row in pixels: its width, where the first line begins, the body's em.

    The first ``held`` characters (a paragraph's own leading blanks) are never stretched. Lines
    that are ``justified`` are all full but the last; those that are ``balanced`` equally long.
    """

    column: float
    start: float
    em: float
    held: int = 0
    justified: bool = False
    balanced: bool = False


class BrokenLine(NamedTuple):
    """A line in code points and how far its characters advance."""

    start: int
    end: int
    advance: float


class SetLines(NamedTuple):
    """By how much each code point is followed by a gap, and the readings in their lines."""

    gaps: Sequence[float]
    ruby: Sequence[PlacedRuby]
