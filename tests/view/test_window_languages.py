"""The whole window in each language: nothing is left in English, nothing is cut off."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.view.settings_dialog import SettingsDialog
from tests.articles import annotated
from tests.fakes import SteppedRunner
from tests.view.languages import LANGUAGES, clipped

MakeReader = Callable[[str], Reader]
OPEN, CLOSE = "⟦", "⟧"
# The same in every language: names of schemes and languages, signs, keys.
OWN_NAMES = {
    *("简体", "繁體", "English", "简体中文", "繁體中文", "Pleco", "MDBG", "Hanping"),
    *("mā", "má", "mǎ", "mà", "ma", "UTF-8"),
}
KEYS = {"Ctrl", "Shift", "Alt", "Home", "End", "PgUp", "PgDown", "Enter", "Esc", "Space"}
DIALOGS = ("settings", "shortcuts", "about", "library")
SIZES = ((1280, 800), (900, 700))


class Marking(QTranslator):
    """Says every word in brackets, so that what was not asked for stands out."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return f"{OPEN}{text}{CLOSE}"


@pytest.fixture
def reader_in(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MakeReader]:
    """What makes the window in a language, with a sample article analysed."""
    locale, before = QLocale(), set(qapp.findChildren(QTranslator))

    def make(language: str) -> Reader:
        settings = tmp_path / "settings.json"
        settings.write_text(json.dumps({"language": language}), "utf-8")
        runner = SteppedRunner(annotated)
        reader = Reader(qapp, settings, runner)
        qtbot.addWidget(reader.window)
        reader.show_sample()
        runner.finish()
        painted: list[bool] = []
        reader.when_painted(lambda: painted.append(True))
        reader.window.show()
        qtbot.waitUntil(lambda: bool(painted))
        return reader

    yield make
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


def open_dialog(reader: Reader, name: str) -> QDialog:
    reader.window.actions_by_name[name].trigger()
    [dialog] = [d for d in reader.window.findChildren(QDialog) if d.isVisible()]
    return dialog


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_window_is_cut_off(
    reader_in: MakeReader, qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    reader = reader_in(language)
    reader.window.resize(*size)
    reader.window.article.messages.say("What happened.", "What to do.", "report")
    qapp.processEvents()
    assert clipped(reader.window) == []
    reader.window.tool_bar.find_bar.start("的")
    reader.window.tool_bar.find_bar.show_count(1234, 5678)
    qapp.processEvents()
    assert (reader.window.width(), reader.window.height()) == size
    assert clipped(reader.window) == []


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_a_dialog_is_cut_off(
    reader_in: MakeReader, qapp: QApplication, language: str, name: str
) -> None:
    dialog = open_dialog(reader_in(language), name)
    tabs = dialog.findChild(QTabWidget)
    for number in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(number)
        qapp.processEvents()
        assert clipped(dialog) == []
    assert dialog.width() <= SIZES[1][0]
    assert dialog.height() <= SIZES[1][1]


def said(window: QWidget) -> Iterator[str]:
    """All words of a window, also those of tips and those for who does not see it."""
    yield window.windowTitle()
    for menu in window.findChildren(QMenu):
        yield menu.title()
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName())
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(number) for number in range(widget.count()))


def is_left(text: str, families: set[str]) -> bool:
    """Whether somebody forgot to translate it."""
    own = text in OWN_NAMES or text in families or text.startswith("读文 Duwen ")
    own = own or Path(text).is_absolute()
    words = [word for word in re.findall(r"\w\w+", text) if word.isalpha()]
    return OPEN not in text and not own and not set(words) <= KEYS


@pytest.mark.parametrize("name", ["", *DIALOGS])
def test_nothing_is_left_in_english(reader_in: MakeReader, qapp: QApplication, name: str) -> None:
    marking = Marking(qapp)
    QCoreApplication.installTranslator(marking)
    reader = reader_in("en")
    # Asked before the program's English, which knows the plurals.
    QCoreApplication.removeTranslator(marking)
    QCoreApplication.installTranslator(marking)
    window: QWidget = open_dialog(reader, name) if name else reader.window
    families: set[str] = set()
    if isinstance(window, SettingsDialog):
        combos = (field for page in window.pages for field in page.fields)
        families = {
            combo.itemText(number)
            for combo in combos
            if isinstance(combo, QComboBox) and combo.name.startswith("font_")
            for number in range(1, combo.count())
        }
    words = list(said(window))
    assert any(OPEN in text for text in words)
    assert [text for text in words if is_left(text, families)] == []
