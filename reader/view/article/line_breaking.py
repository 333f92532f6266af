"""Breaks a row's text into lines and stretches them to the column's edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import add, sub

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.view.article.fitting import Fitting, PlacedRuby
from reader.view.article.formats import FormatRange, Formats, Spacings
from reader.view.article.headline import best_division
from reader.view.article.justification import clusters, stretched
from reader.view.article.line_forecast import LineForecast, Width
from reader.view.article.sign_blanks import SignBlanks
from reader.view.offsets import Offsets


@dataclass(frozen=True, slots=True)
class Measure:
    """The column of one row in pixels: its width, where the first line begins, the body's em.

    The first ``held`` characters (a paragraph's own leading blanks) are never stretched. Lines
    that are ``justified`` are all full but the last; those that are ``balanced`` equally long.
    """

    column: float
    start: float
    em: float
    held: int = 0
    justified: bool = False
    balanced: bool = False


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line in code points and how far its characters advance."""

    start: int
    end: int
    advance: float


@dataclass(frozen=True, slots=True)
class SetLines:
    """By how much each code point is followed by a gap, and the readings in their lines."""

    gaps: Sequence[float]
    ruby: Sequence[PlacedRuby]


# Qt counts what a glyph draws beyond its width, so a line that is filled exactly may seem too long.
OVERHANG = 2.0
# Pixels by which a line may end beside the column's edge: what rounding to 1/64 pixel adds up to.
INEXACT = 1.0


class LineBreaker:
    """Fills one QTextLayout.

    Qt breaks lines by the rules for line ends and beginnings (no 。 at a start, no 「 at an end).
    Its own justification puts all of a line's slack into its few blanks, so it is done here: lines
    are broken once, the characters of each get their part of the slack as letter spacing, and they
    are broken again. Where that would break differently the line ends stay ragged.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        measure: Measure,
        signs: SignBlanks,
        ruby: Fitting | None,
        width: Width,
        spacings: Spacings,
    ) -> None:
        """``width`` is that of a character; ``spacings`` are shared by all rows."""
        self.text = text
        self._signs = signs
        self._ruby = ruby
        self._width = width
        self._owned: Sequence[float] = ruby.owned() if ruby else ()
        self._first = self._column = measure.column
        self.offsets = Offsets(text)
        self.layout = QTextLayout(text, font)
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self._measure = measure
        self.formats = Formats(self.offsets, spacings)

    def set_lines(self, formats: Sequence[FormatRange]) -> SetLines:
        """Break, make room for the ruby, and stretch."""
        foreseen = self._as_foreseen(formats)
        if foreseen is not None:
            return foreseen
        lines, room = self._broken_with_room(formats)
        if self._measure.balanced and len(lines) > 1:
            self._balance(formats, len(lines))
            lines, room = self._broken_with_room(formats)
        if self._measure.justified and len(lines) > 1:
            room = self._stretched(formats, lines, room)
        return self._made_of(lines, room)

    def left_of(self, line_start: int) -> float:
        """By how much a line that begins there hangs out to the left, so that ink begins it."""
        return self._signs.before(line_start)

    def _made_of(self, lines: Sequence[BrokenLine], extra: Sequence[float]) -> SetLines:
        ruby = self._ruby.on_lines([line.end for line in lines]) if self._ruby else []
        return SetLines(list(map(sub, extra, self._owned)) if self._owned else extra, ruby)

    def _as_foreseen(self, formats: Sequence[FormatRange]) -> SetLines | None:
        """The lines of a row with readings, set in one go; None where they come out otherwise."""
        if self._ruby is None or not self._measure.justified:
            return None
        room = self._room_of_all()
        lines = self._forecast(room)
        extra = self._stretches(lines, room)
        filled = [line if self._is_filled(line, room, extra) else None for line in lines]
        again = self._broken([*formats, *self.formats.spacing(extra)], filled)
        fits = [line.end for line in again] == [line.end for line in lines] and all(
            abs(line.advance - self._full(line)) < INEXACT
            for line, known in zip(again, filled, strict=True)
            if known
        )
        return self._made_of(lines, extra) if fits else None

    def _forecast(self, room: Sequence[float]) -> list[BrokenLine]:
        """The lines as they should come out, with hanging signs as in :meth:`_one_line`."""
        forecast = LineForecast(self.text, self.offsets, self._width, room)
        lines: list[BrokenLine] = []
        start = 0
        while start < len(self.text):
            limit = self._room(start)
            line = BrokenLine(*forecast.line(start, limit + self._signs.widest))
            if line.advance > limit + self._signs.after(line.end):
                line = BrokenLine(*forecast.line(start, limit))
            lines.append(line)
            start = line.end
        return lines

    def _is_filled(self, line: BrokenLine, room: Sequence[float], extra: Sequence[float]) -> bool:
        return list(extra[line.start : line.end]) != list(room[line.start : line.end])

    def _full(self, line: BrokenLine) -> float:
        """How far the characters of a full line advance."""
        return self._room(line.start) + self._signs.after(line.end)

    def _broken(
        self, formats: Sequence[FormatRange], filled: Sequence[BrokenLine | None] = ()
    ) -> list[BrokenLine]:
        """The lines that these formats lead to; ``filled`` are those already known to be full."""
        self.layout.setFormats(formats)
        self.layout.beginLayout()
        lines: list[BrokenLine] = []
        while (line := self.layout.createLine()).isValid():
            known = filled[len(lines)] if len(lines) < len(filled) else None
            lines.append(self._one_line(line, known))
        self.layout.endLayout()
        return lines

    def _one_line(self, line: QTextLine, known: BrokenLine | None) -> BrokenLine:
        start = self.offsets.to_points(line.textStart())
        room = self._room(start)
        if known:
            line.setLineWidth(self._full(known) + OVERHANG)
            return self._made(line, start)
        line.setLineWidth(room + self._signs.widest)
        made = self._made(line, start)
        if made.advance <= room + self._signs.after(made.end):
            return made
        line.setLineWidth(room)
        return self._made(line, start)

    def _made(self, line: QTextLine, start: int) -> BrokenLine:
        end = self.offsets.to_points(line.textStart() + line.textLength())
        return BrokenLine(start, end, line.horizontalAdvance())

    def _room(self, start: int) -> float:
        """How long the line may be that begins there."""
        if start == 0:
            return self._first - self._measure.start + self._signs.before(start)
        return self._column + self._signs.before(start)

    def _balance(self, formats: Sequence[FormatRange], count: int) -> None:
        """Let the lines be alike: divide two at a pause, or narrow the column as far as it goes."""
        if count == 2 and self._divide(formats):
            return
        low, high = self._column / 2, self._column
        while high - low > self._measure.em / 4:
            self._first = self._column = (low + high) / 2
            if len(self._broken_with_room(formats)[0]) > count:
                low = self._column
            else:
                high = self._column
        self._first = self._column = high

    def _divide(self, formats: Sequence[FormatRange]) -> bool:
        """Whether the first of two lines can end at a pause."""
        place = best_division(self.text)
        if place is None:
            return False
        metrics = QFontMetricsF(self.layout.font())
        self._first = metrics.horizontalAdvance(self.text[:place].rstrip()) + self._measure.em / 2
        lines = self._broken_with_room(formats)[0]
        divides = [line.start for line in lines] == [0, place]
        if not divides:
            self._first = self._column
        return divides

    def _broken_with_room(
        self, formats: Sequence[FormatRange]
    ) -> tuple[list[BrokenLine], list[float]]:
        """The lines, and the room that signs and ruby take in them."""
        room = self._room_of_all()
        return self._broken([*formats, *self.formats.spacing(room)]), room

    def _room_of_all(self) -> list[float]:
        """By how much signs and readings make each code point wider or narrower."""
        room = self._signs.between()
        return list(map(add, room, self._ruby.room())) if self._ruby else room

    def _stretched(
        self, formats: Sequence[FormatRange], lines: Sequence[BrokenLine], room: list[float]
    ) -> list[float]:
        """By how much the characters are wider after the lines were filled, where they can be."""
        extra = self._stretches(lines, room)
        filled = [line if self._is_filled(line, room, extra) else None for line in lines]
        again = self._broken([*formats, *self.formats.spacing(extra)], filled)
        if [line.end for line in again] == [line.end for line in lines]:
            return extra
        self._broken([*formats, *self.formats.spacing(room)])
        return room

    def _stretches(self, lines: Sequence[BrokenLine], room: Sequence[float]) -> list[float]:
        """All that makes the characters wider, so that all lines but the last are full.

        The text ends at the column's edge; ruby that is wider than its word stands out a little.
        """
        extra = list(room)
        for line in lines[:-1]:
            start = line.start + (self._measure.held if line.start == 0 else 0)
            shown = self.text[start : line.end].rstrip()
            end = start + len(shown)
            slack = self._full(line) - line.advance
            if shown and not self._owned and room[end - 1] > 0:
                slack += room[end - 1]
                first, last = clusters(shown)[-1]
                extra[start + first : start + last] = [0.0] * (last - first)
            for place, part in enumerate(stretched(shown, slack, self._measure.em), start):
                extra[place] += part
        return extra
