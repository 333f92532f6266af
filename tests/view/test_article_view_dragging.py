"""What is selected can be dragged away; a finger scrolls and taps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.span import Position
from reader.view.article_view import ArticleView
from tests.view.articles import SENTENCE, click, drag, middle, mouse, shown


@pytest.fixture
def dragged(view: ArticleView) -> list[str]:
    """What was dragged away; nothing leaves the window, which would need a screen."""
    texts: list[str] = []
    pointer = view._pointer
    pointer.drag_wanted.disconnect()
    pointer.drag_wanted.connect(lambda: texts.append(view.dragged_text().text()))
    return texts


def test_a_drag_that_begins_in_the_selection_takes_it_along(
    view: ArticleView, dragged: list[str]
) -> None:
    shown(view, SENTENCE)
    view.select(Position(0, 2), Position(0, 8))
    drag(view, middle(view, 0, 4), middle(view, 0, 12))
    assert dragged == [SENTENCE[2:8]]
    assert view.selected_text() == SENTENCE[2:8]


def test_a_drag_that_begins_beside_it_selects_anew(view: ArticleView, dragged: list[str]) -> None:
    shown(view, SENTENCE)
    view.select(Position(0, 2), Position(0, 4))
    drag(view, middle(view, 0, 6, across=0.1), middle(view, 0, 9, across=0.1))
    assert dragged == []
    assert view.selected_text() == SENTENCE[6:9]


def test_a_click_into_the_selection_ends_it(view: ArticleView, dragged: list[str]) -> None:
    shown(view, SENTENCE)
    view.select(Position(0, 2), Position(0, 8))
    click(view, middle(view, 0, 4, across=0.1))
    assert dragged == []
    assert (view.selection(), view.caret()) == (None, Position(0, 4))


def test_over_the_selection_the_pointer_is_an_arrow(view: ArticleView) -> None:
    shown(view, SENTENCE)
    view.select(Position(0, 2), Position(0, 8))
    mouse(view, QEvent.Type.MouseMove, middle(view, 0, 4), down=False)
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    mouse(view, QEvent.Type.MouseMove, middle(view, 0, 12), down=False)
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def touch(device: QPointingDevice, view: ArticleView, *places: QPoint) -> None:
    """A finger that comes down at the first place, goes over the others and leaves the last."""
    viewport = view.viewport()
    QTest.touchEvent(viewport, device).press(0, places[0], viewport).commit()
    for place in places[1:]:
        QTest.qWait(20)
        QTest.touchEvent(viewport, device).move(0, place, viewport).commit()
    QTest.touchEvent(viewport, device).release(0, places[-1], viewport).commit()


def test_a_finger_scrolls_and_selects_nothing(view: ArticleView, qtbot: QtBot) -> None:
    shown(view, *[SENTENCE * 3] * 40)
    view.take_touches()
    device = QTest.createTouchDevice()
    touch(device, view, *(QPoint(200, y) for y in range(350, 50, -20)))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 100)
    assert view.selection() is None


def test_a_selection_that_is_being_dragged_ends_when_another_text_comes(view: ArticleView) -> None:
    shown(view, SENTENCE)
    mouse(view, QEvent.Type.MouseButtonPress, middle(view, 0, 6))
    mouse(view, QEvent.Type.MouseMove, middle(view, 0, 9))
    shown(view, "短文")
    mouse(view, QEvent.Type.MouseMove, middle(view, 0, 1))
    assert view.selection() is None
