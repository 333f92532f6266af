"""What is shown of readings: tones as spoken, tones as numbers; what was found stays."""

from __future__ import annotations

import pytest

from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.settings import Settings
from reader.model.span import Span
from reader.presentation.pronunciation import Pronunciation, as_set


def paragraph(*words: tuple[str, str, str]) -> tuple[Annotation, str]:
    """A paragraph of words: characters, syllables parted by blanks, the pinyin of the word."""
    tokens, text = [], ""
    for word, syllables, pinyin in words:
        span = Span(len(text), len(text) + len(word))
        reading = Reading(tuple(syllables.split()), pinyin) if syllables else None
        tokens.append(Token(span, reading))
        text += word
    return Annotation(tuple(tokens)), text


def shown(how: Pronunciation, *words: tuple[str, str, str]) -> list[str]:
    changed = how.of(*paragraph(*words))
    return [token.reading.pinyin for token in changed.tokens if token.reading]


def test_without_a_wish_nothing_changes() -> None:
    annotation, text = paragraph(("不", "bù", "bù"), ("对", "duì", "duì"))
    assert as_set(Settings()).of(annotation, text) is annotation


def test_bu_looks_at_the_word_behind_it() -> None:
    spoken = Pronunciation(yi_and_bu=True)
    assert shown(spoken, ("不", "bù", "bù"), ("对", "duì", "duì")) == ["bú", "duì"]
    assert shown(spoken, ("不", "bù", "bù"), ("，", "", ""), ("对", "duì", "duì")) == ["bù", "duì"]


def test_third_tones_change_across_words_and_keep_capitals() -> None:
    words = ("李", "lǐ", "Lǐ"), ("美", "měi", "Měi"), ("好", "hǎo", "hǎo")
    assert shown(Pronunciation(third_tones=True), *words) == ["Lí", "Méi", "hǎo"]


@pytest.mark.parametrize(
    ("word", "syllables", "pinyin", "numbered"),
    [
        ("西安", "xī ān", "Xī'ān", "Xi1an1"),
        ("朋友", "péng you", "péngyou", "peng2you5"),
        ("玩儿", "wán r", "wánr", "wan2r"),
        ("女儿", "nǚ ér", "nǚ'ér", "nü3er2"),
        ("第一", "dì yī", "dì-yī", "di4-yi1"),
    ],
)
def test_tones_as_numbers(word: str, syllables: str, pinyin: str, numbered: str) -> None:
    assert shown(Pronunciation(numbers=True), (word, syllables, pinyin)) == [numbered]


def test_a_numeral_in_digits_has_tone_numbers_too() -> None:
    number = Token(Span(0, 4), Reading((None,) * 4, "yīqiān wǔbǎi", "", "number"))
    changed = Pronunciation(numbers=True).of(Annotation((number,)), "1500")
    assert changed.tokens[0].reading is not None
    assert changed.tokens[0].reading.pinyin == "yi1qian1 wu3bai3"


def test_the_name_on_the_card_follows() -> None:
    annotation, text = paragraph(("李晓", "lǐ xiǎo", "Lǐ Xiǎo"))
    name = Entity(Span(0, 2), EntityLabel.PERSON, text, "Lǐ Xiǎo")
    with_name = Annotation(annotation.tokens, (name,))
    both = Pronunciation(third_tones=True, numbers=True)
    assert both.of(with_name, text).entities[0].pinyin == "Li2 Xiao3"


def test_zhuyin_follows_what_is_spoken() -> None:
    bu = Token(Span(0, 1), Reading(("bù",), "bù", "ㄅㄨˋ"))
    dui = Token(Span(1, 2), Reading(("duì",), "duì", "ㄉㄨㄟˋ"))
    changed = Pronunciation(yi_and_bu=True).of(Annotation((bu, dui)), "不对")
    assert [t.reading.zhuyin for t in changed.tokens if t.reading] == ["ㄅㄨˊ", "ㄉㄨㄟˋ"]
