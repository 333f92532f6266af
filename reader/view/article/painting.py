"""Paints the rows in sight: what lies under the words, the words, what lies over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.model.span import Mention, Position
from reader.presentation.rows import RowRole
from reader.view.article.highlights import Highlights, in_paragraph
from reader.view.article.page import Page
from reader.view.article.row_layout import RowLayout
from reader.view.palette import Palette

# How much of an entity's own colour lies under its mentions.
CHOSEN, UNDERLINE, FRAME = 0.15, 0.45, 0.65
HOVERED, SELECTED = 0.09, 0.26
ROUND = 3.0
CARET_WIDTH = 2.0
DOTS = 2.0


class ArticlePainter:
    """Paints one frame of a page."""

    def __init__(self, painter: QPainter, page: Page, palette: Palette, clip: QRectF) -> None:
        self._painter = painter
        self._page = page
        self._palette = palette
        self._clip = clip
        self.fold: int | None = None  # the paragraph of the fold that the keyboard is at
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(
        self,
        highlights: Highlights,
        selected: tuple[Position, Position] | None,
        caret: QRectF | None,
    ) -> None:
        """Paint all that is in sight; ``caret`` is its box, None where it is not shown."""
        self._painter.fillRect(self._clip, QColor(self._palette.paper))
        for index, y, layout in self._page.rows():
            if y < self._clip.bottom() and y + layout.height > self._clip.top():
                self._paint_row(index, y, layout, highlights, selected)
        if caret is not None:
            caret.setWidth(CARET_WIDTH)
            self._painter.fillRect(caret, QColor(self._palette.accent))

    def _paint_row(
        self,
        index: int,
        y: int,
        layout: RowLayout,
        highlights: Highlights,
        selected: tuple[Position, Position] | None,
    ) -> None:
        origin = QPointF(self._page.left, y)
        row = self._page.stack.rows[index]
        if self._page.stack.holds_text(index):
            self._paint_highlights(row.paragraph, highlights)
            if selected:
                part = self._page.stack.part(index, *selected)
                self._fill(_moved(layout.line_boxes(part.start, part.end), origin))
            self._paint_underlines(layout, origin)
            self._paint_doubts(layout, origin)
        elif row.role is RowRole.FOLD:
            self._paint_fold(layout, origin, framed=row.paragraph == self.fold)
        layout.draw(self._painter, origin, self._clip)
        style = self._page.stack.typesetter.style
        if layout.ruby and style.vertical and style.beside:
            self._paint_upright_ruby(layout, origin, row.role)
        elif layout.ruby:
            self._paint_ruby(layout, origin)

    def _paint_highlights(self, paragraph: int, highlights: Highlights) -> None:
        palette, page = self._palette, self._page
        current = highlights.current
        for mention in in_paragraph(highlights.emphasis, paragraph):
            if mention != current:
                self._round(page.boxes(mention), self._tint(mention, CHOSEN))
        if current and current.paragraph == paragraph:
            self._framed(
                page.boxes(current), self._tint(current, CHOSEN), self._tint(current, FRAME)
            )
        for mention in in_paragraph(highlights.found, paragraph):
            self._round(page.boxes(mention), QColor(palette.found))
        if highlights.found_now is not None:
            now = highlights.found[highlights.found_now]
            if now.paragraph == paragraph:
                frame = _thin(palette.ink, FRAME)
                self._framed(page.boxes(now), QColor(palette.found_current), frame)
        if highlights.hovered and highlights.hovered.paragraph == paragraph:
            self._round(page.boxes(highlights.hovered), _thin(palette.ink, HOVERED))

    def _tint(self, mention: Mention, share: float) -> QColor:
        """The colour of the mention's kind, thin; of ink where it has no mark."""
        for mark in self._page.stack.source.marks(mention.paragraph):
            if mark.span.overlaps(mention.span):
                return _thin(self._palette.entities[mark.label], share)
        return _thin(self._palette.ink, share * 0.7)

    def _paint_underlines(self, layout: RowLayout, origin: QPointF) -> None:
        for mark in layout.marks:
            pen = QPen(_thin(self._palette.entities[mark.label], UNDERLINE), 1)
            self._painter.setPen(pen)
            for box in _moved(layout.boxes(mark.span.start, mark.span.end), origin):
                y = round(box.bottom() - layout.frame.descent * 0.35) + 0.5
                self._painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))

    def _paint_doubts(self, layout: RowLayout, origin: QPointF) -> None:
        """Dots below the characters, lower than the line under a name."""
        if not layout.doubts:
            return
        self._painter.setPen(QPen(QColor(self._palette.warning), DOTS, Qt.PenStyle.DotLine))
        for doubt in layout.doubts:
            for box in _moved(layout.boxes(doubt.start, doubt.end), origin):
                y = round(box.bottom()) + 0.5
                self._painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))

    def _paint_ruby(self, layout: RowLayout, origin: QPointF) -> None:
        painter, height = self._painter, layout.frame.line_height
        left, above = origin.x(), origin.y()
        top, bottom = self._clip.top() - height, self._clip.bottom() + height
        pens = self._page.stack.typesetter.faces.tone_pens
        for place, part in layout.ruby:
            x, y = place[0] + left, place[1] + above
            if top < y < bottom:
                for offset, tone, run in part.ink.pieces:
                    painter.setPen(pens[tone])
                    painter.drawGlyphRun(QPointF(x + offset, y), run)

    def _paint_upright_ruby(self, layout: RowLayout, origin: QPointF, role: RowRole) -> None:
        """Zhuyin to the right of the characters of vertical lines."""
        from reader.view.article.upright import Upright  # noqa: PLC0415 - seldom wanted

        faces = self._page.stack.typesetter.faces
        with Upright(self._painter, origin) as corner:
            for _, part in layout.ruby:
                place = corner + layout.upright_place(part, faces.ems[role])
                for _, tone, run in part.ink.pieces:
                    self._painter.setPen(faces.tone_pens[tone])
                    self._painter.drawGlyphRun(place, run)

    def _paint_fold(self, layout: RowLayout, origin: QPointF, *, framed: bool) -> None:
        """A dotted line from the words to the column's edge: something is folded away here."""
        box = next(_moved(layout.boxes(0, len(layout.text)), origin), None)
        if box is None:
            return
        if framed:
            around = box.adjusted(-6, -3, 6, 3)
            self._framed(
                [around], _thin(self._palette.accent, CHOSEN), QColor(self._palette.accent)
            )
        pen = QPen(QColor(self._palette.muted), 1, Qt.PenStyle.DotLine)
        self._painter.setPen(pen)
        y = round(box.center().y()) + 0.5
        edge = self._page.left + self._page.stack.typesetter.column
        self._painter.drawLine(QPointF(box.right() + 12, y), QPointF(edge, y))

    def _fill(self, boxes: Iterable[QRectF]) -> None:
        """The ground of what is selected, within the column: a blank that hangs out has none."""
        ground = _thin(self._palette.accent, SELECTED)
        edge = self._page.left + self._page.stack.typesetter.column
        for box in boxes:
            box.setRight(min(box.right(), edge))
            self._painter.fillRect(box, ground)

    def _framed(self, boxes: Iterable[QRectF], colour: QColor, frame: QColor) -> None:
        """A frame stands out where a stronger ground would swallow the words on it."""
        self._painter.setPen(QPen(frame, 1))
        self._painter.setBrush(colour)
        for box in boxes:
            self._painter.drawRoundedRect(box.adjusted(-0.5, 0.5, 0.5, -0.5), ROUND, ROUND)

    def _round(self, boxes: Iterable[QRectF], colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        for box in boxes:
            self._painter.drawRoundedRect(box, ROUND, ROUND)


def _moved(boxes: Iterable[QRectF], origin: QPointF) -> Iterator[QRectF]:
    return (box.translated(origin) for box in boxes)


def _thin(colour: str, share: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(share)
    return made
