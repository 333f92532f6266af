"""What the window says of itself: messages and status."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.view.message_bar import MessageBar
from reader.view.palette import LIGHT
from reader.view.status_bar import StatusBar
from tests.view.dressing import icons
from tests.view.hand import click, press


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    made.dress(icons(), LIGHT)
    return made


@pytest.fixture
def status(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.dress(icons(), LIGHT)
    made.show()
    return made


def test_a_message_says_what_and_what_to_do(bar: MessageBar) -> None:
    bar.say("There is no file a.txt.", "Check the name.")
    assert bar.isVisible()
    assert bar.text.text() == "There is no file a.txt. Check the name."


def test_markup_in_a_file_name_is_shown_as_it_is(bar: MessageBar) -> None:
    bar.say("There is no file <b>.txt.", "")
    assert bar.text.textFormat() is Qt.TextFormat.PlainText


def test_a_message_goes_by_its_cross_and_by_escape(bar: MessageBar) -> None:
    bar.say("what", "advice")
    click(bar.cross, bar.cross.rect().center())
    assert bar.isHidden()
    bar.say("what", "advice")
    press(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_what_was_done_does_not_look_like_what_went_wrong(bar: MessageBar) -> None:
    bar.say("a", "")
    wrong = bar.property("news"), bar.grab().toImage()
    bar.tell("a")
    done = bar.property("news"), bar.grab().toImage()
    bar.offer("a", {})
    assert (wrong[0], done[0], bar.property("news")) == (False, True, True)
    assert wrong[1] != done[1] == bar.grab().toImage()


def test_what_only_tells_goes_by_itself_and_what_went_wrong_stays(
    bar: MessageBar, qtbot: QtBot
) -> None:
    bar._stay.setInterval(0)
    bar.tell("Saved: names.csv")
    qtbot.waitUntil(bar.isHidden)
    bar.tell("Saved: names.csv")
    bar.say("There is no file a.txt.", "Check the name.")
    qtbot.wait(20)
    assert bar.isVisible()


def test_only_a_report_can_be_copied(bar: MessageBar) -> None:
    bar.say("what", "advice")
    assert bar.copy.isHidden()
    bar.say("what", "advice", "the report")
    bar.copy.click()
    assert QGuiApplication.clipboard().text() == "the report"


def test_the_facts_stand_in_a_line_without_those_that_are_missing(status: StatusBar) -> None:
    status.show_facts("Simplified", "", "794 characters")
    assert status.facts.text() == "Simplified · 794 characters"


def test_progress_can_be_seen_and_stopped(status: StatusBar, qtbot: QtBot) -> None:
    status.show_progress(30, 60)
    assert status.bar.value() == 50
    with qtbot.waitSignal(status.cancel_wanted):
        click(status.cancel, status.cancel.rect().center())


def test_when_the_analysis_ended_its_bar_is_gone(status: StatusBar) -> None:
    status.show_progress(30, 60)
    status.end_progress()
    assert not status.bar.isVisible()


def test_the_place_is_told_in_percent(status: StatusBar) -> None:
    status.show_place(0.125)
    assert status.place.text() == "12 %"


def test_chinese_sentences_stand_without_a_blank_between(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.say("找不到文件。", "请检查文件名。")
    assert bar.text.text() == "找不到文件。请检查文件名。"
