"""The switch between the scripts: three joined buttons and an arrow for the regional forms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from reader.view.actions import Actions
from reader.view.icons import Icons
from reader.view.palette import Palette

SEGMENTS = (
    ("segmentFirst", "as_written"),
    ("segmentMiddle", "simplified"),
    ("segmentLast", "traditional"),
)


class ScriptSwitch(QWidget):
    """As written, simplified, traditional; what traditional means stands under the arrow."""

    def __init__(self, actions: Actions, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for shape, name in SEGMENTS:
            button = QToolButton(self)
            button.setObjectName(shape)
            button.setDefaultAction(actions[name])
            button.setFixedHeight(height)
            # "A…n" says nothing: in a narrow window others give way.
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self.arrow = self._arrow(actions, height)
        row.addWidget(self.arrow)

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw the arrow in the colours in force."""
        self.arrow.setIcon(icons.icon("down", palette))

    def _arrow(self, actions: Actions, height: int) -> QToolButton:
        arrow = QToolButton(self)
        arrow.setObjectName("segmentArrow")
        arrow.setFixedSize(24, height)
        arrow.setToolTip(self.tr("What traditional means"))
        arrow.setAccessibleName(self.tr("What traditional means"))
        arrow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(arrow)
        menu.addActions(actions.group("form").actions())
        arrow.setMenu(menu)
        arrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return arrow
