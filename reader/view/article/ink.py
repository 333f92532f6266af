"""Readings as glyphs: each syllable is shaped once, however often it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QRawFont, QTextLayout

from reader.presentation.tone_colours import pinyin_runs, tone_of

# Words that are kept with their pieces: those of some dozens of pages.
KEPT = 5000

Syllables = tuple[str | None, ...]


# A piece of one tone (None: it has no colour of its own), so many pixels from the beginning.
Piece = tuple[float, int | None, QGlyphRun]


@dataclass(frozen=True, slots=True)
class Ink:
    """A reading that is ready to be drawn."""

    width: float  # pixels
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Glyphs of one font and where they stand from the origin of their line, in pixels."""

    font: QRawFont
    indexes: Sequence[int]
    places: Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Shape:
    """A syllable: how far it advances, its tone, its glyphs."""

    width: float
    tone: int | None
    runs: Sequence[QGlyphRun]


def shaped(text: str, font: QFont) -> tuple[float, list[Glyphs]]:
    """How far the text advances, and its glyphs: by fonts, as a rare letter has another."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    baseline = line.ascent()
    found = [
        Glyphs(
            run.rawFont(),
            run.glyphIndexes(),
            [(at.x(), at.y() - baseline) for at in run.positions()],
        )
        for run in layout.glyphRuns()
    ]
    return line.horizontalAdvance(), found


def glyph_run(parts: Iterable[tuple[Glyphs, float, float]]) -> QGlyphRun:
    """Glyphs of one font, each of the parts moved by (x, y) pixels, to be drawn in one go."""
    run = QGlyphRun()
    indexes: list[int] = []
    places: list[QPointF] = []
    for glyphs, x, y in parts:
        if not indexes:
            run.setRawFont(glyphs.font)
        indexes += glyphs.indexes
        places += [QPointF(left + x, top + y) for left, top in glyphs.places]
    run.setGlyphIndexes(indexes)
    run.setPositions(places)
    return run


class LineInk:
    """Readings on a line: pinyin, or zhuyin that stands above its character.

    A page has hundreds of words and some two hundred different syllables, so only syllables are
    shaped, each of them once.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._shapes: dict[str, Shape] = {}
        self._known: dict[tuple[str, Syllables], Ink] = {}

    def of(self, text: str, syllables: Syllables) -> Ink:
        """The reading, in pieces of one tone."""
        ink = self._known.get((text, syllables))
        if ink is None:
            if len(self._known) > KEPT:
                self._known.clear()
            ink = self._known[text, syllables] = self._made(text, syllables)
        return ink

    def _made(self, text: str, syllables: Syllables) -> Ink:
        x = 0.0
        pieces: list[Piece] = []
        for part in _parts(text, syllables):
            shape = self._shapes.get(part) or self._shape(part)
            pieces += [(x, shape.tone, run) for run in shape.runs]
            x += shape.width
        return Ink(x, tuple(pieces))

    def _shape(self, text: str) -> Shape:
        width, parts = shaped(text, self._font)
        runs = [glyph_run([(part, 0.0, 0.0)]) for part in parts]
        made = self._shapes[text] = Shape(width, tone_of(text), runs)
        return made


def _parts(text: str, syllables: Syllables) -> Iterable[str]:
    """The syllables, and what stands between them: blanks, hyphens, apostrophes."""
    told = tuple(filter(None, syllables))
    if "".join(told) == text:
        return told
    return [run.text for run in pinyin_runs(text, syllables)]
