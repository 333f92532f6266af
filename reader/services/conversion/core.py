"""One stage of a conversion: characters, and phrases that are stronger than characters.

The order is that of opencc-python-reimplemented: of all places where a phrase matches, the longest
is taken first, of equals the first in the text. Most characters have one form only, so the text is
translated as a whole, and phrases are looked for only where one could say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from reader.services.conversion.characters import Characters

# How strong a match from start to end is: 0, more (weaker), or None where it must not be taken.
Rank = Callable[[int, int], int | None]


class Match(NamedTuple):
    """A phrase found at ``start``; sorted, the stronger of two comes first.

    ``weight`` is minus the length, ``value`` None where the phrase says what its characters say.
    """

    rank: int
    weight: int
    start: int
    value: str | None

    @property
    def end(self) -> int:
        """The offset after the phrase."""
        return self.start - self.weight


class Packed(NamedTuple):
    """Phrases as strings that cost nothing until they are looked for.

    ``groups`` maps the first two characters of phrases to the rest of each, parted by blanks, with
    ``>`` and the value where it is not what the characters say. ``forward`` maps a character that
    a phrase converts in its own way and the one after it to the offsets, one letter each, at which
    it stands in such phrases; ``backward`` does so with the one before it, at the end of a phrase.
    """

    groups: Mapping[str, str]
    forward: Mapping[str, str]
    backward: Mapping[str, str]


class Stage:
    """Converts by phrases (two characters and more) and, where none matches, by characters.

    Every value is as long as its key.
    """

    def __init__(self, characters: Mapping[str, str], packed: Packed) -> None:
        self.characters = Characters(characters)
        self._packed = packed
        self._groups = _Groups(packed.groups)
        telling = {pair[0] for pair in packed.forward} | {pair[1] for pair in packed.backward}
        letters = re.escape("".join(sorted(telling)))
        self._find = re.compile(f"[{letters}]").finditer if letters else None

    def convert(self, text: str) -> str:
        """``text`` converted, as long as it was."""
        plain = self.characters.translate(text)
        pieces: list[str] = []
        done = 0
        for match in self.changes(text):
            pieces += (plain[done : match.start], match.value or "")
            done = match.end
        pieces.append(plain[done:])
        return "".join(pieces)

    def changes(self, text: str) -> Iterator[Match]:
        """The phrases that are taken and have a value, in order."""
        done = 0
        for at, offsets in self._telling_places(text):
            if at >= done and (found := self._with_value(text, at, offsets)):
                best = min(found)
                if self._has_stronger_rival(text, best):
                    taken, end = self._cluster(text, at)
                    yield from (new for new in taken if new.start >= done and new.value is not None)
                    done = end
                else:
                    done = best.end
                    yield best

    def phrases(self) -> Iterator[tuple[str, str]]:
        """The phrases that have a value, with it."""
        for pair in self._packed.groups:
            for _, rest, value in self._groups[pair]:
                if value is not None:
                    yield pair + rest, value

    def cover(self, text: str, rank: Rank | None = None) -> list[Match]:
        """All phrases that are taken, in order, with a value or without."""
        found = [match for at in range(len(text)) for match in self.matches_at(text, at, rank)]
        return _taken(found)

    def matches_at(self, text: str, start: int, rank: Rank | None = None) -> Iterator[Match]:
        """The phrases of ``text`` that begin at ``start``, shortest first."""
        for length, rest, value in self._groups[text[start : start + 2]]:
            if text.startswith(rest, start + 2):
                strength = rank(start, start + length) if rank else 0
                if strength is not None:
                    yield Match(strength, -length, start, value)

    def _telling_places(self, text: str) -> Iterator[tuple[int, str]]:
        if self._find is None:
            return
        _, forward, backward = self._packed
        places = [place.start() for place in self._find(text)]
        for at in [
            at for at in places if text[at : at + 2] in forward or text[at - 1 : at + 1] in backward
        ]:
            ahead, behind = text[at : at + 2], text[at - 1 : at + 1]
            yield at, forward.get(ahead, "") + backward.get(behind, "")

    def _with_value(self, text: str, at: int, offsets: str) -> list[Match]:
        """The phrases with a value that hold ``at`` at one of the ``offsets``."""
        groups, found = self._groups, []
        for offset in offsets:
            start = at - int(offset, 36)
            for length, rest, value in groups[text[start : start + 2]] if start >= 0 else ():
                if value is not None and start + length > at and text.startswith(rest, start + 2):
                    found.append(Match(0, -length, start, value))
        return found

    def _has_stronger_rival(self, text: str, match: Match) -> bool:
        _, weight, start, _ = match
        groups, own = self._groups, -weight
        for place in range(max(0, start - LONGEST + 1), match.end):
            if group := groups[text[place : place + 2]]:
                # As long is stronger only before it, and one that ends before it is no rival.
                least = own + 1 if place >= start else max(own, start - place + 1)
                if group[-1][0] >= least:
                    for length, rest, _ in group:
                        if length >= least and text.startswith(rest, place + 2):
                            return True
        return False

    def _cluster(self, text: str, at: int) -> tuple[list[Match], int]:
        """What is taken of the matches that hang together around ``at``, and where they end."""
        found: list[Match] = []
        place = self._cluster_start(text, at)
        end = at + 1
        while place < end:
            for match in self.matches_at(text, place):
                found.append(match)
                end = max(end, match.end)
            place += 1
        return _taken(found), end

    def _cluster_start(self, text: str, at: int) -> int:
        """The smallest offset from which overlapping matches lead to ``at``."""
        start, place = at, at - 1
        while place >= 0 and place > start - LONGEST:
            if any(match.end > start for match in self.matches_at(text, place)):
                start = place
            place -= 1
        return start


# No phrase is longer, in characters (15 in OpenCC 1.4.2); packed() refuses one that is.
LONGEST = 16


def packed(phrases: Mapping[str, str], characters: Mapping[str, str]) -> Packed:
    """The phrases in the form that :class:`Stage` reads."""
    plain = {ord(key): value for key, value in characters.items()}
    groups: dict[str, list[str]] = {}
    forward: dict[str, set[int]] = {}
    backward: dict[str, set[int]] = {}
    for key, value in phrases.items():
        if not 2 <= len(key) == len(value) <= LONGEST:
            raise ValueError(key)
        usual = key.translate(plain)
        groups.setdefault(key[:2], []).append(key[2:] if usual == value else f"{key[2:]}>{value}")
        for at in (at for at, new in enumerate(value) if usual[at] != new):
            pairs, pair = (forward, key[at : at + 2]) if key[at + 1 :] else (backward, key[-2:])
            pairs.setdefault(pair, set()).add(at)
    return Packed(
        {pair: " ".join(group) for pair, group in groups.items()},
        _letters(forward),
        _letters(backward),
    )


def _letters(pairs: Mapping[str, Iterable[int]]) -> dict[str, str]:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return {pair: "".join(digits[at] for at in sorted(places)) for pair, places in pairs.items()}


Entry = tuple[int, str, str | None]  # length of a phrase, its end after two characters, value


class _Groups(dict[str, tuple[Entry, ...]]):
    """The phrases that begin with two characters, shortest first, unpacked when asked for."""

    def __init__(self, packed: Mapping[str, str]) -> None:
        super().__init__()
        self._packed = packed

    def __missing__(self, pair: str) -> tuple[Entry, ...]:
        packed = self._packed.get(pair)
        group = () if packed is None else tuple(sorted(_entries(packed), key=_length))
        self[pair] = group
        return group


def _entries(packed: str) -> Iterator[Entry]:
    for entry in packed.split(" "):
        rest, has_value, value = entry.partition(">")
        yield len(rest) + 2, rest, value if has_value else None


def _length(entry: Entry) -> int:
    return entry[0]


def _taken(cluster: list[Match]) -> list[Match]:
    """The matches that no stronger one stands in the way of, in the order of the text."""
    free = []
    occupied: set[int] = set()
    for match in sorted(cluster):
        if occupied.isdisjoint(range(match.start, match.end)):
            occupied.update(range(match.start, match.end))
            free.append(match)
    return sorted(free, key=lambda match: match.start)
