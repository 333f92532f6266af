from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.model.annotation import EntityLabel
from reader.model.errors import ResourceMissing
from reader.model.span import Span
from reader.services.entities.hits import Scene, Word
from reader.services.entities.recogniser import Recogniser
from reader.services.entities.rules import RULES
from reader.services.entities.word_lists import WordLists, read_word_lists

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/entities_rules.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Tagged:
    span: Span
    tag: str


def tagged(text: str) -> list[Tagged]:
    """Words written as 王/nr 东峰/ns."""
    words, start = [], 0
    for part in text.split():
        word, tag = part.split("/")
        words.append(Tagged(Span(start, start + len(word)), tag))
        start += len(word)
    return words


def surface(text: str) -> str:
    return "".join(part.split("/")[0] for part in text.split())


@pytest.fixture(scope="module")
def lists() -> WordLists:
    return read_word_lists(ROOT / "resources/entities")


def rule_cases() -> list[tuple[str, str, list[list[str]]]]:
    return [(name, *case) for name in CASES if name != "about" for case in CASES[name]]


@pytest.mark.parametrize(("name", "text", "expected"), rule_cases())
def test_a_rule_finds(name: str, text: str, expected: list[list[str]], lists: WordLists) -> None:
    found = dict(RULES)[name](Scene(text, [], lists), [])
    assert [[text[hit.start : hit.end], hit.label.value] for hit in found] == expected


def found_in(text: str, lists: WordLists, without: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    recogniser = Recogniser(lists, lambda _: tagged(text), without=without)
    return [(e.key, e.label.value) for e in recogniser.recognise(surface(text))]


def test_a_surname_cut_off_is_joined_to_the_given_name(lists: WordLists) -> None:
    assert found_in("王/nr 东峰/ns 出席/v", lists) == [("王东峰", "PERSON")]


def test_a_company_begins_with_its_place(lists: WordLists) -> None:
    text = "走访/v 故城县/ns 绿康/nz 农业/n 科技/n 有限公司/n"
    assert found_in(text, lists) == [("故城县绿康农业科技有限公司", "ORGANISATION")]


def test_posts_are_strung_together_before_a_name(lists: WordLists) -> None:
    text = "省委/nt 书记/n 、/x 省/n 人大常委会/nt 主任/b 王/nr 东峰/ns"
    assert found_in(text, lists) == [
        ("省委书记", "TITLE"),
        ("省人大常委会主任", "TITLE"),
        ("王东峰", "PERSON"),
    ]


def test_a_named_organisation_stays_beside_the_post(lists: WordLists) -> None:
    text = "三亚市教育局/nt 局长/n 吴萍/nr"
    assert found_in(text, lists) == [
        ("三亚市教育局", "ORGANISATION"),
        ("局长", "TITLE"),
        ("吴萍", "PERSON"),
    ]


def test_a_name_that_fills_the_quotation_marks_stays_a_name(lists: WordLists) -> None:
    assert found_in("「/x 台中/ns 」/x", lists) == [("台中", "PLACE")]


def test_a_name_inside_a_term_gives_way(lists: WordLists) -> None:
    assert found_in("“/x 中国/ns 梦/n ”/x", lists) == [("中国梦", "TERM")]


def test_a_rule_can_be_left_out(lists: WordLists) -> None:
    assert found_in("今年/t", lists, without=("date",)) == []


def test_full_width_digits_are_read(lists: WordLists) -> None:
    assert found_in("２８日/m ，/x", lists) == [("２８日", "DATE")]


def test_the_layer_says_which_rule_found_it(lists: WordLists) -> None:
    recogniser = Recogniser(lists, lambda _: tagged("王/nr 东峰/ns"))
    (entity,) = recogniser.recognise("王东峰")
    assert (entity.layer, entity.pinyin, entity.label) == ("tags", "", EntityLabel.PERSON)


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceMissing):
        read_word_lists(tmp_path)


def test_a_part_of_an_idiom_is_no_name(lists: WordLists) -> None:
    words = [Word(0, 2, "PER"), Word(2, 4, "v"), Word(4, 5, "w"), Word(5, 7, "PER")]
    recogniser = Recogniser(lists, lambda _: tagged("爱莫能助/i ，/x 王敏/nr"), lambda _: words)
    assert [entity.key for entity in recogniser.recognise("爱莫能助，王敏")] == ["王敏"]


def test_a_doubled_word_or_one_with_er_is_no_person(lists: WordLists) -> None:
    words = [Word(0, 2, "PER"), Word(2, 3, "w"), Word(3, 5, "PER"), Word(5, 6, "w")]
    common = Recogniser(lists, lambda _: tagged("圈儿/n ，/x 甜甜/a 。/x"), lambda _: words)
    named = Recogniser(lists, lambda _: tagged("圈儿/nr ，/x 甜甜/nr 。/x"), lambda _: words)
    assert common.recognise("圈儿，甜甜。") == ()
    assert len(named.recognise("圈儿，甜甜。")) == 2
