"""What the reader put right, and how it changes what the services found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Mention, Span

LAYER = "reader"  # the layer of what the reader decided; it wins over every other


class CorrectionKind(StrEnum):
    """What can be put right."""

    LABEL = "label"  # the words are a name of the kind in ``value``
    NO_ENTITY = "no-entity"  # the words are no name
    WORD = "word"  # the words are one word
    BORDER = "border"  # a word ends at the offset in ``value``, counted from the words' start
    READING = "reading"  # the words are read as in ``value``: syllables parted by blanks
    FORM = "form"  # the words are written as in ``value`` when converted, and not otherwise


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision of the reader.

    ``words`` are as written at the place where it was made. ``place`` is the only place it holds
    for, or None where it holds wherever the words stand, in either script.
    """

    kind: CorrectionKind
    words: str
    value: str = ""
    place: Mention | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """All decisions of one reader, each list in the order made.

    ``articles`` has those that hold for one article, by ``Article.identity``.
    """

    always: tuple[Correction, ...] = ()
    articles: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)

    def of(self, identity: str) -> tuple[Correction, ...]:
        """What holds for one article: what holds always, then what was decided in it."""
        return self.always + self.articles.get(identity, ())

    def adding(self, identity: str, correction: Correction) -> Corrections:
        """The same with one more; one without a place holds always."""
        if correction.place is None:
            return replace(self, always=(*self.always, correction))
        own = (*self.articles.get(identity, ()), correction)
        return replace(self, articles={**self.articles, identity: own})


@dataclass(frozen=True, slots=True)
class Decided:
    """A correction at one place of a paragraph."""

    span: Span
    correction: Correction


def decided(
    text: str,
    simplified: str,
    corrections: Iterable[Correction],
    simplify: Callable[[str], str],
) -> tuple[Decided, ...]:
    """The corrections at the places of one paragraph where they hold, in the order made.

    ``simplified`` is the simplified copy of ``text``. A correction for one place is left out where
    its words no longer stand there: the file was changed since.
    """
    return tuple(
        Decided(span, correction)
        for correction in corrections
        for span in _places(correction, text, simplified, simplify)
    )


def corrected_entities(
    simplified: str, found: Sequence[Entity], decisions: Sequence[Decided]
) -> tuple[Entity, ...]:
    """The entities as the reader has them: a later decision wins over an earlier one.

    >>> name = Correction(CorrectionKind.LABEL, "安康", "PERSON")
    >>> [e.key for e in corrected_entities("安康来了", (), [Decided(Span(0, 2), name)])]
    ['安康']
    """
    entities = list(found)
    for decision in decisions:
        kind, span = decision.correction.kind, decision.span
        if kind is CorrectionKind.NO_ENTITY:
            entities = [e for e in entities if not e.span.overlaps(span)]
        if kind is CorrectionKind.LABEL:
            label = EntityLabel(decision.correction.value)
            entities = [e for e in entities if not e.span.overlaps(span)]
            entities.append(Entity(span, label, span.of(simplified), layer=LAYER))
    return tuple(sorted(entities, key=lambda entity: entity.span))


def forced_words(decisions: Sequence[Decided]) -> list[Span]:
    """The words that the reader joined or read; a later one wins over those it overlaps."""
    words: list[Span] = []
    for decision in decisions:
        if decision.correction.kind in (CorrectionKind.WORD, CorrectionKind.READING):
            words = [word for word in words if not word.overlaps(decision.span)]
            words.append(decision.span)
        if decision.correction.kind is CorrectionKind.BORDER:
            border = _border(decision)
            words = [word for word in words if not word.start < border < word.end]
    return words


def forced_borders(decisions: Sequence[Decided]) -> list[int]:
    """The offsets at which the reader split a word and did not join it again later."""
    borders: list[int] = []
    for decision in decisions:
        span = decision.span
        if decision.correction.kind is CorrectionKind.WORD:
            borders = [border for border in borders if not span.start < border < span.end]
        if decision.correction.kind is CorrectionKind.BORDER:
            borders.append(_border(decision))
    return borders


def forced_readings(decisions: Sequence[Decided]) -> dict[Span, tuple[str, ...]]:
    """The syllables that the reader chose for words, by their place."""
    chosen: dict[Span, tuple[str, ...]] = {}
    for decision in decisions:
        syllables = tuple(decision.correction.value.split())
        is_reading = decision.correction.kind is CorrectionKind.READING
        if is_reading and len(syllables) == decision.span.length:
            chosen[decision.span] = syllables
    return chosen


def with_forms(text: str, decisions: Iterable[Decided]) -> str:
    """The converted text with the forms the reader chose put in, each as long as its words."""
    for decision in decisions:
        correction, span = decision.correction, decision.span
        if correction.kind is CorrectionKind.FORM and len(correction.value) == span.length:
            text = text[: span.start] + correction.value + text[span.end :]
    return text


def _border(decision: Decided) -> int:
    return decision.span.start + int(decision.correction.value)


def _places(
    correction: Correction, text: str, simplified: str, simplify: Callable[[str], str]
) -> Iterator[Span]:
    place = correction.place
    if place is not None:
        if place.span.of(text) == correction.words:
            yield place.span
        return
    wanted = simplify(correction.words)
    start = simplified.find(wanted) if wanted else -1
    while start >= 0:
        yield Span(start, start + len(wanted))
        start = simplified.find(wanted, start + len(wanted))
