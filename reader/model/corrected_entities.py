"""The names of a text as the reader has them: how each correction changes those that were found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, EntityLabel, entity_id
from reader.model.correction import CorrectionKind, Decided
from reader.model.span import Span

LAYER = "reader"  # the layer of what the reader decided; it wins over every other
SHORTEST_NAME = 2  # characters, of which what a cut leaves of a name is still one
_MAY_RUN_ON = frozenset({EntityLabel.PERSON, EntityLabel.PLACE})


def corrected_entities(
    simplified: str, found: Sequence[Entity], decisions: Sequence[Decided]
) -> tuple[Entity, ...]:
    """The entities as the reader has them: a later decision wins over an earlier one.

    >>> from reader.model.correction import Correction
    >>> name = Correction(CorrectionKind.LABEL, "安康", "PERSON")
    >>> [e.key for e in corrected_entities("安康来了", (), [Decided(Span(0, 2), name)])]
    ['安康']
    """
    entities = list(found)
    for decision in decisions:
        change = _CHANGES.get(decision.correction.kind)
        entities = change(simplified, entities, decision) if change else entities
    return tuple(sorted(entities, key=lambda entity: entity.span))


def _named(simplified: str, entities: list[Entity], decision: Decided) -> list[Entity]:
    label = EntityLabel(decision.correction.value)
    entity = Entity(decision.span, label, decision.span.of(simplified), layer=LAYER)
    return [*_unnamed(simplified, entities, decision), entity]


def _unnamed(_: str, entities: list[Entity], decision: Decided) -> list[Entity]:
    return [entity for entity in entities if not entity.span.overlaps(decision.span)]


def _mentioned(simplified: str, entities: list[Entity], decision: Decided) -> list[Entity]:
    """With one more mention of an entity, but not inside longer names, unless meant just there."""
    inside = any(_holds(entity.span, decision.span) for entity in entities)
    if inside and decision.correction.place is None:
        return entities
    label, _, key = decision.correction.value.partition(":")
    entity = Entity(decision.span, EntityLabel(label), key, layer=LAYER)
    return [*_unnamed(simplified, entities, decision), entity]


def _holds(whole: Span, part: Span) -> bool:
    return whole != part and whole.start <= part.start and part.end <= whole.end


def _cut(simplified: str, entities: list[Entity], decision: Decided) -> list[Entity]:
    """A name that was cut is no longer whole; what stands before the cut may still be one.

    A person's or a place's name that runs too far does so at its end, so what is before the cut
    keeps its kind. What has a value or is made of words has lost its meaning. A cut within one of
    the words of a longer name leaves the name alone.
    """
    border = decision.border
    kept: list[Entity] = []
    for entity in entities:
        span = entity.span
        if not (span.start < border < span.end) or _holds(span, decision.span):
            kept.append(entity)
        elif entity.label in _MAY_RUN_ON and border - span.start >= SHORTEST_NAME:
            rest = Span(span.start, border)
            kept.append(Entity(rest, entity.label, rest.of(simplified), layer=LAYER))
    return kept


def _relabelled(_: str, entities: list[Entity], decision: Decided) -> list[Entity]:
    """The mentions of the entity are of another kind; what they were linked to no longer holds."""
    label = EntityLabel(decision.correction.value)
    return [
        replace(e, label=label, layer=LAYER, path=(), value="") if _is(e, decision) else e
        for e in entities
    ]


def _removed(_: str, entities: list[Entity], decision: Decided) -> list[Entity]:
    return [entity for entity in entities if not _is(entity, decision)]


def _is(entity: Entity, decision: Decided) -> bool:
    return entity_id(entity.label, entity.key) == decision.correction.words


_CHANGES: Mapping[CorrectionKind, Callable[[str, list[Entity], Decided], list[Entity]]] = {
    CorrectionKind.LABEL: _named,
    CorrectionKind.NO_ENTITY: _unnamed,
    CorrectionKind.MENTION: _mentioned,
    CorrectionKind.BORDER: _cut,
    CorrectionKind.ENTITY_LABEL: _relabelled,
    CorrectionKind.ENTITY_NONE: _removed,
}
