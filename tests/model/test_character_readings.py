"""The readings of a paragraph by characters, as another program asks for them."""

from __future__ import annotations

from reader.model.annotation import Entity, EntityLabel, Reading, Token
from reader.model.character_readings import CharacterReading, reading
from reader.model.span import Span

NAME = Token(Span(0, 2), Reading(("shàn", "qiáng"), "Shàn Qiáng", "", "person"))
NUMBER = Token(Span(2, 4), Reading((None, None), "shí'èr", "", "number"))
SIGN = Token(Span(4, 5))
WORD = Token(Span(5, 7), Reading(("dà", "fang"), "dàfang", "", "phrase", ("dàfāng",)))


def test_every_code_point_has_one() -> None:
    assert len(reading([NAME, NUMBER, SIGN, WORD])) == 7


def test_a_character_of_a_name_tells_what_it_is_part_of() -> None:
    person = Entity(Span(0, 2), EntityLabel.PERSON, "单强")
    first, _, behind, *_ = reading([NAME, NUMBER], [person])
    assert first == CharacterReading("shàn", "PERSON", "person", ("shàn",))
    assert behind.kind == "WORD"


def test_candidates_begin_with_the_reading_and_name_none_twice() -> None:
    assert [one.candidates for one in reading([WORD])] == [("dà",), ("fang", "fāng")]


def test_digits_have_no_syllables_but_a_source() -> None:
    assert reading([NUMBER])[0] == CharacterReading(None, "WORD", "number")


def test_a_sign_has_nothing() -> None:
    assert reading([SIGN]) == (CharacterReading(None),)


def test_a_reading_of_another_length_offers_no_candidates() -> None:
    odd = Token(Span(0, 2), Reading(("huā", "r"), "huār", "", "phrase", ("huār",)))
    assert [one.candidates for one in reading([odd])] == [("huā",), ("r",)]
