"""The list of chapters: mouse and keyboard say where to go."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.model.variant import Variant
from reader.presentation.outline import Outline
from reader.view.article.glyph_forms import forms_of

ROW_HEIGHT = 30
INDENT = "\u2003"  # for each level
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class OutlineModel(QAbstractListModel):
    """The chapters of an outline; a heading is converted when it is painted and not before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None

    def show(self, outline: Outline) -> None:
        """List the chapters of another article."""
        self.beginResetModel()
        self._outline = outline
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        """The number of chapters."""
        return 0 if parent.isValid() or self._outline is None else len(self._outline)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The heading, indented by its depth; whole where the mouse rests on it."""
        if self._outline is None or not index.isValid():
            return None
        if role == Role.DisplayRole:
            return INDENT * self._outline.depths[index.row()] + self._outline.text(index.row())
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._outline.text(index.row())
        return QSize(100, ROW_HEIGHT) if role == Role.SizeHintRole else None


class OutlineList(QListView):
    """Tells which chapter was chosen; marks the one that is read."""

    chapter_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.chapters = OutlineModel(self)
        self._variant = Variant.HANS
        self.setModel(self.chapters)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Contents of the article"))
        self.clicked.connect(lambda index: self.chapter_chosen.emit(index.row()))

    @property
    def current(self) -> int:
        """The chapter that is marked, -1 for none."""
        return self.currentIndex().row()

    def mark(self, chapter: int) -> None:
        """Mark a chapter, -1 for none, without telling anybody."""
        if chapter == self.current:
            return
        index = self.chapters.index(chapter) if chapter >= 0 else QModelIndex()
        mode = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, mode.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def speak(self, variant: Variant, font: QFont) -> None:
        """Set the headings in the forms of the script shown."""
        self._variant = variant
        self.setFont(font)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings that are in sight."""
        with forms_of(self._variant):
            super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the chapter; Up and Down look at the others."""
        if Qt.Key(event.key()) in ENTER:
            self.chapter_chosen.emit(self.current)
        else:
            super().keyPressEvent(event)
