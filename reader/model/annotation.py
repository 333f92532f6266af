"""What the services found in a paragraph, as spans that point into it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.model.entity_label import EntityLabel
from reader.model.span import Mention, Span

__all__ = [
    "Annotation",
    "Entity",
    "EntityGroup",
    "EntityLabel",
    "Found",
    "Reading",
    "Token",
    "entity_id",
    "group_entities",
    "group_of",
]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a token is read.

    ``syllables`` has one entry for each code point of the token: Hanyu Pinyin with tone mark, or
    None where the character has no reading. ``pinyin`` is the word written together (GB/T 16159),
    ``zhuyin`` the same in bopomofo, syllables parted by a blank. ``source`` names the layer that
    decided. ``alternatives`` are other living readings of the whole word, best first.
    """

    syllables: tuple[str | None, ...]
    pinyin: str
    zhuyin: str = ""
    source: str = ""
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, a run of Latin letters, white space or punctuation."""

    span: Span
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention of something that has a name, a date or a quantity.

    ``key`` is the name in simplified script: mentions of one label and key are one entity in
    whatever script and spelling they are written (衡水 has the key 衡水市). ``layer`` names the
    rule or engine that found it. ``path`` leads to a place from the largest unit down. ``value`` is
    how a date (ISO 8601, a span as start/end) or a quantity reads, with "?" in front where that is
    a guess. ``inner`` are the names inside it: a place in a company's name.
    """

    span: Span
    label: EntityLabel
    key: str
    pinyin: str = ""
    layer: str = ""
    path: tuple[str, ...] = ()
    value: str = ""
    inner: tuple[Entity, ...] = ()


Found = TypeVar("Found", Token, Entity)


@dataclass(frozen=True, slots=True)
class Annotation:
    """Tokens that tile one paragraph, and its entities in order, none overlapping another."""

    tokens: tuple[Token, ...] = ()
    entities: tuple[Entity, ...] = ()

    def token_at(self, offset: int) -> Token | None:
        """The token that holds the character at ``offset``, or None outside the paragraph."""
        return _at(self.tokens, offset)

    def entity_at(self, offset: int) -> Entity | None:
        """The entity that holds the character at ``offset``, or None."""
        return _at(self.entities, offset)


@dataclass(frozen=True, slots=True)
class EntityGroup:
    """One entity of an article with all its mentions in order; ``name`` is its key.

    ``path`` and ``value`` are those of the first mention that has one, ``layers`` what found it.
    """

    id: str
    label: EntityLabel
    name: str
    pinyin: str
    mentions: tuple[Mention, ...]
    path: tuple[str, ...] = ()
    value: str = ""
    layers: tuple[str, ...] = ()


def group_entities(found: Iterable[tuple[int, Sequence[Entity]]]) -> tuple[EntityGroup, ...]:
    """The entities of an article in order of first mention, from (paragraph, its entities)."""
    groups: dict[str, list[tuple[int, Entity]]] = {}
    for paragraph, entities in found:
        for entity in entities:
            groups.setdefault(entity_id(entity.label, entity.key), []).append((paragraph, entity))
    return tuple(group_of(identity, mentions) for identity, mentions in groups.items())


def group_of(identity: str, mentions: Sequence[tuple[int, Entity]]) -> EntityGroup:
    """The group of the mentions, which are of one entity and in order, by their paragraph."""
    entities = [entity for _, entity in mentions]
    first = entities[0]
    return EntityGroup(
        identity,
        first.label,
        first.key,
        first.pinyin,
        tuple(Mention(paragraph, entity.span) for paragraph, entity in mentions),
        next((entity.path for entity in entities if entity.path), ()),
        next((entity.value for entity in entities if entity.value), ""),
        tuple(dict.fromkeys(entity.layer for entity in entities if entity.layer)),
    )


def entity_id(label: EntityLabel, key: str) -> str:
    """The name by which rows, marks and JSON refer to one entity of an article.

    >>> entity_id(EntityLabel.PLACE, "衡水市")
    'PLACE:衡水市'
    """
    return f"{label}:{key}"


def _at(items: Sequence[Found], offset: int) -> Found | None:
    index = bisect_right(items, offset, key=lambda item: item.span.start) - 1
    if index < 0 or not items[index].span.holds(offset):
        return None
    return items[index]
