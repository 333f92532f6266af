"""What is compared in a search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.search_form import SearchForm

SIMPLIFIED = {"後": "后", "臺": "台", "灣": "湾"}


def fold(text: str) -> str:
    return SearchForm(lambda character: SIMPLIFIED.get(character, character))(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("臺灣", "台湾"), ("ＡＢＣ１２３", "abc123"), ("Covid", "COVID"), ("％", "%"), ("後", "后")],
)
def test_both_ways_to_write_it_are_compared_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text())
def test_the_length_stays(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_each_character_is_asked_for_once() -> None:
    asked: list[str] = []

    def simplify(character: str) -> str:
        asked.append(character)
        return character

    SearchForm(simplify)("看看，看看")
    assert sorted(asked) == [",", "看"]
