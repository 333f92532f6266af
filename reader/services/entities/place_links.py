"""Which of several places of one name an article means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.gazetteer import COUNTY, TOWN, Place

_BELOW = ("镇", "乡", "村", "里", "街道", "社区", "街道办事处")
Called = Callable[[str], Sequence[Place]]
Path = tuple[str, ...]
SEPARATOR = "/"  # between the units of a key


def linked_places(paragraphs: Iterable[Sequence[Entity]], called: Called) -> list[list[Entity]]:
    """The same entities, their places linked where the article tells which is meant.

    Evidence is the unit directly in front (阜城县|阜城镇) and the places linked elsewhere in the
    article. A town's or a village's name alone is none: there is a 和平村 in every province.
    Where it tells of two places of one name (北京市|朝阳区, 长春市|朝阳区), each has its path
    as key, and a bare 朝阳区 is the one told last in the paragraph.
    """
    parted = ([one for e in entities for one in _parted(e, called)] for entities in paragraphs)
    found = [_behind_units(entities, called) for entities in parted]
    told = _paths_by_name(found)
    shared = {name for name, paths in told.items() if len(paths) > 1}
    known = Counter(path for entities in found for e in entities for path in _prefixes(e.path))
    return [
        [
            _apart(one, shared)
            for one in _told_last([_by_vote(e, called, known, shared) for e in es])
        ]
        for es in found
    ]


def _parted(entity: Entity, called: Called) -> list[Entity]:
    """The entity, or its two parts where it is a place and another that lies in it: 云林|麦寮."""
    name = entity.key
    whole = entity.label is not EntityLabel.PLACE or entity.path or len(name) != entity.span.length
    if whole or len(name) < 4 or called(name):
        return [entity]
    for length in range(2, len(name) - 1):
        above = {place.path for place in called(name[:length])}
        below = {place.path for place in called(name[length:])}
        pairs = [(a, b) for a in above for b in below if b[: len(a)] == a != b]
        if len(pairs) == 1:
            middle = entity.span.start + length
            first = replace(entity, span=Span(entity.span.start, middle), inner=())
            second = replace(entity, span=Span(middle, entity.span.end), inner=())
            return [_with_path(first, pairs[0][0]), _with_path(second, pairs[0][1])]
    return [entity]


def _paths_by_name(paragraphs: Iterable[Sequence[Entity]]) -> dict[str, set[Path]]:
    told: dict[str, set[Path]] = {}
    for entities in paragraphs:
        for entity in entities:
            if entity.label is EntityLabel.PLACE and entity.path:
                told.setdefault(entity.path[-1], set()).add(entity.path)
    return told


def _told_last(entities: Sequence[Entity]) -> list[Entity]:
    """The entities, a place that isn't linked with the path that its name had last."""
    last: dict[str, Path] = {}
    linked = []
    for entity in entities:
        if entity.label is EntityLabel.PLACE and not entity.path and entity.key in last:
            entity = _with_path(entity, last[entity.key])  # noqa: PLW2901
        elif entity.path:
            last[entity.path[-1]] = entity.path
        linked.append(entity)
    return linked


def _apart(entity: Entity, shared: Container[str]) -> Entity:
    """The entity, with its whole path as key where another place has its name."""
    if entity.label is not EntityLabel.PLACE or not entity.path or entity.path[-1] not in shared:
        return entity
    return replace(entity, key=SEPARATOR.join(entity.path))


def _behind_units(entities: Sequence[Entity], called: Called) -> list[Entity]:
    linked: list[Entity] = []
    for entity in entities:
        before = linked[-1] if linked else None
        if before and before.path and before.span.end == entity.span.start:
            linked.append(_below(entity, before.path, called))
        else:
            linked.append(entity)
    return linked


def _below(entity: Entity, above: Path, called: Called) -> Entity:
    if entity.label is not EntityLabel.PLACE:
        return entity
    inside = [p.path for p in called(entity.key) if p.path[: len(above)] == above != p.path]
    if inside:
        return _with_path(entity, min(inside, key=len))
    return _with_path(entity, (*above, entity.key)) if entity.key.endswith(_BELOW) else entity


def _by_vote(
    entity: Entity, called: Called, known: Counter[Path], shared: Container[str]
) -> Entity:
    if entity.label is not EntityLabel.PLACE or entity.path or entity.key in shared:
        return entity
    if len(entity.key) == 1:
        countries = [path for path in known if len(path) == 1 and path[0].startswith(entity.key)]
        return _with_path(entity, countries[0]) if len(countries) == 1 else entity
    votes = {p.path: _votes(p, known) for p in called(entity.key)}
    best = max(votes.values(), default=0)
    chosen = [path for path, vote in votes.items() if vote == best]
    return _with_path(entity, chosen[0]) if best and len(chosen) == 1 else entity


def _votes(place: Place, known: Counter[Path]) -> int:
    """How many linked places speak for this one: nearer ones count more."""
    above = place.path[:-1]
    if place.level >= TOWN and not known[above]:
        return 0
    if place.level < COUNTY:
        return 1 + sum(known[path] for path in _prefixes(place.path))
    return sum(known[path] * len(path) for path in _prefixes(above))


def _prefixes(path: Path) -> list[Path]:
    return [path[:length] for length in range(1, len(path) + 1)]


def _with_path(entity: Entity, path: Path) -> Entity:
    return replace(entity, path=path, key=path[-1])
