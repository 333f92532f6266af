"""A frame that is as large as what is in it, or smaller with a scroll bar where a screen is low."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LOWEST = 160  # pixels: of less nothing can be read


class Scrolled(QScrollArea):
    """Scrolls up and down only: it is never narrower than what is in it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """The whole content, beside its scroll bar."""
        return self._content.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)

    def minimumSizeHint(self) -> QSize:
        """The whole width and some lines."""
        wanted = self.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), LOWEST))
