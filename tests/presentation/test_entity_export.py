from __future__ import annotations

from reader.model.annotation import Entity, EntityLabel, group_entities
from reader.model.entity_record import EntityRecord
from reader.model.span import Span
from reader.model.variant import Variant
from reader.presentation.entity_export import LONGEST, entity_records, sentence_around
from reader.presentation.session import ReadingSession
from tests.articles import BODY, article, shout

TEXT = "天晴了。他在書城市，很好。"


def test_a_record_has_both_scripts_and_the_sentence_of_the_first_mention() -> None:
    session = ReadingSession(article((TEXT, BODY), ("書城市", BODY)), shout)
    session.show_variant(Variant.HANS)
    city = Entity(Span(6, 9), EntityLabel.PLACE, "书城市", "Shūchéng Shì", path=("書省", "书城市"))
    again = Entity(Span(0, 3), EntityLabel.PLACE, "书城市")
    (record,) = entity_records(session, group_entities([(0, [city]), (1, [again])]))
    assert (record.name, record.other_script, record.count) == ("书城市", "書城市", 2)
    assert (record.path, record.kind) == (("书省", "书城市"), "PLACE")
    assert record.context == "他在书城市，很好。"


def test_the_names_inside_another_follow_it_and_tell_what_they_are_inside_of() -> None:
    session = ReadingSession(article(("在書城大學。", BODY)), shout)
    session.show_variant(Variant.HANS)
    city = Entity(Span(1, 3), EntityLabel.PLACE, "书城")
    school = Entity(Span(1, 5), EntityLabel.ORGANISATION, "书城大學")
    wholes, parts = group_entities([(0, [school])]), group_entities([(0, [city])])
    records = entity_records(session, wholes, {wholes[0].id: parts}.__getitem__)
    assert [(one.name, one.inside) for one in records] == [("书城大學", ""), ("书城", "书城大學")]


def exported(label: EntityLabel, value: str) -> EntityRecord:
    """The record of an entity with that value."""
    session = ReadingSession(article((TEXT, BODY)), shout)
    one = Entity(Span(0, 3), label, "甲", value=value)
    (record,) = entity_records(session, group_entities([(0, [one])]))
    return record


def test_a_quantity_is_told_in_words_and_in_parts() -> None:
    record = exported(EntityLabel.QUANTITY, "?>=35000000000000 CNY")
    assert (record.value, record.certain, record.relation) == ("≥ 35 万亿 CNY", False, ">=")
    assert (record.number, record.number_to, record.unit) == (35_000_000_000_000, None, "CNY")


def test_a_date_stays_as_spreadsheets_know_it() -> None:
    record = exported(EntityLabel.DATE, "?2020-07-28")
    assert (record.value, record.certain, record.number) == ("2020-07-28", False, None)
    assert exported(EntityLabel.DATE, "2020-08-24/2020-08-25").certain is True


def test_a_sentence_ends_behind_its_quotation_mark() -> None:
    text = "他說：“去書城。”後來沒去。"
    assert sentence_around(text, Span(5, 7)).of(text) == "他說：“去書城。”"
    assert sentence_around(text, Span(9, 11)).of(text) == "後來沒去。"


def test_of_an_endless_sentence_the_part_around_the_name_is_told() -> None:
    text = "長" * 300
    part = sentence_around(text, Span(150, 153))
    assert part.length <= LONGEST
    assert part.start < 150
    assert part.end > 153


def test_a_name_at_the_end_without_a_full_stop_has_a_sentence() -> None:
    assert sentence_around("在書城", Span(1, 3)) == Span(0, 3)
