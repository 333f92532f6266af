"""Which paragraphs are analysed next: what is in sight, what is below, then from the top."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.article import Article

# Characters in one request: what is in sight is answered in small bites, as fast as may be.
BITE = 400
MEAL = 3000


class ReadingQueue:
    """The paragraphs of one article that are still to be asked for; blank lines never are."""

    def __init__(self, article: Article) -> None:
        self._lengths = [0 if p.is_blank else len(p.text) for p in article.paragraphs]
        self._waiting = bytearray(length > 0 for length in self._lengths)
        self._sight = (0, 0)
        self.total = sum(self._lengths)  # characters

    def in_sight(self, first: int, last: int) -> None:
        """From now on the paragraphs ``first`` to ``last`` come first."""
        self._sight = (first, last)

    def put_back(self, number: int) -> int:
        """Ask for a paragraph once more; how many characters are to be done again."""
        if self._waiting[number] or not self._lengths[number]:
            return 0
        self._waiting[number] = 1
        return self._lengths[number]

    def clear(self) -> None:
        """Ask for nothing more."""
        self._waiting = bytearray(len(self._waiting))

    def take(self) -> list[int]:
        """The paragraphs to ask for next, which wait no longer; empty when none waits."""
        numbers: list[int] = []
        size, limit = 0, MEAL
        for number in self._order():
            if not numbers and self._sight[0] <= number <= self._sight[1]:
                limit = BITE
            numbers.append(number)
            self._waiting[number] = 0
            size += self._lengths[number]
            if size >= limit:
                break
        return numbers

    def characters(self, numbers: list[int]) -> int:
        """How many characters these paragraphs have."""
        return sum(self._lengths[number] for number in numbers)

    def _order(self) -> Iterator[int]:
        first, last = self._sight
        for start, stop in ((first, last + 1), (last + 1, len(self._waiting)), (0, first)):
            number = self._waiting.find(1, start, stop)
            while number >= 0:
                yield number
                number = self._waiting.find(1, number + 1, stop)
