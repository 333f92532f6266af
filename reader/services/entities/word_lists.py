"""The word lists of resources/entities/."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from reader.model.errors import ResourceMissing

_PAIRS = frozenset(
    {
        "bounds",
        "cut_endings",
        "eras",
        "feasts",
        "nations",
        "other_organisations",
        "other_persons",
        "regional_money",
        "units",
    }
)
_OTHERWISE = _PAIRS | {"places", "countries"}


@dataclass(frozen=True, slots=True)
class WordLists:
    """Words in simplified script by what they tell; each field is the file of that name.

    ``bounds`` maps what stands around a number to its sign, ``cut_endings`` the ending of a body to
    what a short name leaves of it, ``eras`` the name of a reign to its first year, with "?" where
    its years are lunisolar, ``feasts`` a feast to the rule of its day,
    ``nations`` a country's one character to its name, ``other_…`` a person's or a body's other
    names to the usual one, ``regional_money`` a province to the money used there, ``units`` a unit
    to its symbol;
    ``kin`` are forms of address that stay with a surname (黄阿伯);
    ``places`` are the names of countries, cities and administrative units, which come from the
    gazetteer and not from a list. ``speech_verbs`` has ``saying_verbs`` too.
    """

    after_organisations: frozenset[str] = frozenset()
    appellations: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    before_nations: frozenset[str] = frozenset()
    common_given_names: frozenset[str] = frozenset()
    common_nation_words: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    department_endings: frozenset[str] = frozenset()
    doubtful_places: frozenset[str] = frozenset()
    doubtful_surnames: frozenset[str] = frozenset()
    generic_organisations: frozenset[str] = frozenset()
    generic_persons: frozenset[str] = frozenset()
    generic_places: frozenset[str] = frozenset()
    great_things: frozenset[str] = frozenset()
    japanese_surnames: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    known_organisations: frozenset[str] = frozenset()
    known_persons: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    national_words: frozenset[str] = frozenset()
    no_bounds: frozenset[str] = frozenset()
    no_offices: frozenset[str] = frozenset()
    organisation_endings: frozenset[str] = frozenset()
    place_endings: frozenset[str] = frozenset()
    place_tails: frozenset[str] = frozenset()
    post_bodies: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    saying_verbs: frozenset[str] = frozenset()
    shop_endings: frozenset[str] = frozenset()
    short_provinces: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()
    storms: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    transliteration: frozenset[str] = frozenset()
    bounds: Mapping[str, str] = field(default_factory=dict)
    cut_endings: Mapping[str, str] = field(default_factory=dict)
    eras: Mapping[str, str] = field(default_factory=dict)
    feasts: Mapping[str, str] = field(default_factory=dict)
    nations: Mapping[str, str] = field(default_factory=dict)
    other_organisations: Mapping[str, str] = field(default_factory=dict)
    other_persons: Mapping[str, str] = field(default_factory=dict)
    regional_money: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    places: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()

    def is_surname(self, text: str) -> bool:
        """Whether the text begins with a Chinese surname of one or two characters."""
        return text[:1] in self.surnames or text[:2] in self.surnames

    def with_places(self, places: Iterable[str], countries: Iterable[str]) -> WordLists:
        """The same lists with the names of a gazetteer, the doubtful ones left out."""
        known = frozenset(places) - self.doubtful_places
        return replace(self, places=known, countries=frozenset(countries))

    def is_place(self, text: str) -> bool:
        """Whether the text is the name of a country, a city, a unit or a region."""
        return text in self.places or text in self.regions


def read_word_lists(folder: Path) -> WordLists:
    """The word lists in ``folder``; raises ResourceMissing where one isn't there."""
    names = [entry.name for entry in fields(WordLists) if entry.name not in _OTHERWISE]
    lists: dict[str, Any] = {name: _read(folder / f"{name}.txt") for name in names}
    lists |= {name: _pairs(folder / f"{name}.txt") for name in _PAIRS}
    lists["speech_verbs"] |= lists["saying_verbs"]
    return WordLists(**lists)


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches one of the words, the longest first.

    >>> any_of({"市", "城市"})
    '(?:城市|市)'
    """
    return _alternatives(frozenset(words))


@lru_cache(maxsize=64)
def _alternatives(words: frozenset[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


def _read(path: Path) -> frozenset[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise ResourceMissing(path.name) from error
    return frozenset(word for line in lines for word in line.split("#")[0].split())


def _pairs(path: Path) -> dict[str, str]:
    pairs = (word.partition("=") for word in _read(path))
    return {short: full for short, _, full in pairs}
