"""What else a word could be read as: on the card, in the menu."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.annotation import Reading
from reader.model.meaning import Meaning
from reader.presentation.other_readings import (
    NothingKnown,
    reading_notes,
    syllable_choices,
    whole_readings,
)


class Known:
    """Two characters and a word that are read in two ways."""

    def of(self, character: str) -> tuple[str, ...]:
        return {"长": ("cháng", "zhǎng"), "行": ("xíng", "háng")}.get(character, ())

    def meaning(self, word: str, syllables: Sequence[str]) -> Meaning:
        rows = {"长 zhǎng": "to grow", "长 cháng": "long", "东西 dōng xi": "thing"}
        return Meaning(rows.get(f"{word} {' '.join(syllables)}", ""))


HANGZHANG = Reading(("háng", "zhǎng"), "hángzhǎng", alternatives=("hángcháng",))
THING = Reading(("dōng", "xi"), "dōngxi", alternatives=("dōngxī",))


def test_a_reading_in_doubt_is_told_with_the_others_and_what_they_mean() -> None:
    notes = reading_notes("行长", HANGZHANG, Known())
    assert [(n.pinyin, n.meaning.english) for n in notes] == [
        ("hángzhǎng", "to grow"),
        ("hángcháng", "long"),
    ]


def test_the_meaning_of_a_word_goes_before_that_of_its_characters() -> None:
    notes = reading_notes("东西", THING, Known())
    assert [n.meaning.english for n in notes] == ["thing", ""]


def test_where_there_is_no_doubt_nothing_is_told() -> None:
    assert reading_notes("行", Reading(("xíng",), "xíng"), Known()) == ()
    assert reading_notes("行", None, Known()) == ()


def test_other_readings_of_a_word_are_offered_syllable_by_syllable() -> None:
    choices = syllable_choices("行长", HANGZHANG, Known())
    assert [(c.offset, c.readings) for c in choices] == [
        (0, ("xíng zhǎng",)),
        (1, ("háng cháng",)),
    ]
    assert choices[1].notes[0].meaning.english == "long"
    assert syllable_choices("行长", HANGZHANG, NothingKnown()) == ()


def test_other_readings_of_the_whole_word_fit_its_characters() -> None:
    assert whole_readings(THING) == ("dōng xī",)
    assert whole_readings(Reading(("huā", "r"), "huār", alternatives=("huā",))) == ()
