"""The hand of the reader in tests: what QtBot does, with types."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, modifier)


def type_words(widget: QWidget, words: str) -> None:
    QTest.keyClicks(widget, words)


def click(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at)


def point(widget: QWidget, at: QPoint) -> None:
    QTest.mouseMove(widget, at)
