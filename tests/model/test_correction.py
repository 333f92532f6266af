from __future__ import annotations

from reader.model.annotation import Entity, EntityLabel
from reader.model.correction import (
    Correction,
    CorrectionKind,
    Decided,
    corrected_entities,
    decided,
    forced_borders,
    forced_readings,
    forced_words,
    with_forms,
)
from reader.model.span import Mention, Span

LABEL, NO_ENTITY, WORD, BORDER, READING, FORM = CorrectionKind


def simplify(text: str) -> str:
    return text.replace("書", "书")


def at(start: int, end: int, kind: CorrectionKind, value: str = "") -> Decided:
    return Decided(Span(start, end), Correction(kind, "", value))


def test_always_holds_wherever_the_words_stand_in_either_script() -> None:
    always = Correction(WORD, "書城")
    (first, second) = decided("书城和書城", "书城和书城", [always], simplify)
    assert (first.span, second.span) == (Span(0, 2), Span(3, 5))


def test_one_place_holds_for_that_place_only() -> None:
    here = Correction(WORD, "書城", place=Mention(0, Span(3, 5)))
    assert [d.span for d in decided("書城和書城", "书城和书城", [here], simplify)] == [Span(3, 5)]


def test_a_place_whose_words_have_changed_is_left_out() -> None:
    here = Correction(WORD, "書城", place=Mention(0, Span(0, 2)))
    assert decided("江城", "江城", [here], simplify) == ()


def test_what_the_reader_calls_a_name_replaces_what_was_found_there() -> None:
    found = [
        Entity(Span(0, 2), EntityLabel.PLACE, "江城"),
        Entity(Span(4, 6), EntityLabel.DATE, "x"),
    ]
    (name, date) = corrected_entities("江城晓来五日", found, [at(0, 3, LABEL, "PERSON")])
    assert (name.label, name.key, date.key) == (EntityLabel.PERSON, "江城晓", "x")


def test_what_the_reader_calls_no_name_is_gone() -> None:
    found = [Entity(Span(0, 2), EntityLabel.PLACE, "江城")]
    assert corrected_entities("江城", found, [at(0, 2, NO_ENTITY)]) == ()


def test_a_later_split_undoes_an_earlier_join() -> None:
    decisions = [at(0, 4, WORD), at(0, 4, BORDER, "2")]
    assert (forced_words(decisions), forced_borders(decisions)) == ([], [2])


def test_a_later_join_undoes_an_earlier_split() -> None:
    decisions = [at(0, 4, BORDER, "2"), at(0, 4, WORD)]
    assert (forced_words(decisions), forced_borders(decisions)) == ([Span(0, 4)], [])


def test_a_reading_is_one_syllable_for_each_character() -> None:
    chosen = at(3, 5, READING, "cháng jiāng")
    assert forced_readings([chosen]) == {Span(3, 5): ("cháng", "jiāng")}
    assert forced_words([chosen]) == [Span(3, 5)]


def test_a_reading_of_another_length_is_left_out() -> None:
    assert forced_readings([at(3, 5, READING, "cháng")]) == {}


def test_a_chosen_form_is_put_in_and_keeps_the_length() -> None:
    assert with_forms("頭發", [at(1, 2, FORM, "髮")]) == "頭髮"


def test_a_form_of_another_length_is_left_out() -> None:
    assert with_forms("頭發", [at(1, 2, FORM, "髮髮")]) == "頭發"
