"""Finding text in whatever script it is typed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from reader.model.span import Mention, Position, Span
from reader.presentation.session import ReadingSession


class FindPresenter:
    """The places of a text in one article and which of them is the current one.

    Text and query are compared folded: in simplified script, lower case, half-width. ``fold`` keeps
    the length, so that a place in the folded text is the place in the text.
    """

    def __init__(self, session: ReadingSession, fold: Callable[[str], str]) -> None:
        self._session = session
        self._fold = fold
        self._folded: list[str] | None = None
        self.hits: list[Mention] = []
        self.current: int | None = None

    def find(self, query: str, place: Position | None = None) -> list[Mention]:
        """All places of ``query``, or where it stands nowhere, of what is read so.

        The current one is the first at or after ``place``.
        """
        wanted = self._fold(query)
        self.hits = [] if not wanted.strip() else self._places(wanted)
        self.hits = self.hits or self._session.pinyin.places(query)
        self.current = None
        if self.hits:
            start = place or Position(0, 0)
            at = bisect_left(
                self.hits,
                (start.paragraph, start.offset),
                key=lambda m: (m.paragraph, m.span.start),
            )
            self.current = at % len(self.hits)
        return self.hits

    def step(self, by: int) -> Mention | None:
        """Go to the next (1) or previous (-1) place, round the end; None without hits."""
        if self.current is None:
            return None
        self.current = (self.current + by) % len(self.hits)
        return self.hits[self.current]

    def _places(self, wanted: str) -> list[Mention]:
        if self._folded is None:
            self._folded = [self._fold(p.text) for p in self._session.article.paragraphs]
        places = []
        for number, text in enumerate(self._folded):
            start = text.find(wanted)
            while start >= 0:
                places.append(Mention(number, Span(start, start + len(wanted))))
                start = text.find(wanted, start + len(wanted))
        return places
