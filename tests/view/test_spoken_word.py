"""What a screen reader is told of the word at the caret."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.presentation.word_card import WordCard
from reader.view.article_pane import ArticlePane


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
