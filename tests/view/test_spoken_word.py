"""What a screen reader is told of the word at the caret."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.presentation.word_card import WordCard
from reader.view.article_pane import ArticlePane
from tests.view.articles import shown


def card_at(paragraph: int, offset: int) -> WordCard | None:
    if offset > 1:
        return None
    return WordCard(paragraph, Span(0, 2), "北京", "Běijīng")


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlePane:
    pane = ArticlePane(card_at)
    qtbot.addWidget(pane)
    return pane


def test_the_word_is_said_with_its_reading(pane: ArticlePane) -> None:
    assert pane.view.spoken(0, 1) == "北京 Běijīng"


def test_nothing_is_said_where_there_is_no_word(pane: ArticlePane) -> None:
    assert pane.view.spoken(0, 5) == ""


@pytest.mark.parametrize(("offset", "word"), [(3, "北京 Běijīng"), (4, "北京 Běijīng"), (5, "")])
def test_the_word_at_an_offset_is_asked_for_with_its_reading(
    pane: ArticlePane, offset: int, word: str
) -> None:
    shown(pane.view, "題目", "北京，")
    asked = QAccessible.queryAccessibleInterface(pane.view)
    asked.textInterface().setCursorPosition(offset)
    assert asked.text(QAccessible.Text.Description) == word
