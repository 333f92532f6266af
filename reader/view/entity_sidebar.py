"""The pane beside the article: a filter on top, the entities by kind below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from reader.model.variant import Variant
from reader.view.fonts import Fonts
from reader.view.icons import Icons
from reader.view.palette import Palette

if TYPE_CHECKING:
    from reader.presentation.entity_rows import EntityDetails, EntitySection
    from reader.view.entity_list import EntityList

WIDTH = 250


class Emptiness(Enum):
    """Why nothing is listed."""

    NO_ARTICLE = auto()
    ANALYSING = auto()
    STOPPED = auto()
    NOTHING_FOUND = auto()
    NO_MATCH = auto()


class EntitySidebar(QWidget):
    """Shows what it is given; tells what is filtered for, chosen and under the mouse.

    The list comes into being with the first rows: a window that opens has none yet.
    """

    filter_changed = Signal(str)
    entity_chosen = Signal(str, int)  # id, 1 for the next mention, -1 for the previous
    entity_hovered = Signal(str)  # id, "" for none
    entity_toggled = Signal(str)  # id of the entity whose parts are to be listed, or no longer
    menu_requested = Signal(str, QPoint)  # id, "" beside the rows; where on the screen

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
        self._look: tuple[Palette, Fonts] | None = None
        self._variant = Variant.HANS
        self._has_list = False
        self.details: Callable[[str], EntityDetails | None] = lambda _: None
        self.empty = QLabel(self)
        self.empty.setObjectName("sidebarEmpty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(22, 14, 22, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.show_sections((), Emptiness.NO_ARTICLE)

    def begin(self) -> None:
        """Another article: nothing is found yet, and its list will begin at the top."""
        self.show_sections((), Emptiness.ANALYSING)
        if self._has_list:
            self.list.scrollToTop()

    def show_sections(self, sections: Sequence[EntitySection], why_empty: Emptiness) -> None:
        """List the sections; without any row, say why."""
        has_rows = any(section.rows for section in sections)
        if has_rows or self._has_list:
            self.list.show_sections(sections)
        self.empty.setText(self._sentence(Emptiness.NO_MATCH if sections else why_empty))
        self._stack.setCurrentWidget(self.list if has_rows else self.empty)

    @cached_property
    def list(self) -> EntityList:
        """The rows, made when there are some."""
        from reader.view.entity_list import EntityList  # noqa: PLC0415 - not before the first paint

        made = EntityList(self)
        made.entity_chosen.connect(self.entity_chosen)
        made.entity_hovered.connect(self.entity_hovered)
        made.entity_toggled.connect(self.entity_toggled)
        made.menu_requested.connect(self.menu_requested)
        made.tip = self._tip
        self._stack.addWidget(made)
        self._has_list = True
        self._dress_list(made)
        return made

    def choose(self, entity: str) -> None:
        """Mark the row of an entity without telling anybody."""
        if self._has_list:
            self.list.choose(entity)

    def heat(self, entity: str) -> None:
        """Show that the mouse is on a mention of this entity; "" for none."""
        if self._has_list:
            self.list.heat(entity)

    def dress(self, palette: Palette, fonts: Fonts, icons: Icons) -> None:
        """Take the colours in force."""
        self._lens.setIcon(icons.icon("search", palette))
        self._look = palette, fonts
        self.speak(self._variant)

    def speak(self, variant: Variant) -> None:
        """Set the names in the forms of the script shown."""
        self._variant = variant
        if self._has_list:
            self._dress_list(self.list)

    def _dress_list(self, rows: EntityList) -> None:
        if self._look is not None:
            palette, fonts = self._look
            font = self.font()
            font.setFamilies(fonts.sans(self._variant) or font.families())
            rows.dress(palette, font, self._variant)

    def _tip(self, entity: str) -> str:
        from reader.view.entity_tip import EntityTip  # noqa: PLC0415 - not before the first paint

        details = self.details(entity)
        return EntityTip(details).html(self._look[0]) if details and self._look else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, Down and Enter go to the list; Esc empties the filter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._filter_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _filter_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        if self._has_list and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
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
        self._stack.addWidget(self.empty)
        column.addLayout(self._stack, 1)
