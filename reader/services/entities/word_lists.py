"""The word lists of resources/entities/."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path

from reader.model.errors import ResourceMissing


@dataclass(frozen=True, slots=True)
class WordLists:
    """Words in simplified script by what they tell; each field is the file of that name."""

    areas: frozenset[str] = frozenset()
    feasts: frozenset[str] = frozenset()
    generic_organisations: frozenset[str] = frozenset()
    generic_places: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    organisation_endings: frozenset[str] = frozenset()
    place_endings: frozenset[str] = frozenset()
    post_bodies: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()

    def is_surname(self, text: str) -> bool:
        """Whether the text begins with a Chinese surname of one or two characters."""
        return text[:1] in self.surnames or text[:2] in self.surnames


def read_word_lists(folder: Path) -> WordLists:
    """The word lists in ``folder``; raises ResourceMissing where one isn't there."""
    return WordLists(
        **{field.name: _read(folder / f"{field.name}.txt") for field in fields(WordLists)}
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches one of the words, the longest first.

    >>> any_of({"市", "城市"})
    '(?:城市|市)'
    """
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


def _read(path: Path) -> frozenset[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise ResourceMissing(path.name) from error
    return frozenset(word for line in lines for word in line.split("#")[0].split())
