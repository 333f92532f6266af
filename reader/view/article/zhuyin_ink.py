"""Zhuyin to the right of its character, as Taiwan's books have it.

The symbols of a syllable stand one below the other, the mark of its tone to the right of the last,
the dot of the neutral tone above the first (國語注音符號手冊, Ministry of Education, Taiwan;
Requirements for Chinese Text Layout, W3C, "Zhuyin").
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from reader.presentation.tone_colours import tone_of
from reader.view.article.ink import Glyphs, Ink, glyph_run, shaped

MARKS, DOT = "ˊˇˋ", "˙"
# All in parts of the width of the character: the symbols, from one to the next, the dot above
# them, the blank to their left and right, the room of the mark.
SYMBOL, PITCH, DOTTED = 0.39, 0.365, 0.17
BEFORE, MARK, AFTER = 0.04, 0.16, 0.08
# How far above the baseline the middle of an ideograph is.
MIDDLE = 0.38
# How far the middle of a mark is above that of the last symbol.
RAISED = 0.12


class StackedInk:
    """Readings in a narrow column beside one character of ``em`` pixels."""

    def __init__(self, font: QFont, em: float) -> None:
        """``font`` is that of the symbols, as large as :data:`SYMBOL` says."""
        self._font = font
        self.em = em
        self._signs: dict[str, tuple[Glyphs, QRectF] | None] = {}
        self._known: dict[str, Ink] = {}

    @property
    def width(self) -> float:
        """The room of any reading in pixels; the same for all, so that characters stay even."""
        return round((BEFORE + SYMBOL + MARK + AFTER) * self.em)

    def height(self, text: str) -> float:
        """How high the symbols of a reading stand in pixels."""
        symbols = sum(sign not in MARKS + DOT for sign in text)
        return (symbols * PITCH + (DOTTED if DOT in text else 0.0)) * self.em

    def of(self, text: str) -> Ink:
        """The reading of one character; its origin is the right end of the character's baseline."""
        ink = self._known.get(text)
        if ink is None:
            ink = self._known[text] = self._made(text)
        return ink

    def _made(self, text: str) -> Ink:
        parts = self._stack(text)
        run = glyph_run(parts) if parts else None
        return Ink(self.width, ((0.0, tone_of(text), run),) if run else ())

    def _stack(self, text: str) -> list[tuple[Glyphs, float, float]]:
        em = self.em
        symbols = [sign for sign in text if sign not in MARKS + DOT]
        dotted = DOTTED if DOT in text else 0.0
        middle = (BEFORE + SYMBOL / 2) * em
        top = -(MIDDLE + (len(symbols) * PITCH + dotted) / 2) * em
        parts = [self._centred(DOT, middle, top + dotted * em / 2)] if dotted else []
        y = top + (dotted + PITCH / 2) * em
        for sign in symbols:
            parts.append(self._set(sign, middle, y))
            y += PITCH * em
        beside = (BEFORE + SYMBOL + MARK / 2) * em
        last = y - (PITCH + RAISED) * em
        parts += [self._centred(sign, beside, last) for sign in text if sign in MARKS]
        return [part for part in parts if part is not None]

    def _set(self, sign: str, x: float, y: float) -> tuple[Glyphs, float, float] | None:
        """A symbol whose place has its middle there: its strokes may be above or below it."""
        found, model = self._sign(sign), self._sign("ㄓ")
        if found is None or model is None:
            return None
        glyphs, ink = found
        return glyphs, x - ink.center().x(), y - model[1].center().y()

    def _centred(self, sign: str, x: float, y: float) -> tuple[Glyphs, float, float] | None:
        """A mark whose strokes have their middle there."""
        found = self._sign(sign)
        return found and (found[0], x - found[1].center().x(), y - found[1].center().y())

    def _sign(self, sign: str) -> tuple[Glyphs, QRectF] | None:
        """One sign at the origin and the box of its strokes; None where no font has it."""
        if sign not in self._signs:
            self._signs[sign] = _drawn(shaped(sign, self._font)[1])
        return self._signs[sign]


def _drawn(found: Sequence[Glyphs]) -> tuple[Glyphs, QRectF] | None:
    if not found or not found[0].indexes:
        return None
    glyphs = Glyphs(found[0].font, found[0].indexes[:1], ((0.0, 0.0),))
    return glyphs, glyphs.font.boundingRect(glyphs.indexes[0])
