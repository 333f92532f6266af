"""Every command is in a menu, no two share a key, and what is checked is what is in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.settings import EntityOrder, Notation, Settings, Theme
from reader.model.variant import Variant
from reader.view.actions import Actions
from reader.view.menus import fill_menu_bar
from reader.view.tool_bar import ToolBar


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def in_menus(menu: QMenu | QMenuBar) -> Iterator[str]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from in_menus(below)
        elif not action.isSeparator():
            yield action.objectName()


def with_keys(window: QWidget) -> Actions:
    """The actions as they are after the first paint."""
    made = Actions(window)
    made.take_keys()
    return made


def test_every_command_stands_once_in_the_menus(window: QWidget) -> None:
    actions, bar = Actions(window), QMenuBar(window)
    fill_menu_bar(bar, actions)
    assert sorted(in_menus(bar)) == sorted(action.objectName() for action in actions)


def test_no_two_commands_share_a_key(window: QWidget) -> None:
    keys = Counter(key.toString() for action in with_keys(window) for key in action.shortcuts())
    assert keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_a_letter_has_a_form_that_no_input_method_swallows(window: QWidget) -> None:
    for action in with_keys(window):
        keys = [key.toString() for key in action.shortcuts()]
        assert not keys or any(len(key) > 1 for key in keys)


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        (Settings(ruby=True), {"as_written", "taiwan", "theme_system", "delay_200", "pinyin"}),
        (Settings(variant=Variant.HANS, theme=Theme.DARK), {"simplified", "theme_dark"}),
        (
            Settings(variant=Variant.HANT_HK, traditional=Variant.HANT_HK),
            {"traditional", "hong_kong"},
        ),
        (Settings(entity_order=EntityOrder.COUNT, hover_delay=0), {"order_count", "delay_0"}),
    ],
)
def test_what_is_in_force_is_checked(window: QWidget, settings: Settings, names: set[str]) -> None:
    actions = Actions(window)
    actions.show(settings)
    assert {name for name in names if actions[name].isChecked()} == names


def test_in_each_group_only_one_is_checked(window: QWidget) -> None:
    actions = Actions(window)
    actions.show(Settings())
    actions.show(Settings(variant=Variant.HANT_TW))
    checked = [a.objectName() for a in actions.group("script").actions() if a.isChecked()]
    assert checked == ["traditional"]


def test_showing_triggers_nothing(window: QWidget) -> None:
    actions, heard = Actions(window), list[str]()
    for action in actions:
        action.triggered.connect(lambda: heard.append("triggered"))
    actions.show(Settings(variant=Variant.HANS, pinyin=False, theme=Theme.DARK))
    assert heard == []


@pytest.mark.parametrize(("notation", "words"), [("pinyin", "Pinyin"), ("zhuyin", "Zhuyin")])
def test_readings_are_called_by_their_signs(window: QWidget, notation: str, words: str) -> None:
    actions = with_keys(window)
    bar = ToolBar(actions, window)
    actions.show(Settings(notation=Notation(notation)))
    action = actions["pinyin"]
    assert (action.text(), action.iconText()) == (words, words)
    assert action.toolTip().startswith(f"Show {notation}")
    assert action.toolTip().endswith("(Ctrl+P)")
    buttons = [button.accessibleName() for button in bar.findChildren(QToolButton)]
    assert words in buttons


def test_the_tabulator_key_goes_through_the_tool_bar_as_it_stands(window: QWidget) -> None:
    bar = ToolBar(Actions(window), window)
    bar.resize(1200, 50)
    window.show()
    places, widget = [], bar.nextInFocusChain()
    while widget is not None and bar.isAncestorOf(widget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            places.append(widget.mapTo(bar, QPoint(0, 0)).x())
        widget = widget.nextInFocusChain()
    assert len(places) > 8
    assert places == sorted(places)
