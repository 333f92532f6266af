"""Other forms are offered on the card, one click each."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.conversion import Decision, Reason
from reader.view.form_buttons import MOST, FormButtons

DRY = Decision(7, "干", "幹", Reason.PHRASE, "干部", ("幹", "乾", "干"), 0.85)
PLAIN = Decision(8, "部", "部", Reason.SAME, "", ("部",))


def shown(qtbot: QtBot, *decisions: Decision) -> FormButtons:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FormButtons(parent)
    made._keeper = parent  # type: ignore[attr-defined]
    made.show_forms(decisions, QFont(), "#555555")
    return made


def test_the_forms_that_are_not_shown_are_offered(qtbot: QtBot) -> None:
    made = shown(qtbot, DRY, PLAIN)
    assert [button.text() for button in made.findChildren(QToolButton)] == ["乾", "干"]
    assert [label.text() for label in made.findChildren(QLabel)] == ["Write 干 as"]


def test_a_click_chooses_a_form_for_the_place(qtbot: QtBot) -> None:
    made = shown(qtbot, DRY)
    with qtbot.waitSignal(made.chosen) as said:
        made.findChildren(QToolButton)[0].click()
    assert said.args == [7, "乾"]


def test_where_nothing_can_be_written_otherwise_nothing_is_seen(qtbot: QtBot) -> None:
    assert shown(qtbot, PLAIN).isHidden()


def test_a_long_word_offers_a_few_characters(qtbot: QtBot) -> None:
    made = shown(qtbot, *[DRY] * (MOST + 2))
    assert len(made.findChildren(QLabel)) == MOST
