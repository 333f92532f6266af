"""The article with what stands out in it: selection, caret, mentions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.model.span import Mention, Position
from reader.presentation.rows import Row, TextSource
from reader.view.article.canvas import ArticleCanvas
from reader.view.article.highlights import Highlights
from reader.view.article.painting import ArticlePainter
from reader.view.article.selection import Selection, whole, words_between
from reader.view.reading_style import ReadingStyle

START = Position(0, 0)


class ArticleDisplay(ArticleCanvas):
    """Shows and changes what is selected and marked; knows no mouse and no keyboard."""

    caret_moved = Signal(int, int)  # paragraph, offset
    selection_changed = Signal()
    document_replaced = Signal()

    def __init__(self, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._highlights = Highlights()
        self._selection = Selection(START, START)
        self.shows_caret = False  # only while it is moved by keys
        self.fold: int | None = None  # the paragraph of the fold that the keyboard is at

    def show_document(self, rows: Sequence[Row], source: TextSource) -> None:
        """Show a new article from its beginning, with nothing selected or marked."""
        self._highlights = Highlights()
        self.shows_caret, self.fold = False, None
        super().show_document(rows, source)
        ends = whole(self.article.stack) or (START, START)
        self._select(Selection(ends[0], ends[0]))
        self.document_replaced.emit()

    def set_emphasis(self, mentions: Sequence[Mention]) -> None:
        """Lay a soft colour under the mentions, which are in the order of the text."""
        self._highlights.emphasis = mentions
        self.viewport().update()

    def set_hovered_word(self, word: Mention | None) -> None:
        """Mark the word at the pointer."""
        self._highlights.hovered = word
        self.viewport().update()

    def set_fold(self, paragraph: int | None) -> None:
        """Mark the fold that the keyboard is at; None for none."""
        self.fold = paragraph
        self.viewport().update()

    def set_current(self, mention: Mention | None) -> None:
        """Lay a stronger colour under one mention."""
        self._highlights.current = mention
        self.viewport().update()

    def set_found(self, hits: Sequence[Mention], current: int | None) -> None:
        """Mark what was found, in the order of the text; ``current`` is the index of one."""
        self._highlights.found, self._highlights.found_now = hits, current
        self.viewport().update()

    def caret(self) -> Position:
        """Where the caret is."""
        return self._selection.caret

    @property
    def hangs(self) -> bool:
        """Whether the caret is at the end of a wrapped line, not at the start of the next."""
        return self._selection.hangs

    def set_caret(self, position: Position, *, extend: bool = False, hangs: bool = False) -> None:
        """Move the caret; ``extend`` leaves the other end of the selection where it is."""
        anchor = self._selection.anchor if extend else position
        self._select(Selection(anchor, position, hangs))

    def caret_box(self) -> QRectF | None:
        """The caret's place on the page, without width; None where it is not in sight."""
        return self.article.page.caret_box(self._selection.caret, hangs=self._selection.hangs)

    def selection(self) -> tuple[Position, Position] | None:
        """The ends of what is selected in the order of the text, or None."""
        return self._selection.ends

    def select(self, start: Position, end: Position) -> None:
        """Select from ``start`` to ``end``, where the caret then is."""
        self._select(Selection(start, end))

    def select_all(self) -> None:
        """Select all that is shown of the article."""
        ends = whole(self.article.stack)
        if ends:
            self.select(*ends)

    def selected_text(self) -> str:
        """What is selected, in the variant shown."""
        ends = self._selection.ends
        return words_between(self.article.stack, *ends) if ends else ""

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        if self._selection.ends:
            QGuiApplication.clipboard().setText(self.selected_text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        page, palette, plane = self.article.page, self.article.style.palette, self.plane
        shows_caret = self.shows_caret and self.hasFocus()
        caret = self.caret_box() if shows_caret else None
        # A painter that an error leaves at work takes the process with it when the window closes.
        with QPainter(self.viewport()) as painter:
            painter.setTransform(plane.transform)
            clip = plane.box_on_page(QRectF(event.rect()))
            frame = ArticlePainter(painter, page, palette, clip)
            frame.fold = self.fold if self.hasFocus() else None
            frame.paint(self._highlights, self._selection.ends, caret)
        self.prepare_ahead()

    def _select(self, selection: Selection) -> None:
        before, self._selection = self._selection, selection
        self.set_fold(None)
        self.viewport().update()
        if before.ends != selection.ends:
            self.selection_changed.emit()
        if before.caret != selection.caret:
            self.caret_moved.emit(selection.caret.paragraph, selection.caret.offset)
