"""The flat bar above the article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reader.view.actions import Actions
from reader.view.find_bar import FindBar
from reader.view.icons import Icons
from reader.view.palette import Palette
from reader.view.script_switch import ScriptSwitch

HEIGHT = 46
BUTTON_HEIGHT = 30
ROW = 38  # of the search, where it has one
SEARCH = 390  # pixels: the field, the count of hits, three buttons
SPACING = 2  # pixels between buttons
MARGIN = 12  # pixels on either side
GAP = 12  # pixels between groups of buttons
SMALL_A, LARGE_A = 0.9, 1.3  # of the size of the window's font


class ToolBar(QWidget):
    """Open, script, pinyin, size of the text, find, sidebar."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        # In the order in which they stand, as the tabulator key goes by it.
        self._open = self._button("open", self.tr("Open"))
        self.files = QToolButton(self)
        self.files.setFixedHeight(BUTTON_HEIGHT)
        self.files.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.files.hide()
        self.scripts = ScriptSwitch(actions, BUTTON_HEIGHT, self)
        self._readings = self._button("pinyin", actions["pinyin"].text())
        actions["pinyin"].changed.connect(self._call_readings)
        self._letters = self._letter("zoom_out", SMALL_A), self._letter("zoom_in", LARGE_A)
        self.find_bar = FindBar(BUTTON_HEIGHT, self)
        self._sidebar = self._button("sidebar", "")
        self._given = 0  # how much has given way
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self.find_bar.used.connect(self.arrange)

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw the icons in the colours in force."""
        for name in ("open", "sidebar"):
            self._actions[name].setIcon(icons.icon(name, palette))
        self.scripts.dress(icons, palette)
        self.find_bar.dress(icons, palette)

    def show_files(self, number: int, count: int) -> None:
        """Say which of how many files is open; a single one needs no words."""
        self.files.setText(f"{number}/{count} ▾")
        self.files.setToolTip(self.tr("The files that were opened together"))
        self.files.setAccessibleName(self.tr("File {0} of {1}").format(number, count))
        self.files.setVisible(count > 1)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar into its width."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Fit into the width: the search may have a row of its own, the rest gives way in turn.

        What gives way can be had from the menus too: first the size of the text, then the word
        "Open" beside its icon, then the readings. The scripts always stay.
        """
        self._give_way()
        below = self.find_bar.is_used and self.width() < self._needed()
        if below != self._is_below():
            source, target = self._first, self._second
            if not below:
                source, target = target, source
            source.removeWidget(self.find_bar)
            target.insertWidget(1 if below else self._place, self.find_bar)
        self.setFixedHeight(HEIGHT + (ROW if below else 0))

    def _give_way(self) -> None:
        """Take away as little as is needed for the search to have room at all."""
        letters = sum(letter.sizeHint().width() + SPACING for letter in self._letters)
        words = self._open.fontMetrics().horizontalAdvance(self._open.text()) + SPACING
        readings = self._readings.sizeHint().width() + SPACING
        saved = [0, letters, letters + words, letters + words + readings]
        whole = self._needed(self.find_bar.field.minimumWidth()) + saved[self._given]
        fitting = (n for n, width in enumerate(saved) if whole - width <= self.width())
        given = next(fitting, len(saved) - 1)
        if given == self._given:
            return
        self._given = given
        for letter in self._letters:
            letter.setVisible(given < 1)
        styles = Qt.ToolButtonStyle
        shown = styles.ToolButtonTextBesideIcon if given < 2 else styles.ToolButtonIconOnly
        self._open.setToolButtonStyle(shown)
        self._readings.setVisible(given < 3)
        self._first.invalidate()
        self._rows.activate()

    def _is_below(self) -> bool:
        return self._second.indexOf(self.find_bar) >= 0

    def _needed(self, search: int = SEARCH) -> int:
        """The width at which everything has room in one row beside a search of that width."""
        others = self._first.sizeHint().width() + 2 * MARGIN
        beside = 0 if self._is_below() else self.find_bar.sizeHint().width()
        return others - beside + search

    def _lay_out(self) -> None:
        self._rows = rows = QVBoxLayout(self)
        row = self._first
        rows.setContentsMargins(MARGIN, 0, MARGIN, 0)
        rows.setSpacing(0)
        rows.addLayout(row, 1)
        rows.addLayout(self._second)
        self._second.setContentsMargins(0, 0, 0, HEIGHT - ROW)
        self._second.addStretch(1)
        self.find_bar.setFixedHeight(BUTTON_HEIGHT)
        row.setSpacing(SPACING)
        row.addWidget(self._open)
        row.addWidget(self.files)
        row.addSpacing(GAP)
        row.addWidget(self.scripts)
        row.addSpacing(GAP)
        row.addWidget(self._readings)
        row.addSpacing(GAP // 2)
        for letter in self._letters:
            row.addWidget(letter)
        row.addStretch(1)
        self._place = row.count()
        row.addWidget(self.find_bar)
        row.addSpacing(GAP // 2)
        row.addWidget(self._sidebar)
        self.setFixedHeight(HEIGHT)

    def _button(self, name: str, text: str) -> QToolButton:
        """The button of a command; without ``text`` it shows its icon only."""
        action = self._actions[name]
        if text:
            action.setIconText(text)
        action.setIconVisibleInMenu(False)
        style = Qt.ToolButtonStyle
        button = QToolButton(self)
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly
        )
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setIconSize(QSize(22, 22))
        button.setFixedHeight(BUTTON_HEIGHT)
        if not text:  # words have the width they need, and would lose it by a minimum
            button.setMinimumWidth(44)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _call_readings(self) -> None:
        """Pinyin or zhuyin: the settings decide."""
        self._readings.setAccessibleName(self._actions["pinyin"].text())

    def _letter(self, name: str, scale: float) -> QToolButton:
        button = self._button(name, "A")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        button.setFont(font)
        return button
