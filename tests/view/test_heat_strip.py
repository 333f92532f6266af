"""The strip beside the scroll bar that shows where something stands."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.span import Mention, Span
from reader.view.article_view import ArticleView
from reader.view.heat_control import how_far
from reader.view.heat_strip import STEP, WIDTH, HeatStrip, marks
from tests.view.articles import SENTENCE, shown
from tests.view.hand import click

COLOUR = "#0000ff"


@pytest.fixture
def strip(view: ArticleView) -> HeatStrip:
    made = HeatStrip(view)
    view.resize(500, 401)
    return made


def show(strip: HeatStrip, *places: float) -> None:
    strip.show_places(len(places), places.__getitem__, lambda: COLOUR)


def painted(strip: HeatStrip) -> list[int]:
    """The steps from the top in which there is a mark."""
    image = strip.grab().toImage()
    blank = QColor(image.pixel(0, 0))
    middle = [QColor(image.pixel(WIDTH // 2, y)) for y in range(1, strip.height(), STEP)]
    return [step for step, colour in enumerate(middle) if colour != blank]


def test_it_lies_at_the_right_edge_of_the_text(view: ArticleView, strip: HeatStrip) -> None:
    text = view.viewport().geometry()
    assert strip.geometry().topRight() == text.topRight()
    assert (strip.width(), strip.height()) == (WIDTH, text.height())


def test_without_places_it_is_not_in_the_way(strip: HeatStrip) -> None:
    show(strip)
    assert not strip.isVisible()


def test_marks_stand_where_the_places_are(strip: HeatStrip) -> None:
    show(strip, 0.0, 0.5, 1.0)
    last = strip.height() // STEP - 1
    assert painted(strip) == [0, (last + 1) // 2, last]


def test_a_click_near_a_mark_tells_its_first_place(strip: HeatStrip) -> None:
    heard: list[int] = []
    strip.mark_clicked.connect(heard.append)
    show(strip, 0.0, 0.5, 0.5, 1.0)
    middle = strip.height() // STEP // 2 * STEP
    for y in (middle + 4, middle // 2):
        click(strip, QPoint(WIDTH // 2, y))
    assert heard == [1]


def test_thousands_of_places_are_asked_for_no_more_often_than_there_are_marks(
    strip: HeatStrip,
) -> None:
    asked: set[int] = set()

    def place(number: int) -> float:
        asked.add(number)
        return number / 100_000

    strip.show_places(100_000, place, lambda: COLOUR)
    assert len(asked) < 25 * strip.height() // STEP


@given(st.lists(st.integers(0, 40)).map(sorted))
def test_each_step_with_a_place_has_one_mark_with_its_first_place(steps: Sequence[int]) -> None:
    expected = [(step, steps.index(step)) for step in sorted(set(steps))]
    assert marks(len(steps), steps.__getitem__) == expected


def test_how_far_down_a_mention_is_goes_by_the_height_of_the_text(
    view: ArticleView, qtbot: QtBot
) -> None:
    del qtbot
    shown(view, *[SENTENCE] * 20)
    stack = view.article.stack
    places = [how_far(stack, Mention(n, Span(at, at + 1))) for n in range(20) for at in (0, 20)]
    assert places == sorted(places)
    assert 0 <= places[0] < 0.05
    assert 0.9 < places[-1] < 1


def test_the_wheel_scrolls_the_article_below(view: ArticleView, strip: HeatStrip) -> None:
    shown(view, *[SENTENCE] * 40)
    show(strip, 0.5)
    at = QPointF(WIDTH / 2, 50)
    down, none = QPoint(0, -120), Qt.MouseButton.NoButton
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(at, strip.mapToGlobal(at), QPoint(), down, none, keys, phase, False)
    QApplication.sendEvent(strip, turn)
    assert view.verticalScrollBar().value() > 0
