"""The flat bar above the article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.view.actions import Actions
from reader.view.find_bar import FindBar
from reader.view.icons import Icons
from reader.view.palette import Palette
from reader.view.script_switch import ScriptSwitch

HEIGHT = 46
BUTTON_HEIGHT = 30
GAP = 12  # pixels between groups of buttons
SMALL_A, LARGE_A = 0.9, 1.3  # of the size of the window's font


class ToolBar(QWidget):
    """Open, script, pinyin, size of the text, find, sidebar."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._actions = actions
        self.files = QToolButton(self)
        self.files.setFixedHeight(BUTTON_HEIGHT)
        self.files.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.files.hide()
        self.scripts = ScriptSwitch(actions, BUTTON_HEIGHT, self)
        self.find_bar = FindBar(BUTTON_HEIGHT, self)
        self._lay_out()

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

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(2)
        row.addWidget(self._button("open", self.tr("Open")))
        row.addWidget(self.files)
        row.addSpacing(GAP)
        row.addWidget(self.scripts)
        row.addSpacing(GAP)
        row.addWidget(self._button("pinyin", self.tr("Pinyin")))
        row.addSpacing(GAP // 2)
        row.addWidget(self._letter("zoom_out", SMALL_A))
        row.addWidget(self._letter("zoom_in", LARGE_A))
        row.addStretch(1)
        row.addWidget(self.find_bar)
        row.addSpacing(GAP // 2)
        row.addWidget(self._button("sidebar", ""))

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

    def _letter(self, name: str, scale: float) -> QToolButton:
        button = self._button(name, "A")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        button.setFont(font)
        return button
