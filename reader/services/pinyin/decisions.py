"""Which reading a word has: the layers, of which the first that knows decides."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from reader.services.pinyin.context import Context
from reader.services.pinyin.phrases import Match
from reader.services.pinyin.polyphones import Polyphones
from reader.services.pinyin.rare_readings import rare_reading
from reader.services.pinyin.syllables import NEUTRAL, tone_of, without_tone
from reader.services.pinyin.tables import Syllables, Tables
from reader.services.pinyin.writing import NameParts

# Log odds below which the second reading is shown too: under it one decision in three is wrong on
# held-out sentences, over it one in a hundred.
DOUBT = 1.0


class Found(NamedTuple):
    """The syllables of a word, the layer that decided, other readings the word may have."""

    syllables: tuple[str | None, ...]
    source: str
    others: tuple[Syllables, ...] = ()


class Decisions:
    """Decides how words are read, with what the tables and the classifiers know."""

    def __init__(
        self, tables: Tables, polyphones: Polyphones, names: NameParts, user: Collection[str]
    ) -> None:
        self._tables = tables
        self._polyphones = polyphones
        self._names = names
        self._user = user

    def is_plain(self, word: str) -> bool:
        """Whether the word is read the same wherever it stands."""
        return not (word[:1].isdecimal() or any(char in self._polyphones for char in word))

    def word(self, context: Context, index: int) -> Found:
        """The reading of an ordinary word."""
        matches = context.matches(index)
        syllables, seconds, source = [], [], "first"
        for offset, match in enumerate(matches):
            char = context.words[index][offset]
            if self._is_sure(match) or char not in self._polyphones:
                syllables.append(match.syllable or rare_reading(char))
                source = self._source(match, source)
                continue
            if _is_repeated(context.words[index], offset):
                syllables.append(syllables[-2])
                continue
            if char == "地" and context.is_doubled_before(index, offset):
                syllables.append("de")
                continue
            place = context.place(index, offset, match.syllable or "")
            decision = self._polyphones.decide(char, place)
            syllables.append(_with_neutral_tone(decision.syllable, match))
            source = "classifier"
            if decision.lead < DOUBT and decision.other in self._tables.living.get(char, ()):
                seconds.append((offset, decision.other))
        if _is_doubled(context.words[index]):
            syllables[2:] = map(self._full, context.words[index][2:], syllables[2:])
        others = [_replaced(syllables, offset, other) for offset, other in seconds]
        word = context.words[index]
        if word in self._tables.several and word not in self._user:
            return self._one_of(word, syllables, source)
        return Found(tuple(syllables), source, tuple(o for o in others if o))

    def person(self, context: Context, index: int) -> Found:
        """The reading of a person's name: no syllable of it has the neutral tone."""
        word, matches = context.words[index], context.matches(index)
        surname = word if self._names.is_surname(word) else self._names.surname(word)
        if all(self._is_sure(match) for match in matches) or not surname:
            found = self.word(context, index)
            full = (self._full(c, s) for c, s in zip(word, found.syllables, strict=True))
            return Found(tuple(full), found.source)
        first = self._tables.surnames[surname]
        rest = word[len(surname) :]
        if self._names.is_title(rest):
            given = self.word(Context(context.phrases, [rest]), 0).syllables
        else:
            given = self.word(context, index).syllables[len(surname) :]
            given = tuple(self._given(c, s) for c, s in zip(rest, given, strict=True))
        return Found((*first, *given), "person")

    def _one_of(self, word: str, syllables: Sequence[str | None], source: str) -> Found:
        """The first of the readings listed for a word that the decisions do not exclude."""
        listed = self._tables.several[word]
        open_to = [
            reading
            for reading in listed
            if all(
                char not in self._polyphones or _agree(decided, syllable)
                for char, decided, syllable in zip(word, syllables, reading, strict=True)
            )
        ]
        best = (open_to or listed)[0]
        return Found(best, source, tuple(r for r in open_to if r != best))

    def _is_sure(self, match: Match) -> bool:
        return match.word in self._tables.sure or match.word in self._user

    def _source(self, match: Match, before: str) -> str:
        """The name of the layer of a match; what is more special is not overwritten."""
        if match.word in self._user:
            return "user"
        if match.word in self._tables.curated:
            return "curated"
        if match.word in self._tables.sure:
            return "name"
        return "phrase" if match.word and before == "first" else before

    def _given(self, char: str, syllable: str | None) -> str | None:
        """The syllable of a character of a given name: 少 is shào, 长 is cháng."""
        listed = self._tables.given.get(char)
        return listed[0] if listed else self._full(char, syllable)

    def _full(self, char: str, syllable: str | None) -> str | None:
        """The syllable, or where it has the neutral tone the one the character has alone."""
        if syllable is None or tone_of(syllable) != NEUTRAL:
            return syllable
        usual = (self._tables.first.get(char, ""), *self._tables.living.get(char, ()))
        return next((s for s in usual if s and tone_of(s) != NEUTRAL), syllable)


def _is_repeated(word: str, offset: int) -> bool:
    """Whether the character is a verb said twice: 数一数 is shǔ yī shǔ."""
    return offset > 1 and word[offset] == word[offset - 2] and word[offset - 1] in "一了不没"


def _is_doubled(word: str) -> bool:
    """Whether both characters of a word are doubled: 清清楚楚 has no neutral tone, 清楚 has."""
    return len(word) == 4 and word[0] == word[1] and word[2] == word[3]


def _with_neutral_tone(decided: str, match: Match) -> str:
    """The reading decided, but that of the word where it has the neutral tone (关系, 暖和)."""
    listed = match.syllable or ""
    return listed if match.word and listed and tone_of(listed) == NEUTRAL else decided


def _agree(decided: str | None, listed: str) -> bool:
    """Whether a decision allows a listed reading, the neutral tone being the word's own."""
    return decided == listed or (tone_of(listed) == NEUTRAL and _same_letters(decided, listed))


def _same_letters(one: str | None, other: str) -> bool:
    return one is not None and without_tone(one) == without_tone(other)


def _replaced(syllables: Sequence[str | None], offset: int, other: str) -> Syllables:
    """The syllables with another at ``offset``, () where one has no reading."""
    changed = [*syllables[:offset], other, *syllables[offset + 1 :]]
    return tuple(s for s in changed if s) if all(changed) else ()


def sure_words(corrections: Mapping[str, Sequence[str]]) -> dict[str, Syllables]:
    """The user's corrections as entries of the table; those of a wrong length do not count."""
    return {word: tuple(s) for word, s in corrections.items() if len(word) == len(s)}
