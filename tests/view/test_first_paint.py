"""What waits for the first paint, and what is asked for before it is over."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
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
    none = Qt.KeyboardModifier.NoModifier
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, none)
    QCoreApplication.sendEvent(bench.widget.windowHandle(), key)
    assert bench.called == ["a"]
