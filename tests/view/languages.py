"""The window in each of its languages, and what of it can't be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from reader.view.translation import speak

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"
LANGUAGES = ("en", "zh_CN", "zh_TW")


@contextmanager
def speaking(language: str) -> Iterator[list[QTranslator]]:
    """What is built inside speaks ``language``; afterwards Qt is as before."""
    application = QCoreApplication.instance()
    assert application is not None
    before = QLocale()
    made = speak(application, language, TRANSLATIONS)
    try:
        yield made
    finally:
        for translator in made:
            application.removeTranslator(translator)
        QLocale.setDefault(before)


def clipped(window: QWidget) -> list[str]:
    """The words in sight that have no room, with the kind of their widget."""
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [
        f"{type(widget).__name__} {text!r}: {needed} > {room}"
        for widget in widgets
        for text, needed, room in _rooms(widget)
        if needed > room
    ]


def _rooms(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Words, the pixels they need, and those they have."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
    elif isinstance(widget, QLabel):
        yield widget.text(), widget.sizeHint().width(), widget.width()
        yield widget.text(), widget.sizeHint().height(), widget.height()
    elif isinstance(widget, QAbstractButton) and _shows_words(widget):
        yield widget.text(), widget.minimumSizeHint().width(), widget.width()
    elif isinstance(widget, QLineEdit) and not widget.text():
        icons = [icon for icon in widget.findChildren(QToolButton) if icon.isVisible()]
        room = widget.contentsRect().width() - sum(icon.width() for icon in icons)
        yield widget.placeholderText(), _width(widget, widget.placeholderText()), room
    elif isinstance(widget, QComboBox):
        yield widget.currentText(), _width(widget, widget.currentText()), _edit(widget).width()
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield widget.tabText(number), widget.tabRect(number).right(), widget.width()
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            yield action.text(), widget.actionGeometry(action).right(), widget.width()


def _shows_words(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and button.toolButtonStyle() is icon_only:
        return False
    return bool(button.text())


def _width(widget: QWidget, text: str) -> int:
    lines = text.split("\n")
    return max(widget.fontMetrics().horizontalAdvance(line) for line in lines)


def _edit(combo: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    style = QStyle.ComplexControl.CC_ComboBox
    field = QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(style, option, field, combo)
