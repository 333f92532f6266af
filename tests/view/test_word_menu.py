"""The menu on a word, in a window whose analysis is stepped by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.model.annotation import Annotation, EntityLabel, Reading, Token
from reader.model.article import Article
from reader.model.correction import Correction, CorrectionKind
from reader.model.settings import Settings
from reader.model.span import Mention, Position, Span
from reader.model.wire import packed
from reader.presentation.correction_book import WordCorrections
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from reader.presentation.session import ReadingSession
from reader.presentation.tasks import AnnotationResult, Request, SettleRequest
from reader.view.copying import Copying
from reader.view.main_window import MainWindow
from reader.view.window_pane import WindowPane
from reader.view.word_menu import WordMenuControl
from tests.articles import BODY, annotated, article, shout
from tests.fakes import SteppedRunner
from tests.view.hand import press


def load(text: str) -> Article:
    return article((text, BODY))


class Desk:
    """A window with one article and the menu."""

    def __init__(
        self, text: str, analyse: Callable[[Request], AnnotationResult] = annotated
    ) -> None:
        self.window = MainWindow(lambda *_: None)
        self.runner = SteppedRunner(analyse)
        services = Services(lambda _: load(text), load, shout, str.lower, self.runner)
        pane = WindowPane(self.window)
        self.presenter = ReaderPresenter(services, Preferences(Settings(), lambda _: None), pane)
        self.copying = Copying(self.window, self.presenter)
        self.menus = WordMenuControl(self.window, pane, self.presenter, self.copying)
        self.presenter.open_text(text)
        self.runner.finish()

    @property
    def session(self) -> ReadingSession:
        assert self.presenter.session is not None
        return self.presenter.session

    def choose(self, offset: int, *path: str) -> None:
        actions = self.menus.menu_at(0, offset).actions()
        for words in path[:-1]:
            submenu = entry(actions, words).menu()
            assert isinstance(submenu, QMenu)
            actions = submenu.actions()
        entry(actions, path[-1]).trigger()


def entry(actions: list[QAction], words: str) -> QAction:
    return next(action for action in actions if action.text() == words)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk("江城看書人")
    qtbot.addWidget(desk.window)
    return desk


@pytest.mark.qt_log_ignore("This plugin does not support")  # popups without a screen
def test_a_menu_on_an_article_that_is_gone_closes(desk: Desk) -> None:
    desk.window.show()
    desk.window.article.view.context_requested.emit(0, 2, desk.window.pos())
    menu = next(menu for menu in desk.window.findChildren(QMenu) if menu.isVisible())
    desk.presenter.open_text("別的文章")
    assert not menu.isVisible()


def test_a_word_is_called_a_person(desk: Desk) -> None:
    desk.choose(2, "This is", "Person")
    expected = Correction(CorrectionKind.LABEL, "看書", "PERSON", Mention(0, Span(2, 4)))
    assert desk.session.corrections == (expected,)


def test_a_form_that_the_card_offers_is_written_there(desk: Desk) -> None:
    place = Mention(0, Span(3, 4))
    desk.window.article.form_chosen.emit(place, "冊")
    assert desk.session.corrections == (WordCorrections(desk.session).character(place, "冊"),)


def test_a_name_is_not_offered_the_kind_it_has(desk: Desk) -> None:
    menu = desk.menus.menu_at(0, 0)
    names = entry(menu.actions(), "This is").menu()
    assert isinstance(names, QMenu)
    kinds = [action.text() for action in names.actions()]
    assert kinds[:3] == ["Person", "Organisation", "Work"]
    assert kinds[-1] == "Not a name"
    assert "Place" not in kinds
    annotation = desk.session.annotations.get(0)
    assert annotation is not None
    assert annotation.entities[0].label is EntityLabel.PLACE


def test_what_is_selected_is_meant_instead_of_the_word(desk: Desk) -> None:
    desk.window.article.view.select(Position(0, 1), Position(0, 4))
    desk.choose(2, "This is", "Organisation")
    (correction,) = desk.session.corrections
    assert correction.words == "城看書"


def test_a_part_of_a_name_can_be_called_what_the_whole_is_called(desk: Desk) -> None:
    """黃 alone was found to be a person, 黃阿伯 is one: what is selected is no name yet."""
    desk.window.article.view.select(Position(0, 0), Position(0, 3))
    desk.choose(1, "This is", "Place")
    (correction,) = desk.session.corrections
    assert (correction.words, correction.place) == ("江城看", Mention(0, Span(0, 3)))


def test_beside_what_is_selected_the_word_is_meant(desk: Desk) -> None:
    desk.window.article.view.select(Position(0, 0), Position(0, 2))
    desk.choose(3, "This is", "Organisation")
    assert desk.session.corrections[0].words == "看書"


def test_what_is_selected_can_be_one_word(desk: Desk) -> None:
    desk.window.article.view.select(Position(0, 1), Position(0, 4))
    desk.choose(2, "One word")
    assert desk.session.corrections[0].kind is CorrectionKind.WORD
    assert desk.session.corrections[0].words == "城看書"


def test_from_the_keyboard_the_menu_is_on_what_is_selected(desk: Desk) -> None:
    """The caret lies where the character before it ends: a point there says nothing."""
    asked: list[tuple[int, int]] = []
    view = desk.window.article.view
    view.context_requested.disconnect()
    view.context_requested.connect(lambda paragraph, offset, _: asked.append((paragraph, offset)))
    desk.window.show()
    reason = QContextMenuEvent.Reason.Keyboard
    view.select(Position(0, 4), Position(0, 2))
    QApplication.sendEvent(view, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    view.set_caret(Position(0, 3))
    press(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    view.set_caret(Position(0, 5))  # the end of the paragraph
    press(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [(0, 2), (0, 3), (0, 4)]


def test_the_last_word_can_not_be_joined(desk: Desk) -> None:
    menu = desk.menus.menu_at(0, 4)
    assert not entry(menu.actions(), "One word with the next").isEnabled()


def test_a_correction_can_be_made_for_always_or_taken_back(desk: Desk) -> None:
    desk.choose(2, "A word ends here")
    _, everywhere, undo = desk.window.article.messages.choices
    everywhere.click()
    assert [c.place is None for c in desk.session.corrections] == [True, False]
    undo.click()
    assert [c.place is None for c in desk.session.corrections] == [False]


def test_a_correction_can_hold_in_the_whole_article(desk: Desk) -> None:
    desk.choose(2, "A word ends here")
    desk.window.article.messages.choices[0].click()
    assert [c.place is None for c in desk.session.corrections] == [False, True]
    assert desk.presenter._box.book.corrections.always == ()


def test_undo_is_a_command(desk: Desk) -> None:
    desk.choose(3, "Do not convert")
    desk.window.actions_by_name["undo"].trigger()
    assert desk.session.corrections == ()


def test_what_was_undone_is_no_longer_told_nor_offered(desk: Desk) -> None:
    desk.window.show()
    desk.choose(3, "Do not convert")
    assert desk.window.article.messages.isVisible()
    desk.window.actions_by_name["undo"].trigger()
    assert not desk.window.article.messages.isVisible()
    assert desk.window.article.messages.choices == []


def test_from_the_text_the_tabulator_key_leads_to_what_is_offered(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show()
    desk.window.article.view.setFocus()
    desk.choose(3, "Do not convert")
    choices, reached = desk.window.article.messages.choices, []
    qtbot.waitUntil(lambda: all(button.isVisible() for button in choices))
    for _ in choices:
        holder = desk.window.focusWidget()
        assert holder is not None
        press(holder, Qt.Key.Key_Tab)
        reached.append(desk.window.focusWidget())
    assert reached == choices
    press(choices[2], Qt.Key.Key_Return)
    assert desk.session.corrections == ()


def test_undo_is_offered_while_there_is_something_to_undo(desk: Desk) -> None:
    undo = desk.window.actions_by_name["undo"]
    before = undo.isEnabled()
    desk.choose(3, "Do not convert")
    assert (before, undo.isEnabled()) == (False, True)
    undo.trigger()
    assert not undo.isEnabled()


def test_without_a_selection_the_word_is_copied(desk: Desk) -> None:
    desk.choose(2, "Copy")
    assert QGuiApplication.clipboard().text() == "看書"


def test_the_word_is_copied_with_its_pinyin(desk: Desk) -> None:
    desk.choose(2, "Copy with pinyin")
    assert QGuiApplication.clipboard().text() == "看書(x)"


def test_the_selection_is_copied_in_the_other_script(desk: Desk) -> None:
    desk.window.article.view.select(Position(0, 3), Position(0, 5))
    desk.window.actions_by_name["copy_other"].trigger()
    assert QGuiApplication.clipboard().text() == "书人"


def test_beside_the_text_the_menu_only_copies(desk: Desk) -> None:
    texts = [action.text() for action in desk.menus.menu_at(-1, -1).actions()]
    assert "This is" not in texts
    assert texts[0] == "Copy"


def in_doubt(request: Request) -> AnnotationResult:
    """Every paragraph begins with a word of two readings."""
    if isinstance(request, SettleRequest):
        return AnnotationResult(())
    word = Reading(("dōng", "xi"), "dōngxi", alternatives=("dōngxī",))
    return AnnotationResult(
        tuple(
            (n, packed(Annotation((Token(Span(0, 2), word), Token(Span(2, len(text)))))))
            for n, text in request.paragraphs
        )
    )


def test_the_other_reading_of_a_word_is_one_click_and_undone_by_one(qtbot: QtBot) -> None:
    desk = Desk("东西很多", in_doubt)
    qtbot.addWidget(desk.window)
    desk.choose(0, "Reading", "dōng xī")
    (correction,) = desk.session.corrections
    assert (correction.kind, correction.value) == (CorrectionKind.READING, "dōng xī")
    assert correction.place == Mention(0, Span(0, 2))
    desk.window.actions_by_name["undo"].trigger()
    assert desk.session.corrections == ()


def test_a_word_without_doubt_offers_to_type_a_reading_only(desk: Desk) -> None:
    readings = entry(desk.menus.menu_at(0, 2).actions(), "Reading").menu()
    assert isinstance(readings, QMenu)
    assert [action.text() for action in readings.actions()] == ["Another…"]


def typed(desk: Desk, reading: str) -> None:
    """What is written in the question for another reading of the word 看書."""
    word = desk.presenter.menu_at(0, 2, None)
    assert word is not None
    desk.menus.take_reading(reading, word, WordCorrections(desk.session))


def test_a_reading_can_be_typed_with_numbers(desk: Desk) -> None:
    typed(desk, "kan4 shu1")
    (correction,) = desk.session.corrections
    assert (correction.words, correction.value) == ("看書", "kàn shū")


def test_what_is_no_reading_of_the_word_is_told(desk: Desk) -> None:
    typed(desk, "kan4")
    assert desk.session.corrections == ()
    assert "“kan4” is no reading of “看書”" in desk.window.article.messages.text.text()
