"""What the help menu shows, and that nothing is sent or copied before it is seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.component import Component
from reader.view.dialogs import shortcuts_dialog
from reader.view.help_control import HelpControl
from reader.view.licences_dialog import LicencesDialog
from reader.view.main_window import MainWindow
from reader.view.report_dialog import ReportDialog
from reader.view.scrolled import Scrolled
from tests.view.hand import press, type_words

QT = Component("Qt", "The Qt Company", "LGPL-3.0-only", "the window", "", ("notice", "LESSER"))
NUMPY = Component("numpy", "its developers", "BSD-3-Clause", "matrices", "", ("Redistribution",))


class FakeSources:
    def version(self) -> str:
        return "1.2.3"

    def releases_page(self) -> str:
        return "https://duwen.example/releases"

    def issues_page(self) -> str:
        return "https://duwen.example/issues"

    def components(self) -> Sequence[Component]:
        return (QT, NUMPY)

    def report(self, facts: Mapping[str, str]) -> str:
        return "\n".join(f"{name}: {value}" for name, value in facts.items())


class Browser:
    def __init__(self) -> None:
        self.works = True
        self.visited: list[str] = []

    def visit(self, address: QUrl) -> bool:
        self.visited.append(address.toString())
        return self.works


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(lambda _paragraph, _offset: None)
    qtbot.addWidget(made)
    made.actions_by_name.take_keys()
    made.show()
    return made


@pytest.fixture
def browser(window: MainWindow) -> Browser:
    made = Browser()
    HelpControl(window, FakeSources(), made.visit)
    return made


def opened(window: MainWindow) -> QDialog:
    [dialog] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return dialog


def test_a_report_is_copied_only_when_asked(window: MainWindow, browser: Browser) -> None:
    del browser
    QGuiApplication.clipboard().setText("what was there before")
    window.actions_by_name["report"].trigger()
    dialog = opened(window)
    assert isinstance(dialog, ReportDialog)
    assert "Qt: 6." in dialog.text.toPlainText()
    assert QGuiApplication.clipboard().text() == "what was there before"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.reject()


def test_the_report_says_where_to_send_it(window: MainWindow, browser: Browser) -> None:
    window.actions_by_name["report"].trigger()
    words = " ".join(label.text() for label in opened(window).findChildren(QLabel))
    assert "https://duwen.example/issues" in words
    assert browser.visited == []


def test_new_versions_are_looked_for_in_the_browser(window: MainWindow, browser: Browser) -> None:
    window.actions_by_name["updates"].trigger()
    assert browser.visited == ["https://duwen.example/releases"]
    assert not window.article.messages.isVisible()


def test_without_a_browser_the_address_is_told(window: MainWindow, browser: Browser) -> None:
    browser.works = False
    window.actions_by_name["updates"].trigger()
    assert "https://duwen.example/releases" in window.article.messages.text.text()


def test_about_names_the_version_and_leads_to_the_licences(
    window: MainWindow, browser: Browser
) -> None:
    del browser
    window.actions_by_name["about"].trigger()
    about = opened(window)
    assert any("1.2.3" in label.text() for label in about.findChildren(QLabel))
    [button] = [one for one in about.findChildren(QPushButton) if one.text() == "Licences…"]
    button.click()
    assert window.findChildren(LicencesDialog)


def test_a_licence_is_shown_in_full(window: MainWindow) -> None:
    dialog = LicencesDialog([QT, NUMPY], window)
    assert dialog.text.toPlainText().startswith("Qt\nThe Qt Company\nLGPL-3.0-only")
    assert "LESSER" in dialog.text.toPlainText()


def test_a_word_finds_the_components_that_have_it(window: MainWindow) -> None:
    dialog = LicencesDialog([QT, NUMPY], window)
    dialog.show()
    type_words(dialog.field, "redistribution")
    shown = [n for n in range(2) if not dialog.names.item(n).isHidden()]
    assert shown == [1]
    assert dialog.text.toPlainText().startswith("numpy")
    dialog.field.setText("nothing has this")
    assert dialog.text.toPlainText() == ""
    dialog.field.clear()
    assert dialog.text.toPlainText() == "" or not dialog.names.item(0).isHidden()


def test_on_a_low_screen_the_sheet_of_keys_is_scrolled_by_keys(window: MainWindow) -> None:
    dialog = shortcuts_dialog(window.actions_by_name, QRect(0, 0, 1400, 900), window)
    dialog.resize(dialog.width(), 300)
    dialog.show()
    area = dialog.findChild(Scrolled)
    assert area is not None
    assert dialog.focusWidget() is area
    press(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    dialog.close()


def test_on_a_narrow_screen_the_sheet_of_keys_has_one_column(window: MainWindow) -> None:
    """A screen of 1400 pixels is 700 wide where everything is drawn twice as large."""
    widths = []
    for width in (1400, 700):
        screen = QRect(0, 0, width, 450)
        dialog = shortcuts_dialog(window.actions_by_name, screen, window)
        dialog.show()
        assert dialog.width() < width
        widths.append(dialog.width())
        dialog.close()
    assert widths[1] < widths[0]
