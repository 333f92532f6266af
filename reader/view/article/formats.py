"""Formats of a text's parts, as QTextLayout takes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from reader.view.offsets import Offsets

FormatRange = QTextLayout.FormatRange


class Spacings:
    """The formats of letter spacing, each made once: a page has hundreds of words to be spaced."""

    def __init__(self) -> None:
        self._known: dict[float, QTextCharFormat] = {}

    def of(self, width: float) -> QTextCharFormat:
        """The format that makes each character so many pixels wider."""
        form = self._known.get(width)
        if form is None:
            form = self._known[width] = QTextCharFormat()
            form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            form.setFontLetterSpacing(width)
        return form


class Formats:
    """Makes formats of code points of one text."""

    def __init__(self, offsets: Offsets, spacings: Spacings) -> None:
        self._offsets = offsets
        self._spacings = spacings

    def of(self, parts: Sequence[tuple[int, int, QTextCharFormat]]) -> list[FormatRange]:
        """Formats from (start, end, format)."""
        return [self._range(*part) for part in parts]

    def spacing(self, extra: Sequence[float]) -> Iterator[FormatRange]:
        """Letter spacing: by how many pixels each code point is to become wider."""
        start, width = 0, extra[0] if extra else 0.0
        for place, other in enumerate(extra):
            if other != width:
                if width:
                    yield self._range(start, place, self._spacings.of(width))
                start, width = place, other
        if width:
            yield self._range(start, len(extra), self._spacings.of(width))

    def _range(self, start: int, end: int, form: QTextCharFormat) -> FormatRange:
        made = FormatRange()
        made.start = first = self._offsets.to_units(start)
        made.length = self._offsets.to_units(end) - first
        made.format = form
        return made
