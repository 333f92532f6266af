"""Further mentions of names that the article has made known, put among those that were found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model.annotation import Entity
from reader.model.span import Span
from reader.services.entities.hits import NAMES


def mention_of(entity: Entity, start: int, end: int) -> Entity:
    """The same entity at another place, where its name is written otherwise."""
    return replace(entity, span=Span(start, end), layer="document", inner=(), pinyin="")


def completed(entities: Sequence[Entity], more: Iterable[Entity]) -> list[Entity]:
    """The entities in order, with those of the others that overlap none before them."""
    kept = list(entities)
    for entity in more:
        if not any(entity.span.overlaps(other.span) for other in kept):
            kept.append(entity)
    return sorted(kept, key=lambda entity: entity.span)


def is_part(entity: Entity, span: Span) -> bool:
    """Whether it is a smaller name that was seen inside: 港, 中 in 港中大, 渚港 in 后渚港."""
    inside = span.start <= entity.span.start and entity.span.end <= span.end
    return inside and entity.span.length < span.length and entity.label in NAMES
