"""Vertical lines: the page is turned, what stands on it stands upright."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QScrollEvent,
    QScrollPrepareEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.span import Mention, Position, Span
from reader.presentation.rows import RubyPiece
from reader.view.article.plane import Plane
from reader.view.article_view import ArticleView
from reader.view.reading_style import ReadingStyle
from tests.view.articles import SENTENCE, Texts, click, drag, hover, mouse, shown

TURNED = ReadingStyle(vertical=True)
SIZES = st.builds(QSize, st.integers(1, 2000), st.integers(1, 2000))


@pytest.fixture
def turned(view: ArticleView) -> ArticleView:
    view.set_style(TURNED)
    return view


def middle_of(view: ArticleView, paragraph: int, offset: int) -> QPointF:
    """The middle of a character in the viewport."""
    rect = view.word_rect(Mention(paragraph, Span(offset, offset + 1)))
    assert rect is not None
    return QPointF(rect.center())


def press(view: ArticleView, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(view, key, held)


@given(SIZES, st.floats(0, 2000), st.floats(0, 2000))
def test_to_the_page_and_back_is_the_same_place(size: QSize, x: float, y: float) -> None:
    for is_turned in (False, True):
        plane = Plane(size, is_turned)
        there = plane.to_page(QPointF(x, y))
        box = plane.to_view(QRectF(there.x(), there.y(), 0.5, 0.5))
        assert abs(box.left() + (0.5 if is_turned else 0) - x) < 0.01
        assert abs(box.top() - y) < 0.01


def test_lines_run_down_and_follow_to_the_left(turned: ArticleView) -> None:
    shown(turned, SENTENCE * 3)
    first, second = middle_of(turned, 0, 0), middle_of(turned, 0, 1)
    end = turned.article.stack.layout(0).line_span(1)[0]
    below = middle_of(turned, 0, end)
    assert first.x() == pytest.approx(second.x(), abs=1)
    assert first.y() < second.y()
    assert below.x() < first.x() - 10


def test_the_first_line_is_at_the_right_edge(turned: ArticleView) -> None:
    shown(turned, SENTENCE)
    assert middle_of(turned, 0, 0).x() > turned.viewport().width() * 0.7


def test_a_character_is_hit_where_it_is_seen(turned: ArticleView) -> None:
    hits: list[tuple[int, int]] = []
    turned.word_hovered.connect(lambda p, o: hits.append((p, o)))
    shown(turned, SENTENCE * 3)
    for offset in (0, 9, 40):
        hover(turned, middle_of(turned, 0, offset))
    assert hits == [(0, 0), (0, 9), (0, 40)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    st.text(alphabet="漢語𠮷一12aB，。「」（）…", min_size=1, max_size=80), st.integers(150, 700)
)
def test_whatever_is_seen_is_hit(turned: ArticleView, text: str, height: int) -> None:
    turned.resize(500, height)
    shown(turned, text)
    page, plane = turned.article.page, turned.plane
    for offset in range(len(text)):
        rect = turned.word_rect(Mention(0, Span(offset, offset + 1)))
        if rect is not None and rect.height() > 3:
            middle = plane.to_page(QPointF(rect.center()))
            assert page.character_under(middle) == Position(0, offset)


def test_a_drag_down_a_line_selects_it(turned: ArticleView) -> None:
    shown(turned, SENTENCE * 3)
    start, end = middle_of(turned, 0, 2), middle_of(turned, 0, 6)
    drag(turned, start - QPointF(0, 4), end - QPointF(0, 4))
    assert turned.selected_text() == SENTENCE[2:6]


@pytest.mark.parametrize(
    ("key", "offset"), [(Qt.Key.Key_Down, 11), (Qt.Key.Key_Up, 9), (Qt.Key.Key_Home, 0)]
)
def test_arrows_go_where_they_point(turned: ArticleView, key: Qt.Key, offset: int) -> None:
    shown(turned, SENTENCE * 3)
    turned.set_caret(Position(0, 10))
    press(turned, key)
    assert turned.caret() == Position(0, offset)


def test_left_is_the_next_line_and_right_the_one_before(turned: ArticleView) -> None:
    shown(turned, SENTENCE * 3)
    turned.set_caret(Position(0, 3))
    press(turned, Qt.Key.Key_Left)
    layout = turned.article.stack.layout(0)
    assert layout.line_of(turned.caret().offset) == 1
    press(turned, Qt.Key.Key_Right)
    assert turned.caret() == Position(0, 3)


def test_the_place_stays_when_the_page_is_turned(view: ArticleView) -> None:
    shown(view, *[SENTENCE * 2] * 50)
    view.go_to(Position(20, 0))
    place = view.place()
    view.set_style(TURNED)
    assert view.place().paragraph == place.paragraph
    view.set_style(ReadingStyle())
    assert view.place() == place


def test_the_bar_below_begins_at_the_right(turned: ArticleView, qtbot: QtBot) -> None:
    shown(turned, *[SENTENCE * 2] * 50)
    bar = turned.horizontalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    assert bar.invertedAppearance()
    assert not turned.verticalScrollBar().isVisible()
    bar.setValue(bar.maximum())
    assert turned.article.how_far == 1.0
    turned.set_style(ReadingStyle())
    qtbot.waitUntil(lambda: not bar.isVisible())


def ink(image: QImage) -> QRectF:
    """The box of what is darker than the paper."""
    places = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


@pytest.mark.parametrize(
    ("sign", "is_high"),
    [
        ("一", False),
        ("丨", True),
        ("丨——丨", True),
        ("丨……", True),
        ("丨—", True),  # of one alone the font has no form: it lies
        ("「", False),
        ("lll", False),  # on its side
        ("2026", True),  # on its side, longer than high
        ("l", True),  # upright
        ("12", False),  # side by side
    ],
)
def test_signs_have_the_shape_of_vertical_lines(
    turned: ArticleView, sign: str, *, is_high: bool
) -> None:
    shown(turned, sign)
    box = ink(turned.viewport().grab().toImage())
    assert (box.height() > 1.5 * box.width()) is is_high


def test_a_number_of_two_digits_has_the_room_of_a_character(turned: ArticleView) -> None:
    shown(turned, "在12月3日")
    em = turned.article.stack.typesetter.em
    places = [middle_of(turned, 0, offset).y() for offset in (0, 3, 5)]
    assert [after - before for before, after in pairwise(places)] == pytest.approx(
        [2 * em, 2 * em], abs=0.3 * em
    )


class Zhuyin(Texts):
    """A reading of three symbols beside every character."""

    def ruby(self, paragraph: int) -> list[RubyPiece]:
        text = self.paragraphs[paragraph]
        return [RubyPiece(Span(n, n + 1), "ㄓㄨㄤˋ", ("ㄓㄨㄤˋ",)) for n in range(len(text))]


def test_zhuyin_stands_to_the_right_of_its_character(view: ArticleView) -> None:
    texts = Zhuyin(["一"])
    view.show_document(texts.rows(), texts)
    view.set_style(TURNED._replace(ruby=True, beside=True))
    character = middle_of(view, 0, 0)
    box = ink(view.viewport().grab().toImage())
    assert box.right() > character.x() + view.article.stack.typesetter.em / 2
    assert box.height() > view.article.stack.typesetter.em * 0.8


def test_readings_of_three_symbols_do_not_touch(view: ArticleView) -> None:
    texts = Zhuyin(["一二三"])
    view.show_document(texts.rows(), texts)
    view.set_style(TURNED._replace(ruby=True, beside=True))
    layout = view.article.stack.layout(0)
    inker = view.article.stack.typesetter.faces.stackers[texts.rows()[0].role]
    places = [layout.upright_place(part, inker.em).y() for _, part in layout.ruby]
    steps = [after - before for before, after in pairwise(places)]
    assert min(steps) >= inker.height("ㄓㄨㄤ") - 0.1


def test_the_menu_of_the_keyboard_is_at_the_caret(turned: ArticleView, qtbot: QtBot) -> None:
    shown(turned, SENTENCE)
    turned.set_caret(Position(0, 4))
    with qtbot.waitSignal(turned.context_requested) as asked:
        turned.contextMenuEvent(menu_key(turned))
    assert asked.args is not None
    assert asked.args[:2] == [0, 4]


def menu_key(view: ArticleView) -> QContextMenuEvent:
    centre = view.rect().center()
    keyboard = QContextMenuEvent.Reason.Keyboard
    return QContextMenuEvent(keyboard, centre, view.mapToGlobal(centre))


def test_a_click_puts_the_caret_there(turned: ArticleView) -> None:
    shown(turned, SENTENCE * 2)
    click(turned, middle_of(turned, 0, 7) - QPointF(0, 4))
    assert turned.caret() == Position(0, 7)


def test_other_keys_are_left_to_the_window(turned: ArticleView) -> None:
    shown(turned, SENTENCE)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    turned.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_finger_that_goes_right_brings_what_comes_later(turned: ArticleView) -> None:
    shown(turned, *[SENTENCE * 2] * 50)
    turned.take_touches()
    prepare = QScrollPrepareEvent(QPointF(100, 100))
    QApplication.sendEvent(turned.viewport(), prepare)
    end = prepare.contentPosRange().right()
    assert prepare.contentPos().x() == end > 500
    moved = QScrollEvent(QPointF(end - 90, 0), QPointF(), QScrollEvent.ScrollState.ScrollUpdated)
    QApplication.sendEvent(turned.viewport(), moved)
    assert turned.article.sight.value == 90


def test_a_selection_dragged_over_the_left_edge_scrolls_on(
    turned: ArticleView, qtbot: QtBot
) -> None:
    shown(turned, *[SENTENCE * 2] * 50)
    mouse(turned, QEvent.Type.MouseButtonPress, middle_of(turned, 0, 2))
    mouse(turned, QEvent.Type.MouseMove, QPointF(-40, 200))
    qtbot.waitUntil(lambda: turned.article.sight.value > 100)
    mouse(turned, QEvent.Type.MouseButtonRelease, QPointF(-40, 200))
    ends = turned.selection()
    assert ends is not None
    assert ends[1].paragraph > 0


def test_the_wheel_goes_on_to_the_left(turned: ArticleView) -> None:
    shown(turned, *[SENTENCE * 2] * 50)
    before = middle_of(turned, 0, 0).x()
    centre = QPointF(turned.viewport().rect().center())
    wheel = QWheelEvent(
        centre,
        turned.viewport().mapToGlobal(centre),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(turned.viewport(), wheel)
    assert turned.article.sight.value > 0
    assert middle_of(turned, 1, 0).x() > before - 400
