"""The menu on a row of the list, in a window whose analysis is stepped by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model.annotation import Annotation, entity_id
from reader.model.article import Article, Metadata
from reader.model.corrected_entities import corrected_entities as corrected
from reader.model.correction import Correction, CorrectionKind, decided
from reader.model.entity_record import EntityRecord
from reader.model.errors import NotWritable
from reader.model.settings import Settings
from reader.model.span import Position
from reader.model.wire import packed
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from reader.presentation.session import ReadingSession
from reader.presentation.sidebar_presenter import SidebarPresenter
from reader.presentation.tasks import AnnotationResult, Request, SettleRequest
from reader.view.copying import Copying
from reader.view.entity_menu import EntityMenuControl
from reader.view.main_window import MainWindow
from reader.view.names_saving import NamesSaving, NamesWriter, Records
from reader.view.sidebar_control import SidebarControl
from reader.view.window_pane import WindowPane
from reader.view.word_menu import WordMenuControl
from tests.articles import BODY, article, halves, shout
from tests.fakes import SteppedRunner

TEXT = ("江城看書人", "在江城", "書人在此")
CITY, SCHOLAR = "PLACE:江城", "PLACE:書人"


def annotated(request: Request) -> AnnotationResult:
    """江城 and, in the first paragraph only, 書人 are places; corrections hold."""
    if isinstance(request, SettleRequest):
        return AnnotationResult(())
    answers = []
    for number, text in request.paragraphs:
        found = halves(text, places=("江城", "書人") if number == 0 else ("江城",))
        here = [c for c in request.corrections if not c.place or c.place.paragraph == number]
        entities = corrected(text, found.entities, decided(text, text, here, str))
        answers.append((number, packed(Annotation(found.tokens, entities))))
    return AnnotationResult(tuple(answers))


class Desk:
    """A window with one article, its list and the menus; names are saved to ``saved``."""

    def __init__(self) -> None:
        self.window = MainWindow(lambda *_: None)
        self.runner = SteppedRunner(annotated)
        services = Services(lambda _: self.load(), lambda _: self.load(), shout, str, self.runner)
        self.pane = WindowPane(self.window)
        self.presenter = ReaderPresenter(
            services, Preferences(Settings(), lambda _: None), self.pane
        )
        self.control = SidebarControl(self.window, self.pane, self.presenter)
        self.menus = EntityMenuControl(self.window, self.pane, self.presenter, self.control)
        self.words = WordMenuControl(
            self.window, self.pane, self.presenter, Copying(self.window, self.presenter)
        )
        self.saved: dict[Path, Records] = {}
        self.asked: list[str] = []
        self.answer: Path | None = None
        writer = NamesWriter(self.saved.__setitem__, lambda records: f"{len(records)} names")
        self.saving = NamesSaving(self.window, self.pane, self.presenter, writer, self.ask)
        self.presenter.open_text("")
        self.runner.finish()
        self.control.refresh()

    def load(self) -> Article:
        metadata = Metadata("書/城: 一?.")
        return article(*((text, BODY) for text in TEXT), metadata=metadata)

    def ask(self, proposed: str) -> Path | None:
        self.asked.append(proposed)
        return self.answer

    @property
    def session(self) -> ReadingSession:
        assert self.presenter.session is not None
        return self.presenter.session

    @property
    def sidebar(self) -> SidebarPresenter:
        assert self.presenter.sidebar is not None
        return self.presenter.sidebar

    def ids(self) -> list[str]:
        """The entities of the article in order, once for each mention."""
        annotations = (self.session.annotations.get(number) for number in range(len(TEXT)))
        return [entity_id(e.label, e.key) for a in annotations if a for e in a.entities]

    def choose(self, entity: str, *path: str) -> None:
        actions = self.menus.menu_on(entity).actions()
        for words in path[:-1]:
            submenu = entry(actions, words).menu()
            assert isinstance(submenu, QMenu)
            actions = submenu.actions()
        entry(actions, path[-1]).trigger()
        self.runner.finish()


def entry(actions: list[QAction], words: str) -> QAction:
    return next(action for action in actions if action.text() == words)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk.window)
    return desk


def test_a_name_is_called_a_person_at_all_its_mentions(desk: Desk) -> None:
    desk.choose(CITY, "This is", "Person")
    assert desk.ids() == ["PERSON:江城", SCHOLAR, "PERSON:江城"]


def test_a_name_is_not_offered_the_kind_it_has(desk: Desk) -> None:
    kinds = entry(desk.menus.menu_on(CITY).actions(), "This is").menu()
    assert isinstance(kinds, QMenu)
    named = [action.text() for action in kinds.actions()]
    assert named[:3] == ["Person", "Organisation", "Work"]
    assert "Place" not in named


def test_what_is_no_name_is_gone_and_comes_back_with_undo(desk: Desk) -> None:
    desk.choose(CITY, "Not a name")
    assert desk.ids() == [SCHOLAR]
    desk.window.actions_by_name["undo"].trigger()
    desk.runner.finish()
    assert desk.ids() == [CITY, SCHOLAR, CITY]


def test_a_correction_can_be_made_for_every_article(desk: Desk) -> None:
    desk.choose(CITY, "Not a name")
    everywhere, _ = desk.window.article.messages.choices
    everywhere.click()
    expected = Correction(CorrectionKind.ENTITY_NONE, CITY)
    assert desk.session.corrections == (expected, expected)


def test_a_hidden_row_is_listed_again_with_undo_or_when_asked_for(desk: Desk) -> None:
    desk.choose(CITY, "Hide this row")
    assert [group.id for group in desk.sidebar.groups()] == [SCHOLAR]
    desk.window.article.messages.choices[0].click()
    assert [group.id for group in desk.sidebar.groups()] == [CITY, SCHOLAR]
    desk.choose(CITY, "Hide this row")
    desk.choose("", "Show 1 hidden row")
    assert [group.id for group in desk.sidebar.groups()] == [CITY, SCHOLAR]


def test_selected_words_become_a_mention_wherever_they_stand(desk: Desk) -> None:
    desk.window.article.view.select(Position(2, 0), Position(2, 2))
    desk.choose(CITY, "Add “書人” to its mentions")
    assert desk.ids() == [CITY, CITY, CITY, CITY]


def test_without_selected_words_there_is_nothing_to_add(desk: Desk) -> None:
    actions = desk.menus.menu_on(CITY).actions()
    assert not entry(actions, "Add the selected words to its mentions").isEnabled()


def test_the_menu_goes_through_the_mentions(desk: Desk) -> None:
    for step, number in (("Next mention", 1), ("Next mention", 2), ("Previous mention", 1)):
        desk.choose(CITY, step)
        assert desk.window.status.remark.text() == f"江城 — {number} of 2"


def test_the_name_is_copied(desk: Desk) -> None:
    desk.choose(CITY, "Copy “江城”")
    assert QGuiApplication.clipboard().text() == "江城"


def test_beside_the_rows_the_menu_is_about_the_list(desk: Desk) -> None:
    texts = [action.text() for action in desk.menus.menu_on("").actions()]
    assert texts == [
        "Order",
        "Undo correction",
        "Copy the list of names",
        "Save the list of names…",
    ]


def test_the_menu_orders_the_names(desk: Desk) -> None:
    order = next(a for a in desk.menus.menu_on("").actions() if a.text() == "Order").menu()
    assert isinstance(order, QMenu)
    assert [action.text() for action in order.actions()] == [
        "By first mention",
        "By count",
        "By name",
    ]


def test_the_list_is_saved_where_the_reader_says(desk: Desk, tmp_path: Path) -> None:
    desk.answer = tmp_path / "names.json"
    desk.window.actions_by_name["save_names"].trigger()
    records: list[EntityRecord] = list(desk.saved[desk.answer])
    assert [(record.name, record.count) for record in records] == [("江城", 2), ("書人", 1)]
    assert "names.json" in desk.window.article.messages.text.text()


def test_a_title_that_can_be_no_file_name_is_made_one(desk: Desk) -> None:
    desk.saving.save()
    assert desk.asked == ["書 城  一.csv"]
    assert desk.saved == {}


def test_a_place_that_takes_no_file_is_told(desk: Desk, tmp_path: Path) -> None:
    def refuse(path: Path, _: Records) -> None:
        raise NotWritable(str(path), "full")

    desk.answer = tmp_path / "names.csv"
    writer = NamesWriter(refuse, str)
    NamesSaving(desk.window, desk.pane, desk.presenter, writer, desk.ask).save()
    assert "full" in desk.window.article.messages.text.text()


def test_the_list_is_copied(desk: Desk) -> None:
    desk.window.actions_by_name["copy_names"].trigger()
    assert QGuiApplication.clipboard().text() == "2 names"


def test_where_nothing_is_listed_that_is_said(desk: Desk) -> None:
    for entity in (CITY, SCHOLAR):
        desk.choose(entity, "Hide this row")
    desk.window.actions_by_name["save_names"].trigger()
    assert "no names" in desk.window.article.messages.text.text()
    assert desk.asked == []
