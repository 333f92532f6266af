"""Each setting changes the window at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.settings import Notation, Theme, ToneScheme
from reader.model.variant import Variant
from reader.services.files import copy_aside, set_aside, write_whole
from reader.services.settings_file import SettingsFile
from reader.view.palette import DARK
from reader.view.reading_style import ReadingStyle
from reader.view.settings_dialog import SettingsDialog
from tests.articles import annotated
from tests.fakes import SteppedRunner
from tests.view.hand import press


@pytest.fixture
def reader(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Reader:
    locale = QLocale()
    made = Reader(qapp, tmp_path / "settings.json", SteppedRunner(annotated))
    QLocale.setDefault(locale)
    qtbot.addWidget(made.window)
    made.window.show()
    made.complete()
    return made


def style(reader: Reader) -> ReadingStyle:
    return reader.window.article.view.article.style


def dialogs(reader: Reader) -> list[SettingsDialog]:
    return [d for d in reader.window.findChildren(SettingsDialog) if d.isVisible()]


@pytest.mark.parametrize(
    ("values", "name", "value"),
    [
        ({"font_size": 21.0}, "size", 21.0),
        ({"column": 22.0}, "column", 22.0),
        ({"leading": 2.1}, "leading", 2.1),
        ({"justified": False}, "justified", False),
        ({"theme": Theme.DARK}, "palette", DARK),
    ],
)
def test_the_article_is_set_as_chosen(
    reader: Reader, values: dict[str, Any], name: str, value: object
) -> None:
    assert getattr(style(reader), name) != value
    reader.preferences.change(**values)
    assert getattr(style(reader), name) == value


def test_each_script_has_the_font_chosen_for_it(reader: Reader) -> None:
    one, other = QFontDatabase.families()[:2]
    reader.preferences.change(font_simplified=one, font_traditional=other)
    first = [style(reader).body_families(v)[0] for v in (Variant.HANS, Variant.HANT_HK)]
    assert first == [one, other]


def test_the_card_spells_and_colours_as_chosen(reader: Reader) -> None:
    popup = reader.window.article.popup
    reader.preferences.change(notation=Notation.ZHUYIN)
    assert (popup.spelling.notation, popup.spelling.colours) == (Notation.ZHUYIN, None)
    reader.preferences.change(tone_scheme=ToneScheme.MDBG)
    assert popup.spelling.colours is not None


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, to raise
def test_the_dialog_opens_by_its_keys_and_only_once(reader: Reader) -> None:
    for _ in range(2):
        press(reader.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert len(dialogs(reader)) == 1


def test_what_is_tried_in_the_dialog_is_seen_and_goes_with_cancel(
    reader: Reader, tmp_path: Path
) -> None:
    reader.window.actions_by_name["settings"].trigger()
    [dialog] = dialogs(reader)
    before = style(reader)
    [field] = [f for page in dialog.pages for f in page.fields if f.name == "leading"]
    press(field, Qt.Key.Key_Up)
    assert style(reader).leading == pytest.approx(before.leading + 0.1)
    dialog.reject()
    assert style(reader) == before
    file = SettingsFile(tmp_path / "settings.json", write_whole, set_aside, copy_aside)
    assert file.read() == (reader.preferences.settings, None)


def test_after_it_was_closed_the_dialog_opens_again(reader: Reader) -> None:
    for _ in range(2):
        reader.window.actions_by_name["settings"].trigger()
        [dialog] = dialogs(reader)
        dialog.accept()
    reader.preferences.change(leading=2.0)
    assert dialogs(reader) == []


def test_what_goes_leaves_the_keyboard_to_the_text(reader: Reader) -> None:
    """Qt would give it to what comes next, such as a button of the status bar."""
    window = reader.window
    window.sidebar.filter.setFocus()
    window.actions_by_name["sidebar"].trigger()
    assert window.focusWidget() is window.article.view
    window.article.messages.offer("a", {"b": lambda: None})
    window.article.messages.choices[0].setFocus()
    window.article.messages.choices[0].click()
    assert window.focusWidget() is window.article.view
