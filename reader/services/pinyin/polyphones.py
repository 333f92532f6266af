"""Characters with several readings: a linear classifier for each, on the words around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Place(NamedTuple):
    """A character in its surroundings: what a classifier looks at.

    ``word`` is the word it is in, at ``offset``; ``after`` the word that follows; ``before`` the
    two characters before it, ``behind`` the two behind it (white space at the ends); ``syllable``
    and ``listed`` are the readings by longest match, with the neighbours and in the word alone,
    ``known`` says whether a dictionary has the word.
    """

    word: str
    offset: int
    after: str
    before: str
    behind: str
    syllable: str
    listed: str
    known: bool


class Decision(NamedTuple):
    """The likeliest reading, the second, and by how much the first leads (log odds)."""

    syllable: str
    other: str
    lead: float


def features(place: Place) -> list[str]:
    """The names of the features of a place, in the alphabet of the classifier's file."""
    word, offset, after, before, behind, syllable, listed, known = place
    names = [
        "<" + before[-1],
        "(" + before[0],
        ">" + behind[0],
        ")" + behind,
        f"{word}{offset}",
        f"{min(len(word), 4)}{min(offset, 3)}",
        "=" + syllable,
    ]
    names.append("+" + after if len(word) == 1 else f"-{listed}{'!' if known else ''}")
    return names


class Polyphones:
    """The classifiers of all characters that have one."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._of: dict[str, _Classifier] = {}
        for line in lines:
            char, labels, biases, *weights = line.split("\t")
            self._of[char] = _Classifier(labels.split(" "), _numbers(biases), _weights(weights))

    def __contains__(self, char: object) -> bool:
        return char in self._of

    def decide(self, char: str, place: Place) -> Decision:
        """The reading of ``char`` in its place; KeyError where it has no classifier."""
        return self._of[char].decide(features(place))


class _Classifier:
    """One weight for each reading and feature; two readings share one of opposite sign."""

    def __init__(
        self, labels: list[str], biases: tuple[int, ...], weights: Mapping[str, tuple[int, ...]]
    ) -> None:
        self._labels = labels
        self._biases = biases
        self._weights = weights

    def decide(self, names: Iterable[str]) -> Decision:
        found = [weights for weights in map(self._weights.get, names) if weights]
        labels = self._labels
        if len(labels) == 2:
            total = self._biases[0] + sum([weight for (weight,) in found])
            best = total > 0
            return Decision(labels[best], labels[not best], abs(total) / SCALE)
        sums = list(map(sum, zip(self._biases, *found, strict=True)))
        top = max(sums)
        first = sums.index(top)
        sums[first] = LOWEST
        second = max(sums)
        return Decision(labels[first], labels[sums.index(second)], (top - second) / SCALE)


LOWEST = -1_000_000  # below every sum of weights
# Weights are kept as whole tenths of log odds: finer ones change no decision on held-out text.
SCALE = 10


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(" "))


def _weights(groups: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Weights from groups ``numbers|feature|feature…``: those of one value stand together."""
    found = {}
    for group in groups:
        numbers, *names = group.split("|")
        found.update(dict.fromkeys(names, _numbers(numbers)))
    return found
