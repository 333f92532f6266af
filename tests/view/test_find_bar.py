"""The find bar tells what is looked for and shows how much was found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.view.find_bar import FindBar
from reader.view.palette import LIGHT
from tests.view.dressing import icons
from tests.view.hand import press, type_words


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    made = FindBar(30)
    qtbot.addWidget(made)
    made.dress(icons(), LIGHT)
    made.show()
    return made


@pytest.fixture
def heard(bar: FindBar) -> list[str]:
    words: list[str] = []
    bar.query_changed.connect(words.append)
    bar.next_wanted.connect(lambda: words.append("next"))
    bar.previous_wanted.connect(lambda: words.append("previous"))
    bar.closed.connect(lambda: words.append("closed"))
    return words


def test_it_looks_after_a_pause_once_for_all_letters(
    bar: FindBar, heard: list[str], qtbot: QtBot
) -> None:
    type_words(bar.field, "abc")
    qtbot.waitUntil(lambda: heard == ["abc"])


def test_enter_looks_at_once(bar: FindBar, heard: list[str], qtbot: QtBot) -> None:
    bar.field.setText("北京")
    press(bar.field, Qt.Key.Key_Return)
    assert heard == ["北京"]


def test_enter_again_goes_on_and_back(bar: FindBar, heard: list[str], qtbot: QtBot) -> None:
    bar.start("北京")
    press(bar.field, Qt.Key.Key_Return)
    press(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert heard == ["北京", "next", "previous"]


def test_escape_forgets_and_closes(bar: FindBar, heard: list[str], qtbot: QtBot) -> None:
    bar.start("北京")
    press(bar.field, Qt.Key.Key_Escape)
    assert heard == ["北京", "", "closed"]
    assert bar.query == ""


def test_it_says_which_of_how_many(bar: FindBar) -> None:
    bar.start("北京")
    bar.show_count(2, 7)
    assert bar.count.text() == "2 of 7"


def test_it_says_when_there_is_none(bar: FindBar) -> None:
    bar.start("北京")
    bar.show_count(0, 0)
    assert bar.count.text() == "not found"


def test_clearing_tells_nobody(bar: FindBar, heard: list[str], qtbot: QtBot) -> None:
    bar.start("北京")
    bar.clear()
    qtbot.wait(200)
    assert heard == ["北京"]
