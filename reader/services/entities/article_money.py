"""Which region's money a plain 元 is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, EntityLabel
from reader.services.entities.hits import narrowed
from reader.services.entities.quantity_values import Quantities
from reader.services.entities.word_lists import WordLists

_MAINLAND = "CNY"


def priced(
    texts: Sequence[str], paragraphs: Iterable[Sequence[Entity]], lists: WordLists
) -> list[list[Entity]]:
    """The same entities, sums of 元 and $ in the money of the region that the article is about.

    That is the region of more than half of its places in China; it stays a guess ("?30000 TWD").
    Without such a region the word 元 stays.
    """
    found = [list(entities) for entities in paragraphs]
    currency = _currency(found, lists)
    if not currency:
        return found
    quantities = Quantities(lists.units, lists.bounds, lists.no_bounds)
    return [
        [_priced(entity, text, quantities, currency) for entity in entities]
        for text, entities in zip(texts, found, strict=True)
    ]


def _currency(paragraphs: Iterable[Sequence[Entity]], lists: WordLists) -> str:
    """The ISO 4217 code, "" where the places don't tell."""
    regions = Counter(
        lists.regional_money.get(entity.path[0], _MAINLAND)
        for entities in paragraphs
        for entity in entities
        if entity.path and entity.path[0] not in lists.countries
    )
    if not regions:
        return ""
    code, count = regions.most_common(1)[0]
    return code if 2 * count > regions.total() else ""


def _priced(entity: Entity, text: str, quantities: Quantities, currency: str) -> Entity:
    if entity.label is not EntityLabel.QUANTITY:
        return entity
    start, end = entity.span.start, entity.span.end
    value = quantities.value_in(narrowed(text), start, end, currency)
    return entity if value == entity.value else replace(entity, value=value)
