"""What annotates an article, as those see it who ask for annotations or keep them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from reader.model.annotation import Annotation
from reader.model.correction import Correction
from reader.model.settings import Readings


class Annotates(Protocol):
    """The two steps of ``Annotator``, and which engine is at work once one is loaded."""

    @property
    def engine(self) -> str:
        """The name of the recogniser, "" while none was needed."""

    def annotate_all(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None,
        corrections: Sequence[Correction],
        readings: Readings,
        /,
    ) -> Iterable[tuple[int, Annotation]]:
        """The annotations of numbered paragraphs."""

    def settle(
        self,
        found: Sequence[tuple[int, str, Annotation]],
        corrections: Sequence[Correction],
        readings: Readings,
        /,
    ) -> Iterable[tuple[int, Annotation]]:
        """The paragraphs whose annotation changes when the whole article is looked at."""
