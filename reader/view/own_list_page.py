"""The page of the settings for the reader's own list of conversions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.view.own_list_control import OwnListControl

LINES = 5  # of faults that are in sight at once


class OwnListPage(QWidget):
    """Says where the list is and which of its lines can't be used."""

    def __init__(self, control: OwnListControl) -> None:
        super().__init__()
        self._own = control.own
        self.state = _label("")
        self.faults = QPlainTextEdit(readOnly=True)
        self.faults.setAccessibleName(self.tr("Lines that can’t be used"))
        self.faults.setTabChangesFocus(True)
        self.faults.setFixedHeight(self.faults.fontMetrics().lineSpacing() * (LINES + 1))
        self.edit = QPushButton(self.tr("&Edit…"))
        self.edit.clicked.connect(control.edit)
        self.folder = QPushButton(self.tr("Open &folder"))
        self.folder.clicked.connect(control.open_folder)
        self._lay_out()
        control.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the list says now."""
        faults = self._own.faults()
        used = self.tr("%n words of the list are used.", "", len(self._own.choices))
        lost = self.tr("%n lines can’t be used:", "", len(faults)) if faults else ""
        self.state.setText(f"{used} {lost}".strip())
        self.faults.setPlainText("\n".join(faults))
        self.faults.setVisible(bool(faults))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(
            _label(
                self.tr(
                    "Words that you want converted in your own way, in every article. One on a "
                    "line: the word as the text has it, a blank, and what it becomes."
                )
            )
        )
        path = _label(str(self._own.path))
        path.setObjectName("hint")
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(path)
        buttons = QHBoxLayout()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.state)
        column.addWidget(self.faults)
        column.addStretch(1)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
