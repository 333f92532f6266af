from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Annotation, Entity, EntityLabel, Token
from reader.model.conversion import Choice, Reason, RegionNote
from reader.model.span import Span
from reader.model.variant import Variant
from reader.services.conversion.converter import Converter
from reader.services.segmentation.segmenter import Segmenter

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
CASES = json.loads((ROOT / "tests/cases/conversion.json").read_text(encoding="utf-8"))
TEXT = st.text(st.characters(exclude_categories=()))


@pytest.fixture(scope="session")
def converter() -> Converter:
    return Converter(RESOURCES)


@pytest.fixture(scope="session")
def segmenter() -> Segmenter:
    return Segmenter.from_folder(RESOURCES / "segmentation")


def annotated(text: str, *words: str) -> Annotation:
    assert "".join(words) == text
    tokens, start = [], 0
    for word in words:
        tokens.append(Token(Span(start, start + len(word))))
        start += len(word)
    return Annotation(tuple(tokens))


def words_of(converter: Converter, segmenter: Segmenter, text: str) -> Annotation:
    return Annotation(tuple(Token(span) for span in segmenter.words(converter.simplified(text))))


@given(text=TEXT, target=st.sampled_from(Variant))
def test_conversion_keeps_the_length(converter: Converter, text: str, target: Variant) -> None:
    assert len(converter.convert(text, target)) == len(text)


@given(
    text=st.text("发展后里面干部的头髮裡只系统余华說着台云 ，。“”\ud800\x00𠮷⿰`<", max_size=40),
    cuts=st.sets(st.integers(1, 39)),
    target=st.sampled_from(Variant),
    source=st.sampled_from([None, *Variant]),
)
def test_conversion_by_words_keeps_the_length(
    converter: Converter, text: str, cuts: set[int], target: Variant, source: Variant | None
) -> None:
    borders = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    spans = [Span(a, b) for a, b in pairwise(borders) if a < b]
    annotation = Annotation(tuple(map(Token, spans)))
    result = converter.convert(text, target, annotation, source)
    decisions = converter.explain(text, target, annotation, source)
    assert len(result) == len(text)
    assert "".join(d.result for d in decisions) == result
    assert [d.offset for d in decisions] == list(range(len(text)))


@pytest.mark.parametrize("case", CASES["wild"] + CASES["repaired"], ids=lambda case: case[1])
def test_a_text_as_readers_meet_it(
    converter: Converter, segmenter: Segmenter, case: list[str]
) -> None:
    target, text, expected = case
    words = words_of(converter, segmenter, text)
    assert converter.convert(text, Variant(target), words) == expected


@pytest.mark.parametrize("region", [Variant.HANT, Variant.HANT_TW, Variant.HANT_HK])
def test_simplified_text_comes_back(
    converter: Converter, segmenter: Segmenter, region: Variant
) -> None:
    texts = [text for _, text, _ in CASES["wild"] if converter.simplified(text) == text]
    text = "\n".join(texts)
    there = converter.convert(text, region, words_of(converter, segmenter, text), Variant.HANS)
    words = words_of(converter, segmenter, there)
    assert converter.convert(there, Variant.HANS, words, region) == text


@pytest.mark.parametrize("case", CASES["kept"], ids=lambda case: case[1])
def test_a_text_that_is_in_the_target_already(
    converter: Converter, segmenter: Segmenter, case: list[str]
) -> None:
    target, text = case
    words = words_of(converter, segmenter, text)
    assert converter.convert(text, Variant(target), words) == text
    assert converter.repairs(text, Variant(target), words) == ()


@pytest.mark.parametrize("case", CASES["wrong"], ids=lambda case: case[1])
def test_what_is_known_to_be_wrong_still_is(
    converter: Converter, segmenter: Segmenter, case: list[str]
) -> None:
    target, text, expected = case
    words = words_of(converter, segmenter, text)
    assert converter.convert(text, Variant(target), words) != expected


@pytest.mark.parametrize("text", ["什么", "看着他做", "一只猫", "著名的乾隆"])
def test_the_simplified_copy_of_simplified_text_is_the_text(
    converter: Converter, text: str
) -> None:
    assert converter.simplified(text) == text


def test_the_simplified_copy_has_no_taiwan_forms(converter: Converter) -> None:
    assert converter.simplified("他看著這裡的頭髮。") == "他看着这里的头发。"


def test_a_phrase_across_words_is_not_taken(converter: Converter) -> None:
    text = "交通信号灯平台风险"
    words = annotated(text, "交通", "信号灯", "平台", "风险")
    assert converter.convert(text, Variant.HANT_TW, words) == "交通信號燈平臺風險"


def test_a_name_keeps_its_surname(converter: Converter) -> None:
    text = "主任于发"
    words = annotated(text, "主任", "于发").tokens
    person = Entity(Span(2, 4), EntityLabel.PERSON, "于发")
    assert converter.convert(text, Variant.HANT, Annotation(words, (person,))) == "主任于發"


def test_a_dry_name_stays_in_simplified(converter: Converter) -> None:
    text = "張乾元說餅乾"
    words = annotated(text, "張乾元", "說", "餅乾").tokens
    person = Entity(Span(0, 3), EntityLabel.PERSON, "张乾元")
    assert converter.convert(text, Variant.HANS, Annotation(words, (person,))) == "张乾元说饼干"


def test_text_of_hong_kong_for_taiwan(converter: Converter) -> None:
    text = "這裏有人說着麪包"
    assert converter.convert(text, Variant.HANT_TW) == "這裡有人說著麵包"
    assert converter.convert(text, Variant.HANT_HK) == text


def test_text_of_taiwan_for_hong_kong(converter: Converter) -> None:
    text = "這裡有著名的人看著"
    assert converter.convert(text, Variant.HANT_HK, source=Variant.HANT_TW) == "這裏有著名的人看着"


def test_the_reason_names_the_phrase_and_the_candidates(converter: Converter) -> None:
    text = "理发师"
    decisions = converter.explain(text, Variant.HANT_TW, annotated(text, text))
    hair = decisions[1]
    assert (hair.source, hair.result, hair.reason) == ("发", "髮", Reason.PHRASE)
    assert set(hair.candidates) == {"髮", "發"}
    assert "发" in hair.detail


def test_what_nothing_decides_is_less_sure_than_a_word(converter: Converter) -> None:
    word = converter.explain("面粉", Variant.HANT_TW, annotated("面粉", "面粉"))[0]
    alone = converter.explain("面", Variant.HANT_TW, annotated("面", "面"))[0]
    assert alone.reason is Reason.DEFAULT
    assert alone.certainty < word.certainty


def test_repairs_are_told(converter: Converter) -> None:
    text = "這位干部說得對"
    words = annotated(text, "這位", "干部", "說", "得", "對")
    (repair,) = converter.repairs(text, Variant.HANT_TW, words)
    assert (repair.offset, repair.source, repair.result) == (2, "干", "幹")


def test_a_choice_for_one_place_wins_over_one_for_all(converter: Converter) -> None:
    choices = (Choice("后", "后"), Choice("后", "後", Span(2, 3)))
    result = converter.convert("后，后", Variant.HANT_TW, choices=choices)
    decisions = converter.explain("后，后", Variant.HANT_TW, choices=choices)
    assert result == "后，後"
    assert decisions[2].reason is Reason.USER


def test_a_choice_can_be_for_one_variant(converter: Converter) -> None:
    choices = (Choice("台", "台", target=Variant.HANT_TW),)
    assert converter.convert("台", Variant.HANT_TW, choices=choices) == "台"
    assert converter.convert("台", Variant.HANT, choices=choices) == "臺"


@pytest.mark.parametrize(
    "text",
    [
        "⿰虫风",
        "`发展`",
        "http://a.com/发展/",
        "发\U000e0100",
        "<a title='发'>",
        "👩\u200d💻❤\ufe0f",
    ],
)
def test_what_is_no_text_is_not_touched(converter: Converter, text: str) -> None:
    assert converter.convert(text, Variant.HANT_TW) == text


def test_vocabulary_is_a_note_and_no_change(converter: Converter) -> None:
    assert converter.convert("软件", Variant.HANT_TW) == "軟件"
    assert converter.notes("软件") == (RegionNote(Variant.HANT_TW, "軟體"),)
    assert converter.notes("軟體") == (RegionNote(Variant.HANS, "软件"),)
    assert converter.notes("人民") == ()


def test_without_its_tables_it_still_converts(tmp_path: Path) -> None:
    converter = Converter(tmp_path)
    assert converter.convert("头发发展", Variant.HANT_TW) == "頭髮發展"
    assert converter.simplified("這裡") == "这里"


def test_a_choice_of_the_other_script_waits_for_its_own(converter: Converter) -> None:
    own = [Choice("云端", "雲耑"), Choice("軟體", "软件")]
    assert converter.convert("云端软体", Variant.HANS, choices=own) == "云端软体"
    assert converter.convert("云端软体", Variant.HANT_TW, choices=own) == "雲耑軟體"
    assert converter.convert("這個軟體", Variant.HANS, choices=own) == "这个软件"
