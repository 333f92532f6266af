"""The two small sheets of the help menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.view.actions import Actions
from reader.view.popup_place import fitting
from reader.view.scrolled import Scrolled
from reader.view.shortcut_sheet import sections, sheet

HIGHEST = 700  # pixels: one column of all keys would be a tower on a screen that is high
translate = QCoreApplication.translate


def shortcuts_dialog(actions: Actions, screen: QRect, parent: QWidget) -> QDialog:
    """The sheet of all keys; on a small screen it is narrower, and can be scrolled."""
    dialog = _shortcuts(actions, parent, beside=True)
    if fitting(dialog.sizeHint(), screen).width() < dialog.sizeHint().width():
        dialog.deleteLater()
        dialog = _shortcuts(actions, parent, beside=False)
    dialog.resize(
        fitting(dialog.sizeHint(), screen).boundedTo(QSize(dialog.maximumWidth(), HIGHEST))
    )
    return dialog


def _shortcuts(actions: Actions, parent: QWidget, *, beside: bool) -> QDialog:
    dialog, column = _dialog(translate("Dialogs", "Keyboard shortcuts"), parent)
    area = Scrolled(sheet(sections(actions), beside=beside))
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # there is nothing else in it to be scrolled by
    column.insertWidget(0, area)
    area.setFocus()
    return dialog


def about_dialog(version: str, show_licences: Callable[[], None], parent: QWidget) -> QDialog:
    """The sheet that says what the program is; a button shows what others made of it."""
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
    licences = QPushButton(translate("Dialogs", "Licences…"), dialog)
    licences.clicked.connect(show_licences)
    column.insertWidget(2, licences, 0, Qt.AlignmentFlag.AlignLeft)
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


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
