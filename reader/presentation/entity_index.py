"""The entities of an open article while they arrive, paragraph by paragraph, in any order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from reader.model.annotation import Entity, EntityGroup, entity_id, group_of
from reader.model.span import Mention

Found = tuple[int, Entity]
_INSIDE = "\n"  # between the ids of a whole and its part; no name has a line end


class EntityIndex:
    """Groups the mentions of one label and key; mentions are kept in the order of the text.

    A group is made when it is asked for and kept until one of its mentions changes, so that the
    list of a novel costs little while its analysis goes on.
    """

    def __init__(self) -> None:
        self._found: dict[int, Sequence[Entity]] = {}
        self._mentions: dict[str, list[Found]] = {}
        self._shown: Collection[int] | None = None
        self._groups: dict[str, EntityGroup | None] = {}  # None: no mention is shown
        self._parts: dict[str, Sequence[EntityGroup]] = {}
        self._ordered: list[EntityGroup] | None = None

    def put(self, paragraph: int, entities: Sequence[Entity]) -> None:
        """The paragraph has these entities now, and no longer those it had before."""
        before = self._found.pop(paragraph, ())
        for entity in before:
            found = self._mentions[_id(entity)]
            del found[bisect_left(found, _place((paragraph, entity)), key=_place)]
            if not found:
                del self._mentions[_id(entity)]
        if entities:
            self._found[paragraph] = entities
        for entity in entities:
            found = self._mentions.setdefault(_id(entity), [])
            found.insert(
                bisect_left(found, _place((paragraph, entity)), key=_place), (paragraph, entity)
            )
        for entity in (*before, *entities):
            self._groups.pop(_id(entity), None)
            self._parts.pop(_id(entity), None)
        self._ordered = None

    @property
    def paragraphs(self) -> Collection[int]:
        """Those that mention an entity."""
        return self._found.keys()

    def groups(self, paragraphs: Collection[int] | None = None) -> Sequence[EntityGroup]:
        """The entities in order of first mention; only mentions in ``paragraphs`` if given."""
        self._show(paragraphs)
        if self._ordered is None:
            groups = (self._group(identity) for identity in self._mentions)
            self._ordered = sorted((g for g in groups if g is not None), key=_first)
        return self._ordered

    def group(self, identity: str, paragraphs: Collection[int] | None = None) -> EntityGroup | None:
        """One entity as in :meth:`groups`, or None where it is not mentioned."""
        self._show(paragraphs)
        whole = whole_of(identity)
        if whole:
            return next((part for part in self.parts(whole) if part.id == identity), None)
        return self._group(identity) if identity in self._mentions else None

    def parts(self, identity: str) -> Sequence[EntityGroup]:
        """The names inside the mentions of an entity, each as an entity of its own.

        Its id, with which :meth:`group` finds it, begins with that of the whole.
        """
        if identity not in self._parts:
            found: dict[str, list[Found]] = {}
            for paragraph, entity in self._shown_mentions(identity):
                for inner in entity.inner:
                    found.setdefault(part_id(identity, _id(inner)), []).append((paragraph, inner))
            self._parts[identity] = [group_of(part, inside) for part, inside in found.items()]
        return self._parts[identity]

    def count(self, identity: str) -> int:
        """How often the entity is mentioned."""
        return len(self._mentions.get(identity, ()))

    def _show(self, paragraphs: Collection[int] | None) -> None:
        """From now on groups are of these paragraphs; whoever asks hands over the same object."""
        if paragraphs is not self._shown:
            self._shown = paragraphs
            self._groups.clear()
            self._parts.clear()
            self._ordered = None

    def _group(self, identity: str) -> EntityGroup | None:
        if identity not in self._groups:
            inside = self._shown_mentions(identity)
            self._groups[identity] = group_of(identity, inside) if inside else None
        return self._groups[identity]

    def _shown_mentions(self, identity: str) -> Sequence[Found]:
        shown, found = self._shown, self._mentions.get(identity, ())
        return found if shown is None else [f for f in found if f[0] in shown]


def following(mentions: Sequence[Mention], current: Mention | None, step: int) -> Mention | None:
    """The mention ``step`` (1 or -1) after ``current``, round the end; the first without one."""
    if not mentions:
        return None
    if current is None:
        return mentions[0]
    index = bisect_right(mentions, current) - (step < 0 and current in mentions)
    return mentions[(index if step > 0 else index - 1) % len(mentions)]


def part_id(whole: str, part: str) -> str:
    """The id of a name inside the mentions of another entity."""
    return f"{whole}{_INSIDE}{part}"


def whole_of(identity: str) -> str:
    """The id of the entity that a part lies in, "" where it is no part."""
    whole, sign, _ = identity.partition(_INSIDE)
    return whole if sign else ""


def _id(entity: Entity) -> str:
    return entity_id(entity.label, entity.key)


def _place(found: Found) -> tuple[int, int, int]:
    paragraph, entity = found
    return paragraph, entity.span.start, entity.span.end


def _first(group: EntityGroup) -> tuple[int, int]:
    first = group.mentions[0]
    return first.paragraph, first.span.start
