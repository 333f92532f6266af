"""Breaks a row's text into lines and stretches them to the column's edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from reader.view.article.justification import clusters, stretched
from reader.view.article.ruby import RubyFitting, RubyText
from reader.view.offsets import Offsets

FormatRange = QTextLayout.FormatRange


@dataclass(frozen=True, slots=True)
class Measure:
    """The column of one row in pixels: its width, where the first line begins, the body's em.

    The first ``held`` characters (a paragraph's own leading blanks) are never stretched.
    """

    column: float
    start: float
    em: float
    held: int = 0
    justified: bool = False


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line in code points and how far its characters advance."""

    start: int
    end: int
    advance: float


@dataclass(frozen=True, slots=True)
class SetLines:
    """By how much each code point became wider, and the ruby of each line."""

    extra: Sequence[float]
    ruby: Sequence[RubyText]


# Qt counts what a glyph draws beyond its width, so a line that is filled exactly may seem too long.
OVERHANG = 2.0
# A word that is divided needs more room, which may move the line ends, which divides other words.
TRIES = 6


class LineBreaker:
    """Fills one QTextLayout.

    Qt breaks lines by the rules for line ends and beginnings (no 。 at a start, no 「 at an end).
    Its own justification puts all of a line's slack into its few blanks, so it is done here: lines
    are broken once, the characters of each get their part of the slack as letter spacing, and they
    are broken again. Where that would break differently the line ends stay ragged.
    """

    def __init__(
        self, text: str, font: QFont, measure: Measure, ruby: RubyFitting | None = None
    ) -> None:
        self.text = text
        self._ruby = ruby
        self.offsets = Offsets(text)
        self.layout = QTextLayout(text, font)
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self._measure = measure
        self._spaced: dict[tuple[int, int, float], FormatRange] = {}

    def set_lines(self, formats: Sequence[FormatRange]) -> SetLines:
        """Break, make room for the ruby, and stretch."""
        lines, room, ruby = self._broken_with_ruby(formats)
        if not self._measure.justified or len(lines) < 2:
            return SetLines(room, ruby)
        extra = self._stretches(lines, room)
        filled = [extra[line.start : line.end] != room[line.start : line.end] for line in lines]
        again = self._broken([*formats, *self._spacing(extra)], filled)
        if [line.end for line in again] == [line.end for line in lines]:
            return SetLines(extra, ruby)
        self._broken([*formats, *self._spacing(room)])
        return SetLines(room, ruby)

    def formats(self, parts: Sequence[tuple[int, int, QTextCharFormat]]) -> list[FormatRange]:
        """Formats of the text from (start, end, format) in code points."""
        return [self._range(*part) for part in parts]

    def _broken(
        self, formats: Sequence[FormatRange], filled: Sequence[bool] = ()
    ) -> list[BrokenLine]:
        """The lines that these formats lead to; those that are ``filled`` may seem too long."""
        measure = self._measure
        self.layout.setFormats(formats)
        self.layout.beginLayout()
        lines: list[BrokenLine] = []
        while (line := self.layout.createLine()).isValid():
            width = measure.column - (0 if lines else measure.start)
            is_filled = len(lines) < len(filled) and filled[len(lines)]
            line.setLineWidth(width + OVERHANG if is_filled else width)
            start = self.offsets.to_points(line.textStart())
            end = self.offsets.to_points(line.textStart() + line.textLength())
            lines.append(BrokenLine(start, end, line.horizontalAdvance()))
        self.layout.endLayout()
        return lines

    def _broken_with_ruby(
        self, formats: Sequence[FormatRange]
    ) -> tuple[list[BrokenLine], list[float], list[RubyText]]:
        """The lines, the room that ruby takes in them, and the ruby as they divide it."""
        room = [0.0] * len(self.text)
        if self._ruby is None:
            return self._broken(formats), room, []
        loose: set[int] = set()
        for _ in range(TRIES):
            room = self._ruby.room(loose)
            lines = self._broken([*formats, *self._spacing(room)])
            ends = [line.end for line in lines]
            divided = self._ruby.divided_by(ends)
            if divided <= loose:
                break
            loose |= divided
        return lines, room, self._ruby.on_lines(ends)

    def _stretches(self, lines: Sequence[BrokenLine], room: Sequence[float]) -> list[float]:
        """All that makes the characters wider, so that all lines but the last are full.

        The text ends at the column's edge; ruby that is wider than its word stands out a little.
        """
        extra = list(room)
        for line in lines[:-1]:
            is_first = line.start == 0
            start = line.start + (self._measure.held if is_first else 0)
            shown = self.text[start : line.end].rstrip()
            end = start + len(shown)
            slack = self._measure.column - (self._measure.start if is_first else 0) - line.advance
            if shown and room[end - 1]:
                slack += room[end - 1]
                first, last = clusters(shown)[-1]
                extra[start + first : start + last] = [0.0] * (last - first)
            for place, part in enumerate(stretched(shown, slack, self._measure.em), start):
                extra[place] += part
        return extra

    def _spacing(self, extra: Sequence[float]) -> Iterator[FormatRange]:
        start = 0
        for width, run in groupby(extra):
            end = start + len(list(run))
            if width:
                made = self._spaced.get((start, end, width))
                if made is None:
                    made = self._range(start, end, _letter_spacing(width))
                    self._spaced[start, end, width] = made
                yield made
            start = end

    def _range(self, start: int, end: int, form: QTextCharFormat) -> FormatRange:
        made = FormatRange()
        made.start = self.offsets.to_units(start)
        made.length = self.offsets.to_units(end) - made.start
        made.format = form
        return made


def _letter_spacing(width: float) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(width)
    return form
