"""The reading surface: an article of any size, its words under the pointer and the caret."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDrag,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.span import Position, Span
from reader.presentation.rows import Row, RowRole
from reader.view.article.accessible import AccessibleArticle
from reader.view.article.display import ArticleDisplay
from reader.view.reading_style import ReadingStyle

if TYPE_CHECKING:
    from reader.view.article.keyboard import Keyboard
    from reader.view.article.pointer import Pointer
    from reader.view.article.touch import Touch

NOWHERE = -1
NOTCH = 120  # one step of a wheel, in eighths of a degree (Qt's unit)


class ArticleView(ArticleDisplay):
    """Says what the reader does, in paragraph numbers and code points.

    ``spoken`` is what a screen reader is told of the word at a paragraph's offset.
    """

    word_hovered = Signal(int, int)  # the pointer came upon a character of another word
    hover_left = Signal()  # it is on nothing now, the text moved, or a selection began
    word_clicked = Signal(int, int)
    word_activated = Signal(int, int)  # by Enter
    fold_clicked = Signal(int)
    zoom_requested = Signal(int)  # steps
    context_requested = Signal(int, int, QPoint)  # paragraph and offset are -1 beside the text

    def __init__(self, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._turned = 0  # by the wheel, less than a notch
        self._third_click = QTimer(self, singleShot=True)
        self.viewport().setMouseTracking(True)
        self.spoken: Callable[[int, int], str] = self._word_alone
        self._accessible = AccessibleArticle(self, lambda at: self.spoken(at.paragraph, at.offset))
        QAccessible.registerAccessibleInterface(self._accessible)
        self.caret_moved.connect(self._accessible.tell_caret)
        self.selection_changed.connect(self._accessible.tell_selection)

    @cached_property
    def _pointer(self) -> Pointer:
        from reader.view.article.pointer import Pointer  # noqa: PLC0415 - not before the paint

        made = Pointer(self)
        made.word_hovered.connect(self.word_hovered)
        made.hover_left.connect(self.hover_left)
        made.word_clicked.connect(self.word_clicked)
        made.fold_clicked.connect(self.fold_clicked)
        made.drag_wanted.connect(self._drag_out)
        self.document_replaced.connect(made.let_go)
        return made

    @cached_property
    def _keyboard(self) -> Keyboard:
        from reader.view.article.keyboard import Keyboard  # noqa: PLC0415 - not before the paint

        made = Keyboard(self)
        made.word_activated.connect(self.word_activated)
        made.fold_activated.connect(self.fold_clicked)
        made.fold_reached.connect(self._say_fold)
        return made

    @cached_property
    def _touch(self) -> Touch:
        from reader.view.article.touch import Touch  # noqa: PLC0415 - not before the first paint

        return Touch(self)

    def take_touches(self) -> None:
        """Let fingers scroll from now on."""
        self._touch.begin()

    def announce(self, words: str) -> None:
        """Have a screen reader say something now, such as a word with its reading."""
        self._accessible.say(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the caret or begin to select; the third click in a row selects the paragraph."""
        if event.button() is not Qt.MouseButton.LeftButton or self._touch.scrolls(event):
            return
        self.shows_caret = False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        from reader.view.article.units import Unit  # noqa: PLC0415 - not before the first paint

        unit = Unit.PARAGRAPH if self._third_click.isActive() else Unit.CHARACTER
        self._third_click.stop()
        self._pointer.press(self._on_page(event), unit, extend=shift)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        if event.button() is Qt.MouseButton.LeftButton:
            from reader.view.article.units import Unit  # noqa: PLC0415

            self._third_click.start(QApplication.doubleClickInterval())
            self._pointer.press(self._on_page(event), Unit.WORD)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover, or go on selecting; a finger that moves scrolls."""
        if self._touch.scrolls(event):
            return
        self._pointer.move(self._on_page(event))
        self.viewport().setCursor(self._pointer.shape(self._on_page(event)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click, or end a selection, which X11 then has as its primary one."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._touch.scrolls(event):
            if self._touch.is_tap(event):
                self._pointer.tap(self._on_page(event))
            return
        self._pointer.release(self._on_page(event))
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.selection():
            clipboard.setText(self.selected_text(), clipboard.Mode.Selection)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer left, or that a finger scrolls."""
        if "_touch" in vars(self) and self._touch.notice(event):
            return True
        if event.type() is QEvent.Type.Leave:
            self._pointer.leave()
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for larger or smaller characters."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        if steps:
            self.zoom_requested.emit(steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select, copy, open card or menu; other keys are the window's."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        # The menu key comes from Qt as an event of its own, this one on Windows only.
        if event.key() == Qt.Key.Key_F10 and shift:
            self._ask_menu_at_caret()
        elif not self._keyboard.press(event):
            event.ignore()

    def step_word(self, *, forward: bool) -> None:
        """Bring the caret to the next word, or the one before."""
        self._keyboard.step_word(forward=forward)

    def activate(self) -> None:
        """As Enter: open the fold that the caret is at, or the card of the word."""
        self._keyboard.activate()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, at the pointer or, from the keyboard, at the caret."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu_at_caret()
            return
        point = event.pos()
        under = self.article.page.character_under(self.plane.to_page(QPointF(point)))
        paragraph, offset = (under.paragraph, under.offset) if under else (NOWHERE, NOWHERE)
        self.context_requested.emit(paragraph, offset, self.viewport().mapToGlobal(point))

    def _ask_menu_at_caret(self) -> None:
        """Ask for the menu on what is selected, or else on the character at the caret."""
        ends = self.selection()
        at = ends[0] if ends else self._at_caret()
        box = self.article.page.caret_box(at)
        seen = self.plane.to_view(box).bottomLeft().toPoint() if box else None
        point = seen or self.viewport().rect().center()
        self.context_requested.emit(at.paragraph, at.offset, self.viewport().mapToGlobal(point))

    def _at_caret(self) -> Position:
        """The character that the caret is before; at the end of a paragraph, the one behind it."""
        at, stack = self.caret(), self.article.stack
        if not len(stack):
            return at
        row = stack.row_of(at)
        is_end = stack.offset_in(row, at) == stack.rows[row].span.length
        return Position(at.paragraph, max(0, at.offset - is_end))

    def _on_page(self, event: QMouseEvent) -> QPointF:
        """Where on the page the pointer is."""
        return self.plane.to_page(event.position())

    def _drag_out(self) -> None:
        """Let what is selected be dropped elsewhere, as plain text."""
        dragged = QDrag(self)
        dragged.setMimeData(self.dragged_text())
        dragged.exec(Qt.DropAction.CopyAction)

    def dragged_text(self) -> QMimeData:
        """What is selected, as it is dropped or pasted elsewhere."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def _say_fold(self, paragraph: int) -> None:
        """Have a screen reader say what is folded away."""
        stack = self.article.stack
        fold = Row(RowRole.FOLD, paragraph, Span(0, 0))
        self._accessible.say(stack.source.composed(fold))

    def _word_alone(self, paragraph: int, offset: int) -> str:
        """The word at a place, as long as nobody tells how it is read."""
        from reader.view.article.units import Unit, unit_around  # noqa: PLC0415

        stack = self.article.stack
        if not len(stack):
            return ""
        start, end = unit_around(stack, Position(paragraph, offset), Unit.WORD)
        return stack.source.shown(paragraph)[start.offset : end.offset]
