"""What waits for the first paint, and what is asked for before it is over."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.view.first_paint import FirstPaint


@dataclass
class Bench:
    """A widget that is not shown yet, and what waits for its paint."""

    widget: QWidget
    paint: FirstPaint
    called: list[str] = field(default_factory=list)

    def wait_as(self, name: str) -> None:
        self.paint.then(lambda: self.called.append(name))


def key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def stumble() -> None:
    raise ValueError("none")


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Bench(widget, FirstPaint(widget))


def test_those_that_wait_are_called_in_order(qtbot: QtBot, bench: Bench) -> None:
    bench.wait_as("a")
    bench.paint.then(lambda: bench.wait_as("c"))
    bench.wait_as("b")
    bench.widget.show()
    assert bench.called == []
    qtbot.waitUntil(lambda: bool(bench.called))
    assert bench.called == ["a", "b", "c"]


def test_who_comes_later_is_called_at_once(qtbot: QtBot, bench: Bench) -> None:
    bench.wait_as("a")
    bench.widget.show()
    qtbot.waitUntil(lambda: bool(bench.called))
    bench.wait_as("b")
    assert bench.called == ["a", "b"]


def test_a_key_in_between_finds_everything_there(bench: Bench) -> None:
    bench.wait_as("a")
    bench.widget.show()
    bench.paint.eventFilter(bench.widget, QEvent(QEvent.Type.Paint))  # not idle since
    QCoreApplication.sendEvent(bench.widget.windowHandle(), key())
    assert bench.called == ["a"]


class Counting(FirstPaint):
    """Counts what it watches."""

    def __init__(self, widget: QWidget) -> None:
        self.seen = 0
        super().__init__(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as in Qt
        self.seen += 1
        return super().eventFilter(watched, event)


def test_after_a_key_before_the_paint_nothing_is_watched_any_more(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    paint = Counting(widget)
    widget.show()
    paint.eventFilter(widget, key())
    paint.eventFilter(widget, QEvent(QEvent.Type.Paint))
    seen = paint.seen
    QCoreApplication.sendEvent(widget.windowHandle(), key())
    assert paint.seen == seen


def test_an_error_of_one_costs_the_others_nothing(bench: Bench) -> None:
    bench.wait_as("a")
    bench.paint.then(stumble)
    bench.wait_as("b")
    with pytest.raises(ValueError, match="none"):
        bench.paint.eventFilter(bench.widget, key())
    bench.wait_as("c")
    assert bench.called == ["a", "b", "c"]
