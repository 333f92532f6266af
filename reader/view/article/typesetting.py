"""Sets rows in a column: fonts, measures, indent, colours."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextLayout

from reader.model.span import Span
from reader.presentation.rows import Mark, Row, RowRole, RubyPiece, ToneRange
from reader.view.article.broken_lines import Measure
from reader.view.article.fitting import Fitting
from reader.view.article.glyph_forms import forms_of
from reader.view.article.line_breaking import LineBreaker
from reader.view.article.row_layout import RowLayout
from reader.view.article.row_lines import RowFrame
from reader.view.article.sign_blanks import SignBlanks
from reader.view.article.typefaces import ROLES, Typefaces

if TYPE_CHECKING:
    from reader.view.article.upright import UprightWords

# The blank above the first and below the last row, in character widths.
PAGE_TOP, PAGE_BOTTOM = 1.6, 3.0
# Narrower than this many characters there is no reading.
NARROWEST = 4.0


class RowWords(NamedTuple):
    """What a row says; all but the text in offsets of its paragraph."""

    text: str
    marks: Sequence[Mark] = ()
    ruby: Sequence[RubyPiece] = ()
    tones: Sequence[ToneRange] = ()


class Typesetter:
    """Sets any row of an article in the faces of one style and variant, for a width in pixels."""

    def __init__(self, faces: Typefaces, width: int) -> None:
        self.faces = faces
        self.style = faces.style
        self.variant = faces.variant
        self._width = width

    @property
    def em(self) -> float:
        """The width of an ideograph of the body in pixels."""
        return self.faces.em

    @cached_property
    def column(self) -> float:
        """The width of a line: whole characters, so that one of Chinese needs no stretching."""
        fitting = min(self.style.column, max(NARROWEST, self._width / self.em - 2))
        return math.floor(fitting) * self.em

    @cached_property
    def left(self) -> int:
        """The x at which the lines begin."""
        return round(max(0.0, (self._width - self.column) / 2))

    @property
    def line_height(self) -> int:
        """The distance between lines of the body in pixels."""
        return self.faces.frames[RowRole.BODY].line_height

    @property
    def guess(self) -> tuple[float, float]:
        """The likely height of body rows: pixels for each character and for each row."""
        frame = self.faces.frames[RowRole.BODY]
        per_line = self.column / self._cell(RowRole.BODY)
        # The first line is indented, the last one half full on average.
        started = frame.line_height * (0.5 + self.style.indent / per_line)
        return frame.line_height / per_line, started + frame.below

    def set_row(self, row: Row, words: RowWords, *, first: bool, last: bool) -> RowLayout:
        """The row on the page; the ``first`` and the ``last`` keep the margins of the page."""
        text, fitting = words.text, self._fitting(row, words)
        breaker = LineBreaker(
            text,
            self.faces.fonts[row.role],
            self._measure(row, text),
            self._signs(row, text),
            fitting,
            self.faces.widths(self.faces.fonts[row.role]),
            self.faces.spacings,
        )
        marks = marks_of(row, words.marks)
        colours = breaker.formats.of(self._colours(row, words, marks))
        with forms_of(self.variant):
            lines = breaker.set_lines(colours)
        frame = self._framed(row, first=first, last=last)
        self._place_lines(breaker, row, frame)
        made = RowLayout(text, breaker.layout, frame, lines, marks)
        if self.style.vertical:
            made.upright = self._upright(row, words, marks, breaker.layout)
        return made

    def _upright(
        self, row: Row, words: RowWords, marks: Sequence[Mark], layout: QTextLayout
    ) -> UprightWords:
        from reader.view.article.upright import UprightWords  # noqa: PLC0415 - seldom wanted

        forms, em = self.faces.forms[row.role], self.faces.ems[row.role]
        with forms_of(self.variant):
            return UprightWords(words.text, layout, forms, em, self._colours(row, words, marks))

    def _fitting(self, row: Row, words: RowWords) -> Fitting | None:
        if not words.ruby or not ROLES[row.role].ruby:
            return None
        from reader.view.article.ruby import RubyFitting, pieces_of  # noqa: PLC0415 - often off

        pieces = pieces_of(row, words.ruby)
        if self.style.beside:
            from reader.view.article.ruby_beside import RubyBeside  # noqa: PLC0415

            return RubyBeside(
                words.text, pieces, self.faces.stackers[row.role], inside=not self.style.vertical
            )
        base = self.faces.widths(self.faces.fonts[row.role])
        return RubyFitting(words.text, pieces, base, self.faces.inkers[row.role], self.em)

    def _cell(self, role: RowRole) -> float:
        """The width of a character with what stands beside it."""
        beside = self.style.ruby and self.style.beside and not self.style.vertical
        return self.faces.ems[role] + (self.faces.stackers[role].width if beside else 0.0)

    def _signs(self, row: Row, text: str) -> SignBlanks:
        """Which blanks of punctuation go; none in a row that is shown as it is in the file."""
        half = 0.0 if row.role is RowRole.RAW else self.em * ROLES[row.role].size / 2
        width = self.faces.widths(self.faces.fonts[row.role])
        centred = not self.variant.is_simplified

        def is_wide(sign: str) -> bool:
            return width(sign) > 1.8 * half

        if self.style.vertical:
            from reader.view.article.small_words import VerticalBlanks  # noqa: PLC0415 - seldom

            em = self.faces.ems[row.role]
            return VerticalBlanks(text, half, is_wide, width, em, centred=centred)
        return SignBlanks(text, half, is_wide, centred=centred)

    def _measure(self, row: Row, text: str) -> Measure:
        return Measure(
            self.column,
            self._start(row, text),
            self.em,
            _leading_blanks(text),
            justified=row.role is RowRole.BODY and self.style.justified,
            balanced=row.role in (RowRole.HEADLINE, RowRole.HEADING),
        )

    def _start(self, row: Row, text: str) -> float:
        """The x at which the first line begins.

        Blanks that a paragraph brings along hang to the left of the indent, so that it is indented
        like the others.
        """
        if row.role is RowRole.RAW or not row.opens:
            return 0.0
        blanks = text[: _leading_blanks(text)]
        width = self.faces.widths(self.faces.fonts[row.role])(blanks)
        return (
            self.style.indent * self._cell(row.role) if ROLES[row.role].indented else 0.0
        ) - width

    def _place_lines(self, breaker: LineBreaker, row: Row, frame: RowFrame) -> None:
        layout = breaker.layout
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = breaker.offsets.to_points(line.textStart())
            x = self._start(row, breaker.text) if number == 0 else 0.0
            if ROLES[row.role].centred:
                x = round(x + (self.column - x - line.naturalTextWidth()) / 2)
            else:
                x -= breaker.left_of(start)
            baseline = frame.above + number * frame.line_height + frame.baseline
            # By the baseline: a fallback font is taller and must not push its line down.
            line.setPosition(QPointF(x, baseline - line.ascent()))

    def _colours(
        self, row: Row, words: RowWords, marks: Sequence[Mark]
    ) -> list[tuple[int, int, QTextCharFormat]]:
        """The colour of all, of what is marked, and of tones where characters are to have them."""
        palette, coloured = self.style.palette, self.faces.coloured
        quiet = palette.muted if ROLES[row.role].quiet else palette.ink
        made = [(0, len(words.text), coloured(quiet))]
        made += [(m.span.start, m.span.end, coloured(palette.entities[m.label])) for m in marks]
        begin, end = row.span.start, row.span.end
        for start, stop, tone in words.tones:
            colour = self.style.colour_of_tone(tone)
            if colour and start < end and stop > begin:
                made.append((max(start, begin) - begin, min(stop, end) - begin, coloured(colour)))
        return made

    def _framed(self, row: Row, *, first: bool, last: bool) -> RowFrame:
        frame = self.faces.frames[row.role]
        above = frame.above if row.opens else 0
        below = frame.below if row.closes else 0
        above += round(PAGE_TOP * self.em) if first else 0
        below += round(PAGE_BOTTOM * self.em) if last else 0
        return frame._replace(above=above, below=below)


def marks_of(row: Row, marks: Sequence[Mark]) -> list[Mark]:
    """The marks (in order) that reach into the row, as spans of the row's own words."""
    start, end = row.span.start, row.span.end
    first = bisect_right(marks, start, key=lambda mark: mark.span.end)
    reaching = takewhile(lambda mark: mark.span.start < end, marks[first:])
    return [
        m._replace(span=Span(max(m.span.start, start) - start, min(m.span.end, end) - start))
        for m in reaching
    ]


def _leading_blanks(text: str) -> int:
    return len(text) - len(text.lstrip())
