"""Short names that the article explains, and those cut out of a full name: 康文署."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span

# 康乐及文化事务署（康文署）, also （以下简称“康文署”）.
_EXPLAINED = re.compile(
    '[（(](?:(?:以下|下)?(?:简称|称)(?:为)?)?[“「『"]?([^“”「」『』"（）()，。]{2,8})[”」』"]?[）)]'
)
SHORTEST = 3  # characters of a short name that nothing but its form explains


def abbreviated(texts: Sequence[str], paragraphs: Iterable[Sequence[Entity]]) -> list[list[Entity]]:
    """The same entities, short names of organisations with the key of the full name.

    In brackets behind the name any characters of it in order are a short name. Elsewhere it has
    three characters or more, at most half of the full name's, ends as the name does and can be
    cut out of one full name only; 中国银行 is no short 中国建设银行.
    """
    found = [list(entities) for entities in paragraphs]
    explained = {
        short: key
        for text, entities in zip(texts, found, strict=True)
        for short, key in _explained(text, entities)
    }
    names = {e.key for entities in found for e in entities if _is_body(e)}
    full = {**{name: key for name in names if (key := _full_name(name, names))}, **explained}
    return [
        [_renamed(entity, full) for entity in _completed(text, entities, explained)]
        for text, entities in zip(texts, found, strict=True)
    ]


def _is_body(entity: Entity) -> bool:
    return entity.label is EntityLabel.ORGANISATION


def _explained(text: str, entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        match = _EXPLAINED.match(text, entity.span.end) if _is_body(entity) else None
        if match and is_cut_from(match[1], entity.span.of(text)):
            yield match[1], entity.key


def _full_name(short: str, names: Iterable[str]) -> str:
    """The only full name that ``short`` can be cut from, "" where there is none or more."""
    full = [
        name
        for name in names
        if SHORTEST <= len(short) <= len(name) // 2
        and short[-1] == name[-1]
        and short not in name
        and is_cut_from(short, name)
    ]
    return full[0] if len(full) == 1 else ""


def is_cut_from(short: str, name: str) -> bool:
    """Whether the characters of ``short`` stand in the longer ``name`` in the same order.

    >>> is_cut_from("康文署", "康乐及文化事务署"), is_cut_from("代码：688123", "江淮重工")
    (True, False)
    """
    rest = iter(name)
    return len(short) < len(name) and all(character in rest for character in short)


def _completed(
    text: str, entities: Sequence[Entity], explained: dict[str, str]
) -> Iterable[Entity]:
    """The entities with the explained short names that no rule has found."""
    kept = list(entities)
    for short, key in explained.items():
        for match in re.finditer(re.escape(short), text):
            span = Span(*match.span())
            if not any(span.overlaps(entity.span) for entity in kept):
                kept.append(Entity(span, EntityLabel.ORGANISATION, key, layer="document"))
    return sorted(kept, key=lambda entity: entity.span)


def _renamed(entity: Entity, full: dict[str, str]) -> Entity:
    key = full.get(entity.key, "") if _is_body(entity) else ""
    return replace(entity, key=key) if key else entity
