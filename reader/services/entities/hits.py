"""What a rule finds and what it looks at."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.model.annotation import EntityLabel
from reader.services.entities.word_lists import WordLists

NAMES = frozenset({EntityLabel.PERSON, EntityLabel.PLACE, EntityLabel.ORGANISATION})


class Hit(NamedTuple):
    """A stretch of the paragraph, half-open in code points, its kind and the rule that found it."""

    start: int
    end: int
    label: EntityLabel
    layer: str
    certainty: float = 1.0

    @property
    def length(self) -> int:
        """The number of code points covered."""
        return self.end - self.start

    def overlaps(self, other: Hit) -> bool:
        """Whether at least one character lies in both."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Hit) -> bool:
        """Whether no character of ``other`` lies outside."""
        return self.start <= other.start and other.end <= self.end

    def is_part_of(self, start: int, end: int) -> bool:
        """Whether it lies in that stretch and leaves some of it out."""
        return start <= self.start and self.end <= end and self.length < end - start


class Word(NamedTuple):
    """A word of the paragraph with its part of speech, and how likely that is."""

    start: int
    end: int
    tag: str
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A paragraph as the rules see it: simplified, full-width letters and digits made narrow."""

    text: str
    words: Sequence[Word]
    lists: WordLists

    def of(self, hit: Hit) -> str:
        """The characters that the hit covers."""
        return self.text[hit.start : hit.end]


# A rule: from a paragraph and what was found so far to what is found then.
Rule = Callable[[Scene, Sequence[Hit]], Sequence[Hit]]


def narrowed(text: str) -> str:
    """The text with full-width letters, digits and percent signs as their narrow forms.

    Older agencies set digits full width (２８日). The length stays; other signs are left alone.

    >>> narrowed("１１月２８日，６％")
    '11月28日，6%'
    """
    return "".join(map(_narrow, text))


def added(found: Sequence[Hit], new: Iterable[Hit]) -> list[Hit]:
    """The hits with those of ``new`` that touch none of them, in order."""
    taken = list(found)
    for hit in new:
        if not any(hit.overlaps(other) for other in taken):
            taken.append(hit)
    return sorted(taken)


def imposed(found: Sequence[Hit], new: Sequence[Hit]) -> list[Hit]:
    """The hits of ``new``, the first of two that touch, with those of ``found`` beside them."""
    return added(added((), new), found)


def _narrow(character: str) -> str:
    if "０" <= character <= "９" or "Ａ" <= character <= "ｚ" or character in "％．":
        return unicodedata.normalize("NFKC", character)
    return character
