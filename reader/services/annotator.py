"""From the text of a paragraph to its annotation: entities first, then words, then readings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.correction import (
    Correction,
    corrected_entities,
    decided,
    forced_borders,
    forced_words,
)
from reader.model.span import Span


class Recognise(Protocol):
    """Finds entities in simplified text; ``published`` is the article's date in ISO 8601."""

    def __call__(self, simplified: str, published: str | None, /) -> Sequence[Entity]:
        """The entities in order, none overlapping another, their pinyin still empty."""


class Segment(Protocol):
    """Cuts simplified text into words."""

    def __call__(
        self, simplified: str, whole: Sequence[Span], borders: Sequence[int], /
    ) -> Sequence[Span]:
        """Spans that tile the text, each of ``whole`` one of them, none across a border."""


class Read(Protocol):
    """Finds how words and names are read."""

    def __call__(
        self, simplified: str, words: Sequence[Span], entities: Sequence[Entity], /
    ) -> tuple[Sequence[Reading | None], Sequence[str]]:
        """One reading for each word (None where it has none), the pinyin of each entity."""


@dataclass(frozen=True, slots=True)
class Annotator:
    """Joins the services that analyse a paragraph; it knows them only as functions.

    ``simplify`` gives the simplified copy that the others work on. It is as long as the text, so
    that every span found in the copy holds in the original.
    """

    simplify: Callable[[str], str]
    recognise: Recognise
    segment: Segment
    read: Read

    def annotate(
        self, text: str, published: str | None = None, corrections: Iterable[Correction] = ()
    ) -> Annotation:
        """The annotation of one paragraph, its tokens tiling ``text``.

        ``corrections`` are those that may hold in it; they win over what the services find.
        """
        simplified = self.simplify(text)
        decisions = decided(text, simplified, corrections, self.simplify)
        found = self.recognise(simplified, published)
        entities = corrected_entities(simplified, found, decisions)
        joined = forced_words(decisions)
        borders = [*_borders(entities, joined), *forced_borders(decisions)]
        words = self.segment(simplified, [*joined, *_whole(entities, joined, borders)], borders)
        readings, names = self.read(simplified, words, entities)
        return Annotation(
            tuple(Token(span, reading) for span, reading in zip(words, readings, strict=True)),
            tuple(
                replace(entity, pinyin=pinyin)
                for entity, pinyin in zip(entities, names, strict=True)
            ),
        )

    def annotate_all(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None = None,
        corrections: Sequence[Correction] = (),
    ) -> Iterator[tuple[int, Annotation]]:
        """The annotations of numbered paragraphs; each step is a place to stop."""
        for number, text in paragraphs:
            own = [c for c in corrections if c.place is None or c.place.paragraph == number]
            yield number, self.annotate(text, published, own)


def _whole(
    entities: Sequence[Entity], joined: Sequence[Span], borders: Sequence[int]
) -> list[Span]:
    """The names that are one word each: a person's. A longer name is made of words."""
    return [
        e.span
        for e in entities
        if e.label is EntityLabel.PERSON
        and not any(e.span.overlaps(word) for word in joined)
        and not any(e.span.start < border < e.span.end for border in borders)
    ]


def _borders(entities: Sequence[Entity], joined: Sequence[Span]) -> list[int]:
    """Where a name, a date or a quantity begins or ends: a word ends there too.

    What the reader joined is one word even so.
    """
    ends = [offset for e in entities for offset in (e.span.start, e.span.end)]
    return [end for end in ends if not any(w.start < end < w.end for w in joined)]
