"""Places that the article itself makes known: short names of its units, and their neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, EntityLabel
from reader.services.entities.gazetteer import Place
from reader.services.entities.mentions import completed, mention_of
from reader.services.entities.word_lists import WordLists, any_of

Called = Callable[[str], Sequence[Place]]
Below = Callable[[tuple[str, ...]], Sequence[str]]
_UNIT = re.compile("(?<=..)[县市镇乡]$")
_LONGEST = 5  # characters of a neighbour's name
_CLOSE = "、和与及至到以 一，。"


def with_short_names(
    texts: Sequence[str], paragraphs: Sequence[Sequence[Entity]], lists: WordLists
) -> list[list[Entity]]:
    """The entities, with 竹南 found wherever it stands once the article has named 竹南镇.

    What an engine took for a person of just that name is the town too.

    Names that are common words too (doubtful_places.txt) are left alone.
    """
    full: dict[str, Entity] = {}
    for entity in _linked(paragraphs):
        short = _UNIT.sub("", entity.path[-1])
        if short != entity.path[-1] and short not in lists.doubtful_places:
            full.setdefault(short, entity)
    if not full:
        return [list(entities) for entities in paragraphs]
    pattern = re.compile(any_of(full))
    return [
        completed(
            [
                e
                for e in entities
                if not (e.label is EntityLabel.PERSON and e.span.of(text) in full)
            ],
            [mention_of(full[m[0]], *m.span()) for m in pattern.finditer(text)],
        )
        for text, entities in zip(texts, paragraphs, strict=True)
    ]


def with_towns(
    texts: Sequence[str], paragraphs: Sequence[Sequence[Entity]], below: Below
) -> list[list[Entity]]:
    """The entities, with the towns of the counties that the article has named: 八面山瑶族乡.

    A town's full name of three characters and more wins over parts of it that were found.
    """
    counties = {_county(e.path): e for e in _linked(paragraphs) if _county(e.path)}
    towns = {
        name: replace(entity, path=(*path, name), key=name)
        for path, entity in counties.items()
        for name in below(path)
        if len(name) > 2
    }
    if not towns:
        return [list(entities) for entities in paragraphs]
    pattern = re.compile(any_of(towns))
    return [
        _replaced(entities, [mention_of(towns[m[0]], *m.span()) for m in pattern.finditer(text)])
        for text, entities in zip(texts, paragraphs, strict=True)
    ]


def _county(path: tuple[str, ...]) -> tuple[str, ...]:
    """The part of a path that leads to a county; in Taiwan and in Beijing that has two units."""
    length = 2 if path[0].endswith(("市", "台湾省")) else 3
    return path[:length] if len(path) >= length else ()


def _replaced(entities: Sequence[Entity], more: Sequence[Entity]) -> list[Entity]:
    """The entities and those of ``more``, which win over places inside them."""
    kept = list(entities)
    for entity in more:
        parts = [other for other in kept if other.span.overlaps(entity.span)]
        inside = all(
            entity.span.start <= part.span.start and part.span.end <= entity.span.end
            for part in parts
        )
        if inside and not any(part.span == entity.span and part.path for part in parts):
            kept = [other for other in kept if other not in parts] + [entity]
    return sorted(kept, key=lambda entity: entity.span)


def with_neighbours(
    texts: Sequence[str], paragraphs: Sequence[Sequence[Entity]], called: Called
) -> list[list[Entity]]:
    """The entities, with the places listed behind one of the same unit: 竹南、头份、后龙."""
    return [
        completed(entities, [n for e in entities for n in _listed(text, e, called)])
        for text, entities in zip(texts, paragraphs, strict=True)
    ]


def _linked(paragraphs: Sequence[Sequence[Entity]]) -> Iterator[Entity]:
    for entities in paragraphs:
        for entity in entities:
            if entity.label is EntityLabel.PLACE and len(entity.path) > 1:
                yield entity


def _listed(text: str, first: Entity, called: Called) -> Iterator[Entity]:
    """The neighbours of ``first`` in the list that it begins, each by the longest name known."""
    last: Entity | None = first if first.label is EntityLabel.PLACE and first.path[1:] else None
    while last and text[last.span.end : last.span.end + 1] == "、":
        last = _neighbour(text, last, called)
        if last:
            yield last


def _neighbour(text: str, before: Entity, called: Called) -> Entity | None:
    start = before.span.end + 1
    for length in range(_LONGEST, 1, -1):
        name = text[start : start + length]
        after = text[start + length : start + length + 1]
        forms = [name, *(name + unit for unit in "县市镇乡区")]
        paths = [p.path for n in forms for p in called(n) if p.path[:-1] == before.path[:-1]]
        if len(name) == length and len(set(paths)) == 1 and (not after or after in _CLOSE):
            return mention_of(
                replace(before, path=paths[0], key=paths[0][-1]), start, start + length
            )
    return None
