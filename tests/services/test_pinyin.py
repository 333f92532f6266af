"""Readings: right in context, written by the norm, safe on any text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Entity, EntityLabel, Reading
from reader.model.span import Span
from reader.services.pinyin.reader import PinyinReader
from reader.services.segmentation.segmenter import Segmenter

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources" / "pinyin"
CASES = json.loads((ROOT / "tests" / "cases" / "pinyin.json").read_text(encoding="utf-8"))
ANY_TEXT = st.text(
    st.sampled_from("中行长一不了12.5%Ga 着㐂𠮷⿰⺀\ue863\u3000\u200c\ufe00\ud800\0·儿")
)


@pytest.fixture(scope="module")
def reader() -> PinyinReader:
    return PinyinReader(RESOURCES)


@pytest.fixture(scope="module")
def segmenter() -> Segmenter:
    return Segmenter.from_folder(ROOT / "resources" / "segmentation")


@pytest.fixture(scope="module")
def writer(segmenter: Segmenter) -> PinyinReader:
    """A reader that knows the parts of words, as the program's does."""
    return PinyinReader(RESOURCES, division=segmenter)


def syllables(reader: PinyinReader, segmenter: Segmenter, text: str) -> list[str | None]:
    words = segmenter.words(text)
    readings, _ = reader.read(text, words)
    found: list[str | None] = []
    for word, reading in zip(words, readings, strict=True):
        found += reading.syllables if reading else [None] * word.length
    return found


def one(reader: PinyinReader, word: str, label: EntityLabel | None = None) -> Reading:
    """The reading of a text that is one word."""
    span = Span(0, len(word))
    entities = [Entity(span, label, word)] if label else []
    (reading,), _ = reader.read(word, [span], entities)
    assert reading is not None
    return reading


@pytest.mark.parametrize(("text", "words", "expected"), CASES["context"])
def test_a_word_is_read_as_its_sentence_wants(
    reader: PinyinReader, segmenter: Segmenter, text: str, words: str, expected: str
) -> None:
    start = text.index(words)
    found = syllables(reader, segmenter, text)[start : start + len(words)]
    assert " ".join(s or "?" for s in found) == expected


@pytest.mark.parametrize(("word", "expected"), CASES["neutral"])
def test_ordinary_words_have_their_neutral_tones(
    reader: PinyinReader, segmenter: Segmenter, word: str, expected: str
) -> None:
    assert " ".join(s or "?" for s in syllables(reader, segmenter, word)) == expected


@pytest.mark.parametrize(("word", "expected"), CASES["written"])
def test_words_are_written_by_the_norm(writer: PinyinReader, word: str, expected: str) -> None:
    assert one(writer, word).pinyin == expected


@pytest.mark.parametrize(("name", "expected"), CASES["persons"])
def test_persons_have_surname_readings_and_parts(
    reader: PinyinReader, name: str, expected: str
) -> None:
    assert one(reader, name, EntityLabel.PERSON).pinyin == expected


@pytest.mark.parametrize(("name", "expected"), CASES["places"])
def test_places_have_their_generic_part_apart(
    reader: PinyinReader, name: str, expected: str
) -> None:
    assert one(reader, name, EntityLabel.PLACE).pinyin == expected


@pytest.mark.parametrize(("text", "expected"), CASES["numbers"])
def test_numbers_are_spelled(
    reader: PinyinReader, segmenter: Segmenter, text: str, expected: str
) -> None:
    words = segmenter.words(text)
    first = reader.read(text, words)[0][0]
    assert first is not None
    assert first.pinyin == expected
    assert set(first.syllables) == {None}


def test_a_long_word_is_written_in_the_words_it_is_made_of(writer: PinyinReader) -> None:
    assert one(writer, "贫困人口").pinyin == "pínkùn rénkǒu"
    assert one(writer, "因地制宜").pinyin == "yīndì-zhìyí"


def test_an_entity_is_written_as_its_words_are(reader: PinyinReader) -> None:
    text, words = "中国共产党河北省委", [Span(0, 5), Span(5, 9)]
    entity = Entity(Span(0, 5), EntityLabel.ORGANISATION, "中国共产党")
    assert reader.read(text, words, [entity])[1] == ("Zhōngguó Gòngchǎndǎng",)


def test_a_place_inside_the_word_of_an_office_has_its_parts(segmenter: Segmenter) -> None:
    reader = PinyinReader(RESOURCES, division=segmenter)
    office = one(reader, "河北省人民政府", EntityLabel.ORGANISATION)
    assert office.pinyin == "Héběi Shěng Rénmín Zhèngfǔ"


def test_single_characters_in_a_row_are_one_word_of_a_name(reader: PinyinReader) -> None:
    text, words = "光荣国小", [Span(0, 2), Span(2, 3), Span(3, 4)]
    entity = Entity(Span(0, 4), EntityLabel.ORGANISATION, text)
    assert reader.read(text, words, [entity])[1] == ("Guāngróng Guóxiǎo",)


def test_a_date_has_no_capitals(reader: PinyinReader) -> None:
    text, words = "8月2日", [Span(0, 1), Span(1, 2), Span(2, 3), Span(3, 4)]
    entity = Entity(Span(0, 4), EntityLabel.DATE, text)
    assert reader.read(text, words, [entity])[1] == ("bā yuè èr rì",)


def test_an_ordinal_in_a_name_has_a_capital(reader: PinyinReader) -> None:
    assert one(reader, "第一", EntityLabel.ORGANISATION).pinyin == "Dì-yī"


def test_a_place_that_was_cut_to_pieces_is_one_name(reader: PinyinReader) -> None:
    text, words = "冯塔头村", [Span(0, 1), Span(1, 3), Span(3, 4)]
    entity = Entity(Span(0, 4), EntityLabel.PLACE, text)
    assert reader.read(text, words, [entity])[1] == ("Féngtǎtóu Cūn",)


def test_the_users_word_wins(segmenter: Segmenter) -> None:
    reader = PinyinReader(RESOURCES, {"银行": ["yín", "xíng"], "坏": []})
    reading = one(reader, "银行")
    assert (reading.pinyin, reading.source) == ("yínxíng", "user")


def test_the_users_choice_holds_at_its_place_only(reader: PinyinReader) -> None:
    words = [Span(0, 1), Span(1, 2)]
    readings, _ = reader.read("长长", words, [], {Span(0, 1): ["zhǎng"]})
    assert readings[0] == Reading(("zhǎng",), "zhǎng", "ㄓㄤˇ", "user")
    assert readings[1] != readings[0]


def test_a_name_whose_reading_was_chosen_is_still_a_name(reader: PinyinReader) -> None:
    span = Span(0, 2)
    entity = Entity(span, EntityLabel.PERSON, "单强")
    readings, names = reader.read("单强", [span], [entity], {span: ["dān", "qiáng"]})
    assert [reading.pinyin for reading in readings if reading] == list(names) == ["Dān Qiáng"]


def test_the_readings_of_taiwan_are_a_choice(reader: PinyinReader) -> None:
    taiwan = PinyinReader(RESOURCES, taiwan=True)
    assert [one(reader, w).pinyin for w in ("垃圾", "企业", "日期")] == ["lājī", "qǐyè", "rìqī"]
    assert [one(taiwan, w).pinyin for w in ("垃圾", "企业", "日期")] == ["lèsè", "qìyè", "rìqí"]


def test_taiwan_gives_full_tones_where_its_reading_is_another(reader: PinyinReader) -> None:
    taiwan = PinyinReader(RESOURCES, taiwan=True)
    assert [one(reader, w).pinyin for w in ("头发", "知识")] == ["tóufa", "zhīshi"]
    assert [one(taiwan, w).pinyin for w in ("头发", "知识")] == ["tóufǎ", "zhīshì"]


def test_a_note_for_one_sense_changes_no_other_in_taiwan(reader: PinyinReader) -> None:
    taiwan = PinyinReader(RESOURCES, taiwan=True)
    words = ("和平", "从前", "很多", "胜利", "法律", "曲线", "服从")
    assert [one(taiwan, w).syllables for w in words] == [one(reader, w).syllables for w in words]
    assert [one(taiwan, w).pinyin for w in ("和", "法国", "俄国")] == ["hàn", "Fàguó", "Èguó"]


def test_zhuyin_is_as_in_taiwan(reader: PinyinReader) -> None:
    assert one(reader, "爸爸").zhuyin == "ㄅㄚˋ ˙ㄅㄚ"
    assert one(reader, "玩儿").zhuyin == "ㄨㄢˊ ㄦ"
    assert one(reader, "绿").zhuyin == "ㄌㄩˋ"


def test_a_second_reading_is_shown_only_if_it_is_alive(reader: PinyinReader) -> None:
    assert one(reader, "东西").alternatives == ("dōngxī",)
    assert one(reader, "受").alternatives == ()


@pytest.mark.parametrize("text", ["。", " ", "\u3000", "GDP", "⿰虫风", "\ud800", "\0", "\ue000"])
def test_what_is_no_known_character_has_no_reading(reader: PinyinReader, text: str) -> None:
    assert reader.read(text, [Span(0, len(text))]) == ((None,), ())


@pytest.mark.parametrize(("text", "expected"), [("⻄⽅", "fāng"), ("𠮷", "jí"), ("䝉", "méng")])
def test_radicals_and_rare_characters_are_read_where_data_exist(
    reader: PinyinReader, text: str, expected: str
) -> None:
    assert one(reader, text).syllables[-1] == expected


def test_a_fold_is_applied_before_words_are_looked_up() -> None:
    reader = PinyinReader(RESOURCES, fold=lambda text: text.replace("⾏", "行"))
    assert one(reader, "银⾏").pinyin == "yínháng"


def test_a_mark_that_is_not_drawn_has_no_syllable(reader: PinyinReader) -> None:
    reading = one(reader, "银\u200c行\ufe00")
    assert reading.syllables == ("yín", None, "háng", None)
    assert reading.pinyin == "yínháng"


@given(ANY_TEXT)
def test_any_text_has_one_entry_for_each_code_point(
    reader: PinyinReader, segmenter: Segmenter, text: str
) -> None:
    words = segmenter.words(text)
    readings, _ = reader.read(text, words)
    assert len(readings) == len(words)
    assert all(len(r.syllables) == w.length for w, r in zip(words, readings, strict=True) if r)
    assert all(r.zhuyin or not any(r.syllables) for r in readings if r)


@given(ANY_TEXT, st.lists(st.tuples(st.integers(0, 12), st.sampled_from(EntityLabel)), max_size=3))
def test_any_entities_are_safe(
    reader: PinyinReader,
    segmenter: Segmenter,
    text: str,
    places: list[tuple[int, EntityLabel]],
) -> None:
    entities = [
        Entity(Span(start, start + 3), label, "")
        for start, label in sorted(places)
        if start + 3 <= len(text)
    ]
    names = reader.read(text, segmenter.words(text), entities)[1]
    assert len(names) == len(entities)
