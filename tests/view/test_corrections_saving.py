"""Corrections go into a file and come from one, by the file menu."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.correction import Correction, CorrectionKind, Corrections
from reader.model.errors import NotCorrections, NotWritable, ReaderError
from reader.model.settings import Settings
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from reader.view.corrections_saving import CorrectionsSaving, CorrectionsStore
from reader.view.main_window import MainWindow
from reader.view.window_pane import WindowPane
from tests.articles import BODY, annotated, article, shout
from tests.fakes import SteppedRunner

CITY = Correction(CorrectionKind.WORD, "江城")
BOOK = Correction(CorrectionKind.WORD, "看書人")


def load(text: str) -> Article:
    return article((text, BODY))


@dataclass
class Desk:
    """A window, a shelf of files in memory, and what is chosen in the dialogs."""

    window: MainWindow
    shelf: dict[Path, Corrections] = field(default_factory=dict)
    left_out: int = 0
    chosen: Path | None = Path("mine.json")
    failure: ReaderError | None = None
    proposed: list[str] = field(default_factory=list)

    def begin(self, *always: Correction, **articles: tuple[Correction, ...]) -> None:
        pane = WindowPane(self.window)
        services = Services(
            lambda _: load(""),
            load,
            shout,
            str.lower,
            SteppedRunner(annotated),
            corrections=lambda: Corrections(always, articles),
        )
        self.presenter = ReaderPresenter(services, Preferences(Settings(), lambda _: None), pane)
        store = CorrectionsStore(self.save, self.load)
        CorrectionsSaving(self.window, pane, self.presenter, store, self.ask, self.ask)

    def trigger(self, name: str) -> None:
        self.window.actions_by_name[name].trigger()

    @property
    def message(self) -> str:
        return self.window.article.messages.text.text()

    @property
    def held(self) -> Corrections:
        return self.presenter.tools.all_corrections

    def ask(self, proposed: str) -> Path | None:
        self.proposed.append(proposed)
        return self.chosen

    def save(self, path: Path, corrections: Corrections) -> None:
        if self.failure:
            raise self.failure
        self.shelf[path] = corrections

    def load(self, path: Path) -> tuple[Corrections, int]:
        if self.failure:
            raise self.failure
        return self.shelf[path], self.left_out


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk(MainWindow(lambda *_: None))
    qtbot.addWidget(desk.window)
    return desk


def test_all_corrections_are_saved(desk: Desk) -> None:
    desk.begin(CITY, a1=(BOOK,))
    desk.trigger("save_corrections")
    assert desk.shelf == {Path("mine.json"): Corrections((CITY,), {"a1": (BOOK,)})}
    assert (desk.proposed, desk.message) == (["Duwen corrections.json"], "Saved: mine.json")


def test_where_there_are_none_nothing_is_asked(desk: Desk) -> None:
    desk.begin()
    desk.trigger("save_corrections")
    assert desk.proposed == []
    assert "no corrections" in desk.message


@pytest.mark.parametrize("name", ["save_corrections", "load_corrections"])
def test_who_closes_the_dialog_changes_nothing(desk: Desk, name: str) -> None:
    desk.begin(CITY)
    desk.chosen = None
    desk.trigger(name)
    assert (desk.shelf, desk.held, desk.message) == ({}, Corrections((CITY,)), "")


def test_loaded_ones_join_those_that_hold(desk: Desk) -> None:
    desk.begin(CITY)
    desk.presenter.open_text("江城看書人")
    desk.shelf[Path("mine.json")] = Corrections((CITY, BOOK))
    desk.trigger("load_corrections")
    assert desk.presenter.session is not None
    assert desk.presenter.session.corrections == (CITY, BOOK)
    (undo,) = desk.window.article.messages.choices
    undo.click()
    assert desk.held == Corrections((CITY,))


def test_they_can_be_loaded_before_an_article_is_open(desk: Desk) -> None:
    desk.begin()
    desk.shelf[Path("mine.json")] = Corrections((BOOK,))
    desk.trigger("load_corrections")
    desk.presenter.open_text("江城看書人")
    assert desk.presenter.session is not None
    assert desk.presenter.session.corrections == (BOOK,)


def test_what_could_not_be_understood_is_told(desk: Desk) -> None:
    desk.begin()
    desk.shelf[Path("mine.json")], desk.left_out = Corrections((BOOK,)), 3
    desk.trigger("load_corrections")
    assert "3" in desk.message


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("save_corrections", NotWritable("mine.json", "no room")),
        ("load_corrections", NotCorrections("mine.json")),
    ],
)
def test_what_goes_wrong_is_told_and_nothing_changes(
    desk: Desk, name: str, failure: ReaderError
) -> None:
    desk.begin(CITY)
    desk.failure = failure
    desk.trigger(name)
    assert desk.message.startswith("mine.json")
    assert desk.held == Corrections((CITY,))
