"""Where rows stand when most of their heights are only guessed."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Heights of rows in pixels: a guess for each, replaced by the truth once it is known.

    The guess is linear in a row's length, so the guesses before a row are one multiplication with
    the characters before it: a document of any size opens and changes its width at once. What is
    known is kept as corrections in a Fenwick tree (P. M. Fenwick, 1994), so to put a height or to
    ask for a place costs O(log n).
    """

    def __init__(self, lengths: Iterable[int]) -> None:
        self._characters = list(accumulate(lengths, initial=0))
        self._per_character = self._per_row = 0.0
        self._tree = self._corrections = array("d")
        self.guess(1.0, 1.0)

    def __len__(self) -> int:
        return len(self._characters) - 1

    def guess(self, per_character: float, per_row: float) -> None:
        """Forget what is known and guess: so many pixels a character and so many a row."""
        self._per_character, self._per_row = per_character, per_row
        self._corrections = array("d", bytes(8 * len(self)))
        self._tree = array("d", bytes(8 * len(self._characters)))

    def put(self, row: int, height: float) -> None:
        """Let ``height`` be the height of the row."""
        change = height - self.of(row)
        if not change:
            return
        self._corrections[row] += change
        node = row + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def of(self, row: int) -> float:
        """The height of one row."""
        length = self._characters[row + 1] - self._characters[row]
        return length * self._per_character + self._per_row + self._corrections[row]

    def before(self, row: int) -> float:
        """The sum of the heights above the row; of all with ``len(self)``."""
        corrections, node = 0.0, row
        while node > 0:
            corrections += self._tree[node]
            node -= node & -node
        return self._characters[row] * self._per_character + row * self._per_row + corrections

    def row_at(self, y: float) -> int:
        """The row that holds the pixel ``y``; the first or the last for one outside."""
        row = bisect_right(range(len(self) + 1), y, key=self.before) - 1
        return max(0, min(row, len(self) - 1))
