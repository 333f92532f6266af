"""The chapters of the open article, and in which of them the reader is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.model.article import ParagraphKind
from reader.presentation.session import ReadingSession

LEAST = 2  # chapters; with one there is nothing to choose from
LONGEST = 60  # characters of a heading that are listed
MOST = 20_000  # a file that says so of each of its lines does not mean it


class Outline:
    """The headings below the headline in the order of the text; none where there is but one."""

    def __init__(self, session: ReadingSession) -> None:
        self._session = session
        paragraphs = session.article.paragraphs
        found = [
            (number, paragraph.level)
            for number, paragraph in enumerate(paragraphs)
            if paragraph.level and paragraph.kind is not ParagraphKind.TITLE
        ]
        chapters = found if LEAST <= len(found) <= MOST else []
        steps = sorted({level for _, level in chapters})
        self.places: Sequence[int] = [number for number, _ in chapters]
        self.depths: Sequence[int] = [steps.index(level) for _, level in chapters]

    def __len__(self) -> int:
        return len(self.places)

    def text(self, chapter: int) -> str:
        """The heading of a chapter in the script shown."""
        return self._session.shown(self.places[chapter]).strip()[:LONGEST]

    def at(self, paragraph: int) -> int:
        """The chapter that the paragraph is in, -1 before the first."""
        return bisect_right(self.places, paragraph) - 1
