"""The scrolling area that shows an article and keeps the reader's place in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model.span import Mention, Position
from reader.model.variant import Variant
from reader.presentation.rows import Row, TextSource
from reader.view.article.ahead import Ahead
from reader.view.article.place_bar import PlaceBar
from reader.view.article.plane import Plane
from reader.view.article.shown_article import ShownArticle
from reader.view.reading_style import ReadingStyle


class ArticleCanvas(QAbstractScrollArea):
    """Rows in a column, of which only those in sight are laid out."""

    place_changed = Signal(float)  # 0..1: how far down the upper edge is
    rows_in_sight_changed = Signal(int, int)  # the first and last paragraph in sight
    scrolled = Signal()  # the text moved under the pointer

    def __init__(self, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked for a viewport that Qt made, PySide6 looks through all kinds of widgets for its
        # class: 15 ms that the first paint would wait for.
        self.setViewport(QWidget(self))
        self.article = ShownArticle(style or ReadingStyle())
        self._bar = PlaceBar(self.verticalScrollBar(), self.article, self)
        self._bar_below: PlaceBar | None = None  # of vertical lines
        self._bar.moved.connect(lambda: self._settled(moved=True))
        self._bar.place_changed.connect(self.place_changed)
        self._ahead = Ahead(self, lambda: self.article.sight, self._fit_bars)
        self._told_sight = (-1, -1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, rows: Sequence[Row], source: TextSource) -> None:
        """Show a new article from its beginning."""
        self.article.show(rows, source)
        self._told_sight = (-1, -1)
        self._settled()

    def replace_rows(self, rows: Sequence[Row]) -> None:
        """Show the same article in other rows; the text at the upper edge stays."""
        self.article.replace(rows)
        self._settled()

    def refresh_text(self) -> None:
        """Read all words and marks again; the text at the upper edge stays."""
        self.article.forget()
        self._settled()

    def refresh_paragraphs(self, paragraphs: Collection[int]) -> None:
        """Read the words and marks of these paragraphs again."""
        self.article.forget(paragraphs)
        self._settled()

    def set_style(self, style: ReadingStyle) -> None:
        """Set the article in another style; the text at the upper edge stays."""
        turns = style.vertical != self.article.style.vertical
        self.article.set_style(style)
        if turns:
            self._turn()
        self._settled()

    def set_variant(self, variant: Variant) -> None:
        """Choose the fonts and the forms of characters; the words come from the source."""
        self.article.set_variant(variant)
        self._settled()

    @property
    def plane(self) -> Plane:
        """How the page lies in the viewport."""
        return Plane(self.viewport().size(), self.article.style.vertical)

    def place(self) -> Position:
        """The first character of the first line in sight."""
        return self.article.sight.line_at_top()[0]

    def go_to(self, position: Position) -> None:
        """Show the line with that character at the upper edge."""
        self.article.sight.bring(position, 0)
        self._settled(moved=True)

    def go_to_edge(self, *, end: bool) -> None:
        """Show the very beginning of the article, or its very end."""
        sight = self.article.sight
        sight.move_to(sight.maximum if end else 0)
        self._settled(moved=True)

    def reveal(self, mention: Mention) -> None:
        """Show the mention in the upper third, unless it is comfortably in sight already."""
        start = Position(mention.paragraph, mention.span.start)
        margin, height = self.article.line_height, self.article.sight.height
        y = self.article.sight.y_of(start)
        if y is None or not margin <= y <= height - 3 * margin:
            self.article.sight.bring(start, height // 4)
            self._settled(moved=True)

    def word_rect(self, mention: Mention) -> QRect | None:
        """The box in the viewport of the mention's first line, or None if it is not in sight."""
        box = next(self.article.page.boxes(mention), None)
        rect = None if box is None else self.plane.to_view(box).toAlignedRect()
        return rect if rect and rect.intersects(self.viewport().rect()) else None

    def scroll_by(self, pixels: int) -> None:
        """Move down (up with a negative number) by so many pixels."""
        self.article.sight.move_by(pixels)
        self._settled(moved=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column into the viewport."""
        super().resizeEvent(event)
        self.article.resize(self.plane.line_room, self.plane.height)
        self._settled()

    def prepare_ahead(self) -> None:
        """Lay out what will come into sight next, when what is in sight has been painted."""
        self._ahead.start()

    def _turn(self) -> None:
        """Show the scroll bar that goes with the lines; the other one stays in step unseen."""
        policy, is_turned = Qt.ScrollBarPolicy, self.plane.is_turned
        if self._bar_below is None:
            bar = self.horizontalScrollBar()
            bar.setInvertedAppearance(True)
            self._bar_below = PlaceBar(bar, self.article, self)
            self._bar_below.moved.connect(lambda: self._settled(moved=True))
        bars = policy.ScrollBarAlwaysOff, policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bars[not is_turned])
        self.setHorizontalScrollBarPolicy(bars[is_turned])
        self.article.resize(self.plane.line_room, self.plane.height)

    def _fit_bars(self) -> None:
        self._bar.fit()
        if self._bar_below is not None:
            self._bar_below.fit()

    def _settled(self, *, moved: bool = False) -> None:
        """Let the scroll bar and whoever listens know what is in sight now."""
        self._fit_bars()
        self.viewport().update()
        if moved:
            self.scrolled.emit()
        if (seen := self.article.paragraphs_in_sight) != self._told_sight:
            self._told_sight = seen
            self.rows_in_sight_changed.emit(*seen)
