"""The window remembers what was read: with a real library, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.correction import Correction, CorrectionKind
from reader.model.span import Mention, Position, Span
from reader.model.variant import Variant
from reader.view.library_dialog import LibraryDialog
from reader.view.settings_dialog import SettingsDialog
from tests.articles import annotated
from tests.fakes import SteppedRunner
from tests.view.hand import press

LINES = "\n".join(f"第{number}行，山下有一條路，路邊有人賣花。" for number in range(200))
PUT_RIGHT = Correction(CorrectionKind.LABEL, "圖書館", "PLACE", Mention(1, Span(4, 7)))
Open = Callable[[], Reader]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "山路.txt").write_text("山路上的花\n" + LINES, "utf-8")
    (tmp_path / "书.txt").write_text("图书馆\n江边有一个图书馆，门开着。", "utf-8")
    return tmp_path


@pytest.fixture
def open_window(folder: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    readers: list[Reader] = []

    def make() -> Reader:
        reader = Reader(qapp, folder / "home" / "settings.json", SteppedRunner(annotated))
        qtbot.addWidget(reader.window)
        reader.window.resize(700, 500)
        reader.window.show()
        reader.library.begin()
        readers.append(reader)
        return reader

    yield make
    for reader in readers:
        reader.close()


@pytest.fixture
def reader(open_window: Open, qtbot: QtBot) -> Reader:
    reader = open_window()
    qtbot.waitUntil(lambda: reader.library.is_ready)
    return reader


def read_both(reader: Reader, folder: Path) -> None:
    reader.open(folder / "山路.txt")
    reader.open(folder / "书.txt")
    reader.library.keep()


def message(reader: Reader) -> str:
    messages = reader.window.article.messages
    return messages.text.text() if messages.isVisible() else ""


def library_dialog(reader: Reader) -> LibraryDialog:
    reader.window.actions_by_name["library"].trigger()
    [dialog] = reader.window.findChildren(LibraryDialog)
    return dialog


def titles(dialog: LibraryDialog) -> list[str]:
    return [hit.entry.title for hit in dialog.articles.hits]


def title(reader: Reader) -> str:
    return reader.window.windowTitle().partition(" — ")[0]


def test_the_place_of_reading_comes_back(
    open_window: Open, reader: Reader, folder: Path, qtbot: QtBot
) -> None:
    reader.open(folder / "山路.txt")
    view = reader.window.article.view
    view.go_to(Position(120, 0))
    reader.library.keep()
    qtbot.waitUntil(lambda: [e.place for e in reader.library.recent()] == [Position(120, 0)])
    again = open_window()
    again.open(folder / "山路.txt")
    qtbot.waitUntil(lambda: again.window.article.view.place() == Position(120, 0))


def test_what_is_looked_for_is_found_and_opened_at_its_first_place(
    reader: Reader, folder: Path, qtbot: QtBot
) -> None:
    read_both(reader, folder)
    dialog = library_dialog(reader)
    qtbot.waitUntil(lambda: len(titles(dialog)) == 2)
    dialog.field.setText("圖書")
    qtbot.waitUntil(lambda: titles(dialog) == ["图书馆"])
    reader.open(folder / "山路.txt")
    press(dialog.field, Qt.Key.Key_Return)
    assert title(reader) == "图书馆"
    assert reader.window.tool_bar.find_bar.count.text() == "1 of 2"


def test_arrows_go_through_the_list_and_delete_forgets(
    reader: Reader, folder: Path, qtbot: QtBot
) -> None:
    read_both(reader, folder)
    dialog = library_dialog(reader)
    qtbot.waitUntil(lambda: titles(dialog) == ["图书馆", "山路上的花"])
    press(dialog.field, Qt.Key.Key_Down)
    press(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(dialog) == ["图书馆"])


def test_without_a_hit_the_library_says_so(reader: Reader, folder: Path, qtbot: QtBot) -> None:
    read_both(reader, folder)
    dialog = library_dialog(reader)
    dialog.field.setText("龍")
    qtbot.waitUntil(lambda: bool(dialog.empty.text()) and not titles(dialog))
    assert dialog.empty.isVisible()
    assert "holds these words" in dialog.empty.text()
    assert not dialog.open_button.isEnabled()


def test_turned_off_the_library_says_so(reader: Reader) -> None:
    reader.preferences.change(library=False)
    dialog = library_dialog(reader)
    assert "not remembered" in dialog.empty.text()


def test_recent_articles_are_in_the_menu(reader: Reader, folder: Path, qtbot: QtBot) -> None:
    read_both(reader, folder)
    menu = reader.window.actions_by_name["recent"].menu()
    assert isinstance(menu, QMenu)

    def texts() -> list[str]:
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions() if action.text()]

    qtbot.waitUntil(lambda: texts() == ["图书馆", "山路上的花", "Clear this list"])
    menu.actions()[1].trigger()
    assert title(reader) == "山路上的花"
    texts()
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: texts() == ["Nothing was opened yet"])


def test_of_a_file_that_is_gone_the_text_is_offered(
    reader: Reader, folder: Path, qtbot: QtBot
) -> None:
    read_both(reader, folder)
    qtbot.waitUntil(lambda: len(reader.library.recent()) == 2)
    (folder / "山路.txt").unlink()
    reader.open(folder / "山路.txt")
    assert "There is no file" in message(reader)
    [offer] = reader.window.article.messages.choices
    offer.click()
    assert title(reader) == "山路上的花"
    assert message(reader) == ""


def test_what_was_chosen_and_put_right_comes_back_with_the_text_of_a_file_that_is_gone(
    open_window: Open, folder: Path, qtbot: QtBot
) -> None:
    (folder / "旧书.txt").write_bytes("舊書\n江邊有一個圖書館，門開著。".encode("cp950"))
    first = open_window()
    qtbot.waitUntil(lambda: first.library.is_ready)
    first.open(folder / "旧书.txt")
    first.opening.read_in("big5hkscs")
    first.preferences.change(variant=Variant.HANS)
    corrections = first.presenter.tools.corrections
    assert corrections is not None
    corrections.make(PUT_RIGHT)
    first.library.keep()
    qtbot.waitUntil(lambda: [e.encoding for e in first.library.recent()] == ["big5hkscs"])
    (folder / "旧书.txt").unlink()
    again = open_window()
    qtbot.waitUntil(lambda: bool(again.library.recent()))
    again.open(folder / "旧书.txt")
    [offer] = again.window.article.messages.choices
    offer.click()
    session = again.presenter.session
    assert session is not None
    assert session.article.paragraphs[1].text == "江邊有一個圖書館，門開著。"
    assert (session.variant, session.corrections) == (Variant.HANS, (PUT_RIGHT,))


def test_a_damaged_library_is_told_and_a_new_one_begun(
    open_window: Open, folder: Path, qtbot: QtBot
) -> None:
    (folder / "home").mkdir()
    (folder / "home" / "library.sqlite").write_bytes(b"this is no database" * 99)
    reader = open_window()
    qtbot.waitUntil(lambda: "library.sqlite.broken" in message(reader))
    assert reader.library.is_ready


def test_a_disk_that_cannot_be_written_is_told_once_and_reading_goes_on(
    open_window: Open, folder: Path, qtbot: QtBot
) -> None:
    (folder / "home").write_text("no folder")
    reader = open_window()
    qtbot.waitUntil(lambda: "not remembered" in message(reader))
    reader.window.article.messages.dismiss()
    read_both(reader, folder)
    assert title(reader) == "图书馆"
    assert message(reader) == ""


def test_the_settings_clear_the_library(reader: Reader, folder: Path, qtbot: QtBot) -> None:
    read_both(reader, folder)
    qtbot.waitUntil(lambda: len(reader.library.recent()) == 2)
    reader.window.actions_by_name["settings"].trigger()
    [dialog] = reader.window.findChildren(SettingsDialog)
    [button] = [b for b in dialog.findChildren(QPushButton) if b.text() == "Clear the library"]
    button.click()
    qtbot.waitUntil(lambda: reader.library.recent() == [])
    assert not button.isEnabled()
    dialog.reject()
