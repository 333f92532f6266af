"""Labels for Chinese: the forms of its script, the colours of its tones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from reader.model.variant import Variant
from reader.view.article.glyph_forms import forms_of

Coloured = tuple[str, str | None]  # a piece of text, its #rrggbb or None for the label's own


class ScriptLabel(QLabel):
    """Plain text, drawn with the forms of its script."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.variant = Variant.HANS
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._colour = ""

    def set_colour(self, colour: str) -> None:
        """Write in this colour; a palette would not get through the window's style sheet."""
        if colour != self._colour:
            self._colour = colour
            self.setStyleSheet(f"color: {colour}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        with forms_of(self.variant):
            super().paintEvent(event)


class ToneLabel(ScriptLabel):
    """One line whose pieces have colours of their own; a label of Qt has one colour for all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pieces: tuple[Coloured, ...] = ()

    def set_pieces(self, pieces: Sequence[Coloured]) -> None:
        """Say what the pieces say, one after the other; :meth:`setText` takes them away again."""
        self.setText("".join(text for text, _ in pieces))
        self.pieces = tuple(pieces) if any(colour for _, colour in pieces) else ()

    def setText(self, text: str) -> None:
        """Say this in the label's own colour."""
        self.pieces = ()
        super().setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint piece by piece where the whole text would have them."""
        if not self.pieces:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        metrics, text, done = QFontMetricsF(self.font()), self.text(), 0
        space = self.contentsRect()
        base = space.top() + (space.height() - metrics.height()) / 2 + metrics.ascent()
        for piece, colour in self.pieces:
            painter.setPen(QColor(colour or self._colour))
            x = space.left() + metrics.horizontalAdvance(text[:done])
            painter.drawText(QPointF(x, base), piece)
            done += len(piece)
        painter.end()
