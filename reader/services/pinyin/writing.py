"""How words are written in pinyin: joined, with capitals for names (GB/T 16159-2012)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model.syllables import capital, joined
from reader.services.pinyin.tables import Tables

# CC-CEDICT writes these generic parts small and the norm apart (Héngshuǐ Shì, Tàiháng Shān), those
# of nature where more than one character is the name's own.
_ADMINISTRATIVE = frozenset("省市县区乡镇村旗盟")
_NATURE = frozenset("山河江湖海岛")
_GENERIC_PARTS = {"特别行政区": (2, 3)}


def written(syllables: Sequence[str | None], parts: Sequence[int], capitals: Sequence[bool]) -> str:
    """The word in pinyin, its parts (by their lengths) apart, those marked with a capital.

    >>> written(["héng", "shuǐ", "shì"], [2, 1], [True, True])
    'Héngshuǐ Shì'
    """
    place, words = 0, []
    for length, is_name in zip(parts, capitals, strict=True):
        word = joined(s for s in syllables[place : place + length] if s)
        place += length
        words.append(capital(word) if is_name else word)
    return " ".join(word for word in words if word)


class NameParts:
    """Finds the parts of a name that are written apart, by the lists of names in the tables.

    ``proper`` has the parts of names that are listed.
    """

    def __init__(self, tables: Tables) -> None:
        self.proper = tables.proper
        self._closed = tables.closed
        self._generic = tables.generic
        self._surnames = tables.surnames
        self._titles = tables.titles
        self._plain = tables.plainly_foreign
        self._foreign = self._plain | tables.foreign | tables.transcribed.keys()
        self._elements = tables.elements
        self._japanese = tables.japanese

    def surname(self, name: str) -> str:
        """The Chinese surname a name begins with, "" where it is foreign or has none."""
        if "·" in name:
            return ""
        for length in (4, 2, 1):
            rest = name[length:]
            if len(name) > length and name[:length] in self._surnames and len(rest) <= 3:
                return "" if self._is_foreign(rest) else name[:length]
        return ""

    def _is_foreign(self, text: str) -> bool:
        """Whether it transcribes: 尔斯, but neither 雷 nor 莎莎, which are given names too."""
        return self._foreign.issuperset(text) and not self._plain.isdisjoint(text)

    def is_transcribed(self, word: str) -> bool:
        """Whether the word is the name of a foreign place or person, by its characters."""
        return "·" in word or (len(word) > 2 and self._is_foreign(word))

    def is_familiar(self, name: str) -> bool:
        """Whether the name is a surname that a form of address stands before: 老单, 阿曾."""
        return len(name) == 2 and name[0] in "老小大阿" and name[1] in self._surnames

    def person(self, name: str) -> tuple[tuple[int, ...], tuple[bool, ...]]:
        """The lengths of the parts of a person's name, and which have a capital.

        Surname and given name are apart, a title is apart and small (Lǐ xiānsheng), 老 and 小
        before a surname are apart (Lǎo Wáng). No list has all rare surnames: three characters, none
        of which transcribes foreign names, are a surname and a given name, too.
        """
        if name in self.proper:
            parts = self.proper[name]
            return parts, (True,) * len(parts)
        if name in self._surnames:
            return (len(name),), (True,)
        if self.is_familiar(name):
            return (1, 1), (True, True)
        if elements := self._elements_of(name):
            return elements, (True,) * len(elements)
        surname = self._japanese_surname(name) or self.surname(name)
        if not surname and len(name) == 3 and self._foreign.isdisjoint(name):
            surname = name[0]
        if not surname:
            lengths = tuple(_between_dots(name))
            return lengths, (True,) * len(lengths)
        rest = name[len(surname) :]
        return (len(surname), len(rest)), (True, rest not in self._titles)

    def _japanese_surname(self, name: str) -> str:
        """The Japanese surname of a name, "" where three characters could be a Chinese name."""
        if len(name) == 3 and name[0] in self._surnames:
            return ""
        return next((name[:n] for n in (3, 2) if len(name) > n and name[:n] in self._japanese), "")

    def _elements_of(self, name: str) -> tuple[int, ...]:
        """The lengths of the parts of a Tibetan name, which are words of two syllables."""
        pairs = [name[start : start + 2] for start in range(0, len(name), 2)]
        is_made_of_them = len(pairs) > 1 and self._elements.issuperset(pairs)
        return (2,) * len(pairs) if is_made_of_them else ()

    def place(self, name: str) -> tuple[int, ...]:
        """The lengths of the parts of a place's name: what is its own, what it is (市, 山)."""
        parts = self.proper.get(name, (len(name),))
        if len(parts) > 1 or (name in self.proper and not self._is_open(name)):
            return parts
        for length in (5, 4, 3, 2, 1):
            own = len(name) - length
            if own > (0 if name[-1] == "县" else 1) and name[-length:] in self._generic:
                return (own, *_GENERIC_PARTS.get(name[-length:], (length,)))
        return parts

    def _is_open(self, name: str) -> bool:
        """Whether a listed name of one part may have a generic part all the same."""
        if name in self._closed:
            return False
        if name[-1] == "州" and len(name) > 2 and name[:-1] in self.proper:
            return True  # an autonomous prefecture in short: 阿坝州
        return name[-1] in _ADMINISTRATIVE or (len(name) > 2 and name[-1] in _NATURE)

    def is_title(self, word: str) -> bool:
        """Whether the word can stand behind a surname as a title."""
        return word in self._titles

    def is_surname(self, word: str) -> bool:
        """Whether the word is a surname."""
        return word in self._surnames


def _between_dots(name: str) -> Iterator[int]:
    """The lengths of the parts of a name between middle dots, each dot with the part before it."""
    start = 0
    for place, char in enumerate(name):
        if char == "·":
            yield place + 1 - start
            start = place + 1
    if start < len(name):
        yield len(name) - start
