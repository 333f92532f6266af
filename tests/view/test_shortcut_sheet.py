"""The sheet names every key once, under the menu where its command is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.view.actions import Actions
from reader.view.shortcut_sheet import columns_of, keys_text, sections, sheet


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window)
    made.take_keys()
    made._keeper = window  # type: ignore[attr-defined]
    return made


def test_every_command_that_has_keys_is_there_with_all_of_them(actions: Actions) -> None:
    shown = [row for section in sections(actions) for row in section.rows]
    for action in actions:
        keys = ", ".join(keys_text(key) for key in action.shortcuts())
        assert [row[1] for row in shown].count(keys) == 1 or not keys


def test_a_command_stands_under_the_heading_of_its_menu(actions: Actions) -> None:
    [edit] = [section for section in sections(actions) if section.heading == "Edit"]
    assert ("Settings", "Ctrl+,") in edit.rows


def test_the_columns_are_equally_high(actions: Actions) -> None:
    left, right = (
        [len(part.rows) + 2 for part in column] for column in columns_of(sections(actions))
    )
    assert abs(sum(left) - sum(right)) <= 3


def test_all_of_it_is_on_the_sheet(actions: Actions, qtbot: QtBot) -> None:
    parts = sections(actions)
    made = sheet(parts)
    qtbot.addWidget(made)
    texts = {label.text() for label in made.findChildren(QLabel)}
    assert texts == {part.heading for part in parts} | {
        text for part in parts for row in part.rows for text in row
    }


@pytest.mark.parametrize(
    ("keys", "text"),
    [("Ctrl+Left", "Ctrl+←"), ("Alt+Down", "Alt+↓"), ("Ctrl++", "Ctrl++"), ("F3", "F3")],
)
def test_arrows_are_drawn(keys: str, text: str) -> None:
    assert keys_text(QKeySequence(keys)) == text
