"""Which reading a word has: the layers, of which the first that knows decides."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from reader.model.syllables import NEUTRAL, tone_of
from reader.services.pinyin.context import Context
from reader.services.pinyin.phrases import Match, Phrases
from reader.services.pinyin.polyphones import Decision, Polyphones
from reader.services.pinyin.rare_readings import rare_reading
from reader.services.pinyin.syllable_rules import agree, is_doubled, is_repeated, replaced
from reader.services.pinyin.tables import Syllables, Tables
from reader.services.pinyin.writing import NameParts

# Log odds below which the second reading is shown too: under it one decision in four is wrong on
# held-out sentences, over it one in a hundred.
DOUBT = 1.0

# Particles lean on a word before them; where none is they are words of their own: “，得看天气”.
_FULL_FIRST = {"得": "děi", "地": "dì"}

# Before these 儿 is a child: 儿子, 儿女, 儿童, 儿媳, 儿孙, 儿歌, 儿科.
# Words that end in such a 儿 are in child.txt.
_BEHIND_CHILD = ("子", "女", "童", "媳", "孙", "歌", "科")

_ADVERBIAL = Decision("de", "dì", 10.0)  # 慢慢地


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
        self._sure = tables.sure.union(user)

    def is_plain(self, word: str) -> bool:
        """Whether the word is read the same wherever it stands."""
        return self._stands(word) or not any(char in self._polyphones for char in word)

    def _stands(self, word: str) -> bool:
        """Whether a dictionary's reading of the word is better than a guess by its surroundings.

        A classifier has seen a few hundred words with its character; one that it has not seen it
        reads as most others (晕车 as 晕倒). What labelled sentences read otherwise is disputed.
        """
        tables = self._tables
        return (
            len(word) > 1
            and (word in tables.words or word in tables.known)
            and word not in tables.disputed
            and word not in tables.several
        )

    def word(self, context: Context, index: int, usual: Mapping[str, str] | None = None) -> Found:
        """The reading of a word; in a name ``usual`` has how its characters are mostly read there.

        A word that is made of transcribing characters is such a name wherever it stands.
        """
        word, source = context.words[index], "first"
        if len(word) == 1 and not usual:
            return self._character(context, index)
        if usual is None and self._names.is_transcribed(word):
            usual = self._tables.transcribed
        syllables: list[str | None] = []
        seconds: list[tuple[int, str]] = []
        for offset, match in enumerate(context.matches(index)):
            if self._is_certain(word, match) or not self._is_open(word[offset]):
                syllables.append(self._listed(word, offset, match, is_name=usual is not None))
                source = self._source(match, source)
            elif usual and word[offset] in usual:
                syllables.append(usual[word[offset]])
                source = "name"
            elif len(word) > 2 and (part := self._of_part(context.phrases, word, offset)):
                syllables.append(part)
                source = "phrase"
            else:
                decision = self._decided(context, index, offset, match)
                syllables.append(decision.syllable if decision else syllables[-2])
                source = "classifier"
                if decision and self._is_close(word[offset], decision):
                    seconds.append((offset, decision.other))
        if len(word) == 3 and word[0] == "一" and word[1] == word[2]:
            syllables[2] = syllables[1]  # a measure said twice: 一行行
        self._undo_neutral(word, syllables)
        if word in self._tables.several and word not in self._sure:
            return self._one_of(word, syllables, source)
        others = [replaced(syllables, offset, other) for offset, other in seconds]
        return Found(tuple(syllables), source, tuple(other for other in others if other))

    def _undo_neutral(self, word: str, syllables: list[str | None]) -> None:
        """Give full tones to the second half of a word like 清清楚楚."""
        if is_doubled(word) and tone_of(syllables[1] or "") != NEUTRAL:
            syllables[2:] = map(self._full, word[2:], syllables[2:])

    def _character(self, context: Context, index: int) -> Found:
        """The reading of a word of one character: most of what context decides."""
        char, match = context.words[index], context.matches(index)[0]
        if match.word in self._sure or not self._is_open(char):
            listed = match.syllable or rare_reading(char)
            return Found((listed,), self._source(match, "first"))
        decision = self._decided(context, index, 0, match)
        if decision is None:
            return Found((match.syllable,), "first")
        others = ((decision.other,),) if self._is_close(char, decision) else ()
        return Found((decision.syllable,), "classifier", others)

    def _is_certain(self, word: str, match: Match) -> bool:
        """Whether the tables decide alone: for names, and for words that a dictionary has."""
        return match.word in self._sure or (len(match.word) <= len(word) and self._stands(word))

    def _is_open(self, char: str) -> bool:
        return char in self._polyphones and char != "儿"

    def _is_close(self, char: str, decision: Decision) -> bool:
        """Whether the second reading may be right, too, and is alive."""
        return decision.lead < DOUBT and decision.other in self._tables.living.get(char, ())

    def _of_part(self, phrases: Phrases, word: str, offset: int) -> str | None:
        """The reading in a word that this one begins or ends with, None where it is in none.

        The beginning goes first: most words of three characters are two and one (肾脏|病).
        """
        parts = [(0, word[:end]) for end in range(len(word) - 1, max(offset, 1), -1)]
        parts += [(start, word[start:]) for start in range(1, min(offset + 1, len(word) - 1))]
        return next(
            (
                phrases.inside(part)[offset - start].syllable
                for start, part in parts
                if self._stands(part)
            ),
            None,
        )

    def _listed(self, word: str, offset: int, match: Match, is_name: bool) -> str | None:
        """The reading by the tables; 儿 that no dictionary has is -r (快点儿), in names ér."""
        if word[offset] == "儿" and offset and not match.word and not is_name:
            is_child = word[: offset + 1].endswith(self._tables.children)
            return match.syllable if is_child or word[offset + 1 :][:1] in _BEHIND_CHILD else "r"
        return match.syllable or rare_reading(word[offset])

    def _decided(self, context: Context, index: int, offset: int, match: Match) -> Decision | None:
        """What the classifier says, None where the character repeats the one two before it."""
        word = context.words[index]
        if is_repeated(word, offset):
            return None
        if word[offset] == "地" and context.is_doubled_before(index, offset):
            return _ADVERBIAL
        place = context.place(index, offset, match.syllable or "")
        decision = self._polyphones.decide(word[offset], place)
        if offset == 0 and word[0] in _FULL_FIRST and context.begins_clause(index):
            return decision._replace(syllable=_full_of(decision, _FULL_FIRST[word[0]]))
        if match.word and match.syllable and tone_of(match.syllable) == NEUTRAL:
            # The dictionary's neutral tone stays (关系, 暖和): the labelled sets write few of them.
            return decision._replace(syllable=match.syllable)
        return decision

    def place(self, context: Context, index: int) -> Found:
        """The reading of a word in the name of a place: 长 is cháng in those that no list has."""
        transcribed = self._names.is_transcribed(context.words[index])
        tables = self._tables
        return self.word(context, index, tables.transcribed if transcribed else tables.in_places)

    def person(self, context: Context, index: int) -> Found:
        """The reading of a person's name: no syllable of it has the neutral tone."""
        word, matches = context.words[index], context.matches(index)
        surname = word if self._names.is_surname(word) else self._names.surname(word)
        is_sure = all(match.word in self._sure for match in matches)
        if self._names.is_familiar(word) and not is_sure:  # 老单 Lǎo Shàn
            return Found((self._tables.first[word[0]], *self._tables.surnames[word[1]]), "person")
        if is_sure or not surname:
            found = self.place(context, index)
            full = (self._full(c, s) for c, s in zip(word, found.syllables, strict=True))
            return Found(tuple(full), found.source)
        first = self._tables.surnames[surname]
        rest = word[len(surname) :]
        if self._names.is_title(rest):
            given = self.word(Context(context.phrases, [rest]), 0, {}).syllables
        else:
            given = self.word(context, index, {}).syllables[len(surname) :]
            given = tuple(self._given(c, s) for c, s in zip(rest, given, strict=True))
        return Found((*first, *given), "person")

    def _one_of(self, word: str, syllables: Sequence[str | None], source: str) -> Found:
        """The first of the readings listed for a word that the decisions do not exclude."""
        listed = self._tables.several[word]
        open_to = [
            reading
            for reading in listed
            if all(
                char not in self._polyphones or agree(decided, syllable)
                for char, decided, syllable in zip(word, syllables, reading, strict=True)
            )
        ]
        best = (open_to or listed)[0]
        return Found(best, source, tuple(r for r in open_to if r != best))

    def _source(self, match: Match, before: str) -> str:
        """The name of the layer of a match; what is more special is not overwritten."""
        if not match.word:
            return before
        if match.word in self._user:
            return "user"
        if match.word in self._tables.curated:
            return "curated"
        if match.word in self._tables.sure:
            return "name"
        return "phrase" if before == "first" else before

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


def _full_of(decision: Decision, usual: str) -> str:
    """The likeliest syllable with a tone, ``usual`` where the decision has none."""
    both = (decision.syllable, decision.other)
    return next((s for s in both if s and tone_of(s) != NEUTRAL), usual)


def sure_words(corrections: Mapping[str, Sequence[str]]) -> dict[str, Syllables]:
    """The user's corrections as entries of the table; those of a wrong length do not count."""
    return {word: tuple(s) for word, s in corrections.items() if len(word) == len(s)}
