"""The card says what it is given, as plain text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.model.annotation import EntityLabel
from reader.model.conversion import Decision, Reason, RegionNote
from reader.model.settings import Notation
from reader.model.span import Span
from reader.model.variant import Variant
from reader.presentation.spelling import Spelling
from reader.presentation.tone_colours import ToneColours
from reader.presentation.word_card import WordCard
from reader.view.palette import LIGHT
from reader.view.word_popup import WIDEST, WordPopup
from tests.view.dressing import FONTS, icons

CARD = WordCard(
    0,
    Span(0, 2),
    "臺北",
    pinyin="Táiběi",
    other="台北",
    other_variant=Variant.HANS,
    label=EntityLabel.PLACE,
    count=3,
)


@pytest.fixture
def popup(qtbot: QtBot) -> WordPopup:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = WordPopup(parent)
    made.dress(LIGHT, FONTS, icons())
    parent.show()
    made._keeper = parent  # type: ignore[attr-defined]
    return made


def lines(popup: WordPopup) -> list[str]:
    labels = (popup.word, popup.pinyin, popup.other, popup.entity, popup.notes)
    return [label.text() for label in labels if not label.isHidden()]


def test_it_says_word_pinyin_other_form_and_kind(popup: WordPopup) -> None:
    popup.show_card(CARD, with_pinyin=True)
    assert lines(popup) == ["臺北", "Táiběi", "简 台北", "Place · 3 mentions"]


def test_pinyin_can_be_left_out(popup: WordPopup) -> None:
    popup.show_card(CARD, with_pinyin=False)
    assert lines(popup) == ["臺北", "简 台北", "Place · 3 mentions"]


def test_a_name_mentioned_once_has_no_count(popup: WordPopup) -> None:
    popup.show_card(replace(CARD, count=1), with_pinyin=True)
    assert lines(popup)[-1] == "Place"


def test_a_word_not_yet_analysed_says_so(popup: WordPopup) -> None:
    popup.show_card(WordCard(0, Span(0, 1), "臺", pending=True), with_pinyin=True)
    assert lines(popup) == ["臺", "being analysed…"]


def test_markup_in_a_word_is_shown_as_it_is_written(popup: WordPopup) -> None:
    card = replace(CARD, word="<b>x</b>", notes=(RegionNote(Variant.HANT_TW, "<img src=a>"),))
    popup.show_card(card, with_pinyin=True)
    assert {label.textFormat() for label in popup.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert lines(popup)[0] == "<b>x</b>"


def test_a_very_long_word_is_cut(popup: WordPopup) -> None:
    popup.show_card(replace(CARD, word="漢" * 500), with_pinyin=True)
    assert popup.width() < WIDEST + 120
    assert "…" in popup.word.text()


def test_the_card_shrinks_again(popup: WordPopup) -> None:
    popup.show_card(
        replace(CARD, notes=(RegionNote(Variant.HANT_TW, "軟體"),) * 5), with_pinyin=True
    )
    tall = popup.height()
    popup.show_card(CARD, with_pinyin=True)
    assert popup.height() < tall


def test_a_screen_reader_hears_the_whole_card(popup: WordPopup) -> None:
    popup.show_card(CARD, with_pinyin=True)
    assert popup.spoken == "臺北, Táiběi, 简 台北, Place · 3 mentions"


COLOURS = ToneColours(("#111111",) * 4 + ("#999999",), ("#eeeeee",) * 5)


def test_each_syllable_has_the_colour_of_its_tone(popup: WordPopup) -> None:
    popup.spelling = Spelling(Notation.PINYIN, COLOURS)
    card = replace(CARD, pinyin="Rì'neide", syllables=("rì", "nei", "de"))
    popup.show_card(card, with_pinyin=True)
    assert popup.pinyin.text() == "Rì'neide"
    assert popup.pinyin.pieces == (
        ("Rì", "#111111"),
        ("'", None),
        ("nei", "#999999"),
        ("de", "#999999"),
    )


def test_syllables_are_painted_in_their_colours(popup: WordPopup) -> None:
    red, blue = "#ff0000", "#0000ff"
    popup.spelling = Spelling(Notation.PINYIN, ToneColours((red, red, blue, red, red), (red,) * 5))
    popup.show_card(replace(CARD, syllables=("tái", "běi")), with_pinyin=True)
    popup.adjustSize()
    picture = popup.pinyin.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(4, 20)}
    assert {red, blue} & seen == {red, blue}


def test_the_reading_can_be_in_zhuyin(popup: WordPopup) -> None:
    popup.spelling = Spelling(Notation.ZHUYIN)
    popup.show_card(replace(CARD, zhuyin="ㄊㄞˊ ㄅㄟˇ"), with_pinyin=True)
    assert lines(popup)[1] == "ㄊㄞˊ ㄅㄟˇ"


def test_a_reading_that_is_cut_has_one_colour(popup: WordPopup) -> None:
    popup.spelling = Spelling(Notation.PINYIN, COLOURS)
    popup.show_card(replace(CARD, pinyin="bā" * 100, syllables=("bā",) * 100), with_pinyin=True)
    assert popup.pinyin.pieces == ()
    assert "…" in popup.pinyin.text()


def test_what_another_region_says_is_a_note(popup: WordPopup) -> None:
    note = RegionNote(Variant.HANT_TW, "軟體")
    popup.show_card(replace(CARD, notes=(note,)), with_pinyin=True)
    assert lines(popup)[-1] == "Taiwan: 軟體"


def test_an_uncertain_conversion_names_the_other_forms(popup: WordPopup) -> None:
    decision = Decision(0, "干", "幹", Reason.DEFAULT, "", ("幹", "乾", "干"), 0.5)
    popup.show_card(replace(CARD, decisions=(decision,)), with_pinyin=True)
    assert lines(popup)[-1] == "干 → 幹 · the commonest form · or 乾 干 · 50 % sure"
