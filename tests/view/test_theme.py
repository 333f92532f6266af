"""Light and dark follow the system, unless the reader chose; every colour finds its place."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from reader.model.settings import Theme
from reader.services.resources import read_resource
from reader.view.palette import DARK, LIGHT, Palette
from reader.view.theme import ColourScheme, style_sheet

Dark, Light = Qt.ColorScheme.Dark, Qt.ColorScheme.Light


class FakeHints(QObject):
    """The system's choice, as QStyleHints tells it."""

    colorSchemeChanged = Signal(object)  # noqa: N815 - as in Qt

    def __init__(self) -> None:
        super().__init__()
        self.system = Light
        self.asked: list[Qt.ColorScheme] = []

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - as in Qt
        return self.system

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802 - as in Qt
        self.asked.append(scheme)

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.system = scheme
        self.colorSchemeChanged.emit(scheme)


@pytest.fixture
def hints(qtbot: QtBot) -> FakeHints:
    return FakeHints()


@pytest.fixture
def scheme(hints: FakeHints) -> ColourScheme:
    return ColourScheme(hints)  # type: ignore[arg-type]


@pytest.fixture
def heard(scheme: ColourScheme) -> list[Palette]:
    palettes: list[Palette] = []
    scheme.palette_changed.connect(palettes.append)
    return palettes


def test_it_follows_the_system(
    scheme: ColourScheme, hints: FakeHints, heard: list[Palette]
) -> None:
    hints.turn(Dark)
    hints.turn(Light)
    assert heard == [DARK, LIGHT]


def test_a_choice_holds_whatever_the_system_does(
    scheme: ColourScheme, hints: FakeHints, heard: list[Palette]
) -> None:
    scheme.choose(Theme.DARK)
    hints.turn(Dark)
    hints.turn(Light)
    assert heard == [DARK]
    assert hints.asked == [Dark]


def test_back_to_the_system(scheme: ColourScheme, heard: list[Palette]) -> None:
    scheme.choose(Theme.DARK)
    scheme.choose(Theme.SYSTEM)
    assert heard == [DARK, LIGHT]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_a_colour_in_every_place(palette: Palette) -> None:
    sheet = style_sheet(read_resource("style/window.qss"), palette)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) >= {palette.paper, palette.ink}
