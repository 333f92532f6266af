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
        self._found: dict[int, Sequence[Entity]] = {}

    def put(self, paragraph: int, entities: Sequence[Entity]) -> None:
        """The paragraph has these entities now, and no longer those it had before."""
        for entity in self._found.pop(paragraph, ()):
            self._mentions[_id(entity)].remove(Mention(paragraph, entity.span))
        if entities:
            self._found[paragraph] = entities
        for entity in entities:
            self._entities.setdefault(_id(entity), entity)
            insort(self._mentions.setdefault(_id(entity), []), Mention(paragraph, entity.span))

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


def _id(entity: Entity) -> str:
    return entity_id(entity.label, entity.key)


def following(mentions: Sequence[Mention], current: Mention | None, step: int) -> Mention | None:
    """The mention ``step`` (1 or -1) after ``current``, round the end; the first without one."""
    if not mentions:
        return None
    if current is None:
        return mentions[0]
    index = bisect_right(mentions, current) - (step < 0 and current in mentions)
    return mentions[(index if step > 0 else index - 1) % len(mentions)]
