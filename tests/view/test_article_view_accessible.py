"""What a screen reader gets, asked for through Qt's accessibility interface."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from reader.model.span import Position
from reader.view.article.linear_text import AROUND, LinearText
from reader.view.article_view import ArticleView
from tests.view.articles import SENTENCE, Texts, fold, middle, shown


@pytest.fixture
def active() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def asked(view: ArticleView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def text_of(view: ArticleView) -> QAccessibleTextInterface:
    return asked(view).textInterface()


def test_the_text_is_told_with_a_line_for_each_paragraph(view: ArticleView) -> None:
    texts = Texts(["標題", "藏", "正文𠮷"])
    rows = texts.rows()
    view.show_document([rows[0], fold(1), rows[2]], texts)
    text = text_of(view)
    assert text.text(0, text.characterCount()) == "標題\n正文𠮷"
    assert text.text(1, 4) == "題\n正"


def test_it_is_a_text_to_read_not_to_write(view: ArticleView) -> None:
    assert asked(view).role() is QAccessible.Role.EditableText
    assert asked(view).state().readOnly
    assert asked(view).state().multiLine


def test_the_caret_is_told_and_set(view: ArticleView) -> None:
    shown(view, "標題", SENTENCE)
    view.set_caret(Position(1, 4))
    assert text_of(view).cursorPosition() == 7
    text_of(view).setCursorPosition(5)
    assert view.caret() == Position(1, 2)


def test_a_part_is_selected(view: ArticleView) -> None:
    shown(view, "標題", SENTENCE)
    text_of(view).setSelection(0, 3, 6)
    assert view.selection() == (Position(1, 0), Position(1, 3))
    text_of(view).removeSelection(0)
    assert view.selection() is None


def test_characters_have_places_on_the_screen(view: ArticleView) -> None:
    shown(view, "標題", SENTENCE)
    text = text_of(view)
    rect = text.characterRect(5)
    assert rect.contains(view.viewport().mapToGlobal(middle(view, 1, 2).toPoint()))
    assert text.offsetAtPoint(rect.center()) == 5
    assert text.offsetAtPoint(view.mapToGlobal(view.rect().bottomLeft())) == -1


def test_the_word_at_the_caret_is_told_with_its_reading(view: ArticleView) -> None:
    shown(view, SENTENCE)
    view.set_caret(Position(0, 2))
    assert asked(view).text(QAccessible.Text.Description) == "北京"
    view.spoken = lambda paragraph, offset: f"北京 Běijīng {paragraph} {offset}"
    assert asked(view).text(QAccessible.Text.Description) == "北京 Běijīng 0 2"


def test_moves_selections_and_words_can_be_told(view: ArticleView, active: None) -> None:
    shown(view, SENTENCE)
    view.set_caret(Position(0, 2))
    view.select(Position(0, 2), Position(0, 4))
    view.announce("北京 Běijīng")
    view.announce("")
    assert text_of(view).cursorPosition() == 4


def test_of_a_novel_what_is_around_the_caret_is_told(view: ArticleView) -> None:
    texts = shown(view, *[SENTENCE] * 20_000)
    view.set_caret(Position(10_000, 3))
    texts.asked.clear()
    text = text_of(view)
    start = text.cursorPosition() - 3
    assert text.text(start, start + len(SENTENCE)) == SENTENCE
    assert AROUND < text.characterCount() < 3 * AROUND
    assert len(texts.asked) < 3


def test_an_empty_view_has_an_empty_text(view: ArticleView) -> None:
    text = text_of(view)
    assert (text.characterCount(), text.text(0, 5), text.cursorPosition()) == (0, "", 0)
    assert asked(view).text(QAccessible.Text.Description) == ""


def test_a_view_goes_with_its_interface(qtbot: QtBot) -> None:
    view = ArticleView()
    shown(view, SENTENCE)
    told = asked(view)
    assert told.isValid()
    Shiboken.delete(view)
    del view, told
    gc.collect()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(alphabet="漢語𠮷a", max_size=8), min_size=1, max_size=8))
def test_offsets_and_positions_are_each_others_inverse(
    view: ArticleView, paragraphs: list[str]
) -> None:
    shown(view, *paragraphs)
    linear = LinearText(view.article.stack, Position(0, 0))
    assert linear.text(0, linear.length) == "\n".join(paragraphs)
    for offset in range(linear.length + 1):
        assert linear.offset_of(linear.position_at(offset)) == offset
