"""From the text of a paragraph to its annotation: entities first, then words, then readings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.corrected_entities import corrected_entities
from reader.model.correction import (
    Correction,
    CorrectionKind,
    Decided,
    decided,
    forced_borders,
    forced_readings,
    forced_words,
)
from reader.model.span import Span

LONGEST_WHOLE_PLACE = 4  # characters


Spell = Callable[[str, int], Sequence[str]]  # the reading in a file, of how many characters


def _no_syllables(_text: str, _count: int, /) -> Sequence[str]:
    """No syllables: nobody knows how the file spells."""
    return ()


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
        self,
        simplified: str,
        words: Sequence[Span],
        entities: Sequence[Entity],
        chosen: Mapping[Span, Sequence[str]],
        /,
    ) -> tuple[Sequence[Reading | None], Sequence[str]]:
        """One reading for each word (None where it has none), the pinyin of each entity.

        ``chosen`` has the syllables that the reader wants for some of the words.
        """


# Paragraphs of an article: number, simplified text, the entities found in it.
Paragraphs = Iterable[tuple[int, str, Sequence[Entity]]]
Decide = Callable[[int, str, Sequence[Entity]], Sequence[Entity]]


class Agree(Protocol):
    """Makes the entities of all paragraphs of an article agree; ``decide`` has the last word."""

    def __call__(
        self, paragraphs: Paragraphs, decide: Decide, /
    ) -> Iterable[tuple[int, Sequence[Entity]]]:
        """The entities of each paragraph."""


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
    agree: Agree | None = None
    engine: str = ""  # which recogniser is at work
    spell: Spell = _no_syllables

    def annotate(
        self, text: str, published: str | None = None, corrections: Iterable[Correction] = ()
    ) -> Annotation:
        """The annotation of one paragraph, its tokens tiling ``text``.

        ``corrections`` are those that may hold in it; they win over what the services find.
        """
        simplified = self.simplify(text)
        decisions = decided(text, simplified, corrections, self.simplify)
        found = self.recognise(simplified, published)
        return self._with_words(
            simplified, corrected_entities(simplified, found, decisions), decisions
        )

    def annotate_all(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None = None,
        corrections: Sequence[Correction] = (),
    ) -> Iterator[tuple[int, Annotation]]:
        """The annotations of numbered paragraphs; each step is a place to stop."""
        for number, text in paragraphs:
            yield number, self.annotate(text, published, _own(corrections, number))

    def settle(
        self,
        found: Sequence[tuple[int, str, Annotation]],
        corrections: Sequence[Correction] = (),
    ) -> Iterator[tuple[int, Annotation]]:
        """The paragraphs whose entities change when the whole article is looked at.

        ``found`` has all paragraphs: number, text, annotation. A name found once is found
        everywhere; short names join the full ones.
        """
        if self.agree is None:
            return
        copies = {number: self.simplify(text) for number, text, _ in found}
        texts = {number: text for number, text, _ in found}

        def decisions(number: int) -> tuple[Decided, ...]:
            own = _own(corrections, number)
            return decided(texts[number], copies[number], own, self.simplify)

        def decide(number: int, simplified: str, entities: Sequence[Entity]) -> Sequence[Entity]:
            return corrected_entities(simplified, entities, decisions(number))

        paragraphs = [(number, copies[number], a.entities) for number, _, a in found]
        before = {number: annotation.entities for number, _, annotation in found}
        for number, entities in self.agree(paragraphs, decide):
            if tuple(entities) != before[number]:
                yield number, self._with_words(copies[number], entities, decisions(number))

    def _with_words(
        self, simplified: str, entities: Sequence[Entity], decisions: Sequence[Decided]
    ) -> Annotation:
        """The annotation of a paragraph with these entities."""
        joined = forced_words(decisions)
        borders = [*_borders(entities, joined), *forced_borders(decisions)]
        words = self.segment(simplified, [*joined, *_whole(entities, joined, borders)], borders)
        chosen = forced_readings(decisions)
        every = [*entities, *(inner for entity in entities for inner in entity.inner)]
        readings, names = self.read(simplified, words, every, chosen)
        if given := self._given(words, readings, decisions):
            readings, names = self.read(simplified, words, every, {**given, **chosen})
        return Annotation(
            tuple(Token(span, reading) for span, reading in zip(words, readings, strict=True)),
            _spelled(entities, names),
        )

    def _given(
        self,
        words: Sequence[Span],
        readings: Sequence[Reading | None],
        decisions: Sequence[Decided],
    ) -> dict[Span, tuple[str, ...]]:
        """The syllables of the words in which the file reads a character in its own way."""
        at = {
            decision.span.start + place: syllable
            for decision in decisions
            if decision.correction.kind is CorrectionKind.GIVEN
            for place, syllable in enumerate(
                self.spell(decision.correction.value, decision.span.length)
            )
        }
        found: dict[Span, tuple[str, ...]] = {}
        for word, reading in zip(words, readings, strict=True):
            places = range(word.start, word.end)
            if reading is not None and any(place in at for place in places):
                own = zip(places, reading.syllables, strict=True)
                found[word] = tuple(at.get(place, syllable or "") for place, syllable in own)
        return found


def _spelled(entities: Sequence[Entity], names: Sequence[str]) -> tuple[Entity, ...]:
    """The entities with their pinyin; behind it, in order, ``names`` has that of those inside."""
    inside = iter(names[len(entities) :])
    return tuple(
        replace(
            entity,
            pinyin=pinyin,
            inner=tuple(replace(one, pinyin=next(inside)) for one in entity.inner),
        )
        for entity, pinyin in zip(entities, names, strict=False)
    )


def _own(corrections: Iterable[Correction], number: int) -> list[Correction]:
    """The corrections that may hold in that paragraph."""
    return [c for c in corrections if c.concerns(number)]


def _whole(
    entities: Sequence[Entity], joined: Sequence[Span], borders: Sequence[int]
) -> list[Span]:
    """The names that are one word each: a person's, a short place's. A longer one has words."""
    return [
        e.span
        for e in entities
        if (e.label is EntityLabel.PERSON or _is_short_place(e))
        and not any(e.span.overlaps(word) for word in joined)
        and not any(e.span.start < border < e.span.end for border in borders)
    ]


def _is_short_place(entity: Entity) -> bool:
    """Whether the name is too short to be made of words: 阜城镇 is none of 阜 and 城镇."""
    return entity.label is EntityLabel.PLACE and entity.span.length <= LONGEST_WHOLE_PLACE


def _borders(entities: Sequence[Entity], joined: Sequence[Span]) -> list[int]:
    """Where a name, a date or a quantity begins or ends: a word ends there too.

    What the reader joined is one word even so.
    """
    ends = [offset for e in entities for offset in (e.span.start, e.span.end)]
    return [end for end in ends if not any(w.start < end < w.end for w in joined)]
