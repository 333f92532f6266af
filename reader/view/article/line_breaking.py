"""Breaks a row's text into lines and stretches them to the column's edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from reader.view.article.justification import stretched
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
    """A line in code points and how many pixels its characters take."""

    start: int
    end: int
    natural: float


class LineBreaker:
    """Fills one QTextLayout.

    Qt breaks lines by the rules for line ends and beginnings (no 。 at a start, no 「 at an end).
    Its own justification puts all of a line's slack into its few blanks, so it is done here: lines
    are broken once, the characters of each get their part of the slack as letter spacing, and they
    are broken again. Where that would break differently the line ends stay ragged.
    """

    def __init__(self, text: str, font: QFont, measure: Measure) -> None:
        self.text = text
        self.offsets = Offsets(text)
        self.layout = QTextLayout(text, font)
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self._measure = measure

    def set_lines(self, formats: Sequence[FormatRange]) -> list[float]:
        """Break and stretch; what comes back is by how much each code point became wider."""
        unstretched = [0.0] * len(self.text)
        lines = self._broken(formats)
        if not self._measure.justified or len(lines) < 2:
            return unstretched
        extra = self._stretches(lines)
        again = self._broken([*formats, *self._spacing(extra)])
        if [line.end for line in again] == [line.end for line in lines]:
            return extra
        self._broken(formats)
        return unstretched

    def formats(self, parts: Sequence[tuple[int, int, QTextCharFormat]]) -> list[FormatRange]:
        """Formats of the text from (start, end, format) in code points."""
        return [self._range(*part) for part in parts]

    def _broken(self, formats: Sequence[FormatRange]) -> list[BrokenLine]:
        self.layout.setFormats(formats)
        self.layout.beginLayout()
        lines: list[BrokenLine] = []
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(self._measure.column - (0 if lines else self._measure.start))
            start = self.offsets.to_points(line.textStart())
            end = self.offsets.to_points(line.textStart() + line.textLength())
            lines.append(BrokenLine(start, end, line.naturalTextWidth()))
        self.layout.endLayout()
        return lines

    def _stretches(self, lines: Sequence[BrokenLine]) -> list[float]:
        extra = [0.0] * len(self.text)
        for line in lines[:-1]:
            is_first = line.start == 0
            start = line.start + (self._measure.held if is_first else 0)
            room = self._measure.column - (self._measure.start if is_first else 0)
            shown = self.text[start : line.end].rstrip()
            slack = room - line.natural
            extra[start : start + len(shown)] = stretched(shown, slack, self._measure.em)
        return extra

    def _spacing(self, extra: Sequence[float]) -> Iterator[FormatRange]:
        start = 0
        for width, run in groupby(extra):
            end = start + len(list(run))
            if width:
                spaced = QTextCharFormat()
                spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                spaced.setFontLetterSpacing(width)
                yield self._range(start, end, spaced)
            start = end

    def _range(self, start: int, end: int, form: QTextCharFormat) -> FormatRange:
        made = FormatRange()
        made.start = self.offsets.to_units(start)
        made.length = self.offsets.to_units(end) - made.start
        made.format = form
        return made
