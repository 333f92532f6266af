"""What a line needs to know of readings, wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reader.view.article.ink import Ink


class PlacedRuby(Protocol):
    """A reading in its line."""

    @property
    def line(self) -> int:
        """The number of its line in the row."""

    @property
    def start(self) -> int:
        """Where the characters begin that it belongs to."""

    @property
    def end(self) -> int:
        """Where they end."""

    @property
    def text(self) -> str:
        """The reading."""

    @property
    def ink(self) -> Ink:
        """What is drawn."""

    def left(self, box_left: float, box_right: float) -> float:
        """The x at which it begins, for characters in that box."""


class Fitting(Protocol):
    """The readings of one row, in the row's own offsets."""

    def room(self) -> list[float]:
        """By how much each code point becomes wider so that no reading touches the next."""

    def end_of_line(self, start: int, end: int) -> int:
        """Where a line from ``start`` that could end at ``end`` had better end, not after it."""

    def owned(self) -> Sequence[float]:
        """The part of the room that belongs to the character, as what stands in it does."""

    def on_lines(self, ends: Sequence[int]) -> Sequence[PlacedRuby]:
        """The readings in lines that end at these places."""
