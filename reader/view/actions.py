"""Every command of the window, once: menus, tool bar and shortcuts show the same actions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup

from reader.model.settings import EntityOrder, Notation, Settings, Theme
from reader.model.variant import Variant
from reader.view.translation import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


class Command(NamedTuple):
    """What a command is called and does; those of one ``group`` exclude each other."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    group: str = ""
    choice: object = None


def _choice(group: str, name: str, text: str, choice: object, *keys: str) -> Command:
    return Command(name, text, keys, checkable=True, group=group, choice=choice)


def _switch(name: str, text: str, *keys: str) -> Command:
    return Command(name, text, keys, checkable=True)


COMMANDS = (
    Command("open", QT_TRANSLATE_NOOP("Actions", "Open…"), ("Ctrl+O",)),
    Command("recent", QT_TRANSLATE_NOOP("Actions", "Open recent")),
    Command("library", QT_TRANSLATE_NOOP("Actions", "Library…"), ("Ctrl+L",)),
    Command("next_file", QT_TRANSLATE_NOOP("Actions", "Next file"), ("Ctrl+PgDown",)),
    Command("previous_file", QT_TRANSLATE_NOOP("Actions", "Previous file"), ("Ctrl+PgUp",)),
    Command("open_address", QT_TRANSLATE_NOOP("Actions", "Open address…"), ("Ctrl+Shift+L",)),
    Command("paste_new", QT_TRANSLATE_NOOP("Actions", "Paste as new article"), ("Ctrl+Shift+V",)),
    Command("encoding", QT_TRANSLATE_NOOP("Actions", "Encoding")),
    Command("save_names", QT_TRANSLATE_NOOP("Actions", "Save the list of names…")),
    Command("save_corrections", QT_TRANSLATE_NOOP("Actions", "Save corrections…")),
    Command("load_corrections", QT_TRANSLATE_NOOP("Actions", "Load corrections…")),
    Command("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",)),
    Command("copy", QT_TRANSLATE_NOOP("Actions", "Copy"), ("Ctrl+C",)),
    Command(
        "copy_with_pinyin", QT_TRANSLATE_NOOP("Actions", "Copy with pinyin"), ("Ctrl+Shift+C",)
    ),
    Command("copy_pinyin", QT_TRANSLATE_NOOP("Actions", "Copy pinyin"), ("Ctrl+Alt+C",)),
    Command("copy_other", QT_TRANSLATE_NOOP("Actions", "Copy in the other script")),
    Command("copy_names", QT_TRANSLATE_NOOP("Actions", "Copy the list of names")),
    Command("undo", QT_TRANSLATE_NOOP("Actions", "Undo correction"), ("Ctrl+Z",)),
    Command("select_all", QT_TRANSLATE_NOOP("Actions", "Select all"), ("Ctrl+A",)),
    Command("settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), ("Ctrl+,",)),
    Command("find", QT_TRANSLATE_NOOP("Actions", "Find"), ("Ctrl+F",)),
    Command("find_next", QT_TRANSLATE_NOOP("Actions", "Find next"), ("F3", "Ctrl+G")),
    Command(
        "find_previous",
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        ("Shift+F3", "Ctrl+Shift+G"),
    ),
    Command("card", QT_TRANSLATE_NOOP("Actions", "Card of the word"), ("Ctrl+K",)),
    Command("next_entity", QT_TRANSLATE_NOOP("Actions", "Next name in the text"), ("Ctrl+N", "N")),
    Command(
        "previous_entity",
        QT_TRANSLATE_NOOP("Actions", "Previous name in the text"),
        ("Ctrl+Shift+N", "P"),
    ),
    Command("next_mention", QT_TRANSLATE_NOOP("Actions", "Next mention"), ("Alt+Down",)),
    Command("previous_mention", QT_TRANSLATE_NOOP("Actions", "Previous mention"), ("Alt+Up",)),
    _choice(
        "script", "as_written", QT_TRANSLATE_NOOP("Actions", "As written"), "written", "Ctrl+1"
    ),
    _choice("script", "simplified", "简体", "simplified", "Ctrl+2"),
    _choice("script", "traditional", "繁體", "traditional", "Ctrl+3"),
    _choice("form", "taiwan", QT_TRANSLATE_NOOP("Actions", "Taiwan forms"), Variant.HANT_TW),
    _choice("form", "hong_kong", QT_TRANSLATE_NOOP("Actions", "Hong Kong forms"), Variant.HANT_HK),
    _choice("form", "opencc", QT_TRANSLATE_NOOP("Actions", "OpenCC standard"), Variant.HANT),
    _switch("pinyin", QT_TRANSLATE_NOOP("Actions", "Pinyin"), "Ctrl+P"),
    _switch("marks", QT_TRANSLATE_NOOP("Actions", "Mark names in the text"), "Ctrl+M"),
    _switch("doubts", QT_TRANSLATE_NOOP("Actions", "Underline uncertain conversions"), "Ctrl+D"),
    _switch("vertical", QT_TRANSLATE_NOOP("Actions", "Vertical lines"), "Ctrl+T"),
    Command("unfold", QT_TRANSLATE_NOOP("Actions", "Show folded lines"), ("Ctrl+E",)),
    _switch("as_file", QT_TRANSLATE_NOOP("Actions", "Show as in the file"), "Ctrl+U"),
    _switch("sidebar", QT_TRANSLATE_NOOP("Actions", "Names and dates"), "F9"),
    Command("contents", QT_TRANSLATE_NOOP("Actions", "Contents"), ("Ctrl+Shift+O",)),
    Command("next_chapter", QT_TRANSLATE_NOOP("Actions", "Next chapter"), ("Ctrl+Alt+Down",)),
    Command("previous_chapter", QT_TRANSLATE_NOOP("Actions", "Previous chapter"), ("Ctrl+Alt+Up",)),
    Command("zoom_in", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("zoom_out", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    Command("zoom_reset", QT_TRANSLATE_NOOP("Actions", "Text as large as usual"), ("Ctrl+0",)),
    _switch("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11"),
    _choice(
        "order",
        "order_mention",
        QT_TRANSLATE_NOOP("Actions", "By first mention"),
        EntityOrder.MENTION,
    ),
    _choice("order", "order_count", QT_TRANSLATE_NOOP("Actions", "By count"), EntityOrder.COUNT),
    _choice("order", "order_name", QT_TRANSLATE_NOOP("Actions", "By name"), EntityOrder.NAME),
    _choice("delay", "delay_0", QT_TRANSLATE_NOOP("Actions", "At once"), 0),
    _choice("delay", "delay_200", QT_TRANSLATE_NOOP("Actions", "After 0.2 seconds"), 200),
    _choice("delay", "delay_500", QT_TRANSLATE_NOOP("Actions", "After half a second"), 500),
    _choice("delay", "delay_1000", QT_TRANSLATE_NOOP("Actions", "After a second"), 1000),
    _choice("theme", "theme_system", QT_TRANSLATE_NOOP("Actions", "Like the system"), Theme.SYSTEM),
    _choice("theme", "theme_light", QT_TRANSLATE_NOOP("Actions", "Light"), Theme.LIGHT),
    _choice("theme", "theme_dark", QT_TRANSLATE_NOOP("Actions", "Dark"), Theme.DARK),
    Command("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), ("F1",)),
    Command("sample", QT_TRANSLATE_NOOP("Actions", "Sample article")),
    Command("report", QT_TRANSLATE_NOOP("Actions", "Report a problem…")),
    Command("updates", QT_TRANSLATE_NOOP("Actions", "Check for updates…")),
    Command("about", QT_TRANSLATE_NOOP("Actions", "About Duwen")),
)


# How the readings above the words are called, and what their button says.
READINGS = {
    Notation.PINYIN: (
        QT_TRANSLATE_NOOP("Actions", "Pinyin"),
        QT_TRANSLATE_NOOP("Actions", "Show pinyin above the words"),
    ),
    Notation.ZHUYIN: (
        QT_TRANSLATE_NOOP("Actions", "Zhuyin"),
        QT_TRANSLATE_NOOP("Actions", "Show zhuyin with the characters"),
    ),
}


class Actions:
    """The actions of one window by the names of their commands."""

    def __init__(self, parent: QObject) -> None:
        self._has_keys = False
        self._groups: dict[str, QActionGroup] = {}
        self._choices = {command.name: command.choice for command in COMMANDS}
        self._actions = {command.name: self._action(command, parent) for command in COMMANDS}

    def take_keys(self) -> None:
        """Have the keys of the commands, and tips that name them; once, after the first paint."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - 76 constants

        self._has_keys = True
        for command in COMMANDS:
            action = self[command.name]
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setToolTip(_tip(action, action.toolTip()))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def group(self, name: str) -> QActionGroup:
        """The group whose ``triggered`` hands over an action; :meth:`choice` says for what."""
        return self._groups[name]

    def choice(self, action: QAction) -> Any:
        """What the action chooses; not its ``data()``, out of which an enum comes as a string."""
        return self._choices[action.objectName()]

    def show(self, settings: Settings) -> None:
        """Check what is in force; no ``triggered`` comes of it."""
        for name, shown in (
            ("pinyin", settings.ruby),
            ("marks", settings.marks),
            ("doubts", settings.doubts),
            ("vertical", settings.vertical),
            ("sidebar", settings.sidebar),
        ):
            self[name].setChecked(shown)
        self._call_readings(settings.notation)
        self._check("script", _script(settings.variant))
        self._check("form", settings.traditional)
        self._check("order", settings.entity_order)
        self._check("delay", settings.hover_delay)
        self._check("theme", settings.theme)

    def _call_readings(self, notation: Notation) -> None:
        """Name what is switched on above the words by the signs it is written in."""
        text, tip = READINGS[notation]
        action = self["pinyin"]
        action.setText(tr(text))
        action.setIconText(tr(text))
        action.setToolTip(_tip(action, tr(tip)) if self._has_keys else tr(tip))

    def _check(self, group: str, choice: object) -> None:
        for action in self._groups[group].actions():
            action.setChecked(self.choice(action) == choice)

    def _action(self, command: Command, parent: QObject) -> QAction:
        action = QAction(tr(command.text), parent)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        action.setToolTip(tr(command.text).rstrip("…"))
        if command.group:
            self._group(command.group, parent).addAction(action)
        return action

    def _group(self, name: str, parent: QObject) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(parent)
        return self._groups[name]


def _tip(action: QAction, words: str) -> str:
    """What is said of a button, with the keys of its action."""
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not before the first paint

    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words


def _script(variant: Variant | None) -> str:
    if variant is None:
        return "written"
    return "simplified" if variant.is_simplified else "traditional"


def tr(text: str) -> str:
    """The words of a command in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)
