"""All rows of an article, of which only those looked at are laid out."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Collection, Sequence

from reader.model.span import Position, Span
from reader.presentation.article_rows import ArticleRows
from reader.presentation.rows import (
    COMPOSED,
    DoubtSource,
    Row,
    RubySource,
    TextSource,
    ToneSource,
)
from reader.view.article.heights import Heights
from reader.view.article.row_layout import RowLayout
from reader.view.article.typesetting import RowWords, Typesetter

# Enough for some screens above and below: scrolling to and fro lays nothing out again.
KEPT = 150


class RowStack:
    """Rows, their words, their heights and the layouts that were made."""

    def __init__(self, rows: Sequence[Row], source: TextSource, typesetter: Typesetter) -> None:
        self.rows = rows
        self.source = source
        self.typesetter = typesetter
        self.heights = Heights(_lengths(rows))
        # Asked once: to look whether an object fits a protocol takes longer than to set a line.
        self._ruby = source.ruby if isinstance(source, RubySource) else _nothing
        self._tones = source.tones if isinstance(source, ToneSource) else _nothing
        self._doubts = source.doubts if isinstance(source, DoubtSource) else _nothing
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()
        if rows:
            self.heights.guess(*typesetter.guess)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def laid_out(self) -> Collection[int]:
        """The rows of which a layout is held at the moment."""
        return self._layouts.keys()

    def set_by(self, typesetter: Typesetter) -> None:
        """Set all rows anew, in another style, variant or width."""
        if self.rows and typesetter.guess != self.typesetter.guess:
            self.heights.guess(*typesetter.guess)
        self.typesetter = typesetter
        self.forget()

    def forget(self, paragraphs: Collection[int] | None = None) -> None:
        """Drop the layouts of these paragraphs, or all; their heights stay the best guess."""
        if paragraphs is None:
            self._layouts.clear()
            return
        for index in [i for i in self._layouts if self.rows[i].paragraph in paragraphs]:
            del self._layouts[index]

    def layout(self, index: int) -> RowLayout:
        """The row on the page, laid out now if it was not."""
        made = self._layouts.get(index)
        if made is None:
            made = self._layouts[index] = self._set(index)
            self.heights.put(index, made.height)
            if len(self._layouts) > KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(index)
        return made

    def text(self, index: int) -> str:
        """The words of the row."""
        row = self.rows[index]
        if row.role in COMPOSED:
            return self.source.composed(row)
        return row.span.of(self.source.shown(row.paragraph))

    def holds_text(self, index: int) -> bool:
        """Whether the row's words are of the file, so that they can be selected and looked up."""
        return self.rows[index].role not in COMPOSED

    def text_row(self, index: int, step: int) -> int | None:
        """The nearest row with words of the file from ``index`` on, going by ``step`` (1 or -1)."""
        while 0 <= index < len(self.rows):
            if self.holds_text(index):
                return index
            index += step
        return None

    def row_of(self, position: Position) -> int:
        """The row that shows the position, or the nearest above where it is folded away."""
        place = (position.paragraph, position.offset)
        index = bisect_right(self.rows, place, key=_begins) - 1
        nearest = self.text_row(max(0, index), -1)
        return max(0, index) if nearest is None else nearest

    def offset_in(self, index: int, position: Position) -> int:
        """Where in the row's words the position is; the nearest end if it is not in the row."""
        row = self.rows[index]
        if row.paragraph != position.paragraph:
            return 0 if position.paragraph < row.paragraph else row.span.length
        return max(0, min(position.offset - row.span.start, row.span.length))

    def line_top(self, index: int, position: Position) -> int:
        """The y, from the top of the row, of the line with the position."""
        layout = self.layout(index)
        return layout.line_top(layout.line_of(self.offset_in(index, position)))

    def position(self, index: int, offset: int) -> Position:
        """The position ``offset`` code points into the row."""
        row = self.rows[index]
        return Position(row.paragraph, row.span.start + offset)

    def part(self, index: int, start: Position, end: Position) -> Span:
        """What of the row lies between the two, in offsets of its words; may be empty."""
        first, last = self.offset_in(index, start), self.offset_in(index, end)
        return Span(first, max(first, last))

    def _set(self, index: int) -> RowLayout:
        row, last = self.rows[index], index == len(self.rows) - 1
        words = self._words(index)
        layout = self.typesetter.set_row(row, words, first=index == 0, last=last)
        if self.holds_text(index):
            inside = (d for d in self._doubts(row.paragraph) if row.span.overlaps(d))
            layout.doubts = [doubt.shifted(-row.span.start) for doubt in inside]
        return layout

    def _words(self, index: int) -> RowWords:
        """The text of the row; with what is known of it where it is of the file."""
        text, paragraph = self.text(index), self.rows[index].paragraph
        if not self.holds_text(index):
            return RowWords(text)
        style = self.typesetter.style
        return RowWords(
            text,
            self.source.marks(paragraph),
            self._ruby(paragraph) if style.ruby else (),
            self._tones(paragraph) if style.tones is not None else (),
        )


def _nothing(_paragraph: int) -> tuple[()]:
    return ()


def _lengths(rows: Sequence[Row]) -> list[int]:
    if isinstance(rows, ArticleRows):
        return rows.lengths
    return [row.span.end - row.span.start for row in rows]


def _begins(row: Row) -> tuple[int, int]:
    return row.paragraph, row.span.start
