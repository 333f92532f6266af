"""The pane beside the article: a filter on top, the entities by kind below."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from reader.model.variant import Variant
from reader.presentation.entity_rows import EntitySection
from reader.view.entity_list import EntityList
from reader.view.fonts import Fonts
from reader.view.icons import Icons
from reader.view.palette import Palette

WIDTH = 250


class Emptiness(Enum):
    """Why nothing is listed."""

    NO_ARTICLE = auto()
    ANALYSING = auto()
    STOPPED = auto()
    NOTHING_FOUND = auto()
    NO_MATCH = auto()


class EntitySidebar(QWidget):
    """Shows what it is given; tells what is filtered for, chosen and under the mouse."""

    filter_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(180)
        self.filter = QLineEdit(self)
        self.filter.setFixedHeight(30)
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter names, or type pinyin"))
        self.filter.setAccessibleName(self.tr("Filter names"))
        self._lens = QAction(self.filter)
        self.filter.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(self.filter_changed)
        self.filter.installEventFilter(self)
        self.list = EntityList(self)
        self.empty = QLabel(self)
        self.empty.setObjectName("sidebarEmpty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(22, 14, 22, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.show_sections((), Emptiness.NO_ARTICLE)

    def show_sections(self, sections: Sequence[EntitySection], why_empty: Emptiness) -> None:
        """List the sections; without any row, say why."""
        self.list.show_sections(sections)
        has_rows = any(section.rows for section in sections)
        self.empty.setText(self._sentence(Emptiness.NO_MATCH if sections else why_empty))
        self._stack.setCurrentWidget(self.list if has_rows else self.empty)

    def dress(self, palette: Palette, fonts: Fonts, icons: Icons) -> None:
        """Take the colours in force."""
        self._lens.setIcon(icons.icon("search", palette))
        painting = self.list.painting
        painting.palette = palette
        painting.font = self.font()
        self._fonts = fonts
        self.speak(painting.variant)

    def speak(self, variant: Variant) -> None:
        """Set the names in the forms of the script shown."""
        painting = self.list.painting
        families = self._fonts.sans(variant)
        if families:
            painting.font.setFamilies(families)
        painting.variant = variant
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, Down and Enter go to the list; Esc empties the filter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._filter_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _filter_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.step_in()
            return True
        return False

    def _sentence(self, why: Emptiness) -> str:
        return {
            Emptiness.NO_ARTICLE: self.tr("Open an article to see its names and dates here."),
            Emptiness.ANALYSING: self.tr(
                "The text is being analysed. Names and dates appear here as they are found."
            ),
            Emptiness.STOPPED: self.tr(
                "The analysis was stopped before any name or date was found. "
                "Open the article again to start it."
            ),
            Emptiness.NOTHING_FOUND: self.tr("No names or dates were found in this text."),
            Emptiness.NO_MATCH: self.tr("No name matches the filter."),
        }[why]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 0, 0)
        column.setSpacing(6)
        frame = QVBoxLayout()
        frame.setContentsMargins(12, 0, 12, 0)
        frame.addWidget(self.filter)
        column.addLayout(frame)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column.addLayout(self._stack, 1)
