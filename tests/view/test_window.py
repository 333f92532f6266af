"""The window with a presenter of the house and services that are fakes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.model.annotation import Annotation, Entity, EntityLabel, Token
from reader.model.settings import EntityOrder, Settings
from reader.model.span import Position, Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from reader.presentation.tasks import AnnotationResult, Request, SettleRequest, TaskFailure
from reader.presentation.word_card import WordCard
from reader.services.loading.formats import FORMATS
from reader.view.commands import Commands, Controls
from reader.view.find_control import FindControl
from reader.view.main_window import MainWindow
from reader.view.opening import PATTERNS, Opening
from reader.view.palette import LIGHT
from reader.view.sidebar_control import SidebarControl
from reader.view.status_bar import StatusBar
from reader.view.window_pane import WindowPane
from reader.view.word_popup import WordPopup
from tests.fakes import FakeSources, SteppedRunner, no_loader
from tests.view.dressing import FONTS, icons
from tests.view.hand import press

NAMES = ("北京", "上海", "李明")


def annotation(text: str) -> Annotation:
    """Each character is a word; the three names are places."""
    entities = [
        Entity(Span(at, at + 2), EntityLabel.PLACE, text[at : at + 2])
        for at in range(len(text))
        if text[at : at + 2] in NAMES
    ]
    tokens = tuple(Token(Span(at, at + 1)) for at in range(len(text)))
    return Annotation(tokens, tuple(entities))


def annotate(request: Request) -> AnnotationResult:
    if isinstance(request, SettleRequest):
        return AnnotationResult(())
    return AnnotationResult(tuple((n, packed(annotation(text))) for n, text in request.paragraphs))


@dataclass
class Bench:
    """The window, and what a test does to it."""

    window: MainWindow
    pane: WindowPane
    presenter: ReaderPresenter
    preferences: Preferences
    runner: SteppedRunner
    opening: Opening
    sidebar: SidebarControl
    answers: list[list[Path]] = field(default_factory=list)
    asked_from: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        session = self.presenter.session
        return "" if session is None else session.article.text.strip()

    @property
    def message(self) -> str:
        messages = self.window.article.messages
        return messages.text.text() if messages.isVisible() else ""

    def trigger(self, name: str) -> None:
        self.window.actions_by_name[name].trigger()

    def rows(self) -> list[str]:
        entities = self.window.sidebar.list.entities
        indexes = [entities.index(number) for number in range(entities.rowCount())]
        return [entities.data(index) for index in indexes if entities.entity(index)]


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    runner = SteppedRunner(annotate)
    made: list[Bench] = []

    def card_at(paragraph: int, offset: int) -> WordCard | None:
        return made[0].presenter.card_at(paragraph, offset)

    window = MainWindow(card_at)
    qtbot.addWidget(window)
    pane = WindowPane(window)
    preferences = Preferences(Settings(), lambda _: None)
    services = Services(
        load_file=FakeSources().file,
        load_text=FakeSources().text,
        convert=lambda text, *_: text.replace("学", "學"),
        fold=lambda text: text.replace("學", "学"),
        runner=runner,
    )
    presenter = ReaderPresenter(services, preferences, pane)

    def ask(folder: str) -> list[Path]:
        made[0].asked_from.append(folder)
        return made[0].answers.pop(0)

    opening = Opening(window, OpeningPresenter(FakeSources(), presenter, no_loader), ask)
    sidebar = SidebarControl(window, pane, presenter)
    find = FindControl(window, pane, presenter)
    controls = Controls(presenter, preferences, opening, sidebar, find, show_sample=lambda: None)
    Commands(window, controls)
    window.actions_by_name.take_keys()
    window.actions_by_name.show(preferences.settings)
    preferences.listen(window.actions_by_name.show)
    made.append(Bench(window, pane, presenter, preferences, runner, opening, sidebar))
    window.show()
    return made[0]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "文章 #1%.txt"
    path.write_text("题目\n李明在北京，不在上海。北京很大。", "utf-8")
    return path


def drop(window: MainWindow, fill: Callable[[QMimeData], None]) -> None:
    data = QMimeData()
    fill(data)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))


def test_a_file_is_opened_by_the_dialog(bench: Bench, file: Path) -> None:
    bench.answers = [[file], []]
    bench.trigger("open")
    assert bench.text.startswith("题目")
    assert bench.window.windowTitle() == "pasted — Duwen"


def test_the_next_question_begins_in_the_folder_of_the_last_file(bench: Bench, file: Path) -> None:
    bench.answers = [[file], []]
    bench.trigger("open")
    bench.trigger("open")
    assert bench.asked_from == ["", str(file.parent)]


def test_giving_no_file_changes_nothing(bench: Bench) -> None:
    bench.presenter.open_text("旧")
    bench.answers = [[]]
    bench.trigger("open")
    assert bench.text == "旧"


def test_the_dialog_offers_every_kind_that_is_read() -> None:
    known = {suffix for kind in FORMATS for suffix in kind.suffixes}
    assert {pattern.removeprefix("*") for pattern in PATTERNS.split()} == known


def test_a_dropped_file_is_opened(bench: Bench, file: Path) -> None:
    drop(bench.window, lambda data: data.setUrls([QUrl.fromLocalFile(str(file))]))
    assert bench.text.startswith("题目")


def test_a_dropped_text_is_opened(bench: Bench) -> None:
    drop(bench.window, lambda data: data.setText("拖来的文章"))
    assert bench.text == "拖来的文章"


def test_a_clipboard_without_text_says_what_to_do(bench: Bench) -> None:
    bench.presenter.open_text("旧")
    QGuiApplication.clipboard().clear()
    bench.trigger("paste_new")
    assert "Copy the text" in bench.message
    assert bench.text == "旧"


def test_what_cannot_be_opened_leaves_the_article_and_says_why(
    bench: Bench, tmp_path: Path
) -> None:
    bench.presenter.open_text("旧")
    bench.opening.open_path(tmp_path / "missing.txt")
    assert "missing.txt" in bench.message
    assert bench.text == "旧"


def test_the_message_goes_with_the_next_article(bench: Bench, tmp_path: Path) -> None:
    bench.opening.open_path(tmp_path / "missing.txt")
    bench.presenter.open_text("新")
    assert bench.message == ""


def test_the_names_are_listed_in_the_order_asked_for(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.runner.finish()
    assert bench.rows() == ["李明", "北京", "上海"]
    bench.trigger("order_count")
    assert bench.preferences.settings.entity_order is EntityOrder.COUNT
    bench.sidebar.set_order(EntityOrder.COUNT)
    assert bench.rows() == ["北京", "李明", "上海"]


def test_the_sidebar_says_that_the_text_is_being_analysed(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    assert "being analysed" in bench.window.sidebar.empty.text()


def test_a_stopped_analysis_says_so(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.pane.stop_analysis(bench.presenter.cancel_analysis)
    assert "stopped" in bench.window.sidebar.empty.text()
    assert not bench.window.status.bar.isVisible()


def test_a_text_without_names_says_so(bench: Bench) -> None:
    bench.presenter.open_text("没有名字")
    bench.runner.finish()
    assert "No names" in bench.window.sidebar.empty.text()


def test_that_a_dictionary_stands_in_for_the_engine_is_said_once(bench: Bench) -> None:
    bench.runner.annotate = lambda request: replace(annotate(request), engine="jieba")
    bench.presenter.open_text("北京")
    bench.runner.finish()
    assert "dictionary of words" in bench.message
    bench.window.article.messages.dismiss()
    bench.presenter.open_text("上海")
    bench.runner.finish()
    assert bench.message == ""


def test_a_failed_analysis_is_told_once_with_a_report(bench: Bench) -> None:
    bench.runner.annotate = lambda request: TaskFailure("the report")
    bench.presenter.open_text("甲" * 5000 + "\n" + "乙" * 5000)
    bench.runner.step()
    assert "analysis" in bench.message
    bench.window.article.messages.dismiss()
    bench.runner.finish()
    assert bench.message == ""


def test_another_article_has_nothing_of_the_one_before(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.window.tool_bar.find_bar.start("北京")
    bench.runner.finish()
    bench.trigger("next_mention")
    bench.presenter.open_text("别的文章")
    bench.runner.finish()
    assert bench.window.tool_bar.find_bar.query == ""
    assert bench.window.status.remark.text() == ""
    assert "No names" in bench.window.sidebar.empty.text()


def test_the_next_mention_of_the_chosen_name_is_a_key_away(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.runner.finish()
    bench.window.sidebar.entity_chosen.emit("PLACE:北京", 1)
    bench.trigger("next_mention")
    assert bench.window.status.remark.text() == "北京 — 2 of 2"
    bench.trigger("previous_mention")
    assert bench.window.status.remark.text() == "北京 — 1 of 2"


def test_the_next_name_in_the_text_is_selected(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.runner.finish()
    view = bench.window.article.view
    bench.trigger("next_entity")
    bench.trigger("next_entity")
    assert (view.selected_text(), view.caret()) == ("北京", Position(1, 3))
    bench.trigger("previous_entity")
    assert view.selected_text() == "李明"


def test_n_goes_to_the_next_name_but_can_be_typed_into_the_search(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.runner.finish()
    view, field = bench.window.article.view, bench.window.tool_bar.find_bar.field
    QTest.keyClick(view, Qt.Key.Key_N)
    assert view.selected_text() == "李明"
    bench.trigger("find")
    QTest.keyClick(field, Qt.Key.Key_N)
    assert (field.text(), view.selected_text()) == ("n", "李明")


@pytest.mark.parametrize("width", [640, 760, 860, 1200])
def test_the_search_is_never_squeezed(bench: Bench, file: Path, width: int, qtbot: QtBot) -> None:
    bench.opening.open_path(file)
    bench.window.resize(width, 600)
    bar = bench.window.tool_bar.find_bar
    bench.trigger("find")
    bar.start("北京")
    qtbot.waitUntil(lambda: bar.field.width() >= 200)
    buttons = [b for b in bar.findChildren(QToolButton, "small") if b.isVisible()]
    assert all(button.width() == 28 for button in buttons)
    assert bench.window.tool_bar.width() == width


def test_the_search_goes_back_into_the_bar_when_it_is_closed(bench: Bench, qtbot: QtBot) -> None:
    bench.window.resize(700, 600)
    usual = bench.window.tool_bar.height()
    bench.trigger("find")
    qtbot.waitUntil(lambda: bench.window.tool_bar.height() > usual)
    QTest.keyClick(bench.window.tool_bar.find_bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.window.tool_bar.height() == usual)


def test_find_goes_round_the_end(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.window.tool_bar.find_bar.start("北京")
    seen = []
    for _ in range(3):
        bench.trigger("find_next")
        seen.append(bench.window.tool_bar.find_bar.count.text())
    assert seen == ["2 of 2", "1 of 2", "2 of 2"]


def test_the_status_tells_script_encoding_and_length(bench: Bench) -> None:
    bench.presenter.open_text("题目\n四个字啊")
    assert bench.window.status.facts.text() == "Simplified · 6 characters"


def test_marks_can_be_turned_off(bench: Bench, file: Path) -> None:
    bench.opening.open_path(file)
    bench.runner.finish()
    bench.trigger("marks")
    assert bench.presenter.session is not None
    assert bench.presenter.session.marks(1) == ()


def test_traditional_means_what_was_chosen_last(bench: Bench) -> None:
    bench.presenter.open_text("学")
    bench.trigger("hong_kong")
    bench.trigger("as_written")
    bench.trigger("traditional")
    assert bench.preferences.settings.variant is Variant.HANT_HK


def test_a_bar_that_shows_nothing_to_stop_is_not_there(qtbot: QtBot) -> None:
    status = StatusBar()
    qtbot.addWidget(status)
    status.show()
    assert not status.cancel.isVisible()


def test_what_is_not_to_be_remembered_is_not_to_be_kept(bench: Bench) -> None:
    asked: list[Request] = []

    def remembering(request: Request) -> AnnotationResult:
        asked.append(request)
        return annotate(request)

    bench.runner.annotate = remembering
    bench.preferences.change(library=False)
    bench.presenter.open_text("北京")
    bench.runner.finish()
    assert {request.keep for request in asked} == {False}


@pytest.fixture
def popup(bench: Bench) -> WordPopup:
    """The card, dressed, over an article of two words."""
    made = bench.window.article.popup
    made.dress(LIGHT, FONTS, icons())
    bench.presenter.open_text("北京上海")
    bench.runner.finish()
    return made


def test_a_selection_by_mouse_takes_the_card_away(bench: Bench, popup: WordPopup) -> None:
    bench.window.article.hover.click(0, 0)
    bench.window.article.view.set_caret(Position(0, 1))
    assert popup.isVisible()
    bench.window.article.view.select(Position(0, 1), Position(0, 3))
    assert not popup.isVisible()


def test_the_card_of_the_word_is_a_command(bench: Bench, popup: WordPopup) -> None:
    bench.window.article.view.set_caret(Position(0, 2))
    bench.trigger("card")
    assert popup.isVisible()
    assert popup.card is not None
    assert popup.card.span.start == 2


def test_a_new_article_takes_the_keyboard_and_its_list_begins_at_the_top(bench: Bench) -> None:
    names = "北京上海李明"
    bench.presenter.open_text("\n".join(names[i : i + 2] for i in (0, 2, 4)))
    bench.runner.finish()
    rows = bench.window.sidebar.list
    bench.window.resize(800, 360)
    rows.setFixedHeight(40)
    rows.setFocus()
    rows.scrollToBottom()
    assert rows.verticalScrollBar().value() > 0
    bench.presenter.open_text("又在北京\n上海\n李明")
    bench.runner.finish()
    assert bench.window.focusWidget() is bench.window.article.view
    assert rows.verticalScrollBar().value() == 0


def test_escape_leaves_the_full_screen(bench: Bench) -> None:
    bench.presenter.open_text("北京")
    bench.trigger("full_screen")
    assert bench.window.isFullScreen()
    press(bench.window.article.view, Qt.Key.Key_Escape)
    assert not bench.window.isFullScreen()
    assert not bench.window.actions_by_name["full_screen"].isChecked()


def test_the_caret_goes_to_what_was_found(bench: Bench) -> None:
    """So that the next name is the one after it, and not the first of the article."""
    bench.presenter.open_text("北京和上海\n又到北京去看李明")
    bench.runner.finish()
    bench.window.tool_bar.find_bar.start("去看")
    press(bench.window.tool_bar.find_bar.field, Qt.Key.Key_Escape)
    assert bench.window.article.view.caret() == Position(1, 4)
    bench.trigger("next_entity")
    assert bench.window.article.view.selected_text() == "李明"
