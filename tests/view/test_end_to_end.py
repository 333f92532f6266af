"""The real window with the real services, driven as by hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.span import Mention, Position, Span
from reader.services.own_program import WORKER, own_command
from reader.view.task_runner import ProcessTaskRunner
from tests.view.hand import click, point, press, type_words

PATIENCE = 60_000  # milliseconds for the engines to load and analyse on a busy machine
ARTICLE = """圖書館的新讀者
2024年3月5日，一百名學生參觀了北京大學圖書館。
讀者說，在北京讀書是一件快樂的事。北京的春天很美。
"""
PASTED = "上海的天气\n今天上海有雨。"


@pytest.fixture(scope="module")
def runner(qapp: QApplication) -> Iterator[ProcessTaskRunner]:
    made = ProcessTaskRunner(own_command(WORKER), qapp)
    yield made
    made.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "圖書館 #1 100%.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def reader(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, runner: ProcessTaskRunner, file: Path
) -> Iterator[Reader]:
    made = Reader(qapp, tmp_path / "settings" / "settings.json", runner)
    qtbot.addWidget(made.window)
    made.when_painted(runner.release)
    made.open(file)
    made.window.show()
    qtbot.waitUntil(lambda: not made.analysing, timeout=PATIENCE)
    yield made
    # The child outlives the window here, so its last answers would come to a window that is gone.
    made.presenter.cancel_analysis()


def text(reader: Reader) -> str:
    session = reader.presenter.session
    assert session is not None
    return "\n".join(session.shown(n) for n in range(len(session.article.paragraphs)))


def mention(reader: Reader, word: str) -> Mention:
    """The first place of a word in the script shown."""
    for number, line in enumerate(text(reader).split("\n")):
        start = line.find(word)
        if start >= 0:
            return Mention(number, Span(start, start + len(word)))
    raise AssertionError(word)


def point_at(reader: Reader, word: str) -> None:
    view = reader.window.article.view
    rect = view.word_rect(mention(reader, word))
    assert rect is not None
    point(view.viewport(), rect.center())


def press_button(reader: Reader, name: str) -> None:
    """Click the button of the tool bar that stands for a command."""
    for button in reader.window.tool_bar.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None and action.objectName() == name:
            click(button, button.rect().center())
            return
    raise AssertionError(name)


def card(reader: Reader) -> list[str]:
    popup = reader.window.article.popup
    labels = (popup.word, popup.pinyin, popup.other, popup.entity)
    return [label.text() for label in labels if popup.isVisible() and not label.isHidden()]


def say(reader: Reader) -> str:
    messages = reader.window.article.messages
    return messages.text.text() if messages.isVisible() else ""


def row(reader: Reader, name: str) -> str:
    """The id of the entity whose row has that name."""
    entities = reader.window.sidebar.list.entities
    for number in range(entities.rowCount()):
        index = entities.index(number)
        if entities.data(index) == name and entities.entity(index):
            return entities.entity(index)
    raise AssertionError(name)


def click_row(reader: Reader, name: str) -> None:
    entities = reader.window.sidebar.list
    rect = entities.visualRect(entities.entities.index_of(row(reader, name)))
    click(entities.viewport(), rect.center())


def test_an_article_is_read_from_opening_to_the_next_one(reader: Reader, qtbot: QtBot) -> None:
    """The main job in one go: open, toggle, hover, click a name, paste as new."""
    assert reader.window.windowTitle().startswith("圖書館的新讀者")

    press_button(reader, "simplified")
    assert "参观了北京大学图书馆" in text(reader)

    point_at(reader, "学生")
    qtbot.waitUntil(lambda: card(reader) == ["学生", "xuésheng", "繁 學生"])

    click_row(reader, "北京")
    view = reader.window.article.view
    assert view.word_rect(mention(reader, "北京")) is not None
    assert "1 of" in reader.window.status.remark.text()

    QGuiApplication.clipboard().setText(PASTED)
    press(reader.window, Qt.Key.Key_V, SHIFT_CONTROL)
    assert text(reader).startswith("上海的天气")
    qtbot.waitUntil(lambda: not reader.analysing, timeout=PATIENCE)
    assert row(reader, "上海")


SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_there_and_back_is_the_text_as_written(reader: Reader) -> None:
    before = text(reader)
    press_button(reader, "simplified")
    press_button(reader, "traditional")
    press_button(reader, "as_written")
    assert text(reader) == before


def test_a_file_that_is_missing_leaves_the_article(reader: Reader, tmp_path: Path) -> None:
    before = text(reader)
    reader.open(tmp_path / "不在這裡.txt")
    assert "不在這裡.txt" in say(reader)
    assert text(reader) == before


def test_a_second_click_on_a_name_goes_to_its_next_mention(reader: Reader) -> None:
    click_row(reader, "北京")
    first = reader.window.status.remark.text()
    click_row(reader, "北京")
    second = reader.window.status.remark.text()
    assert (first[-6:], second[-6:]) == ("1 of 2", "2 of 2")


def test_a_name_under_the_mouse_lights_its_row(reader: Reader) -> None:
    point_at(reader, "北京的春天"[:2])
    point_at(reader, "讀者說")
    lit = reader.window.sidebar.list.painting
    assert lit.hot == ""
    point_at(reader, "北京讀書"[:2])
    assert lit.hot == row(reader, "北京大學圖書館")


def test_a_row_under_the_mouse_lights_its_mentions(reader: Reader) -> None:
    view = reader.window.article.view
    before = view.viewport().grab().toImage()
    entities = reader.window.sidebar.list
    index = entities.entities.index_of(row(reader, "北京"))
    point(entities.viewport(), entities.visualRect(index).center())
    assert view.viewport().grab().toImage() != before


def test_what_is_typed_in_either_script_is_found(reader: Reader, qtbot: QtBot) -> None:
    bar = reader.window.tool_bar.find_bar
    press(reader.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_words(bar.field, "图书馆")
    press(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 2"


def test_the_card_follows_the_caret_from_word_to_word(reader: Reader) -> None:
    view = reader.window.article.view
    view.setFocus()
    place = mention(reader, "學生")
    view.set_caret(Position(place.paragraph, place.span.start))
    press(view, Qt.Key.Key_Return)
    assert card(reader)[0] == "學生"
    press(view, Qt.Key.Key_Right)
    assert card(reader)[0] == "參觀"
    press(view, Qt.Key.Key_Escape)
    assert card(reader) == []


def test_the_wheel_with_control_and_the_keys_change_the_size(reader: Reader) -> None:
    press(reader.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert reader.preferences.settings.font_size == 17
    press(reader.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert reader.preferences.settings.font_size == 16


def test_what_was_chosen_holds_at_the_next_start(
    reader: Reader, qapp: QApplication, qtbot: QtBot, tmp_path: Path, runner: ProcessTaskRunner
) -> None:
    press_button(reader, "simplified")
    press_button(reader, "sidebar")
    other = Reader(qapp, tmp_path / "settings" / "settings.json", runner)
    qtbot.addWidget(other.window)
    other.window.show()
    assert other.window.actions_by_name["simplified"].isChecked()
    assert not other.window.sidebar.isVisible()
    other.presenter.cancel_analysis()


def test_an_error_inside_shows_a_report_that_can_be_copied(
    reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        raise LookupError("a bug")
    except LookupError:
        kind, error, trace = sys.exc_info()
    assert kind is not None
    assert error is not None
    reader.report(kind, error, trace)
    reader.window.article.messages.copy.click()
    assert "LookupError: a bug" in QGuiApplication.clipboard().text()
    assert "LookupError" in capsys.readouterr().err


def test_every_button_the_keyboard_reaches_has_a_name(reader: Reader) -> None:
    buttons = reader.window.tool_bar.findChildren(QToolButton)
    reached = [b for b in buttons if b.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert reached
    assert [b for b in reached if not (b.accessibleName() or b.text())] == []
