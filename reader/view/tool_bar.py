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
        self.open = self._button(actions, "open", self.tr("Open"))
        self.scripts = ScriptSwitch(actions, BUTTON_HEIGHT, self)
        self.sidebar = self._button(actions, "sidebar", "")
        self.find_bar = FindBar(BUTTON_HEIGHT, self)
        self._lay_out(actions)

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw the icons in the colours in force."""
        self.open.setIcon(icons.icon("open", palette))
        self.sidebar.setIcon(icons.icon("sidebar", palette))
        self.scripts.dress(icons, palette)
        self.find_bar.dress(icons, palette)

    def _lay_out(self, actions: Actions) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(2)
        row.addWidget(self.open)
        row.addSpacing(GAP)
        row.addWidget(self.scripts)
        row.addSpacing(GAP)
        row.addWidget(self._button(actions, "pinyin", self.tr("Pinyin")))
        row.addSpacing(GAP // 2)
        row.addWidget(self._letter(actions, "zoom_out", SMALL_A))
        row.addWidget(self._letter(actions, "zoom_in", LARGE_A))
        row.addStretch(1)
        row.addWidget(self.find_bar)
        row.addSpacing(GAP // 2)
        row.addWidget(self.sidebar)

    def _button(self, actions: Actions, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[name])
        button.setText(text)
        button.setAccessibleName(actions[name].text())
        button.setIconSize(QSize(22, 22))
        if text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFixedHeight(BUTTON_HEIGHT)
        button.setMinimumWidth(44 if not text else 34)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _letter(self, actions: Actions, name: str, scale: float) -> QToolButton:
        button = self._button(actions, name, "A")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        button.setFont(font)
        return button
