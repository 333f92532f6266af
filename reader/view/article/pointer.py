"""What the mouse does to an article."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.model.span import Position
from reader.view.article.display import ArticleDisplay
from reader.view.article.units import Unit, unit_around

# While a selection is dragged over an edge: every so many milliseconds a part of the distance.
PULSE = 25
PART = 0.3


class Press(Enum):
    """What the button that is down has done so far."""

    NOTHING = auto()
    CLICKS = auto()
    HOLDS = auto()  # what is selected: it may be dragged away
    SELECTS = auto()


class Pointer(QObject):
    """Hovering, clicking and selecting; it tells what happened in positions of the text."""

    word_hovered = Signal(int, int)
    hover_left = Signal()
    word_clicked = Signal(int, int)
    fold_clicked = Signal(int)
    drag_wanted = Signal()  # of what is selected

    def __init__(self, display: ArticleDisplay) -> None:
        super().__init__(display)
        self._display = display
        self._hovered: tuple[Position, Position] | None = None
        self._press = Press.NOTHING
        self._unit = Unit.CHARACTER
        self._origin: tuple[Position, Position] | None = None
        self._at = QPointF()
        self._pulse = QTimer(self, interval=PULSE)
        self._pulse.timeout.connect(self._scroll_on)
        display.scrolled.connect(self.leave)

    def move(self, point: QPointF) -> None:
        """The pointer moved."""
        if self._press is Press.NOTHING:
            self._hover(point)
        else:
            self._drag(point)

    def press(self, point: QPointF, unit: Unit, *, extend: bool = False) -> None:
        """The button went down; with ``extend`` the caret moves and the selection's start stays."""
        gap = self._display.article.page.gap_near(point)
        if gap is None:
            return
        self._at, self._unit = point, unit
        if extend:
            self._press = Press.SELECTS
            anchor = self._anchor()
            self._origin = (anchor, anchor)
            self._extend_to(point)
        elif unit is Unit.CHARACTER and self._is_selected(point):
            self._press = Press.HOLDS
        elif unit is Unit.CHARACTER:
            self._press = Press.CLICKS
            self._origin = (gap, gap)
            self._place_caret(point)
        else:
            self._press = Press.SELECTS
            self._origin = self._around(point)
            self._display.select(*self._origin)

    def release(self, point: QPointF) -> None:
        """The button came up; where nothing was dragged, it was a click."""
        pressed, self._press = self._press, Press.NOTHING
        self._pulse.stop()
        if pressed is Press.HOLDS:
            self._place_caret(point)
        elif pressed is Press.CLICKS:
            self._click(point)

    def let_go(self) -> None:
        """Another text is under the pointer: what began in the one before ends."""
        self._press, self._origin = Press.NOTHING, None
        self._pulse.stop()

    def _click(self, point: QPointF) -> None:
        fold = self._display.article.page.fold_under(point)
        under = self._display.article.page.character_under(point)
        if fold is not None:
            self.fold_clicked.emit(fold)
        elif under is not None:
            self.word_clicked.emit(under.paragraph, under.offset)

    def tap(self, point: QPointF) -> None:
        """A finger came up where it came down."""
        self._press = Press.NOTHING
        self._place_caret(point)
        self._click(point)

    def leave(self) -> None:
        """The pointer is on no character any more."""
        if self._hovered is not None:
            self._hovered = None
            self.hover_left.emit()

    def shape(self, point: QPointF) -> Qt.CursorShape:
        """How the pointer looks at that point."""
        page = self._display.article.page
        if page.fold_under(point) is not None:
            return Qt.CursorShape.PointingHandCursor
        if self._press is not Press.SELECTS and self._is_selected(point):
            return Qt.CursorShape.ArrowCursor
        if self._press is Press.SELECTS or page.character_under(point) is not None:
            return Qt.CursorShape.IBeamCursor
        return Qt.CursorShape.ArrowCursor

    def _hover(self, point: QPointF) -> None:
        under = self._display.article.page.character_under(point)
        if under is None:
            self.leave()
            return
        word = unit_around(self._display.article.stack, under, Unit.WORD)
        if word != self._hovered:
            self._hovered = word
            self.word_hovered.emit(under.paragraph, under.offset)

    def _drag(self, point: QPointF) -> None:
        is_far = (point - self._at).manhattanLength() >= QApplication.startDragDistance()
        if self._press is Press.HOLDS and is_far:
            self._press = Press.NOTHING
            self.drag_wanted.emit()
        if self._press is Press.CLICKS and is_far:
            self._press = Press.SELECTS
            self.leave()
        if self._press is not Press.SELECTS:
            return
        self._at = point
        self._extend_to(point)
        if 0 <= point.y() < self._display.article.sight.height:
            self._pulse.stop()
        elif not self._pulse.isActive():
            self._pulse.start()

    def _extend_to(self, point: QPointF) -> None:
        """Select from where it began to the pointer, in whole units."""
        if self._origin is None:
            return
        begin, end = self._origin
        first, last = self._around(point)
        if first < begin:
            self._display.select(end, first)
        else:
            self._display.select(begin, max(end, last))

    def _place_caret(self, point: QPointF) -> None:
        """Put the caret where the point is, at a line's end also before what wraps there."""
        page = self._display.article.page
        gap = page.gap_near(point)
        if gap is not None:
            self._display.set_caret(gap, hangs=page.hangs_at(gap, point))

    def _is_selected(self, point: QPointF) -> bool:
        """Whether the character at the point is selected."""
        ends = self._display.selection()
        under = self._display.article.page.character_under(point) if ends else None
        return ends is not None and under is not None and ends[0] <= under < ends[1]

    def _anchor(self) -> Position:
        caret, ends = self._display.caret(), self._display.selection()
        if ends is None:
            return caret
        return ends[0] if caret == ends[1] else ends[1]

    def _around(self, point: QPointF) -> tuple[Position, Position]:
        page = self._display.article.page
        gap = page.gap_near(point) or Position(0, 0)
        if self._unit is Unit.CHARACTER:
            return gap, gap
        return unit_around(page.stack, page.character_under(point) or gap, self._unit)

    def _scroll_on(self) -> None:
        """Go on scrolling while the pointer is held outside, faster the farther it is."""
        below = self._at.y() - self._display.article.sight.height
        distance = self._at.y() if self._at.y() < 0 else max(0.0, below)
        self._display.scroll_by(round(distance * PART) or (1 if distance > 0 else -1))
        self._extend_to(self._at)
