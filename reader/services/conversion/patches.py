"""What is put in the place of which characters, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reader.model.annotation import Annotation, EntityLabel
from reader.model.conversion import Reason
from reader.services.conversion.core import Rank


class Patch(NamedTuple):
    """``value`` stands for the characters from ``start`` on, and is as long as what it replaces."""

    start: int
    value: str
    reason: Reason
    detail: str
    certainty: float

    @property
    def end(self) -> int:
        """The offset after what is replaced."""
        return self.start + len(self.value)


class Context(NamedTuple):
    """What the analysis of a paragraph says that bears on its conversion.

    ``borders`` are the offsets between words, ``names`` the stretches
    (start, end) of persons' names, ``places`` those of names of places.
    """

    borders: frozenset[int]
    names: tuple[tuple[int, int], ...]
    places: tuple[tuple[int, int], ...] = ()

    def part(self, start: int, end: int) -> Context:
        """The same for the stretch from ``start`` to ``end`` alone."""
        if start == 0 and (not self.borders or end >= max(self.borders)):
            return self
        inside = frozenset(at - start for at in self.borders if start <= at <= end)
        return Context(
            inside | {0, end - start},
            _inside(self.names, start, end),
            _inside(self.places, start, end),
        )


def context_of(annotation: Annotation) -> Context:
    """The word borders and names of a paragraph."""
    borders = {0}
    borders.update(token.span.end for token in annotation.tokens)
    persons = _stretches(annotation, EntityLabel.PERSON)
    borders.update(offset for person in persons for offset in person)
    return Context(frozenset(borders), persons, _stretches(annotation, EntityLabel.PLACE))


def _stretches(annotation: Annotation, label: EntityLabel) -> tuple[tuple[int, int], ...]:
    found = (entity.span for entity in annotation.entities if entity.label is label)
    return tuple((span.start, span.end) for span in found)


def _inside(
    stretches: tuple[tuple[int, int], ...], start: int, end: int
) -> tuple[tuple[int, int], ...]:
    return tuple((a - start, b - start) for a, b in stretches if start <= a and b <= end)


def guard(known: Context) -> Rank:
    """Weakens a short phrase that cuts a word; one that lies across words is not taken at all."""
    borders = known.borders

    def rank(start: int, end: int) -> int | None:
        if end - start > 3 or (start in borders and end in borders):
            return 0
        return None if any(at in borders for at in range(start + 1, end)) else 1

    return rank


def patched(text: str, patches: Iterable[Patch]) -> str:
    """``text`` with the patches put in, which are in order and do not overlap."""
    pieces: list[str] = []
    done = 0
    for patch in patches:
        pieces += (text[done : patch.start], patch.value)
        done = patch.end
    pieces.append(text[done:])
    return "".join(pieces)
