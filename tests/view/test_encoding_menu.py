"""The encoding in the status bar, and the menu it opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.presentation.opening_presenter import OpeningPresenter
from reader.view.encoding_menu import EncodingControl
from tests.fakes import FakeSources, no_loader
from tests.view.hand import click
from tests.view.test_window import Bench, bench

__all__ = ["bench"]
# The offscreen platform has no windows to bring to the front.
SHOWN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def opening(bench: Bench) -> OpeningPresenter:
    return OpeningPresenter(FakeSources(), bench.presenter, no_loader)


@pytest.fixture
def control(bench: Bench, opening: OpeningPresenter) -> EncodingControl:
    return EncodingControl(bench.window, bench.pane, opening, lambda text: "ä¸" in text)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes("图书馆里的人".encode("gb18030"))
    return path


def choices(control: EncodingControl) -> dict[str, str]:
    """The menu: name and preview."""
    control.menu.aboutToShow.emit()
    parts = [action.text().partition("\t") for action in control.menu.actions()]
    return {name: preview for name, _, preview in parts}


def buttons(bench: Bench) -> dict[str, QPushButton]:
    return {button.text(): button for button in bench.window.article.messages.choices}


@SHOWN
def test_a_click_on_the_encoding_offers_others_with_what_they_show(
    bench: Bench, control: EncodingControl, opening: OpeningPresenter, file: Path
) -> None:
    opening.open_path(file)
    button = bench.window.status.encoding
    click(button, button.rect().center())
    assert control.menu.isVisible()
    control.menu.close()
    assert choices(control)["GB18030"] == "图书馆里的人"


def test_a_choice_reads_the_file_anew(
    bench: Bench, control: EncodingControl, opening: OpeningPresenter, file: Path
) -> None:
    opening.open_path(file)
    choices(control)
    control.menu.actions()[1].trigger()
    assert bench.text == "图书馆里的人"
    assert bench.window.status.encoding.text() == "GB18030"
    choices(control)
    assert [action.isChecked() for action in control.menu.actions()] == [False, True]


@SHOWN
def test_unreadable_bytes_are_counted_and_said(
    bench: Bench, control: EncodingControl, opening: OpeningPresenter, file: Path
) -> None:
    opening.open_path(file)
    count = bench.text.count("\ufffd")
    assert bench.message.startswith(f"{count} ")
    assert "UTF-8" in bench.message
    assert str(count) in bench.window.status.encoding.text()
    buttons(bench)["Other encodings…"].click()
    assert control.menu.isVisible()
    control.menu.close()


def test_pasted_text_has_no_encoding(bench: Bench, control: EncodingControl) -> None:
    bench.presenter.open_text("字")
    assert not bench.window.status.encoding.isVisible()
    assert not bench.window.actions_by_name["encoding"].isEnabled()


def test_a_file_that_is_gone_is_told(
    bench: Bench, control: EncodingControl, opening: OpeningPresenter, file: Path
) -> None:
    opening.open_path(file)
    file.unlink()
    assert "GB18030" not in choices(control)
    assert "a.txt" in bench.message


def test_a_text_that_was_misread_is_offered_to_be_repaired(
    bench: Bench, control: EncodingControl, opening: OpeningPresenter, file: Path, qtbot: QtBot
) -> None:
    file.write_text("ä¸­æ", "utf-8")
    opening.open_path(file)
    qtbot.waitUntil(lambda: "wrong encoding" in bench.message)
    assert "Repair it" in buttons(bench)


def test_a_pasted_text_that_was_misread_is_repaired(
    bench: Bench, control: EncodingControl, opening: OpeningPresenter, qtbot: QtBot
) -> None:
    opening.open_text("ä¸\xadæ\x96\x87")
    qtbot.waitUntil(lambda: "Repair it" in buttons(bench))
    buttons(bench)["Repair it"].click()
    assert bench.text == "中文"
    assert bench.window.status.encoding.text() == "Repaired"
