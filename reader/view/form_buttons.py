"""The other forms of a word's characters, each a click away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from reader.model.conversion import Decision

MOST = 3  # characters of one word that are offered; the menu has all


class FormButtons(QWidget):
    """A line of buttons for each character that could be written otherwise in this script."""

    chosen = Signal(int, str)  # offset of the character in its paragraph, the form

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(100, 1)
        self._parts: list[QWidget] = []

    def show_forms(self, decisions: Sequence[Decision], font: QFont, colour: str) -> None:
        """Offer what is not shown; nothing is seen where no character has another form."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.deleteLater()
        self._parts = []
        offered = [decision for decision in decisions if len(decision.candidates) > 1][:MOST]
        for row, decision in enumerate(offered):
            self._add_row(row, decision, font, colour)
        self.setVisible(bool(offered))

    def _add_row(self, row: int, decision: Decision, font: QFont, colour: str) -> None:
        title = QLabel(self.tr("Write {0} as").format(decision.source), self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(font)
        title.setStyleSheet(f"color: {colour}")
        others = [form for form in decision.candidates if form != decision.result]
        buttons = [self._button(decision, form, font) for form in others]
        for column, part in enumerate((title, *buttons)):
            self._grid.addWidget(part, row, column)
            self._parts.append(part)

    def _button(self, decision: Decision, form: str, font: QFont) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("small")
        button.setText(form)
        button.setFont(font)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys have the menu of the word
        button.setToolTip(self.tr("Write {0} here").format(form))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(partial(self._choose, decision.offset, form))
        return button

    def _choose(self, offset: int, form: str, _: bool = False) -> None:
        self.chosen.emit(offset, form)
