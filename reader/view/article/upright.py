"""The characters of a turned page: ideographs stand upright, letters lie on their side.

Which does which is Unicode Standard Annex 50, "Vertical Text Layout": U and Tu stand, R lie; what
the font has a vertical form for (OpenType ``vert``: brackets, dashes, dots) stands in that form.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QRawFont,
    QTextCharFormat,
    QTextLayout,
    QTransform,
)

from reader.view.article.ink import shaped
from reader.view.article.small_words import small_words
from reader.view.article.typefaces import VERTICAL
from reader.view.article.zhuyin_ink import MIDDLE
from reader.view.offsets import Offsets

FLAGS = QTextLayout.GlyphRunRetrievalFlag
WANTED = FLAGS.RetrieveGlyphIndexes | FLAGS.RetrieveGlyphPositions | FLAGS.RetrieveStringIndexes
# Ideographs, kana, hangul, bopomofo, full-width forms, enclosed letters, pictures.
STANDS = re.compile(
    "[\u00a9\u00ae\u00b1\u00d7\u00f7\u2103\u2460-\u24ff\u25a0-\u27bf\u2e80-\ua4cf\uac00-\ud7ff"
    "\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\U0001f000-\U0001faff\U00020000-\U0003ffff]"
)
Coloured = tuple[int, int, QTextCharFormat]
Run = tuple[QColor, QGlyphRun]
Placed = tuple[int, QPointF]  # a glyph and where it is


class Forms:
    """Which signs of one font stand upright; each is looked up once."""

    def __init__(self, font: QFont) -> None:
        """``font`` asks for vertical forms already."""
        self._turned = font
        self._usual = QFont(font)
        self._usual.unsetFeature(VERTICAL)
        self._known: dict[str, frozenset[int]] = {}

    def stands(self, text: str, place: int, glyph: int) -> bool:
        """Whether the character there, of which that glyph was made, is drawn upright."""
        sign = text[place]
        if STANDS.match(sign):
            return True
        if sign.isascii() or sign.isalpha():
            return False
        return glyph in self._vertical(_repeated(text, place))

    def _vertical(self, sign: str) -> frozenset[int]:
        """The glyphs of the sign in vertical lines that it has not in others."""
        known = self._known.get(sign)
        if known is None:
            # Between ideographs: fonts have forms of signs for their script.
            usual, turned = (
                {index for glyphs in shaped(f"中{sign}中", font)[1] for index in glyphs.indexes}
                for font in (self._usual, self._turned)
            )
            known = self._known[sign] = frozenset(turned - usual)
        return known


def _repeated(text: str, place: int) -> str:
    """The sign there, twice where it stands there twice: —— may have a form that — has not."""
    sign = text[place]
    return 2 * sign if sign in (text[place - 1 : place], text[place + 1 : place + 2]) else sign


class UprightWords:
    """The glyphs of one row, ready to be drawn on a turned page."""

    def __init__(
        self, text: str, layout: QTextLayout, forms: Forms, em: float, colours: Sequence[Coloured]
    ) -> None:
        """``em`` is the width of an ideograph; the lines of ``layout`` are in their places.

        Of ``colours`` that overlap the last one holds.
        """
        self._text, self._forms, self._em = text, forms, em
        self._offsets = Offsets(text)
        self._small = {
            place: start for start, end in small_words(text) for place in range(start, end)
        }
        self._stand: list[Run] = []
        self._lie: list[Run] = []
        for start, end, colour in _parts(len(text), colours):
            first = self._offsets.to_units(start)
            length = self._offsets.to_units(end) - first
            for run in layout.glyphRuns(first, length, WANTED):
                self._divide(run, colour)

    def draw(self, painter: QPainter, origin: QPointF) -> None:
        """Paint them with a turned painter; ``origin`` is the row's corner on the page."""
        for colour, run in self._lie:
            painter.setPen(colour)
            painter.drawGlyphRun(origin, run)
        with Upright(painter, origin) as corner:
            for colour, run in self._stand:
                painter.setPen(colour)
                painter.drawGlyphRun(corner, run)

    def _divide(self, run: QGlyphRun, colour: QColor) -> None:
        standing: list[Placed] = []
        lying: list[Placed] = []
        small: dict[int, list[Placed]] = {}
        glyphs = zip(run.stringIndexes(), run.glyphIndexes(), run.positions(), strict=True)
        for unit, index, place in glyphs:
            at = self._offsets.to_points(unit)
            if at in self._small:
                small.setdefault(self._small[at], []).append((index, place))
            elif self._forms.stands(self._text, at, index):
                standing.append((index, upright_origin(place.x(), place.y(), self._em)))
            else:
                lying.append((index, place))
        for word in small.values():
            standing += side_by_side(word, run.rawFont(), self._em)
        for placed, kept in ((standing, self._stand), (lying, self._lie)):
            if placed:
                made = QGlyphRun()
                made.setRawFont(run.rawFont())
                made.setGlyphIndexes([index for index, _ in placed])
                made.setPositions([place for _, place in placed])
                kept.append((colour, made))


class Upright:
    """While it is entered, a turned painter paints upright; the corner of the row comes back."""

    def __init__(self, painter: QPainter, origin: QPointF) -> None:
        self._painter = painter
        self._turned = painter.worldTransform()
        self._corner = self._turned.map(origin)

    def __enter__(self) -> QPointF:
        self._painter.setWorldTransform(QTransform())
        return self._corner

    def __exit__(self, *_: object) -> None:
        self._painter.setWorldTransform(self._turned)


def upright_origin(x: float, baseline: float, em: float) -> QPointF:
    """Where a glyph that begins there on the page has its origin when it stands upright.

    Both are counted from the corner of the row, the result as the viewport has it. Its middle stays
    where it is.
    """
    across, along = baseline - MIDDLE * em, x + em / 2
    return QPointF(-across - em / 2, along + MIDDLE * em)


def side_by_side(word: Sequence[Placed], font: QRawFont, em: float) -> list[Placed]:
    """The glyphs of a word that lies on the page, upright in the room that it has there."""
    widths = [advance.x() for advance in font.advancesForGlyphIndexes([i for i, _ in word])]
    first, last = word[0][1], word[-1][1]
    along = (first.x() + last.x() + widths[-1]) / 2 + font.capHeight() / 2
    x = MIDDLE * em - first.y() - sum(widths) / 2
    starts = accumulate(widths[:-1], initial=0.0)
    return [
        (index, QPointF(x + start, along)) for (index, _), start in zip(word, starts, strict=True)
    ]


def _parts(length: int, colours: Sequence[Coloured]) -> list[tuple[int, int, QColor]]:
    """The stretches of one colour, in order; the first of ``colours`` is that of the whole."""
    of_each = [colours[0][2]] * length
    for start, end, form in colours[1:]:
        of_each[start:end] = [form] * (end - start)
    made: list[tuple[int, int, QColor]] = []
    start = 0
    for place in range(1, length + 1):
        if place == length or of_each[place] is not of_each[start]:
            made.append((start, place, of_each[start].foreground().color()))
            start = place
    return made
