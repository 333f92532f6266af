"""The fonts and vertical measures of each role."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen, QTextCharFormat

from reader.model.variant import Variant
from reader.presentation.rows import RowRole
from reader.view.article.formats import Spacings
from reader.view.article.row_lines import RowFrame
from reader.view.reading_style import ReadingStyle

if TYPE_CHECKING:
    from reader.view.article.ink import LineInk
    from reader.view.article.upright import Forms
    from reader.view.article.zhuyin_ink import StackedInk

T = TypeVar("T")


class RoleSetting(NamedTuple):
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
    RowRole.HEADING: RoleSetting(1.15, 1.5, above=0.9, below=0.45, bold=True, ruby=0.48),
    RowRole.BODY: RoleSetting(below=None, indented=True, ruby=RUBY),
    RowRole.FOLD: RoleSetting(0.72, 2.0, above=0.2, below=0.6, quiet=True),
    RowRole.RAW: RoleSetting(ruby=RUBY),
}
# How much higher a line with ruby is, in heights of its capitals; how far an ideograph reaches up.
BAND, IDEOGRAPH = 1.9, 0.94
VERTICAL = QFont.Tag("vert")  # the OpenType feature: forms of signs for vertical lines
# The ideographs that every Chinese font has: they are all as wide as 中.
FIRST, LAST = "\u4e00", "\u9fa5"


class ByRole(dict[RowRole, T]):
    """What ``make`` makes for a role, made once, when a row of it is first set."""

    def __init__(self, make: Callable[[RowRole], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, role: RowRole) -> T:
        made = self[role] = self._make(role)
        return made


class Typefaces:
    """The fonts of one style and variant, measured once."""

    def __init__(self, style: ReadingStyle, variant: Variant) -> None:
        self.style = style
        self.variant = variant
        self.fonts = ByRole(self._font)
        self.ems = ByRole(lambda role: _width_of_ideograph(self.fonts[role]))
        self.ruby_fonts = ByRole(self._ruby_font)
        self.inkers = ByRole(self._inker)
        self.stackers = ByRole(self._stacker)
        self.frames = ByRole(self._frame)
        self.spacings = Spacings()
        self.forms = ByRole(self._role_forms)
        self._widths: dict[str, dict[str, float]] = {}
        self._colours: dict[str, QTextCharFormat] = {}

    @cached_property
    def em(self) -> float:
        """The width of an ideograph of the body in pixels."""
        return self.ems[RowRole.BODY]

    @cached_property
    def tone_pens(self) -> dict[int | None, QPen]:
        """What the readings of each tone are drawn with."""
        from reader.presentation.tone_colours import TONES  # noqa: PLC0415 - for ruby only

        return {tone: self._pen(tone) for tone in (None, *TONES)}

    def coloured(self, colour: str) -> QTextCharFormat:
        """The format of characters in that colour."""
        form = self._colours.get(colour)
        if form is None:
            form = self._colours[colour] = QTextCharFormat()
            form.setForeground(QColor(colour))
        return form

    def widths(self, font: QFont) -> Callable[[str], float]:
        """How wide text is in the font in pixels; words come again and again."""
        known = self._widths.setdefault(font.key(), {})
        metrics = QFontMetricsF(font)
        em = metrics.horizontalAdvance("中")

        def width(text: str) -> float:
            if text not in known:
                usual = len(text) == 1 and FIRST <= text <= LAST
                known[text] = em if usual else metrics.horizontalAdvance(text)
            return known[text]

        return width

    def _inker(self, role: RowRole) -> LineInk:
        from reader.view.article.ink import LineInk  # noqa: PLC0415 - for ruby only

        return LineInk(self.ruby_fonts[role])

    def _stacker(self, role: RowRole) -> StackedInk:
        from reader.view.article.zhuyin_ink import SYMBOL, StackedInk  # noqa: PLC0415 - the same

        font = QFont(self.style.quiet_families(self.variant))
        font.setPointSizeF(self.style.size * ROLES[role].size * SYMBOL)
        return StackedInk(font, self.ems[role])

    def _role_forms(self, role: RowRole) -> Forms:
        from reader.view.article.upright import Forms  # noqa: PLC0415 - for vertical lines only

        return Forms(self.fonts[role])

    def _font(self, role: RowRole) -> QFont:
        setting = ROLES[role]
        families = self.style.quiet_families if setting.quiet else self.style.body_families
        font = QFont(families(self.variant))
        font.setPointSizeF(self.style.size * setting.size)
        font.setBold(setting.bold)
        if self.style.vertical:
            font.setFeature(VERTICAL, 1)
        return font

    def _ruby_font(self, role: RowRole) -> QFont:
        setting = ROLES[role]
        font = QFont([*self.style.latin, *self.style.quiet_families(self.variant)])
        font.setPointSizeF(self.style.size * setting.size * (setting.ruby or RUBY))
        return font

    def _pen(self, tone: int | None) -> QPen:
        return QPen(QColor(self.style.colour_of_tone(tone) or self.style.palette.muted))

    def _frame(self, role: RowRole) -> RowFrame:
        setting = ROLES[role]
        metrics = QFontMetricsF(self.fonts[role])
        leading = self.style.leading if setting.leading is None else setting.leading
        below = self.style.paragraph_gap if setting.below is None else setting.below
        line_height = math.ceil(self.ems[role] * leading)
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
        if not self.style.ruby or not setting.ruby:
            return frame
        if self.style.beside and not self.style.vertical:
            return frame._replace(ruby_baseline=frame.baseline)
        return self._with_band(frame, role)

    def _with_band(self, frame: RowFrame, role: RowRole) -> RowFrame:
        """A band for ruby over every line of the row, so that lines without any are as high."""
        ruby, em = QFontMetricsF(self.ruby_fonts[role]), self.ems[role]
        high = self.stackers[role].width if self.style.beside else ruby.capHeight() * BAND
        band = math.ceil(high)
        baseline = frame.baseline + band
        return frame._replace(
            line_height=frame.line_height + band,
            baseline=baseline,
            ascent=round(em * IDEOGRAPH),
            ruby_baseline=round(baseline - em * IDEOGRAPH - ruby.descent()),
        )


def _width_of_ideograph(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance("中")
