"""The card comes, stays and goes as the hand expects."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model.span import Mention, Span
from reader.presentation.word_card import WordCard
from reader.view.palette import LIGHT
from reader.view.word_hover import GRACE, Mode, WordHover
from reader.view.word_popup import WordPopup
from tests.view.dressing import FONTS, icons

TEXT = "我们在北京，读报"
WORDS = {0: Span(0, 2), 2: Span(2, 3), 3: Span(3, 5), 6: Span(6, 7)}


@dataclass
class Bench:
    """A card over a text whose characters are 20 pixels wide; all places are in paragraph 0."""

    parent: QWidget
    popup: WordPopup
    hover: WordHover
    changes: list[Mention | None] = field(default_factory=list)


def card_at(paragraph: int, offset: int) -> WordCard | None:
    for span in WORDS.values():
        if span.holds(offset):
            return WordCard(paragraph, span, span.of(TEXT), pinyin="pīnyīn")
    return None


def word_rect(mention: Mention) -> QRect | None:
    return QRect(mention.span.start * 20, 100, mention.span.length * 20, 24)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    parent = QWidget()
    parent.resize(800, 600)
    qtbot.addWidget(parent)
    popup = WordPopup(parent)
    popup.dress(LIGHT, FONTS, icons())
    hover = WordHover(popup, card_at, word_rect, parent.rect)
    hover.set_delay(10)
    parent.show()
    bench = Bench(parent, popup, hover)
    hover.word_changed.connect(bench.changes.append)
    return bench


def shown(bench: Bench) -> str:
    return bench.popup.word.text() if bench.popup.isVisible() else ""


def test_the_card_comes_after_the_delay(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.hover(0, 3)
    assert shown(bench) == ""
    qtbot.waitUntil(lambda: shown(bench) == "北京")
    assert bench.changes == [Mention(0, Span(3, 5))]


def test_no_card_comes_where_the_mouse_only_passes(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.hover(0, 3)
    bench.hover.leave()
    qtbot.wait(40)
    assert shown(bench) == ""


def test_the_next_card_comes_at_once(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.hover(0, 3)
    qtbot.waitUntil(lambda: shown(bench) == "北京")
    bench.hover.set_delay(10_000)
    bench.hover.hover(0, 0)
    assert shown(bench) == "我们"


def test_the_card_waits_for_a_mouse_on_its_way(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.hover(0, 3)
    qtbot.waitUntil(lambda: shown(bench) == "北京")
    bench.hover.leave()
    bench.popup.entered.emit()
    qtbot.wait(GRACE + 100)
    assert shown(bench) == "北京"


def test_the_card_goes_after_the_grace(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.hover(0, 3)
    qtbot.waitUntil(lambda: shown(bench) == "北京")
    bench.hover.leave()
    assert shown(bench) == "北京"
    qtbot.waitUntil(lambda: shown(bench) == "")
    assert bench.changes[-1] is None


def test_a_click_keeps_the_card(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.click(0, 3)
    bench.hover.hover(0, 0)
    bench.hover.leave()
    qtbot.wait(GRACE + 100)
    assert shown(bench) == "北京"
    assert bench.popup.pinned


def test_a_click_on_another_word_moves_the_kept_card(bench: Bench) -> None:
    bench.hover.click(0, 3)
    bench.hover.click(0, 0)
    assert shown(bench) == "我们"


def test_a_second_click_closes_the_kept_card(bench: Bench) -> None:
    bench.hover.click(0, 3)
    bench.hover.click(0, 4)
    assert shown(bench) == ""


def test_the_pin_of_the_card_keeps_it(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.hover(0, 3)
    qtbot.waitUntil(lambda: shown(bench) == "北京")
    bench.popup.pin.click()
    bench.hover.hover(0, 0)
    assert shown(bench) == "北京"
    bench.popup.pin.click()
    assert shown(bench) == ""


def test_a_card_asked_for_by_keyboard_follows_the_caret(bench: Bench) -> None:
    bench.hover.activate(0, 3)
    bench.hover.follow(0, 0)
    assert shown(bench) == "我们"
    assert bench.hover.mode is Mode.KEYBOARD


def test_the_card_waits_at_a_comma_for_the_next_word(bench: Bench) -> None:
    bench.hover.activate(0, 3)
    bench.hover.follow(0, 5)
    assert shown(bench) == ""
    bench.hover.follow(0, 6)
    assert shown(bench) == "读"


def test_the_caret_alone_opens_no_card(bench: Bench) -> None:
    bench.hover.follow(0, 3)
    assert shown(bench) == ""


def test_asking_twice_keeps_the_card(bench: Bench) -> None:
    bench.hover.activate(0, 3)
    bench.hover.activate(0, 3)
    assert bench.popup.pinned


def test_closing_says_whether_there_was_a_card(bench: Bench) -> None:
    bench.hover.activate(0, 3)
    assert bench.hover.close()
    assert not bench.hover.close()


def test_scrolling_takes_the_card_of_the_mouse_away(bench: Bench, qtbot: QtBot) -> None:
    bench.hover.hover(0, 3)
    qtbot.waitUntil(lambda: shown(bench) == "北京")
    bench.hover.scrolled()
    assert shown(bench) == ""


def test_scrolling_leaves_a_kept_card_at_its_word(bench: Bench) -> None:
    bench.hover.click(0, 3)
    bench.hover.scrolled()
    assert shown(bench) == "北京"


def test_nothing_opens_on_punctuation(bench: Bench) -> None:
    bench.hover.click(0, 5)
    assert shown(bench) == ""
