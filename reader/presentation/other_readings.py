"""What else a word could be read as, with what it would mean then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.model.annotation import Reading
from reader.model.meaning import Meaning, ReadingNote
from reader.model.syllables import split_reading


class Known(Protocol):
    """Knows which readings are alive and what they mean."""

    def of(self, character: str, /) -> tuple[str, ...]:
        """The living readings of a simplified character, () where it has one."""

    def meaning(self, word: str, syllables: Sequence[str], /) -> Meaning:
        """What a simplified word or character means when it is read so."""


class NothingKnown:
    """Stands in where no readings are known."""

    def of(self, _: str, /) -> tuple[str, ...]:
        """No reading."""
        return ()

    def meaning(self, _: str, __: Sequence[str], /) -> Meaning:
        """No note."""
        return Meaning()


@dataclass(frozen=True, slots=True)
class SyllableChoice:
    """One character of a word and how else it could be read.

    ``notes`` are its other readings, ``readings`` the syllables of the whole word with each.
    """

    offset: int
    notes: tuple[ReadingNote, ...]
    readings: tuple[str, ...]


def reading_notes(word: str, reading: Reading | None, known: Known) -> tuple[ReadingNote, ...]:
    """The reading of a simplified word and then the others; () where there is no doubt."""
    if reading is None or not reading.alternatives or None in reading.syllables:
        return ()
    syllables = [syllable or "" for syllable in reading.syllables]
    others = [(other, split_reading(other)) for other in reading.alternatives]
    differ = _first_difference(syllables, [other for _, other in others])
    return (
        ReadingNote(reading.pinyin, _meaning(word, syllables, differ, known)),
        *(ReadingNote(text, _meaning(word, other, differ, known)) for text, other in others),
    )


def whole_readings(reading: Reading | None) -> tuple[str, ...]:
    """The other readings of a word, syllables parted by blanks: those that fit its characters."""
    if reading is None:
        return ()
    others = (split_reading(other) for other in reading.alternatives)
    return tuple(" ".join(other) for other in others if len(other) == len(reading.syllables))


def syllable_choices(
    word: str, reading: Reading | None, known: Known
) -> tuple[SyllableChoice, ...]:
    """For each character of a simplified word that can be read otherwise: how."""
    if reading is None or None in reading.syllables:
        return ()
    now = [syllable or "" for syllable in reading.syllables]
    choices = []
    for offset, character in enumerate(word):
        others = [other for other in known.of(character) if other != now[offset]]
        if others:
            notes = tuple(ReadingNote(s, known.meaning(character, [s])) for s in others)
            whole = tuple(" ".join([*now[:offset], s, *now[offset + 1 :]]) for s in others)
            choices.append(SyllableChoice(offset, notes, whole))
    return tuple(choices)


def _first_difference(syllables: Sequence[str], others: Sequence[Sequence[str]]) -> int:
    """The character in which the readings differ; 0 where that can't be told."""
    for other in others:
        for offset, pair in enumerate(zip(syllables, other, strict=False)):
            if pair[0] != pair[1] and len(other) == len(syllables):
                return offset
    return 0


def _meaning(word: str, syllables: Sequence[str], differ: int, known: Known) -> Meaning:
    """The note on the word, or else on the character in which its readings differ."""
    found = known.meaning(word, syllables)
    if found.english or len(syllables) != len(word):
        return found
    return known.meaning(word[differ], [syllables[differ]])
