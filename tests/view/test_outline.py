from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import Article, Paragraph
from reader.model.settings import Settings
from reader.model.variant import Variant
from reader.presentation.preferences import Preferences
from reader.presentation.session import ReadingSession
from reader.view.fonts import installed_fonts
from reader.view.icons import Icons
from reader.view.main_window import MainWindow
from reader.view.outline_control import OutlineControl
from reader.view.side_panel import CONTENTS, NAMES
from reader.view.wardrobe import Wardrobe
from reader.view.window_pane import WindowPane

TEXT = "河边的旧书店只在雨天开门，老人坐在门口，看着河水。" * 8


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = MainWindow(lambda *_: None)
        qtbot.addWidget(self.window)
        self.pane = WindowPane(self.window)
        self.preferences = Preferences(Settings(), lambda _: None)
        wardrobe = Wardrobe(self.window, Icons(Path()), installed_fonts(), "")
        self.control = OutlineControl(self.window, self.pane, self.preferences, wardrobe)
        self.window.resize(900, 500)
        self.window.show()
        self.list = self.window.side.outline

    def open(self, *levels: int) -> ReadingSession:
        lines = [
            Paragraph(f"第{n}章 云" if level else TEXT, level=level)
            for n, level in enumerate(levels)
        ]
        article = Article(tuple(lines), variant=Variant.HANS)
        session = ReadingSession(article, lambda text, *_: text.replace("云", "雲"))
        self.pane.show_document(session, session.rows())
        return session

    def headings(self) -> list[str]:
        model = self.list.chapters
        return [str(model.data(model.index(n))) for n in range(model.rowCount())]

    def trigger(self, name: str) -> None:
        self.window.actions_by_name[name].trigger()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


LONG = (1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0)


def test_an_article_without_chapters_has_no_tabs(bench: Bench) -> None:
    bench.open(0, 0)
    assert not bench.window.side.tabs.isVisible()
    assert bench.window.sidebar.isVisible()
    assert not bench.window.actions_by_name["contents"].isEnabled()


def test_chapters_are_listed_with_their_depth(bench: Bench) -> None:
    bench.open(*LONG)
    assert bench.window.side.tabs.isVisible()
    assert bench.headings() == ["第0章 云", "\u2003第4章 云", "第8章 云"]


def test_the_headings_follow_the_script(bench: Bench) -> None:
    session = bench.open(*LONG)
    session.show_variant(Variant.HANT_TW)
    bench.pane.refresh_text()
    assert bench.headings()[0] == "第0章 雲"


def test_a_click_leads_to_the_chapter(bench: Bench) -> None:
    bench.open(*LONG)
    bench.list.clicked.emit(bench.list.chapters.index(1))
    assert bench.window.article.view.place().paragraph == 4
    assert bench.list.current == 1


def test_scrolling_marks_the_chapter_that_is_read(bench: Bench) -> None:
    bench.open(*LONG)
    assert bench.list.current == 0
    bench.window.article.view.verticalScrollBar().setValue(10**6)
    assert bench.list.current == 2


def test_enter_goes_to_the_chapter_that_the_arrows_found(bench: Bench) -> None:
    bench.open(*LONG)
    bench.trigger("contents")
    QTest.keyClick(bench.list, Qt.Key.Key_Down)
    assert bench.window.article.view.place().paragraph == 0
    QTest.keyClick(bench.list, Qt.Key.Key_Return)
    assert bench.window.article.view.place().paragraph == 4


def test_keys_go_from_chapter_to_chapter(bench: Bench) -> None:
    bench.open(*LONG)
    places = []
    for name in ("next_chapter", "next_chapter", "previous_chapter"):
        bench.trigger(name)
        places.append(bench.window.article.view.place().paragraph)
    assert places == [4, 8, 4]


def test_the_contents_come_forth_where_the_panel_is_hidden(bench: Bench) -> None:
    bench.preferences.change(sidebar=False)
    bench.open(*LONG)
    bench.trigger("contents")
    assert bench.preferences.settings.sidebar
    assert bench.window.side.tabs.currentIndex() == CONTENTS


def test_the_names_come_back_with_an_article_without_chapters(bench: Bench) -> None:
    bench.open(*LONG)
    bench.trigger("contents")
    bench.open(0, 0)
    assert bench.window.sidebar.isVisible()
    bench.open(*LONG)
    assert bench.window.side.tabs.currentIndex() == CONTENTS != NAMES
