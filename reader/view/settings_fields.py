"""The fields of the settings: each shows one setting and tells what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QStyle, QStyleOptionButton

from reader.model.settings import BOUNDS, Settings

Choice = tuple[object, str]  # a value of the setting and what it is called
LETTERS = 22  # of a long choice that are in sight
# Pixels: Chinese letters that a Latin font borrows are taller than Qt reckons with.
HEIGHT = 28


class Field(Protocol):
    """A widget for the setting ``name``."""

    name: str

    @property
    def value_chosen(self) -> SignalInstance:
        """Emitted with the values to set, by the names of their settings."""

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force; nothing is told."""


class ChoiceField(QComboBox):
    """One of a few values."""

    value_chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.name = name
        self._values: list[object] = []
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            if max(len(text) for _, text in choices) > LETTERS
            else QComboBox.SizeAdjustPolicy.AdjustToContents
        )
        self.setMinimumContentsLength(LETTERS)
        self.setMinimumHeight(HEIGHT)
        for value, text in choices:
            self._add(value, text)
        # The values stay here: as data of an item Qt would make a string of an enum.
        self.activated.connect(lambda at: self.value_chosen.emit({name: self._values[at]}))

    def show_settings(self, settings: Settings) -> None:
        """Show the value in force, also one that can't be chosen any more."""
        value = getattr(settings, self.name)
        if value not in self._values:
            self._add(value, str(value))
        self.setCurrentIndex(self._values.index(value))

    def _add(self, value: object, text: str) -> None:
        self._values.append(value)
        self.addItem(text)


class FlagField(QCheckBox):
    """Yes or no."""

    value_chosen = Signal(object)

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.name = name
        self.clicked.connect(lambda on: self.value_chosen.emit({name: on}))

    def show_settings(self, settings: Settings) -> None:
        """Show the value in force."""
        self.setChecked(getattr(settings, self.name))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with a line that is seen on dark paper too; that of the style is not."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.end()


class NumberField(QDoubleSpinBox):
    """A number inside its bounds; what is typed holds when it is complete."""

    value_chosen = Signal(object)

    def __init__(self, name: str, step: float, decimals: int, unit: str) -> None:
        super().__init__()
        self.name = name
        self.setRange(*BOUNDS[name])
        self.setSingleStep(step)
        self.setDecimals(decimals)
        self.setSuffix(unit)
        self.setKeyboardTracking(False)
        self.setMinimumHeight(HEIGHT)
        self.valueChanged.connect(lambda value: self.value_chosen.emit({name: value}))

    def show_settings(self, settings: Settings) -> None:
        """Show the value in force."""
        self.blockSignals(True)
        self.setValue(getattr(settings, self.name))
        self.blockSignals(False)
