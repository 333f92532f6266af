"""A document of any size costs no more than what is in sight; counted, not timed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.model.span import Mention, Position, Span
from reader.view.article.ahead import row_to_prepare
from reader.view.article_view import ArticleView
from tests.view.articles import SENTENCE, shown, y_of

MILLION = 1_000_000
# What fits into the small window of the tests, with the row that is cut at either edge.
A_SCREEN = 20


def test_a_novel_lays_out_only_what_is_in_sight(view: ArticleView) -> None:
    texts = shown(view, *[SENTENCE * 3] * (MILLION // len(SENTENCE * 3)))
    assert len(view.article.stack.laid_out) < A_SCREEN
    assert len(texts.asked) < A_SCREEN


def test_one_paragraph_of_a_million_characters_is_cut_for_layout(view: ArticleView) -> None:
    text = (SENTENCE * (MILLION // len(SENTENCE) + 1))[:MILLION]
    shown(view, text)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.select_all()
    assert len(view.article.stack.laid_out) < A_SCREEN
    assert view.selected_text() == text


def test_jumps_and_toggles_lay_out_a_screen_each(view: ArticleView) -> None:
    paragraphs = MILLION // len(SENTENCE)
    texts = shown(view, *[SENTENCE] * paragraphs)
    view.go_to(Position(paragraphs // 2, 0))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.reveal(Mention(paragraphs // 3, Span(0, 2)))
    assert len(view.article.stack.laid_out) < 4 * A_SCREEN
    texts.asked.clear()
    view.refresh_text()
    view.resize(300, 400)
    assert len(texts.asked) < 2 * A_SCREEN


def test_scrolling_through_keeps_a_bounded_number_of_layouts(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 2000)
    for _ in range(200):
        view.scroll_by(view.viewport().height())
    assert len(view.article.stack.laid_out) <= 150


def test_what_comes_next_is_prepared_while_there_is_time(view: ArticleView, qtbot: QtBot) -> None:
    shown(view, *[SENTENCE] * 2000)
    view.go_to(Position(1000, 0))
    stack, height = view.article.stack, view.viewport().height()
    before = view.place(), y_of(view, Position(1000, 0))
    qtbot.waitUntil(lambda: row_to_prepare(view.article.sight) is None)
    near = [row for row in stack.laid_out if row >= 900]
    above = sum(stack.layout(row).height for row in near if row < 1000)
    below = sum(stack.layout(row).height for row in near if row >= 1000)
    assert height <= above < 2 * height
    assert 2 * height <= below < 3 * height
    assert (view.place(), y_of(view, Position(1000, 0))) == before
