"""The entities of an open article while they arrive, paragraph by paragraph, in any order."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Collection, Sequence

from reader.model.annotation import Entity, EntityGroup, entity_id
from reader.model.span import Mention


class EntityIndex:
    """Groups the mentions of one label and key; mentions are kept in the order of the text."""

    def __init__(self) -> None:
        self._entities: dict[str, Entity] = {}
        self._mentions: dict[str, list[Mention]] = {}

    def add(self, paragraph: int, entities: Sequence[Entity]) -> None:
        """Take in the entities of a paragraph that was not taken in before."""
        for entity in entities:
            identity = entity_id(entity.label, entity.key)
            self._entities.setdefault(identity, entity)
            insort(self._mentions.setdefault(identity, []), Mention(paragraph, entity.span))

    def groups(self, paragraphs: Collection[int] | None = None) -> list[EntityGroup]:
        """The entities in order of first mention; only mentions in ``paragraphs`` if given."""
        groups = [self._group(identity, paragraphs) for identity in self._entities]
        return sorted((g for g in groups if g.mentions), key=lambda group: group.mentions[0])

    def mentions(self, identity: str) -> Sequence[Mention]:
        """All places of one entity in order; none if there is no such entity."""
        return self._mentions.get(identity, ())

    def count(self, identity: str) -> int:
        """How often the entity is mentioned."""
        return len(self.mentions(identity))

    def _group(self, identity: str, paragraphs: Collection[int] | None) -> EntityGroup:
        entity = self._entities[identity]
        mentions = tuple(
            m for m in self._mentions[identity] if paragraphs is None or m.paragraph in paragraphs
        )
        return EntityGroup(identity, entity.label, entity.key, entity.pinyin, mentions)


def following(mentions: Sequence[Mention], current: Mention | None, step: int) -> Mention | None:
    """The mention ``step`` (1 or -1) after ``current``, round the end; the first without one."""
    if not mentions:
        return None
    if current is None:
        return mentions[0]
    index = bisect_right(mentions, current) - (step < 0 and current in mentions)
    return mentions[(index if step > 0 else index - 1) % len(mentions)]
