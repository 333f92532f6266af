"""Which character is where in the view: points to positions and back, in viewport pixels."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from reader.model.span import Mention, Position
from reader.presentation.rows import RowRole
from reader.view.article.row_layout import RowLayout
from reader.view.article.sight import Sight


class Page:
    """What is in sight, as a plane of characters."""

    def __init__(self, sight: Sight) -> None:
        self.sight = sight
        self.stack = sight.stack

    @property
    def left(self) -> int:
        """The x at which the column begins."""
        return self.stack.typesetter.left

    def rows(self) -> Iterator[tuple[int, int, RowLayout]]:
        """The rows in sight: number, y, layout."""
        for index, y in self.sight.rows:
            yield index, y, self.stack.layout(index)

    def character_under(self, point: QPointF) -> Position | None:
        """The character of the file in whose box the point is, or None beside the text."""
        index, y = self._row_near(point.y())
        if index is None or not self.stack.holds_text(index):
            return None
        layout = self.stack.layout(index)
        offset = layout.character_at(point.x() - self.left, point.y() - y)
        return None if offset is None else self.stack.position(index, offset)

    def gap_near(self, point: QPointF) -> Position | None:
        """The nearest place for a caret; None in an article without words."""
        index, y = self._row_near(point.y())
        if index is None:
            return None
        if self.stack.holds_text(index):
            offset = self.stack.layout(index).gap_at(point.x() - self.left, point.y() - y)
            return self.stack.position(index, offset)
        below = self.stack.text_row(index, 1)
        if below is not None:
            return self.stack.position(below, 0)
        above = self.stack.text_row(index, -1)
        return None if above is None else self.stack.position(above, len(self.stack.text(above)))

    def fold_under(self, point: QPointF) -> int | None:
        """The paragraph of the FOLD row at the point, or None."""
        index, y = self._row_near(point.y())
        if index is None or self.stack.rows[index].role is not RowRole.FOLD:
            return None
        offset = self.stack.layout(index).character_at(point.x() - self.left, point.y() - y)
        return None if offset is None else self.stack.rows[index].paragraph

    def hangs_at(self, gap: Position, point: QPointF) -> bool:
        """Whether a caret at the gap is to be shown at the end of the line that the point is in."""
        index, y = self._row_near(point.y())
        if index is None or self.stack.row_of(gap) != index:
            return False
        layout = self.stack.layout(index)
        return layout.line_near(point.y() - y) < layout.line_of(self.stack.offset_in(index, gap))

    def caret_box(self, position: Position, *, hangs: bool = False) -> QRectF | None:
        """The caret's place, without width; None if its row is not in sight."""
        row = self.stack.row_of(position)
        for index, y, layout in self.rows():
            if index == row:
                box = layout.caret_box(self.stack.offset_in(index, position), hangs=hangs)
                return box.translated(self.left, y)
        return None

    def boxes(self, mention: Mention) -> Iterator[QRectF]:
        """The boxes of the mention's characters, one for each line of the rows in sight."""
        start = Position(mention.paragraph, mention.span.start)
        end = Position(mention.paragraph, mention.span.end)
        for index, y, layout in self.rows():
            if self.stack.rows[index].paragraph == mention.paragraph:
                part = self.stack.part(index, start, end)
                for box in layout.boxes(part.start, part.end):
                    yield box.translated(self.left, y)

    def _row_near(self, y: float) -> tuple[int | None, int]:
        """The row in sight at ``y`` and where it begins; the nearest for a y outside."""
        found: tuple[int | None, int] = (None, 0)
        for index, top in self.sight.rows:
            if found[0] is None or top <= y:
                found = (index, top)
        return found
