"""The reader's own list of conversions: said in the settings, edited elsewhere, seen at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.variant import Variant
from reader.presentation.own_list import OwnListPresenter
from reader.services.conversion.own_list import OwnListFile
from reader.services.files import write_whole
from reader.view.own_list_control import OwnListControl
from reader.view.own_list_page import OwnListPage
from reader.view.window_pane import WindowPane
from tests.articles import annotated
from tests.fakes import SteppedRunner

ACTIVE = Qt.ApplicationState.ApplicationActive


@pytest.fixture
def reader(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Reader:
    locale = QLocale()
    made = Reader(qapp, tmp_path / "settings.json", SteppedRunner(annotated))
    QLocale.setDefault(locale)
    qtbot.addWidget(made.window)
    made.complete()
    return made


@pytest.fixture
def opened() -> list[Path]:
    """What the system was asked to open."""
    return []


@pytest.fixture
def control(reader: Reader, opened: list[Path], tmp_path: Path) -> OwnListControl:
    def show(path: Path) -> bool:
        opened.append(path)
        return path.suffix == ".txt"

    own = OwnListPresenter(OwnListFile(tmp_path / "conversion.txt", write_whole))
    pane = WindowPane(reader.window)
    return OwnListControl(reader.window, pane, reader.presenter, own, show)


def shown(reader: Reader) -> str:
    assert reader.presenter.session is not None
    return reader.presenter.session.shown(0)


def test_the_list_beside_the_settings_is_obeyed(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "conversion.txt").write_text("云端 雲耑\n", "utf-8")
    reader.presenter.open_text("他在云端。")
    reader.presenter.show_variant(Variant.HANT_TW)
    assert shown(reader) == "他在雲耑。"


def test_a_change_is_seen_when_the_reader_comes_back(
    qapp: QApplication, reader: Reader, tmp_path: Path
) -> None:
    reader.presenter.open_text("他在云端。")
    reader.presenter.show_variant(Variant.HANT_TW)
    before = shown(reader)
    (tmp_path / "conversion.txt").write_text("云端 雲耑\n", "utf-8")
    qapp.applicationStateChanged.emit(ACTIVE)
    assert (before, shown(reader)) == ("他在雲端。", "他在雲耑。")


def test_editing_makes_the_file_first(control: OwnListControl, opened: list[Path]) -> None:
    control.edit()
    assert opened == [control.own.path]
    assert control.own.path.read_text("utf-8").startswith("# ")


def test_where_no_program_opens_it_the_place_is_told(
    reader: Reader, control: OwnListControl
) -> None:
    control.open_folder()
    assert str(control.own.path.parent) in reader.window.article.messages.text.text()


def test_a_file_that_cannot_be_made_is_told(
    reader: Reader, control: OwnListControl, opened: list[Path]
) -> None:
    control.own.path.mkdir()
    blocked = OwnListFile(control.own.path / "settings.json" / "list.txt", write_whole)
    (control.own.path / "settings.json").touch()
    control.own = OwnListPresenter(blocked)
    control.edit()
    assert opened == []
    assert "can't be written" in reader.window.article.messages.text.text()


def test_the_page_lists_the_faults_and_follows_the_file(
    qtbot: QtBot, control: OwnListControl
) -> None:
    page = OwnListPage(control)
    qtbot.addWidget(page)
    assert page.faults.isHidden()
    control.own.path.write_text("云端 雲端\n后台 後臺子\n坏\n", "utf-8")
    control.follow(ACTIVE)
    assert page.state.text() == "1 word of the list is used. 2 lines can’t be used:"
    assert page.faults.toPlainText().splitlines() == [
        "Line 2, “后台 後臺子”: the two words are not of the same length.",
        "Line 3, “坏”: it is not two words with a blank between them.",
    ]
