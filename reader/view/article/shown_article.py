"""An article as it is shown: its rows set in a style, and the reader's place in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from reader.model.span import Span
from reader.model.variant import Variant
from reader.presentation.rows import Mark, Row, TextSource
from reader.view.article.page import Page
from reader.view.article.row_stack import RowStack
from reader.view.article.sight import Sight
from reader.view.article.typefaces import Typefaces
from reader.view.article.typesetting import Typesetter
from reader.view.reading_style import ReadingStyle


class NoText:
    """The source of a view that shows no article."""

    def shown(self, _paragraph: int, /) -> str:
        """Nothing."""
        return ""

    def composed(self, _row: Row, /) -> str:
        """Nothing."""
        return ""

    def marks(self, _paragraph: int, /) -> Sequence[Mark]:
        """Nothing."""
        return ()

    def word_at(self, _paragraph: int, offset: int, /) -> Span:
        """The character alone."""
        return Span(offset, offset + 1)


class ShownArticle:
    """Keeps the line at the upper edge where it is, whatever else changes."""

    def __init__(self, style: ReadingStyle) -> None:
        self.style = style
        self.variant = Variant.HANS
        self._width = 0
        self._faces = Typefaces(style, self.variant)
        self._faces_are_old = False
        self.sight = Sight(RowStack((), NoText(), self._typesetter()))
        self.page = Page(self.sight)

    @property
    def stack(self) -> RowStack:
        """The rows."""
        return self.page.stack

    @property
    def line_height(self) -> int:
        """The distance between lines of the body in pixels."""
        return self.stack.typesetter.line_height

    @property
    def how_far(self) -> float:
        """How far down the upper edge is, 0 to 1."""
        return min(1.0, self.sight.value / self.sight.maximum) if self.sight.maximum else 0.0

    @property
    def paragraphs_in_sight(self) -> tuple[int, int]:
        """The first and the last paragraph of which something is in sight; -1 for none."""
        rows = self.sight.rows
        if not rows:
            return -1, -1
        return self.stack.rows[rows[0][0]].paragraph, self.stack.rows[rows[-1][0]].paragraph

    def show(self, rows: Sequence[Row], source: TextSource) -> None:
        """Show another article from its beginning."""
        height = self.sight.height
        self.sight = Sight(RowStack(rows, source, self._typesetter()))
        self.page = Page(self.sight)
        self.sight.set_height(height)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show the same article in other rows."""
        held = self.sight.hold()
        self.show(rows, self.stack.source)
        self.sight.restore(held)

    def forget(self, paragraphs: Collection[int] | None = None) -> None:
        """Read the words and marks of these paragraphs, or of all, again."""
        self._keeping_place(lambda: self.stack.forget(paragraphs))

    def set_style(self, style: ReadingStyle) -> None:
        """Set all rows in another style."""
        self.style = style
        self._dress()

    def set_variant(self, variant: Variant) -> None:
        """Set all rows in the fonts and forms of a variant."""
        self.variant = variant
        self._dress()

    def resize(self, width: int, height: int) -> None:
        """Fit the column into so many pixels."""
        if width != self._width:
            self._width = width
            self._set_anew()
        self.sight.set_height(height)

    def _dress(self) -> None:
        """Look up the fonts; where there is no row to set, not before there is one."""
        self._faces_are_old = True
        self._set_anew()

    def _set_anew(self) -> None:
        if not self.stack.rows:
            return
        typesetter = self._typesetter()
        self._keeping_place(lambda: self.stack.set_by(typesetter))

    def _keeping_place(self, change: Callable[[], None]) -> None:
        held = self.sight.hold()
        change()
        self.sight.restore(held)

    def _typesetter(self) -> Typesetter:
        if self._faces_are_old:
            self._faces = Typefaces(self.style, self.variant)
            self._faces_are_old = False
        return Typesetter(self._faces, self._width)
