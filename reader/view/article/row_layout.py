"""One row as it stands on the page: which character is where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout, QTextLine

from reader.model.span import Span
from reader.presentation.rows import Mark
from reader.view.article.broken_lines import SetLines
from reader.view.article.fitting import PlacedRuby
from reader.view.article.row_lines import RowFrame, RowLines

if TYPE_CHECKING:
    from reader.view.article.upright import UprightWords

ON_CHARACTER = QTextLine.CursorPosition.CursorOnCharacter
BETWEEN = QTextLine.CursorPosition.CursorBetweenCharacters


class RowLayout(RowLines):
    """The characters of one row: from points to offsets, from offsets to boxes."""

    def __init__(
        self,
        text: str,
        layout: QTextLayout,
        frame: RowFrame,
        lines: SetLines,
        marks: Sequence[Mark],
    ) -> None:
        """``marks`` and the ruby of ``lines`` are in the row's own offsets."""
        super().__init__(text, layout, frame)
        self.marks = marks
        self.doubts: Sequence[Span] = ()  # what is underlined with dots
        self.upright: UprightWords | None = None  # how the words are drawn in vertical lines
        self._gaps = lines.gaps
        self.ruby = [(self._ruby_place(part), part) for part in lines.ruby]

    def character_at(self, x: float, y: float) -> int | None:
        """The character in whose box the point lies, or None beside the text."""
        inside = self.frame.above <= y < self.height - self.frame.below
        line = self.line_near(y)
        start, end = self.line_span(line)
        if not inside or start == end or not self.x_of(line, start) <= x < self.x_of(line, end):
            return None
        unit = self._lines[line].xToCursor(x, ON_CHARACTER)
        if not self._layout.isValidCursorPosition(unit):
            unit = self._layout.previousCursorPosition(unit)
        return self._offsets.to_points(unit)

    def gap_at(self, x: float, y: float) -> int:
        """The nearest place for a caret; a line's end is the start of the next line."""
        line = self.line_near(y)
        start, end = self.line_span(line)
        if start < end:
            # Qt goes no farther than before the last character of a line that is wrapped.
            last = self.stepped(end, forward=False)
            if x > (self.x_of(line, last) + self.x_of(line, end)) / 2:
                return end
        unit = self._lines[line].xToCursor(x, BETWEEN)
        return max(start, min(self._offsets.to_points(unit), end))

    def stepped(self, offset: int, *, forward: bool) -> int:
        """The next caret place; accents and selectors stay with their character."""
        unit = self._offsets.to_units(offset)
        step = self._layout.nextCursorPosition if forward else self._layout.previousCursorPosition
        return self._offsets.to_points(step(unit))

    def caret_box(self, offset: int, *, hangs: bool = False) -> QRectF:
        """The caret place, as high as the characters and without width."""
        line = self.line_at(offset, hangs=hangs)
        return self._box(line, self.x_of(line, offset), 0)

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The boxes of the characters from ``start`` to ``end``, one for each line.

        Without the gap after the last character, which belongs to no word.
        """
        for line in range(self.line_of(start), self.line_of(max(start, end - 1)) + 1):
            first, last = self.line_span(line)
            first, last = max(start, first), min(end, last)
            if first < last:
                left = self.x_of(line, first)
                right = self.x_of(line, last) - max(0.0, self._gaps[last - 1])
                # A run from right to left has them the other way round.
                yield self._box(line, min(left, right), abs(right - left))

    def line_boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """As :meth:`boxes`, but as high as the lines."""
        for box in self.boxes(start, end):
            line = self.line_near(box.center().y())
            yield QRectF(box.left(), self.line_top(line), box.width(), self.frame.line_height)

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint the characters; the row's upper left corner is at ``origin``."""
        if self.upright is not None:
            self.upright.draw(painter, origin)
        else:
            self._layout.draw(painter, origin, [], clip)

    def upright_place(self, part: PlacedRuby, em: float) -> QPointF:
        """Where the reading of one character has its origin, from the corner of a turned row."""
        from reader.view.article.upright import upright_origin  # noqa: PLC0415 - seldom wanted

        left = self.x_of(part.line, part.start)
        origin = upright_origin(left, self.line_top(part.line) + self.frame.baseline, em)
        return origin + QPointF(em, 0)

    def _ruby_place(self, part: PlacedRuby) -> tuple[float, float]:
        """Where the reading begins."""
        left = self.x_of(part.line, part.start)
        right = self.x_of(part.line, part.end) - max(0.0, self._gaps[part.end - 1])
        y = self.line_top(part.line) + self.frame.ruby_baseline
        return part.left(left, right), y

    def _box(self, line: int, left: float, width: float) -> QRectF:
        frame = self.frame
        top = self.line_top(line) + frame.baseline - frame.ascent
        return QRectF(left, top, width, frame.ascent + frame.descent)
