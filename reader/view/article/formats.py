"""Formats of a text's parts, as QTextLayout takes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from reader.view.offsets import Offsets

FormatRange = QTextLayout.FormatRange


class Formats:
    """Makes formats of code points of one text."""

    def __init__(self, offsets: Offsets) -> None:
        self._offsets = offsets
        self._spaced: dict[tuple[int, int, float], FormatRange] = {}

    def of(self, parts: Sequence[tuple[int, int, QTextCharFormat]]) -> list[FormatRange]:
        """Formats from (start, end, format)."""
        return [self._range(*part) for part in parts]

    def spacing(self, extra: Sequence[float]) -> Iterator[FormatRange]:
        """Letter spacing: by how many pixels each code point is to become wider."""
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
        made.start = self._offsets.to_units(start)
        made.length = self._offsets.to_units(end) - made.start
        made.format = form
        return made


def _letter_spacing(width: float) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(width)
    return form
