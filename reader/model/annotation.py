"""What the services found in a paragraph, as spans that point into it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from reader.model.span import Mention, Span


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


class EntityLabel(StrEnum):
    """The kinds of entities that are told apart."""

    PERSON = "PERSON"
    PLACE = "PLACE"
    ORGANISATION = "ORGANISATION"
    DATE = "DATE"
    QUANTITY = "QUANTITY"
    TERM = "TERM"
    TITLE = "TITLE"
    WORK = "WORK"


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention of something that has a name, a date or a quantity.

    ``key`` is the name in simplified script: mentions of one label and key are one entity in
    whatever script they are written. ``layer`` names the rule or engine that found it.
    """

    span: Span
    label: EntityLabel
    key: str
    pinyin: str = ""
    layer: str = ""


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
    """One entity of an article with all its mentions in order; ``name`` is its key."""

    id: str
    label: EntityLabel
    name: str
    pinyin: str
    mentions: tuple[Mention, ...]


def group_entities(found: Iterable[tuple[int, Sequence[Entity]]]) -> tuple[EntityGroup, ...]:
    """The entities of an article in order of first mention, from (paragraph, its entities)."""
    mentions: dict[tuple[EntityLabel, str], list[Mention]] = {}
    pinyin: dict[tuple[EntityLabel, str], str] = {}
    for paragraph, entities in found:
        for entity in entities:
            identity = (entity.label, entity.key)
            mentions.setdefault(identity, []).append(Mention(paragraph, entity.span))
            pinyin.setdefault(identity, entity.pinyin)
    return tuple(
        EntityGroup(entity_id(label, key), label, key, pinyin[label, key], tuple(places))
        for (label, key), places in mentions.items()
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
