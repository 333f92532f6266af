"""The articles that were read, one below the other, each with where its words were found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.library import LibraryHit
from reader.view.palette import HOVER_TINT, LIGHT, TINT, Palette

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 52
SIDE, INNER = 8, 20  # pixels from the edges: of the background, of the words
FIRST, SECOND = 0.31, 0.71  # the middles of the two lines, as shares of the height
QUIET = 0.9  # of the size of the titles
GAP = 16  # pixels between what stands left and right


class LibraryModel(QAbstractListModel):
    """A row for each article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: Sequence[LibraryHit] = ()

    def show_hits(self, hits: Sequence[LibraryHit]) -> None:
        """List these."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of articles."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, what a screen reader says, or the whole row for the delegate."""
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return hit.entry.path or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (hit.entry.title, hit.entry.source, day_of(hit), hit.excerpt)
            return ", ".join(part for part in parts if part)
        return None


class LibraryDelegate(QStyledItemDelegate):
    """Paints title and day, and below them the words that were found or who wrote it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.palette: Palette = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of two lines with air."""
        del option, index
        return QSize(100, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one article."""
        hit: LibraryHit = index.data(HIT)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.state)
        quiet = QFont(option.font)
        quiet.setPointSizeF(option.font.pointSizeF() * QUIET)
        muted = QColor(self.palette.muted)
        day = _Line(painter, rect, FIRST, quiet, muted).write_right(day_of(hit))
        heading = _Line(painter, rect, FIRST, _bold(option.font), QColor(self.palette.ink))
        heading.write(hit.entry.title, INNER, day + GAP if day else 0)
        below = _Line(painter, rect, SECOND, quiet, muted)
        if hit.excerpt:
            self._paint_excerpt(below, hit)
        else:
            below.write(origin_of(hit), INNER)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        share = TINT if state & QStyle.StateFlag.State_Selected else HOVER_TINT * is_hovered
        if share:
            painter.setPen(Qt.PenStyle.NoPen)
            palette = self.palette
            painter.setBrush(QColor(palette.tinted(palette.accent, palette.paper, share)))
            painter.drawRoundedRect(rect.adjusted(SIDE, 1, -SIDE, -1), 6, 6)

    def _paint_excerpt(self, line: _Line, hit: LibraryHit) -> None:
        before = hit.excerpt[: hit.found.start]
        found = hit.found.of(hit.excerpt)
        left = INNER + line.width(before)
        line.mark(left, line.width(found), QColor(self.palette.found))
        line.write(before, INNER)
        line.write(found, left, colour=QColor(self.palette.on_found))
        line.write(hit.excerpt[hit.found.end :], left + line.width(found))


class _Line:
    """One line of a row: its words begin and end at distances from the row's edges."""

    def __init__(
        self, painter: QPainter, row: QRectF, middle: float, font: QFont, colour: QColor
    ) -> None:
        self._painter = painter
        self._colour = colour
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._right = row.right() - INNER
        self._left = row.left()
        centre = row.top() + middle * row.height()
        self._base = centre + (self._metrics.ascent() - self._metrics.descent()) / 2
        self._box = QRectF(0, centre - 9, 0, 18)

    def width(self, words: str) -> float:
        """How many pixels wide the words are."""
        return self._metrics.horizontalAdvance(words)

    def write(
        self, words: str, left: float, space_right: float = 0, colour: QColor | None = None
    ) -> None:
        """Write what fits, from ``left`` on."""
        start = self._left + left
        fitting = self._metrics.elidedText(
            words, Qt.TextElideMode.ElideRight, max(0.0, self._right - space_right - start)
        )
        self._write(fitting, start, colour or self._colour)

    def write_right(self, words: str) -> float:
        """Write at the right edge; the width comes back."""
        width = self.width(words)
        self._write(words, self._right - width, self._colour)
        return width

    def mark(self, left: float, width: float, colour: QColor) -> None:
        """Lay a colour under what will be written there."""
        end = min(self._left + left + width, self._right)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        box = QRectF(self._box)
        box.setLeft(self._left + left)
        box.setRight(max(end, box.left()))
        self._painter.drawRoundedRect(box, 2, 2)

    def _write(self, words: str, start: float, colour: QColor) -> None:
        self._painter.setFont(self._font)
        self._painter.setPen(colour)
        self._painter.drawText(QPointF(start, self._base), words)


def day_of(hit: LibraryHit) -> str:
    """The day on which the article was opened last, as it is written in the window's language."""
    opened = QDateTime.fromString(hit.entry.opened, Qt.DateFormat.ISODate)
    return QLocale().toString(opened.date(), QLocale.FormatType.ShortFormat)


def origin_of(hit: LibraryHit) -> str:
    """Who published the article, and where it lies."""
    parts = (hit.entry.source, hit.entry.path)
    return " · ".join(part for part in parts if part) or QCoreApplication.translate(
        "LibraryDialog", "Pasted text"
    )


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
