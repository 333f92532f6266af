from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.view.background import ThreadBackground


@pytest.fixture
def background(qapp: QApplication) -> Iterator[ThreadBackground]:
    made = ThreadBackground()
    yield made
    made.finish()


def test_work_is_done_elsewhere_and_delivered_here(
    background: ThreadBackground, qtbot: QtBot
) -> None:
    delivered: list[tuple[int, int]] = []

    def deliver(worked_in: int) -> None:
        delivered.append((worked_in, threading.get_ident()))

    background.run(threading.get_ident, deliver)
    qtbot.waitUntil(lambda: bool(delivered))
    [(there, here)] = delivered
    assert there != here == threading.get_ident()


def test_what_is_given_first_is_done_first(background: ThreadBackground, qtbot: QtBot) -> None:
    delivered: list[int] = []
    for number in range(5):
        background.run(partial(int, number), delivered.append)
    qtbot.waitUntil(lambda: len(delivered) == 5)
    assert delivered == [0, 1, 2, 3, 4]


def test_a_mistake_in_the_work_is_reported_here(background: ThreadBackground, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        background.run(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_what_was_begun_is_done_before_the_end(qapp: QApplication) -> None:
    done: list[int] = []
    background = ThreadBackground()
    for number in range(3):
        background.run(partial(done.append, number), lambda _: None)
    background.finish()
    assert done == [0, 1, 2]
