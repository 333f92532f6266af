"""Breaks a row's text into lines and stretches them to the column's edge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import add, sub

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.view.article.broken_lines import BrokenLine, Measure, SetLines
from reader.view.article.fitting import Fitting
from reader.view.article.formats import FormatRange, Formats, Spacings
from reader.view.article.headline import best_division
from reader.view.article.line_filling import LineFilling
from reader.view.article.sign_blanks import SignBlanks
from reader.view.offsets import Offsets

Width = Callable[[str], float]

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
        room = signs.between()
        # By how much signs and readings make each code point wider or narrower.
        self._wanted = list(map(add, room, ruby.room())) if ruby else room
        self._filling = LineFilling(
            text, measure, self._wanted, self._full, owned=bool(self._owned)
        )
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
        lines = self._broken_with_room(formats)
        if self._measure.balanced and len(lines) > 1:
            self._balance(formats, len(lines))
            lines = self._broken_with_room(formats)
        extra: Sequence[float] = self._wanted
        if self._measure.justified and len(lines) > 1:
            extra = self._stretched(formats, lines)
        return self._made_of(lines, extra)

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
        lines = self._forecast()
        extra, filled = self._filling.fill(lines)
        again = self._broken([*formats, *self.formats.spacing(extra)], filled)
        fits = [line.end for line in again] == [line.end for line in lines] and all(
            abs(line.advance - self._full(line)) < INEXACT
            for line, known in zip(again, filled, strict=True)
            if known
        )
        return self._made_of(lines, extra) if fits else None

    def _forecast(self) -> list[BrokenLine]:
        """The lines as they should come out, with hanging signs as in :meth:`_one_line`."""
        from reader.view.article.line_forecast import LineForecast  # noqa: PLC0415 - for ruby only

        forecast = LineForecast(self.text, self.offsets, self._width, self._wanted)
        lines: list[BrokenLine] = []
        start = 0
        while start < len(self.text):
            limit = self._room(start)
            line = BrokenLine(*forecast.line(start, limit + self._signs.widest))
            if line.advance > limit + self._signs.after(line.end):
                line = BrokenLine(*forecast.line(start, limit))
            if (better := self._better_end(line)) < line.end:
                shorter = BrokenLine(*forecast.line_up_to(start, better))
                line = shorter if self._filling.can_fill(shorter) else line
            lines.append(line)
            start = line.end
        return lines

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
        if made.advance > room + self._signs.after(made.end):
            line.setLineWidth(room)
            made = self._made(line, start)
        return self._kept_whole(line, made)

    def _kept_whole(self, line: QTextLine, made: BrokenLine) -> BrokenLine:
        """The line as it is, or shorter: before a word whose reading would be torn."""
        end = self._better_end(made)
        if end == made.end:
            return made
        width = line.width()
        place, left = line.cursorToX(self.offsets.to_units(end)), line.cursorToX(line.textStart())
        line.setLineWidth(_x(place) - _x(left) + OVERHANG)
        shorter = self._made(line, made.start)
        if self._filling.can_fill(shorter):
            return shorter
        line.setLineWidth(width)
        return made

    def _better_end(self, line: BrokenLine) -> int:
        """Where the line had better end so that no reading is torn."""
        if self._ruby is None or line.end == len(self.text):
            return line.end
        return self._ruby.end_of_line(line.start, line.end)

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
            if len(self._broken_with_room(formats)) > count:
                low = self._column
            else:
                high = self._column
        self._first = self._column = high

    def _divide(self, formats: Sequence[FormatRange]) -> bool:
        """Whether the first of two lines can end at a pause."""
        place = best_division(self.text)
        if place is None:
            return False
        head = self.text[:place].rstrip()
        metrics = QFontMetricsF(self.layout.font())
        advance = metrics.horizontalAdvance(head) + sum(self._wanted[: len(head)])
        self._first = advance + self._measure.em / 2
        lines = self._broken_with_room(formats)
        divides = [line.start for line in lines] == [0, place]
        if not divides:
            self._first = self._column
        return divides

    def _broken_with_room(self, formats: Sequence[FormatRange]) -> list[BrokenLine]:
        """The lines with the room that signs and ruby take in them."""
        return self._broken([*formats, *self.formats.spacing(self._wanted)])

    def _stretched(
        self, formats: Sequence[FormatRange], lines: Sequence[BrokenLine]
    ) -> Sequence[float]:
        """By how much the characters are wider after the lines were filled, where they can be."""
        extra, filled = self._filling.fill(lines)
        again = self._broken([*formats, *self.formats.spacing(extra)], filled)
        if [line.end for line in again] == [line.end for line in lines]:
            return extra
        self._broken_with_room(formats)
        return self._wanted


def _x(place: object) -> float:
    # The binding hands over (x, the offset it was rounded to).
    return float(place[0]) if isinstance(place, tuple) else 0.0
