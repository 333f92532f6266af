"""The list itself: mouse and keyboard say which entity is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from reader.model.variant import Variant
from reader.presentation.entity_rows import EntitySection
from reader.view.entity_delegate import WORDS, EntityDelegate
from reader.view.entity_model import EntityModel
from reader.view.palette import Palette

# From here on every item has one height, so that Qt need not ask for each.
MANY = 1000
FORWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Right)


class EntityList(QListView):
    """Tells which entity was chosen, and in which direction to go through its mentions."""

    entity_chosen = Signal(str, int)  # id, 1 for the next mention, -1 for the previous
    entity_hovered = Signal(str)  # id, "" for none
    entity_toggled = Signal(str)  # id of the entity whose parts are to be listed, or no longer
    menu_requested = Signal(str, QPoint)  # id, "" beside the rows; where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entities = EntityModel(self)
        self.painting = EntityDelegate()
        self._hovered = ""
        self.tip: Callable[[str], str] = lambda _: ""
        self.setModel(self.entities)
        self.setItemDelegate(self.painting)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Names and dates in the article"))
        self.clicked.connect(lambda index: self._choose(index, 1))

    @property
    def chosen(self) -> str:
        """The id of the chosen entity, "" where none is."""
        selected = self.selectedIndexes()
        return self.entities.entity(selected[0]) if selected else ""

    def show_sections(self, sections: Sequence[EntitySection]) -> None:
        """List these; the chosen entity and the place in the list stay."""
        chosen, place = self.chosen, self.verticalScrollBar().value()
        even = sum(len(section.rows) for section in sections) > MANY
        self.painting.even = even
        self.setUniformItemSizes(even)
        if not self.entities.show_sections(sections):
            self.choose(chosen, scroll=False)
            self.verticalScrollBar().setValue(place)

    def choose(self, entity: str, *, scroll: bool = True) -> None:
        """Mark the row of an entity, or none, without telling anybody."""
        index = self.entities.index_of(entity)
        mode = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, mode.ClearAndSelect)
        if scroll and index.isValid():
            self.scrollTo(index)

    def step_in(self) -> None:
        """Choose the first row where none is chosen, as the keyboard arrives."""
        if not self.chosen:
            self._choose(self.entities.first(), 1)

    def dress(self, palette: Palette, font: QFont, variant: Variant) -> None:
        """Paint in these colours, the names in the forms of the variant."""
        self.painting.palette, self.painting.font = palette, font
        self.painting.variant = variant
        self.viewport().update()

    def heat(self, entity: str) -> None:
        """Show that the mouse is on a mention of this entity; "" for none."""
        if entity != self.painting.hot:
            self.painting.hot = entity
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose another row; Enter goes on to its next mention, Left back.

        Plus and Minus list the names inside it and take them away, as in a tree.
        """
        key = Qt.Key(event.key())
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._toggles(key):
            self.entity_toggled.emit(self.chosen)
            return
        if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            row = self.visualRect(self.currentIndex())
            self._ask_menu(self.currentIndex(), row.bottomLeft() + QPoint(WORDS, 0))
            return
        back = key == Qt.Key.Key_Left or shift
        if key in FORWARD or key == Qt.Key.Key_Left:
            self._choose(self.currentIndex(), -1 if back else 1)
            return
        before = self.chosen
        super().keyPressEvent(event)
        if self.chosen and self.chosen != before:
            self._choose(self.currentIndex(), 1)

    def _toggles(self, key: Qt.Key) -> bool:
        """Whether the key opens or closes the chosen row, which has parts."""
        row = self.entities.row_of(self.chosen)
        wanted = {Qt.Key.Key_Plus: False, Qt.Key.Key_Minus: True}.get(key)
        return row is not None and row.parts > 0 and row.is_open is wanted

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the arrow before a row the names inside it are listed; elsewhere the row is chosen."""
        if not self._toggle_at(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press that comes soon is a press too."""
        if not self._toggle_at(event):
            super().mouseDoubleClickEvent(event)

    def _toggle_at(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self.entities.row_of(self.entities.entity(index))
        beside = place.x() - self.visualRect(index).left() >= WORDS
        if row is None or not row.parts or beside or event.button() != Qt.MouseButton.LeftButton:
            return False
        self.entity_toggled.emit(row.id)
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the mouse may be another one."""
        super().mouseMoveEvent(event)
        self._hover(self.entities.entity(self.indexAt(event.position().toPoint())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu on the row under the mouse; keys ask in :meth:`keyPressEvent`."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self._ask_menu(self.indexAt(event.pos()), event.pos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what is known of a name when the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            entity = self.entities.entity(index)
            text = self.tip(entity) if entity else ""
            QToolTip.showText(event.globalPos(), text, self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._hover("")

    def _ask_menu(self, index: QModelIndex, point: QPoint) -> None:
        self.menu_requested.emit(self.entities.entity(index), self.viewport().mapToGlobal(point))

    def _hover(self, entity: str) -> None:
        if entity != self._hovered:
            self._hovered = entity
            self.entity_hovered.emit(entity)

    def _choose(self, index: QModelIndex, step: int) -> None:
        entity = self.entities.entity(index)
        if entity:
            self.choose(entity)
            self.entity_chosen.emit(entity, step)
