"""The two small sheets of the help menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

COLUMNS = 2
translate = QCoreApplication.translate


def shortcuts_dialog(actions: Iterable[QAction], parent: QWidget) -> QDialog:
    """The sheet of all commands that have keys, and of the keys of article and card."""
    rows = [(action.text().rstrip("…"), _keys(action)) for action in actions]
    rows = [row for row in rows if row[1]] + [
        (translate("Dialogs", "Card of the word at the caret; again: keep it"), "Enter"),
        (translate("Dialogs", "Card open: the word before or after"), "← →"),
        (translate("Dialogs", "Close the card, the message, the search"), "Esc"),
        (translate("Dialogs", "Names: next mention, previous mention"), "Enter, ←"),
    ]
    dialog, column = _dialog(translate("Dialogs", "Keyboard shortcuts"), parent)
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    half = -(-len(rows) // COLUMNS)
    for number, (text, keys) in enumerate(rows):
        row, side = number % half, 3 * (number // half)
        grid.addWidget(_plain(text), row, side)
        grid.addWidget(_plain(keys), row, side + 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnMinimumWidth(2, 24)
    column.insertLayout(0, grid)
    return dialog


def about_dialog(version: str, parent: QWidget) -> QDialog:
    """The sheet that says what the program is."""
    dialog, column = _dialog(translate("Dialogs", "About Duwen"), parent)
    name = _plain(f"读文 Duwen {version}")
    font = name.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    name.setFont(font)
    column.insertWidget(0, name)
    column.insertWidget(
        1,
        _plain(
            translate(
                "Dialogs",
                "Reads Chinese articles with you: either script, pinyin, names and dates.\n"
                "The text of an article never leaves this computer.",
            )
        ),
    )
    return dialog


def _dialog(title: str, parent: QWidget) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(16)
    column.addWidget(buttons)
    return dialog, column


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
