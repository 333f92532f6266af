"""What the keys do to an article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.model.span import Position
from reader.view.article.caret_moves import CaretMoves
from reader.view.article.display import ArticleDisplay

Standard = QKeySequence.StandardKey
Move = Callable[[CaretMoves, Position], Position]

# What moves the caret, and its form with Shift, which selects. Lines are not here: to go through
# them the caret remembers its column.
MOVES: tuple[tuple[Standard, Standard, Move], ...] = (
    (
        Standard.MoveToNextChar,
        Standard.SelectNextChar,
        lambda moves, at: moves.by_character(at, forward=True),
    ),
    (
        Standard.MoveToPreviousChar,
        Standard.SelectPreviousChar,
        lambda moves, at: moves.by_character(at, forward=False),
    ),
    (
        Standard.MoveToNextWord,
        Standard.SelectNextWord,
        lambda moves, at: moves.by_word(at, forward=True),
    ),
    (
        Standard.MoveToPreviousWord,
        Standard.SelectPreviousWord,
        lambda moves, at: moves.by_word(at, forward=False),
    ),
    (
        Standard.MoveToStartOfLine,
        Standard.SelectStartOfLine,
        lambda moves, at: moves.to_line_edge(at, end=False),
    ),
    (
        Standard.MoveToEndOfLine,
        Standard.SelectEndOfLine,
        lambda moves, at: moves.to_line_edge(at, end=True),
    ),
    (
        Standard.MoveToStartOfDocument,
        Standard.SelectStartOfDocument,
        lambda moves, at: moves.to_edge(at, end=False),
    ),
    (
        Standard.MoveToEndOfDocument,
        Standard.SelectEndOfDocument,
        lambda moves, at: moves.to_edge(at, end=True),
    ),
)
# At these not only the line with the caret comes into sight, but what is above or below it too.
EDGES = {Standard.MoveToStartOfDocument: False, Standard.MoveToEndOfDocument: True}
LINES = {
    Standard.MoveToNextLine: (True, False),
    Standard.SelectNextLine: (True, True),
    Standard.MoveToPreviousLine: (False, False),
    Standard.SelectPreviousLine: (False, True),
}
PAGES = {
    Standard.MoveToNextPage: (True, False),
    Standard.SelectNextPage: (True, True),
    Standard.MoveToPreviousPage: (False, False),
    Standard.SelectPreviousPage: (False, True),
}


class Keyboard(QObject):
    """Moves the caret and selects; a key it does not know is left to the window."""

    word_activated = Signal(int, int)
    fold_reached = Signal(int)
    fold_activated = Signal(int)

    def __init__(self, display: ArticleDisplay) -> None:
        super().__init__(display)
        self._display = display
        self._column: float | None = None  # the x that up and down come back to
        self._came_forward = True  # to the fold that the keyboard is at

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here; arrows go by how the page lies."""
        event = self._on_page(event)
        return (
            self._press_line(event)
            or self._press_page(event)
            or self._press_move(event)
            or self._press_command(event)
        )

    def _on_page(self, event: QKeyEvent) -> QKeyEvent:
        key = self._display.plane.key(event.key())
        if key == event.key():
            return event
        return QKeyEvent(event.type(), key, event.modifiers(), event.text())

    def _press_move(self, event: QKeyEvent) -> bool:
        for key, selecting, move in MOVES:
            if event.matches(key) or event.matches(selecting):
                extend = event.matches(selecting)
                start = self._from(extend=extend)
                moves = self._moves(start)
                there = move(moves, start)
                hangs = key is Standard.MoveToEndOfLine and moves.wraps_at(there)
                self._go(there, extend=extend, hangs=hangs)
                if key in EDGES:
                    self._display.go_to_edge(end=EDGES[key])
                return True
        return False

    def _press_line(self, event: QKeyEvent) -> bool:
        for key, (forward, extend) in LINES.items():
            if event.matches(key):
                if extend or not self._stop_at_fold(forward=forward):
                    self._go_line(forward=forward, extend=extend)
                return True
        return False

    def _go_line(self, *, forward: bool, extend: bool) -> None:
        start = self._from(extend=extend)
        x = self._column_of(start)
        there, hangs = self._moves(start).by_line(start, x, forward=forward)
        self._go(there, extend=extend, hangs=hangs)
        self._column = x

    def _stop_at_fold(self, *, forward: bool) -> bool:
        """Whether the step is done: it came to a fold on its way, or back from one.

        The caret stays where it was, as a fold has no words of the file.
        """
        display, start = self._display, self._from(extend=False)
        if display.fold is not None:
            self._came_forward, came = forward, self._came_forward
            if forward != came:
                display.set_fold(None)
            return forward != came
        fold = self._moves(start).fold_beyond(start, forward=forward)
        if fold is not None:
            display.shows_caret = True
            display.set_caret(start, hangs=display.hangs)
            display.set_fold(fold)
            self._came_forward = forward
            self.fold_reached.emit(fold)
        return fold is not None

    def _press_page(self, event: QKeyEvent) -> bool:
        for key, (forward, extend) in PAGES.items():
            if event.matches(key):
                self._turn_page(forward=forward, extend=extend)
                return True
        if event.key() == Qt.Key.Key_Space and event.text() == " ":
            backward = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._turn_page(forward=not backward, extend=False)
            return True
        return False

    def _press_command(self, event: QKeyEvent) -> bool:
        if event.matches(Standard.Copy):
            self._display.copy()
        elif event.matches(Standard.SelectAll):
            self._display.select_all()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.activate()
        else:
            return False
        return True

    def step_word(self, *, forward: bool) -> None:
        """Bring the caret to the next word, or the one before."""
        start = self._from(extend=False)
        self._go(self._moves(start).by_word(start, forward=forward), extend=False)

    def activate(self) -> None:
        """Open the fold, or the card of the word at the caret."""
        if self._display.fold is not None:
            self.fold_activated.emit(self._display.fold)
            return
        at = self._from(extend=False)
        self._display.shows_caret = True
        self._display.set_caret(at, hangs=self._display.hangs and at == self._display.caret())
        self.word_activated.emit(at.paragraph, at.offset)

    def _turn_page(self, *, forward: bool, extend: bool) -> None:
        """Scroll by a page; the caret stays where it is on the screen."""
        display = self._display
        page, start = display.article.page, self._from(extend=extend)
        box = page.caret_box(start, hangs=display.hangs and start == display.caret())
        y = box.center().y() if box else 0.0
        step = display.verticalScrollBar().pageStep()
        display.scroll_by(step if forward else -step)
        x = self._column_of(display.caret())
        point = QPointF(x + page.left, y)
        gap = page.gap_near(point)
        if gap is not None:
            display.shows_caret = True
            display.set_caret(gap, extend=extend, hangs=page.hangs_at(gap, point))
        self._column = x

    def _moves(self, start: Position) -> CaretMoves:
        display = self._display
        hangs = display.hangs and start == display.caret()
        return CaretMoves(display.article.stack, hangs=hangs)

    def _go(self, position: Position, *, extend: bool, hangs: bool = False) -> None:
        self._column = None
        self._display.shows_caret = True
        self._display.set_caret(position, extend=extend, hangs=hangs)
        self._follow(position)

    def _follow(self, position: Position) -> None:
        """Scroll no more than is needed to have the caret's line and one beyond in sight."""
        sight, line_height = self._display.article.sight, self._display.article.line_height
        y = sight.y_of(position)
        low = sight.height - 2 * line_height
        if y is None or not -sight.height < y < 2 * sight.height:
            self._display.go_to(position)
        elif y > low:
            self._display.scroll_by(y - low)
        elif y < line_height // 2 and self._moves(position).is_in_first_line(position):
            self._display.go_to_edge(end=False)
        elif y < line_height // 2:
            self._display.scroll_by(y - line_height // 2)

    def _from(self, *, extend: bool) -> Position:
        """Where a move begins: at the caret, or in what is in sight if the reader scrolled away."""
        display = self._display
        box = display.caret_box()
        in_sight = box is not None and 0 <= box.center().y() < display.article.sight.height
        if extend or in_sight:
            return display.caret()
        self._column = None
        return display.place()

    def _column_of(self, position: Position) -> float:
        if self._column is not None:
            return self._column
        stack, hangs = self._display.article.stack, self._display.hangs
        row = stack.row_of(position)
        return stack.layout(row).caret_box(stack.offset_in(row, position), hangs=hangs).left()
