"""One page of the settings: labels, fields and what brings a field back to its default."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.model.settings import Settings
from reader.view.icons import Icons
from reader.view.palette import Palette
from reader.view.settings_fields import ChoiceField, FlagField, NumberField
from reader.view.settings_tones import TonesField
from reader.view.translation import plain_words

AnyField = ChoiceField | FlagField | NumberField | TonesField
HINT_SIZE = 0.9  # of the size of the window's font


@dataclass(frozen=True, slots=True)
class Line:
    """A field, what it is called ("" where it says so itself), and a word of explanation.

    ``clear`` are the words of a button that throws away what the setting had kept.
    """

    field: AnyField
    label: str = ""
    hint: str = ""
    clear: str = ""


class SettingsPage(QWidget):
    """Shows the settings that it is given and tells what is chosen."""

    values_chosen = Signal(object)  # dict of values by the names of their settings
    reset_wanted = Signal(str)  # the name of the setting
    clear_wanted = Signal(str)  # the same

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.fields = [line.field for line in lines]
        self.resets: dict[str, QToolButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 20, 12, 16)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(3, 1)
        for line in lines:
            self._add(line)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def show_settings(self, settings: Settings, is_usual: Callable[[str], bool]) -> None:
        """Show what is in force; what has its default needs no way back to it."""
        for field in self.fields:
            field.show_settings(settings)
            self.resets[field.name].setVisible(not is_usual(field.name))

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw in the colours in force."""
        for button in self.resets.values():
            button.setIcon(icons.icon("reset", palette))
        for field in self.fields:
            if isinstance(field, TonesField):
                field.dress(palette)

    def _add(self, line: Line) -> None:
        row, field = self._grid.rowCount(), line.field
        if line.label:
            label = QLabel(line.label)
            label.setBuddy(field)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(field, row, 1, place)
        self._grid.addWidget(self._reset(line), row, 2)
        if line.hint:
            self._grid.addWidget(_hint(line.hint), row + 1, 1, 1, 3)
        if line.clear:
            self._grid.addWidget(self._clear(line), row + 2, 1, place)
        field.value_chosen.connect(self.values_chosen)

    def _reset(self, line: Line) -> QToolButton:
        field = line.field
        words = QCoreApplication.translate("Settings", "Reset “{0}”").format(_name(line))
        button = QToolButton()
        button.setObjectName("small")
        button.setFixedSize(28, 28)
        button.setIconSize(QSize(18, 18))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._ask_reset(field))
        keeping = button.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        button.setSizePolicy(keeping)
        self.resets[field.name] = button
        return button

    def _clear(self, line: Line) -> QPushButton:
        """The button is dead once it was used: there is nothing left to throw away."""
        button = QPushButton(line.clear)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: button.setEnabled(False))
        button.clicked.connect(lambda: self.clear_wanted.emit(line.field.name))
        return button

    def _ask_reset(self, field: AnyField) -> None:
        """The button goes, so the keyboard goes on at its field."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset_wanted.emit(field.name)


def _name(line: Line) -> str:
    """What the setting is called, also where its check box says it."""
    field = line.field
    return plain_words(field.text() if isinstance(field, FlagField) else line.label)


def _hint(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("hint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * HINT_SIZE)
    label.setFont(font)
    return label
