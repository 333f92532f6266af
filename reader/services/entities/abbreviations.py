"""Short names that the article explains, and those cut out of a full name: 康文署."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.mentions import is_part
from reader.services.entities.word_lists import WordLists

# 康乐及文化事务署（康文署）, also （以下简称“康文署”）.
_EXPLAINED = re.compile(
    '[（(](?:(?:以下|下)?(?:简称|称)(?:为)?)?[“「『"]?([^“”「」『』"（）()，。]{2,8})[”」』"]?[）)]'
)
_AND = re.compile("[和与及暨]")
SHORTEST = 3  # characters of a short name that nothing but its form explains


def abbreviated(
    texts: Sequence[str], paragraphs: Iterable[Sequence[Entity]], lists: WordLists
) -> list[list[Entity]]:
    """The same entities, short names of organisations with the key of the full name.

    In brackets behind the name any characters of it in order are a short name. Elsewhere it has
    three characters or more, at most half of the full name's, ends as the name does and can be
    cut out of one full name only; 中国银行 is no short 中国建设银行. The first characters of a
    full name's words with its ending are found wherever they stand: 省发改委.
    """
    found = [list(entities) for entities in paragraphs]
    explained = {
        short: key
        for text, entities in zip(texts, found, strict=True)
        for short, key in _explained(text, entities)
    }
    names = {e.key for entities in found for e in entities if _is_body(e)}
    written = {e.span.of(t) for t, es in zip(texts, found, strict=True) for e in es if _is_body(e)}
    made = {**_initialled(names, lists), **explained}
    full = {**{name: key for name in names if (key := _full_name(name, names))}, **made}
    return [
        [
            # 发改委 is the one that the article names in full, before the one known best.
            replace(e, key=made[e.span.of(text)])
            if _is_body(e) and e.key not in written and e.span.of(text) in made
            else _renamed(e, full)
            for e in _completed(text, entities, made)
        ]
        for text, entities in zip(texts, found, strict=True)
    ]


def _is_body(entity: Entity) -> bool:
    return entity.label is EntityLabel.ORGANISATION


def _explained(text: str, entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        match = _EXPLAINED.match(text, entity.span.end) if _is_body(entity) else None
        if match and is_cut_from(match[1], entity.span.of(text)):
            yield match[1], entity.key


def _initialled(names: Iterable[str], lists: WordLists) -> dict[str, str]:
    """The full name for each short one made of initials, where only one name makes it."""
    made: dict[str, set[str]] = {}
    for name in names:
        for short in initials(name, lists):
            made.setdefault(short, set()).add(name)
    return {short: next(iter(full)) for short, full in made.items() if len(full) == 1}


def initials(name: str, lists: WordLists) -> set[str]:
    """The short names made of the first characters of a name's words, which have two each.

    >>> endings = frozenset({"委员会"})
    >>> lists = WordLists(organisation_endings=endings, cut_endings={"委员会": "委/委会/会"})
    >>> sorted(initials("浙江省发展和改革委员会", replace(lists, places=frozenset({"浙江省"}))))
    ['发改会', '发改委', '发改委会', '浙发改委', '浙江省发改委', '省发改委']
    """
    place = next((name[:n] for n in range(7, 1, -1) if lists.is_place(name[:n])), "")
    ending = next(
        (e for n in range(5, 1, -1) if (e := name[-n:]) in lists.organisation_endings), ""
    )
    words = name[len(place) : len(name) - len(ending)]
    words = _AND.sub("", words) if len(words) > 4 else words
    if not ending or not 2 <= len(words) <= 8 or len(words) % 2:
        return set()
    first = words[::2]
    cuts = lists.cut_endings.get(ending, ending[-1]).split("/")
    made = {first + cut for cut in cuts}
    usual = first + cuts[0]
    made |= {sign + usual for sign in {place[:1], place[-1:], place}}
    return {short for short in made if len(short) >= SHORTEST and short not in name}


def _full_name(short: str, names: Iterable[str]) -> str:
    """The only full name that ``short`` can be cut from, "" where there is none or more."""
    full = [
        name
        for name in names
        if SHORTEST <= len(short) <= len(name) // 2
        and (short[-1] == name[-1] or (short[-1] == "委" and name.endswith("委员会")))
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
            parts = [entity for entity in kept if span.overlaps(entity.span)]
            if all(is_part(entity, span) for entity in parts):
                kept = [entity for entity in kept if entity not in parts]
                kept.append(Entity(span, EntityLabel.ORGANISATION, key, layer="document"))
    return sorted(kept, key=lambda entity: entity.span)


def _renamed(entity: Entity, full: dict[str, str]) -> Entity:
    key = full.get(entity.key, "") if _is_body(entity) else ""
    return replace(entity, key=key) if key else entity
