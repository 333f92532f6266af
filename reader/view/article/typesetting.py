"""Sets rows in a column: fonts, measures, indent, colours."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from reader.model.span import Span
from reader.model.variant import Variant
from reader.presentation.rows import Mark, Row, RowRole, RubyPiece
from reader.view.article.glyph_forms import forms_of
from reader.view.article.line_breaking import LineBreaker, Measure
from reader.view.article.row_layout import RowLayout
from reader.view.article.row_lines import RowFrame
from reader.view.article.ruby import RubyFitting, pieces_of
from reader.view.reading_style import ReadingStyle


@dataclass(frozen=True, slots=True)
class RoleSetting:
    """How one role is set; measures are in parts of the body's size or character width."""

    size: float = 1.0
    leading: float | None = None  # None: that of the style
    above: float = 0.0
    below: float | None = 0.0  # None: the style's gap between paragraphs
    bold: bool = False
    quiet: bool = False  # sans and in the quiet colour
    centred: bool = False
    indented: bool = False
    ruby: float = 0.0  # its size in parts of the row's own; 0 where there is none


RUBY = 0.54
ROLES = {
    RowRole.HEADLINE: RoleSetting(
        1.56, 1.4, above=0.9, below=0.35, bold=True, centred=True, ruby=0.42
    ),
    RowRole.DETAIL: RoleSetting(0.66, 1.7, below=1.3, quiet=True, centred=True),
    RowRole.META: RoleSetting(0.72, 1.7, below=0.35, quiet=True),
    RowRole.BODY: RoleSetting(below=None, indented=True, ruby=RUBY),
    RowRole.FOLD: RoleSetting(0.72, 2.0, above=0.2, below=0.6, quiet=True),
    RowRole.RAW: RoleSetting(ruby=RUBY),
}
# The blank above the first and below the last row, in character widths.
PAGE_TOP, PAGE_BOTTOM = 1.6, 3.0
# How much higher a line with ruby is, in heights of its capitals; how far an ideograph reaches up.
BAND, IDEOGRAPH = 1.9, 0.94
# Narrower than this many characters there is no reading.
NARROWEST = 4.0


class Typesetter:
    """Sets any row of an article for one style, one variant and one width in pixels."""

    def __init__(self, style: ReadingStyle, variant: Variant, width: int) -> None:
        self.style = style
        self.variant = variant
        self._fonts = {role: self._font(setting) for role, setting in ROLES.items()}
        self.ruby_fonts = {role: self._ruby_font(setting) for role, setting in ROLES.items()}
        self._known_widths: dict[str, dict[str, float]] = {}
        self.em = QFontMetricsF(self._fonts[RowRole.BODY]).horizontalAdvance("中")
        fitting = min(style.column, max(NARROWEST, width / self.em - 2))
        # Whole characters: a line of nothing but Chinese then needs no stretching.
        self.column = math.floor(fitting) * self.em
        self.left = round(max(0.0, (width - self.column) / 2))
        self.frames = {role: self._frame(role, setting) for role, setting in ROLES.items()}

    @property
    def line_height(self) -> int:
        """The distance between lines of the body in pixels."""
        return self.frames[RowRole.BODY].line_height

    @property
    def guess(self) -> tuple[float, float]:
        """The likely height of body rows: pixels for each character and for each row."""
        frame = self.frames[RowRole.BODY]
        per_line = self.column / self.em
        # The first line is indented, the last one half full on average.
        started = frame.line_height * (0.5 + self.style.indent / per_line)
        return frame.line_height / per_line, started + frame.below

    def set_row(
        self,
        row: Row,
        text: str,
        marks: Sequence[Mark],
        ruby: Sequence[RubyPiece],
        *,
        first: bool,
        last: bool,
    ) -> RowLayout:
        """The row on the page; the ``first`` and the ``last`` keep the margins of the page."""
        font, fitting = self._fonts[row.role], self._fitting(row, text, ruby)
        breaker = LineBreaker(text, font, self._measure(row, text), fitting)
        marks = marks_of(row, marks)
        colours = breaker.formats(self._colours(row, text, marks))
        with forms_of(self.variant):
            lines = breaker.set_lines(colours)
        frame = self._framed(row, first=first, last=last)
        self._place_lines(breaker.layout, row, self._start(row, text), frame)
        return RowLayout(text, breaker.layout, frame, lines, marks)

    def _fitting(self, row: Row, text: str, ruby: Sequence[RubyPiece]) -> RubyFitting | None:
        if not ruby or not ROLES[row.role].ruby:
            return None
        base = self._widths(self._fonts[row.role])
        small = self._widths(self.ruby_fonts[row.role])
        return RubyFitting(text, pieces_of(row, ruby), base, small, self.em)

    def _widths(self, font: QFont) -> Callable[[str], float]:
        """How wide text is in the font; words come again and again."""
        known = self._known_widths.setdefault(font.key(), {})
        metrics = QFontMetricsF(font)

        def width(text: str) -> float:
            if text not in known:
                known[text] = metrics.horizontalAdvance(text)
            return known[text]

        return width

    def _measure(self, row: Row, text: str) -> Measure:
        justified = row.role is RowRole.BODY and self.style.justified
        return Measure(
            self.column, self._start(row, text), self.em, _leading_blanks(text), justified
        )

    def _start(self, row: Row, text: str) -> float:
        """The x at which the first line begins.

        Blanks that a paragraph brings along hang to the left of the indent, so that it is indented
        like the others.
        """
        if row.role is RowRole.RAW or not row.opens:
            return 0.0
        blanks = text[: _leading_blanks(text)]
        width = QFontMetricsF(self._fonts[row.role]).horizontalAdvance(blanks)
        return (self.style.indent * self.em if ROLES[row.role].indented else 0.0) - width

    def _place_lines(self, layout: QTextLayout, row: Row, start: float, frame: RowFrame) -> None:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            x = start if number == 0 else 0.0
            if ROLES[row.role].centred:
                x = round(x + (self.column - x - line.naturalTextWidth()) / 2)
            baseline = frame.above + number * frame.line_height + frame.baseline
            # By the baseline: a fallback font is taller and must not push its line down.
            line.setPosition(QPointF(x, baseline - line.ascent()))

    def _colours(
        self, row: Row, text: str, marks: Sequence[Mark]
    ) -> list[tuple[int, int, QTextCharFormat]]:
        palette = self.style.palette
        quiet = palette.muted if ROLES[row.role].quiet else palette.ink
        coloured = (
            (mark.span.start, mark.span.end, _coloured(palette.entities[mark.label]))
            for mark in marks
        )
        return [(0, len(text), _coloured(quiet)), *coloured]

    def _font(self, setting: RoleSetting) -> QFont:
        families = self.style.quiet_families if setting.quiet else self.style.body_families
        font = QFont(families(self.variant))
        font.setPointSizeF(self.style.size * setting.size)
        font.setBold(setting.bold)
        return font

    def _ruby_font(self, setting: RoleSetting) -> QFont:
        font = QFont([*self.style.latin, *self.style.quiet_families(self.variant)])
        font.setPointSizeF(self.style.size * setting.size * (setting.ruby or RUBY))
        return font

    def _frame(self, role: RowRole, setting: RoleSetting) -> RowFrame:
        metrics = QFontMetricsF(self._fonts[role])
        leading = self.style.leading if setting.leading is None else setting.leading
        below = self.style.paragraph_gap if setting.below is None else setting.below
        line_height = math.ceil(metrics.horizontalAdvance("中") * leading)
        ascent, descent = math.ceil(metrics.ascent()), math.ceil(metrics.descent())
        # The ideograph stands in the middle of its line.
        frame = RowFrame(
            above=round(setting.above * self.em),
            line_height=line_height,
            baseline=round((line_height + ascent - descent) / 2),
            below=round(below * self.em),
            ascent=ascent,
            descent=descent,
        )
        return self._with_band(frame, role) if self.style.ruby and setting.ruby else frame

    def _with_band(self, frame: RowFrame, role: RowRole) -> RowFrame:
        """A band for ruby over every line of the row, so that lines without any are as high."""
        ruby = QFontMetricsF(self.ruby_fonts[role])
        em = QFontMetricsF(self._fonts[role]).horizontalAdvance("中")
        band = math.ceil(ruby.capHeight() * BAND)
        baseline = frame.baseline + band
        return replace(
            frame,
            line_height=frame.line_height + band,
            baseline=baseline,
            ascent=round(em * IDEOGRAPH),
            ruby_baseline=round(baseline - em * IDEOGRAPH - ruby.descent()),
        )

    def _framed(self, row: Row, *, first: bool, last: bool) -> RowFrame:
        frame = self.frames[row.role]
        above = frame.above if row.opens else 0
        below = frame.below if row.closes else 0
        above += round(PAGE_TOP * self.em) if first else 0
        below += round(PAGE_BOTTOM * self.em) if last else 0
        return replace(frame, above=above, below=below)


def marks_of(row: Row, marks: Sequence[Mark]) -> list[Mark]:
    """The marks (in order) that reach into the row, as spans of the row's own words."""
    start, end = row.span.start, row.span.end
    first = bisect_right(marks, start, key=lambda mark: mark.span.end)
    reaching = takewhile(lambda mark: mark.span.start < end, marks[first:])
    return [
        replace(m, span=Span(max(m.span.start, start) - start, min(m.span.end, end) - start))
        for m in reaching
    ]


def _leading_blanks(text: str) -> int:
    return len(text) - len(text.lstrip())


def _coloured(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    return form
