"""A window is as it was left, on a screen that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.view.main_window import MainWindow
from tests.articles import annotated
from tests.fakes import SteppedRunner


def started(qapp: QApplication, qtbot: QtBot, folder: Path) -> Reader:
    locale = QLocale()
    made = Reader(qapp, folder / "settings.json", SteppedRunner(annotated))
    QLocale.setDefault(locale)
    qtbot.addWidget(made.window)
    made.show()
    return made


def test_size_and_sidebar_are_remembered(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    first = started(qapp, qtbot, tmp_path)
    first.window.resize(700, 480)
    first.window._splitter.setSizes([400, 300])
    first.window.close()
    first.close()
    second = started(qapp, qtbot, tmp_path)
    assert (second.window.width(), second.window.height()) == (700, 480)
    assert second.window.side.width() == first.window.side.width() != 250


def test_a_sidebar_that_is_hidden_keeps_its_width(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    first = started(qapp, qtbot, tmp_path)
    first.window.restore(b"", 310)
    first.preferences.change(sidebar=False)
    first.close()
    second = started(qapp, qtbot, tmp_path)
    second.preferences.change(sidebar=True)
    assert abs(second.window.side.width() - 310) <= 2


def test_a_window_that_was_maximised_is_so_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    first = started(qapp, qtbot, tmp_path)
    first.window.showMaximized()
    first.close()
    assert started(qapp, qtbot, tmp_path).window.isMaximized()


def test_a_window_whose_screen_is_gone_comes_to_one_that_is_there(qtbot: QtBot) -> None:
    left, window = MainWindow(lambda *_: None), MainWindow(lambda *_: None)
    for one in (left, window):
        qtbot.addWidget(one)
    left.setGeometry(9000, 7000, 700, 480)
    window.restore(*left.left_as())
    window.fit_screen()
    window.show()
    assert window.screen().availableGeometry().contains(window.geometry())


def test_what_is_no_geometry_leaves_the_window_as_it_is(qtbot: QtBot) -> None:
    window = MainWindow(lambda *_: None)
    qtbot.addWidget(window)
    before = window.geometry()
    window.restore(b"\x00nonsense", -5)
    assert window.geometry() == before


@pytest.mark.parametrize("width", [480, 560, 640, 700, 900])
def test_in_a_narrow_window_the_scripts_can_be_read(qtbot: QtBot, width: int) -> None:
    window = MainWindow(lambda *_: None)
    qtbot.addWidget(window)
    window.show()
    window.resize(width, 500)
    bar = window.tool_bar
    buttons = bar.scripts.findChildren(QToolButton)
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() > 0 for b in buttons))
    assert bar.width() == width
    assert bar.find_bar.field.isVisible()
    assert all(b.geometry().right() < width for b in bar.findChildren(QToolButton))
