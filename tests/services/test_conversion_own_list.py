from __future__ import annotations

from reader.model.conversion import ListFault
from reader.services.conversion.own_list import parse_own_list


def faults(*lines: str) -> list[tuple[int, ListFault]]:
    return [(error.line, error.fault) for error in parse_own_list(lines)[1]]


def test_a_line_has_two_words() -> None:
    assert faults("只有一个", "一 二 三") == [(1, ListFault.FORM), (2, ListFault.FORM)]


def test_both_words_have_one_length() -> None:
    assert faults("后台 後臺子") == [(1, ListFault.LENGTH)]


def test_a_word_stands_once() -> None:
    assert faults("后 後", "", "后 后") == [(3, ListFault.DUPLICATE)]


def test_a_list_that_leads_in_a_circle() -> None:
    assert faults("甲 乙", "乙 丙", "丙 甲", "丁 甲") == [
        (1, ListFault.CYCLE),
        (2, ListFault.CYCLE),
        (3, ListFault.CYCLE),
    ]


def test_a_word_may_stay_as_it_is_and_comments_do_not_count() -> None:
    choices, errors = parse_own_list(["# own", "台 台 # as written", "云端\t雲端"])
    assert [(choice.word, choice.form) for choice in choices] == [("台", "台"), ("云端", "雲端")]
    assert errors == ()


def test_the_rest_of_a_list_with_errors_works() -> None:
    choices, errors = parse_own_list(["坏", "云端 雲端"])
    assert len(choices) == len(errors) == 1
