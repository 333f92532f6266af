"""The panel beside the article: the names and, where the article has chapters, their list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from reader.view.entity_sidebar import EntitySidebar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabBar

    from reader.view.outline_list import OutlineList

NAMES, CONTENTS = 0, 1


class SidePanel(QWidget):
    """Shows the names alone until there are chapters; then tabs choose between the two."""

    def __init__(self, names: EntitySidebar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(names.minimumWidth())
        self._has_tabs = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._stack = QStackedLayout()
        self._stack.addWidget(names)
        self._column.addLayout(self._stack, 1)

    @cached_property
    def tabs(self) -> QTabBar:
        """The tabs, made with the first chapters."""
        from PySide6.QtWidgets import QTabBar  # noqa: PLC0415 - few articles have chapters

        bar = QTabBar(self)
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.addTab(self.tr("Names"))
        bar.addTab(self.tr("Contents"))
        bar.setAccessibleName(self.tr("What stands beside the article"))
        self._stack.addWidget(self.outline)
        bar.currentChanged.connect(self._stack.setCurrentIndex)
        self._column.insertWidget(0, bar)
        self._has_tabs = True
        return bar

    @cached_property
    def outline(self) -> OutlineList:
        """The list of chapters."""
        from reader.view.outline_list import OutlineList  # noqa: PLC0415 - seldom needed

        return OutlineList(self)

    def show_tabs(self, *, shown: bool) -> None:
        """Offer the chapters, or the names alone; what was chosen last holds again."""
        if shown:
            self.tabs.show()
            self._stack.setCurrentIndex(self.tabs.currentIndex())
        elif self._has_tabs:
            self.tabs.hide()
            self._stack.setCurrentIndex(NAMES)

    def show_contents(self) -> None:
        """Bring the chapters to the front, where there are some, ready for the keyboard."""
        if self._has_tabs and not self.tabs.isHidden():
            self.tabs.setCurrentIndex(CONTENTS)
            self.outline.setFocus(Qt.FocusReason.ShortcutFocusReason)
