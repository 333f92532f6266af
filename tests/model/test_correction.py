from __future__ import annotations

from reader.model.annotation import Entity, EntityLabel
from reader.model.corrected_entities import corrected_entities
from reader.model.correction import (
    Correction,
    CorrectionKind,
    Corrections,
    Decided,
    decided,
    forced_borders,
    forced_readings,
    forced_words,
    with_forms,
)
from reader.model.span import Mention, Span

LABEL, NO_ENTITY = CorrectionKind.LABEL, CorrectionKind.NO_ENTITY
WORD, BORDER = CorrectionKind.WORD, CorrectionKind.BORDER
READING, FORM = CorrectionKind.READING, CorrectionKind.FORM
MENTION, HIDDEN = CorrectionKind.MENTION, CorrectionKind.HIDDEN
ENTITY_LABEL, ENTITY_NONE = CorrectionKind.ENTITY_LABEL, CorrectionKind.ENTITY_NONE


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


def test_a_name_that_was_cut_gives_way_and_what_is_before_the_cut_may_stay() -> None:
    text = "方宾照摄于江城大学"
    found = [
        Entity(Span(0, 4), EntityLabel.PERSON, "方宾照摄"),
        Entity(Span(5, 9), EntityLabel.ORGANISATION, "江城大学"),
    ]
    (name, _) = corrected_entities(text, found, [at(0, 4, BORDER, "3")])
    assert (name.span, name.label, name.key) == (Span(0, 3), EntityLabel.PERSON, "方宾照")
    assert [e.key for e in corrected_entities(text, found, [at(0, 4, BORDER, "1")])] == ["江城大学"]
    assert [e.key for e in corrected_entities(text, found, [at(5, 9, BORDER, "2")])] == ["方宾照摄"]


def test_a_cut_within_a_word_of_a_longer_name_leaves_the_name() -> None:
    found = (Entity(Span(0, 6), EntityLabel.ORGANISATION, "江城市公安局"),)
    assert corrected_entities("江城市公安局", found, [at(0, 3, BORDER, "2")]) == found


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


CITY = Entity(Span(0, 3), EntityLabel.PLACE, "江城市", path=("江城市",))


def about(kind: CorrectionKind, words: str, value: str = "") -> Decided:
    (decision,) = decided("江城市在江城", "江城市在江城", [Correction(kind, words, value)], str)
    return decision


def test_an_entity_is_of_another_kind_wherever_it_is_mentioned() -> None:
    found = [CITY, Entity(Span(4, 6), EntityLabel.PLACE, "江城市")]
    decision = about(ENTITY_LABEL, "PLACE:江城市", "PERSON")
    changed = corrected_entities("江城市在江城", found, [decision])
    assert {(e.label, e.key, e.path, e.layer) for e in changed} == {
        (EntityLabel.PERSON, "江城市", (), "reader")
    }


def test_an_entity_that_is_none_is_gone_wherever_it_was_mentioned() -> None:
    other = Entity(Span(4, 6), EntityLabel.PERSON, "江城")
    decision = about(ENTITY_NONE, "PLACE:江城市")
    assert corrected_entities("江城市在江城", [CITY, other], [decision]) == (other,)


def test_words_that_name_an_entity_too_are_its_mention_but_not_inside_a_longer_name() -> None:
    this_too = [Correction(MENTION, "江城", "PLACE:江城市")]
    decisions = decided("江城市在江城", "江城市在江城", this_too, str)
    mentions = corrected_entities("江城市在江城", [CITY], decisions)
    assert [(e.span, e.key) for e in mentions] == [
        (Span(0, 3), "江城市"),
        (Span(4, 6), "江城市"),
    ]


def test_words_inside_a_longer_name_are_a_mention_where_just_they_were_meant() -> None:
    here = Correction(MENTION, "江城", "PERSON:江城", Mention(0, Span(0, 2)))
    (name,) = corrected_entities("江城市", [CITY], decided("江城市", "江城市", [here], str))
    assert (name.span, name.label) == (Span(0, 2), EntityLabel.PERSON)


def test_what_is_hidden_stays_an_entity() -> None:
    hidden = [Correction(HIDDEN, "PLACE:江城市")]
    decisions = decided("江城市在", "江城市在", hidden, str)
    assert corrected_entities("江城市在", [CITY], decisions) == (CITY,)


def test_what_holds_in_one_article_may_hold_for_all_its_words() -> None:
    correction = Correction(ENTITY_NONE, "PLACE:江城市")
    kept = Corrections().adding_here("this", correction)
    assert (kept.of("this"), kept.of("other")) == ((correction,), ())


def test_one_kind_is_taken_back_in_one_article() -> None:
    hidden, none = Correction(HIDDEN, "PLACE:甲"), Correction(ENTITY_NONE, "PLACE:乙")
    both = Corrections().adding_here("this", hidden).adding_here("this", none)
    assert both.without("this", HIDDEN).of("this") == (none,)
