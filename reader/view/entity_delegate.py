"""How a heading and a row of the sidebar are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.variant import Variant
from reader.presentation.entity_rows import EntityRow, EntitySection
from reader.view import labels
from reader.view.article.glyph_forms import forms_of
from reader.view.entity_model import ITEM
from reader.view.palette import HOVER_TINT, LIGHT, TINT, Palette

ROW_HEIGHT, HEADING_HEIGHT = 30, 36
# Pixels from the left: the row's background, the dot's centre, the words.
SHEET, DOT, WORDS = 12, 22, 36
RIGHT = 24  # pixels from the right edge to the counts
COUNTS = 30  # pixels for the counts
GAP = 10  # pixels between the name and what stands beside it
LEAST = 0.6  # of a value beside a name; where there is room for less it is left out
BEGINNING = 2  # characters of a reading that tell something
QUIET = 0.88  # of the size of the names
RADIUS = 4.5  # of the dot
# Names inside another one: how far they are moved in, the radius of their dot, half of the arrow.
INWARDS, SMALL, ARROW = 18, 3.0, 3.5


class EntityDelegate(QStyledItemDelegate):
    """Paints a coloured dot and the kind, or a name and how often it is mentioned."""

    def __init__(self) -> None:
        super().__init__()
        self.palette: Palette = LIGHT
        self.font = QFont()
        self.variant = Variant.HANS  # whose forms the names are drawn in
        self.hot = ""  # the entity under the mouse in the text
        self.even = False  # all items of one height: what thousands of rows need

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height of a row, or of a heading with some air above."""
        del option
        is_row = self.even or isinstance(index.data(ITEM), EntityRow)
        return QSize(100, ROW_HEIGHT if is_row else HEADING_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one item."""
        item = index.data(ITEM)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, EntityRow):
            with forms_of(self.variant):
                self._paint_row(painter, rect, item, option.state)
        else:
            self._paint_heading(painter, rect, item)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, section: EntitySection) -> None:
        below = rect.adjusted(0, rect.height() - ROW_HEIGHT, 0, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette.entities[section.label]))
        painter.drawEllipse(QPointF(rect.left() + DOT, below.center().y()), RADIUS, RADIUS)
        bold = QFont(self.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(self.palette.ink))
        self._words(painter, below, labels.kinds(section.label))
        self._count(painter, below, _of(section.entities, section.count), self.palette.muted)

    def _paint_row(
        self, painter: QPainter, rect: QRectF, row: EntityRow, state: QStyle.StateFlag
    ) -> None:
        share = self._tint(row, state)
        if share:
            colour = self.palette.entities[row.label]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.palette.tinted(colour, self.palette.panel, share)))
            painter.drawRoundedRect(rect.adjusted(SHEET, 1, -SHEET, -1), 6, 6)
        quiet = self.palette.ink if share == TINT else self.palette.muted
        if row.parts:
            self._arrow(painter, rect, row, quiet)
        if row.whole:
            rect = rect.adjusted(INWARDS, 0, 0, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.palette.entities[row.label]))
            painter.drawEllipse(QPointF(rect.left() + DOT, rect.center().y()), SMALL, SMALL)
        painter.setFont(self.font)
        painter.setPen(QColor(self.palette.ink))
        width = self._words(painter, rect, row.name)
        count = str(row.count) if row.count > 1 else ""
        right = RIGHT + COUNTS if count else RIGHT
        self._aside(painter, rect.adjusted(WORDS + width + GAP, 0, -right, 0), row, quiet)
        self._count(painter, rect, count, quiet)

    def _arrow(self, painter: QPainter, rect: QRectF, row: EntityRow, colour: str) -> None:
        """Point at a closed row's name, or down to the names inside an open one."""
        centre = QPointF(rect.left() + DOT + 1, rect.center().y())
        corners = [QPointF(-ARROW / 2, -ARROW), QPointF(ARROW / 2, 0), QPointF(-ARROW / 2, ARROW)]
        if row.is_open:
            corners = [QPointF(-corner.y(), corner.x()) for corner in corners]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 1.4, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([centre + corner for corner in corners])

    def _tint(self, row: EntityRow, state: QStyle.StateFlag) -> float:
        if state & QStyle.StateFlag.State_Selected:
            return TINT
        hovered = state & QStyle.StateFlag.State_MouseOver or row.id == self.hot
        return HOVER_TINT if hovered else 0.0

    def _words(self, painter: QPainter, rect: QRectF, text: str) -> float:
        """Write a name or a heading; its width comes back."""
        space = rect.adjusted(WORDS, 0, -(RIGHT + COUNTS), 0)
        cut = _fitting(painter, text, space)
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, cut)
        return painter.fontMetrics().horizontalAdvance(cut)

    def _aside(self, painter: QPainter, rect: QRectF, row: EntityRow, colour: str) -> None:
        """Write what stands beside a name, or the beginning of a reading, or most of a value."""
        painter.setFont(self._quiet_font())
        width = painter.fontMetrics().horizontalAdvance
        least = LEAST * width(row.aside)
        if row.pinyin and row.aside.startswith(row.pinyin):
            least = min(least, width(f"{row.pinyin[:BEGINNING]}…"))
        if rect.width() > least:
            painter.setPen(QColor(colour))
            cut = _fitting(painter, row.aside, rect)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, cut)

    def _count(self, painter: QPainter, rect: QRectF, text: str, colour: str) -> None:
        painter.setFont(self._quiet_font())
        painter.setPen(QColor(colour))
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -RIGHT, 0), place, text)

    def _quiet_font(self) -> QFont:
        small = QFont(self.font)
        small.setPointSizeF(self.font.pointSizeF() * QUIET)
        return small


def _fitting(painter: QPainter, text: str, space: QRectF) -> str:
    """The text, or as much of it as there is room for, with three points behind."""
    width = int(space.width())
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def _of(shown: int, total: int) -> str:
    return str(total) if shown == total else f"{shown}/{total}"
