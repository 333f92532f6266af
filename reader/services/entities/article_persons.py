"""Persons whom the article has named in full and then calls by a part of their name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.mentions import completed, mention_of
from reader.services.entities.word_lists import WordLists, any_of

# A given name is a word too often (建国): it has to come again, half of the time after a border.
OFTEN = 2
_BORDER = "(?:^|(?<=[，。；：！？、“”「」『』‘’（(\\s]))"


def with_called_names(
    texts: Sequence[str], paragraphs: Sequence[Sequence[Entity]], lists: WordLists
) -> list[list[Entity]]:
    """The entities, with the only person of a name found where a part of it stands.

    That is the surname before a post or a form of address (区|理事长) and, in stories, the given
    name of two characters (长顺) that stands alone more than once and mostly begins a clause.
    """
    found = [list(entities) for entities in paragraphs]
    persons = {e.key: e for entities in found for e in entities if _is_whole(e, lists)}
    surnames = _only([(_surname(key, lists), key) for key in persons])
    found = [
        completed(entities, _titled(text, surnames, persons, lists))
        for text, entities in zip(texts, found, strict=True)
    ]
    given = _only([(key.removeprefix(_surname(key, lists)), key) for key in persons])
    alone = {
        name: persons[key]
        for name, key in given.items()
        if len(name) == 2 and name not in lists.common_given_names and _stands_alone(name, texts)
    }
    if not alone:
        return found
    pattern = re.compile(any_of(alone))
    return [
        completed(entities, [mention_of(alone[m[0]], *m.span()) for m in pattern.finditer(text)])
        for text, entities in zip(texts, found, strict=True)
    ]


def _is_whole(entity: Entity, lists: WordLists) -> bool:
    key = entity.key
    given = len(key) - len(_surname(key, lists))
    return entity.label is EntityLabel.PERSON and lists.is_surname(key) and 1 <= given <= 2


def _surname(key: str, lists: WordLists) -> str:
    return key[:2] if len(key) > 2 and key[:2] in lists.surnames else key[:1]


def _only(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The whole name for each part that one of them only has."""
    wholes: dict[str, set[str]] = {}
    for part, whole in pairs:
        wholes.setdefault(part, set()).add(whole)
    return {part: next(iter(names)) for part, names in wholes.items() if len(names) == 1}


def _titled(
    text: str, surnames: dict[str, str], persons: dict[str, Entity], lists: WordLists
) -> Iterator[Entity]:
    if not surnames:
        return
    address = any_of({*lists.posts, *(one for one in lists.appellations if len(one) > 1)})
    for match in re.finditer(f"{_BORDER}({any_of(surnames)})(?P<post>{address})", text):
        yield mention_of(persons[surnames[match[1]]], *match.span(1))
        if match["post"] in lists.posts:
            yield Entity(Span(*match.span("post")), EntityLabel.TITLE, match["post"], layer="title")


def _stands_alone(name: str, texts: Sequence[str]) -> bool:
    """Whether the name stands without its surname, and mostly where a clause begins."""
    alone = len(re.findall(f"(?<![㐀-鿿]){name}", "\n".join(texts)))
    every = sum(text.count(name) for text in texts)
    return alone >= OFTEN and 2 * alone >= every - alone
