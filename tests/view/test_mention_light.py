"""What is chosen in the list stands out in the text, until Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.settings import Settings
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from reader.view.find_control import FindControl
from reader.view.heat_control import HeatControl
from reader.view.main_window import MainWindow
from reader.view.sidebar_control import SidebarControl
from reader.view.window_pane import WindowPane
from tests.articles import BODY, annotated, article, shout
from tests.fakes import SteppedRunner
from tests.view.hand import press

CITY = "PLACE:江城"


class Desk:
    """A window with one article that names a city three times."""

    def __init__(self) -> None:
        self.window = MainWindow(lambda *_: None)
        runner = SteppedRunner(annotated)
        one = article(("江城看書人", BODY), ("在江城", BODY), ("江城", BODY))
        services = Services(lambda _: one, lambda _: one, shout, str, runner)
        pane = WindowPane(self.window)
        presenter = ReaderPresenter(services, Preferences(Settings(), lambda _: None), pane)
        self.sidebar = SidebarControl(self.window, pane, presenter)
        find = FindControl(self.window, pane, presenter)
        self.heat = HeatControl(self.window, pane, presenter, self.sidebar, find)
        self.lit: list[str] = []
        self.sidebar.light.lit.connect(self.lit.append)
        self.window.show()
        presenter.open_text("")
        runner.finish()
        self.sidebar.refresh()

    @property
    def remark(self) -> str:
        return self.window.status.remark.text()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk.window)
    return desk


def test_the_strip_shows_where_the_chosen_name_stands(desk: Desk) -> None:
    assert not desk.heat.strip.isVisible()
    desk.sidebar.go_to(CITY)
    assert desk.heat.strip.isVisible()


def test_a_mark_leads_to_its_place_and_going_on_starts_there(desk: Desk) -> None:
    desk.sidebar.go_to(CITY)
    desk.heat.strip.mark_clicked.emit(1)
    assert desk.remark == "江城 — 2 of 3"
    desk.sidebar.step(1)
    assert desk.remark == "江城 — 3 of 3"


def test_what_is_found_goes_before_the_chosen_name(desk: Desk) -> None:
    desk.sidebar.go_to(CITY)
    bar = desk.window.tool_bar.find_bar
    bar.start("書人")
    desk.heat.strip.mark_clicked.emit(0)
    assert (desk.remark, bar.count.text()) == ("江城 — 1 of 3", "1 of 1")
    press(bar.field, Qt.Key.Key_Escape)
    desk.heat.strip.mark_clicked.emit(2)
    assert desk.remark == "江城 — 3 of 3"


def test_the_row_under_the_mouse_is_lit_before_the_chosen_one(desk: Desk) -> None:
    desk.sidebar.go_to(CITY)
    desk.sidebar.light.hover("PLACE:無")
    desk.sidebar.light.hover("")
    assert desk.lit[-2:] == ["PLACE:無", CITY]


def test_escape_in_the_article_lets_the_name_go(desk: Desk) -> None:
    desk.sidebar.go_to(CITY)
    press(desk.window.article.view, Qt.Key.Key_Escape)
    assert (desk.remark, desk.lit[-1]) == ("", "")
    assert not desk.heat.strip.isVisible()
    assert desk.window.sidebar.list.chosen == ""


def test_escape_ends_the_search_first(desk: Desk) -> None:
    desk.sidebar.go_to(CITY)
    desk.window.tool_bar.find_bar.start("書人")
    press(desk.window.article.view, Qt.Key.Key_Escape)
    assert desk.window.sidebar.list.chosen == CITY
    press(desk.window.article.view, Qt.Key.Key_Escape)
    assert desk.window.sidebar.list.chosen == ""
