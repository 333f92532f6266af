"""The card is near its word, in sight, and never covers it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from reader.view.popup_place import fitting, popup_place
from reader.view.popup_place import placed as corner_of

VIEW = QRect(0, 0, 1000, 700)


def placed(word: QRect, size: QSize) -> QRect:
    return QRect(popup_place(word, size, VIEW), size)


def test_it_is_under_the_word() -> None:
    card = placed(QRect(300, 100, 40, 24), QSize(200, 120))
    assert card.top() > 123
    assert card.left() <= 300 <= card.right()


def test_it_is_above_where_there_is_no_room_below() -> None:
    assert placed(QRect(300, 650, 40, 24), QSize(200, 120)).bottom() < 650


def test_it_moves_in_at_the_right_edge() -> None:
    assert placed(QRect(960, 100, 40, 24), QSize(200, 120)).right() <= VIEW.right()


def test_it_is_beside_the_word_where_the_view_is_low() -> None:
    low = QRect(0, 0, 1000, 150)
    word = QRect(300, 60, 40, 24)
    assert popup_place(word, QSize(200, 120), low) == QPoint(346, 30)


@given(
    x=st.integers(0, 960),
    y=st.integers(0, 670),
    width=st.integers(1, 300),
    card=st.tuples(st.integers(60, 420), st.integers(40, 300)),
)
def test_it_never_covers_the_word_and_is_in_sight(
    x: int, y: int, width: int, card: tuple[int, int]
) -> None:
    word = QRect(x, y, min(width, 1000 - x), 28)
    rect = placed(word, QSize(*card))
    assert not rect.intersects(word)
    assert VIEW.contains(rect)


def test_a_window_is_no_larger_than_its_screen() -> None:
    screen = QRect(0, 0, 960, 540)
    size = fitting(QSize(1280, 800), screen)
    assert size.width() < 960
    assert size.height() < 540
    assert fitting(QSize(400, 300), screen) == QSize(400, 300)


@given(st.integers(-500, 2000), st.integers(-500, 2000))
def test_a_window_is_on_its_screen(x: int, y: int) -> None:
    screen, size = QRect(100, 20, 1280, 700), QSize(500, 400)
    assert screen.contains(QRect(corner_of(QPoint(x, y), size, screen), size))


def test_of_vertical_lines_it_covers_what_was_read() -> None:
    word, size = QRect(500, 300, 24, 48), QSize(200, 120)
    corner = popup_place(word, size, VIEW, beside=True)
    assert corner.x() > word.right()
    assert corner.y() == word.top()
    at_the_edge = QRect(960, 640, 24, 48)
    card = QRect(popup_place(at_the_edge, size, VIEW, beside=True), size)
    assert card.right() < at_the_edge.left()
    assert card.bottom() <= VIEW.bottom()
