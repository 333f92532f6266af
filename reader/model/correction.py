"""What the reader put right, and the words, readings and forms that follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.model.span import Mention, Span
from reader.model.variant import Variant


class CorrectionKind(StrEnum):
    """What can be put right."""

    LABEL = "label"  # the words are a name of the kind in ``value``
    NO_ENTITY = "no-entity"  # the words are no name
    WORD = "word"  # the words are one word
    # A word ends at the offset in ``value``, counted from the start of the words it was cut out of.
    BORDER = "border"
    GIVEN = "given"  # the file itself reads the words so, in its own signs; no word comes of it
    READING = "reading"  # the words are read as in ``value``: syllables parted by blanks
    FORM = "form"  # the words are written as in ``value`` when converted, and not otherwise
    MENTION = "mention"  # the words name the entity whose id is ``value``
    # The words of these are the id of an entity: they hold for all its mentions.
    ENTITY_LABEL = "entity-label"  # it is of the kind in ``value``
    ENTITY_NONE = "entity-none"  # it is no entity
    HIDDEN = "hidden"  # it is not listed


# Those that are about an entity, wherever it is mentioned.
OF_ENTITY = frozenset({CorrectionKind.ENTITY_LABEL, CorrectionKind.ENTITY_NONE})


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision of the reader.

    ``words`` are as written at the place where it was made, or the id of an entity. ``place`` is
    the only place it holds for, or None where it holds wherever the words stand, in either script.
    A form holds in the script of the variant ``toward`` only, if one is given: who writes 干 as 乾
    does not want it in simplified text.
    """

    kind: CorrectionKind
    words: str
    value: str = ""
    place: Mention | None = None
    toward: Variant | None = None

    def holds_in(self, variant: Variant) -> bool:
        """Whether it holds in a text shown in ``variant``."""
        return self.toward is None or self.toward.is_simplified is variant.is_simplified

    def concerns(self, paragraph: int) -> bool:
        """Whether it may hold in the paragraph of that number."""
        return self.place is None or self.place.paragraph == paragraph


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
        return self.adding_here(identity, correction)

    def adding_here(self, identity: str, correction: Correction) -> Corrections:
        """The same with one more that holds in that article only, there for all its words."""
        return self._with_own(identity, (*self.articles.get(identity, ()), correction))

    def without(self, identity: str, kind: CorrectionKind) -> Corrections:
        """The same without those of that kind in one article."""
        own = self.articles.get(identity, ())
        return self._with_own(identity, tuple(c for c in own if c.kind is not kind))

    def without_always(self, correction: Correction) -> Corrections:
        """The same without one that holds always, however often it was made."""
        return replace(self, always=tuple(one for one in self.always if one != correction))

    def _with_own(self, identity: str, own: tuple[Correction, ...]) -> Corrections:
        return replace(self, articles={**self.articles, identity: own})


@dataclass(frozen=True, slots=True)
class Decided:
    """A correction at one place of a paragraph."""

    span: Span
    correction: Correction

    @property
    def border(self) -> int:
        """Where a word ends, if that is what was decided."""
        return self.span.start + int(self.correction.value)


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


def forced_words(decisions: Sequence[Decided]) -> list[Span]:
    """The words that the reader joined or read; a later one wins over those it overlaps."""
    words: list[Span] = []
    for decision in decisions:
        if decision.correction.kind in (CorrectionKind.WORD, CorrectionKind.READING):
            words = [word for word in words if not word.overlaps(decision.span)]
            words.append(decision.span)
        if decision.correction.kind is CorrectionKind.BORDER:
            border = decision.border
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
            borders.append(decision.border)
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


def _places(
    correction: Correction, text: str, simplified: str, simplify: Callable[[str], str]
) -> Iterator[Span]:
    place = correction.place
    if place is not None:
        if place.span.of(text) == correction.words:
            yield place.span
        return
    if correction.kind in OF_ENTITY:
        yield Span(0, len(text))
        return
    wanted = simplify(correction.words)
    start = simplified.find(wanted) if wanted else -1
    while start >= 0:
        yield Span(start, start + len(wanted))
        start = simplified.find(wanted, start + len(wanted))
