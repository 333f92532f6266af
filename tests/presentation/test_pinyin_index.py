from __future__ import annotations

import pytest

from reader.model.annotation import Reading, Token
from reader.model.span import Mention, Span
from reader.presentation.pinyin_index import PinyinIndex

#        去     北      京        ，   西   安      2     绿
WORDS = [["qù"], ["běi", "jīng"], None, ["xī", "ān"], None, ["lǜ"]]


@pytest.fixture
def index() -> PinyinIndex:
    tokens, start = [], 0
    for syllables in WORDS:
        length = len(syllables or " ")
        reading = Reading(tuple(syllables), "") if syllables else None
        tokens.append(Token(Span(start, start + length), reading))
        start += length
    index = PinyinIndex()
    index.put(4, tokens)
    return index


@pytest.mark.parametrize("query", ["beijing", "bei jing", "běijīng", "BEIJING"])
def test_a_word_is_found_by_its_pinyin(index: PinyinIndex, query: str) -> None:
    assert index.places(query) == [Mention(4, Span(1, 3))]


def test_a_word_is_found_across_an_apostrophe(index: PinyinIndex) -> None:
    assert index.places("xi'an") == [Mention(4, Span(4, 6))]


@pytest.mark.parametrize("query", ["lv", "lü", "lu"])
def test_u_with_dots_is_typed_in_three_ways(index: PinyinIndex, query: str) -> None:
    assert index.places(query) == [Mention(4, Span(7, 8))]


@pytest.mark.parametrize("query", ["eijing", "beijin", "jingxi", "", "京", "2", "(", "a*"])
def test_parts_of_syllables_and_other_signs_find_nothing(index: PinyinIndex, query: str) -> None:
    assert index.places(query) == []
