"""The readings of an annotated paragraph, character by character: for programs that build on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.annotation import Entity, Token
from reader.model.syllables import split_reading


@dataclass(frozen=True, slots=True)
class CharacterReading:
    """How one code point is read.

    ``syllable`` is Hanyu Pinyin with tone mark, None where there is none. ``kind`` is the label of
    the entity it lies in (PERSON, PLACE …), "WORD" outside of entities, "" without a reading.
    ``source`` names the layer that decided: user, curated, person, name, classifier, phrase, first;
    number for a numeral, which is spelled as a whole. ``candidates`` are the living readings that
    may be meant, the likeliest, which is the syllable, first.
    """

    syllable: str | None
    kind: str = ""
    source: str = ""
    candidates: tuple[str, ...] = ()


def reading(
    tokens: Sequence[Token], entities: Sequence[Entity] = ()
) -> tuple[CharacterReading, ...]:
    """One reading for each code point that the tokens tile, in order.

    A pure function of the annotation of a paragraph; a character is looked up in nothing.

    >>> from reader.model.annotation import Reading
    >>> from reader.model.span import Span
    >>> word = Token(Span(0, 2), Reading(("dōng", "xi"), "dōngxi", "", "phrase", ("dōngxī",)))
    >>> for one in reading([word, Token(Span(2, 3))]):
    ...     one.syllable, one.kind, one.source, one.candidates
    ('dōng', 'WORD', 'phrase', ('dōng',))
    ('xi', 'WORD', 'phrase', ('xi', 'xī'))
    (None, '', '', ())
    """
    kinds = {
        place: entity.label.value
        for entity in entities
        for place in range(entity.span.start, entity.span.end)
    }
    return tuple(one for token in tokens for one in _of_token(token, kinds))


def _of_token(token: Token, kinds: dict[int, str]) -> Iterator[CharacterReading]:
    if token.reading is None:
        yield from [CharacterReading(None)] * token.span.length
        return
    others = [split_reading(other) for other in token.reading.alternatives]
    for offset, syllable in enumerate(token.reading.syllables):
        kind = kinds.get(token.span.start + offset, "WORD")
        source = token.reading.source
        if syllable is None:
            yield CharacterReading(None, kind if source == "number" else "", source)
            continue
        candidates = (syllable, *(o[offset] for o in others if len(o) == token.span.length))
        yield CharacterReading(syllable, kind, source, tuple(dict.fromkeys(candidates)))
