import pytest

from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.span import Span
from reader.presentation.ruby import (
    Spelled,
    every_word,
    in_pinyin,
    in_zhuyin,
    only_names,
    only_uncertain,
    ruby_of,
)

# 李莉，还在 — a name, a comma, a word that is read hái or huán.
PARAGRAPH = Annotation(
    tokens=(
        Token(Span(0, 2), Reading(("lǐ", "lì"), "Lǐ Lì", "ㄌㄧˇ ㄌㄧˋ")),
        Token(Span(2, 3)),
        Token(Span(3, 4), Reading(("hái",), "hái", "ㄏㄞˊ", alternatives=("huán",))),
        Token(Span(4, 5), Reading(("zài",), "zài", "ㄗㄞˋ")),
    ),
    entities=(Entity(Span(0, 2), EntityLabel.PERSON, "李莉"),),
)


def test_every_word_with_a_reading_has_its_pinyin() -> None:
    pieces = ruby_of(PARAGRAPH, every_word, in_pinyin)
    assert [(p.span, p.text) for p in pieces] == [
        (Span(0, 2), "Lǐ Lì"),
        (Span(3, 4), "hái"),
        (Span(4, 5), "zài"),
    ]
    assert pieces[0].syllables == ("lǐ", "lì")


def test_only_names() -> None:
    assert [p.text for p in ruby_of(PARAGRAPH, only_names, in_pinyin)] == ["Lǐ Lì"]


def test_only_what_is_read_in_several_ways() -> None:
    assert [p.text for p in ruby_of(PARAGRAPH, only_uncertain, in_pinyin)] == ["hái"]


@pytest.mark.parametrize("spelled", [in_pinyin, in_zhuyin])
def test_a_number_in_digits_has_none(spelled: Spelled) -> None:
    number = Reading((None, None), "shíbā", "ㄕˊ ㄅㄚ")
    year = Reading(("suì",), "suì", "ㄙㄨㄟˋ")
    age = Annotation((Token(Span(0, 2), number), Token(Span(2, 3), year)))
    assert [p.span for p in ruby_of(age, every_word, spelled)] == [Span(2, 3)]


def test_zhuyin_stands_over_each_character() -> None:
    pieces = ruby_of(PARAGRAPH, only_names, in_zhuyin)
    assert [(p.span, p.text) for p in pieces] == [(Span(0, 1), "ㄌㄧˇ"), (Span(1, 2), "ㄌㄧˋ")]
