"""Names that an article uses for one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, EntityLabel
from reader.services.entities.word_lists import WordLists, any_of


def joined_names(paragraphs: Iterable[Sequence[Entity]], lists: WordLists) -> list[list[Entity]]:
    """The same entities, short names with the key of the full name they stand for.

    A surname stands for the only person of that surname (王书记), the last part of a foreign name
    for the whole, an organisation's name without place or ending for the full one.
    """
    found = [list(entities) for entities in paragraphs]
    keys = {
        label: {e.key for entities in found for e in entities if e.label is label}
        for label in (EntityLabel.PERSON, EntityLabel.ORGANISATION)
    }
    persons = {
        key: _full_person(key, keys[EntityLabel.PERSON], lists) for key in keys[EntityLabel.PERSON]
    }
    full = _full_organisations(keys[EntityLabel.ORGANISATION], lists)
    renamed = {EntityLabel.PERSON: persons, EntityLabel.ORGANISATION: full}
    return [[_renamed(entity, renamed) for entity in entities] for entities in found]


def _renamed(entity: Entity, renamed: dict[EntityLabel, dict[str, str]]) -> Entity:
    key = renamed.get(entity.label, {}).get(entity.key, entity.key)
    return entity if key == entity.key else replace(entity, key=key)


def _full_person(key: str, keys: Iterable[str], lists: WordLists) -> str:
    """The full name that ``key`` stands for; itself where that is not certain."""
    if key in lists.surnames:
        full = [name for name in keys if name.startswith(key) and 1 <= len(name) - len(key) <= 2]
        full = [name for name in full if _surname(name, lists) == key]
    else:
        full = [name for name in keys if name.endswith(f"·{key}")]
    return full[0] if len(full) == 1 else key


def _surname(name: str, lists: WordLists) -> str:
    return name[:2] if len(name) > 2 and name[:2] in lists.surnames else name[:1]


def _full_organisations(keys: Iterable[str], lists: WordLists) -> dict[str, str]:
    """The full name for each short one that only one full name can be cut to."""
    ending = re.compile(f"{any_of(lists.organisation_endings)}$")
    full: dict[str, set[str]] = {}
    names = set(keys)
    for name in names:
        for short in _short_names(name, ending, lists) & names:
            full.setdefault(short, set()).add(name)
    return {short: next(iter(long)) for short, long in full.items() if len(long) == 1}


def _short_names(name: str, ending: re.Pattern[str], lists: WordLists) -> set[str]:
    """The name without its place, without its ending, and without both; none of one character."""
    starts = {name[length:] for length in range(2, 8) if lists.is_place(name[:length])}
    whole = {name, *starts}
    cut = {ending.sub("", one) for one in whole}
    # 公司 for 股份有限公司: the ending's last word may stay.
    company = {re.sub("(?:股份|有限|责任)+公司$", "公司", one) for one in whole}
    return {short for short in starts | cut | company if 2 <= len(short) < len(name)}
