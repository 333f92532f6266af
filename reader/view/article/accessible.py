"""The article for screen readers: text, caret, places of characters, words with their readings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.model.span import Mention, Position, Span
from reader.view.article.display import ArticleDisplay
from reader.view.article.linear_text import LinearText

Spoken = Callable[[Position], str]


class AccessibleText(QAccessibleTextInterface):
    """Answers in offsets of the text around the caret.

    Qt for Python cannot tell a selection or attributes (the binding leaves both methods out), so
    selections are told as events and readings as the description of the word at the caret.
    """

    def __init__(self, display: ArticleDisplay) -> None:
        super().__init__()
        self._display = display
        self._linear = LinearText(display.article.stack, display.caret())

    @property
    def linear(self) -> LinearText:
        """The text around the caret; the same as before while the caret is in it."""
        stack, caret = self._display.article.stack, self._display.caret()
        if not self._linear.is_of(stack) or not self._linear.holds(caret):
            self._linear = LinearText(stack, caret)
        return self._linear

    def characterCount(self) -> int:
        """The length of the text."""
        return self.linear.length

    def text(self, start: int, end: int) -> str:
        """A part of the text."""
        return self.linear.text(start, end)

    def cursorPosition(self) -> int:
        """Where the caret is."""
        return self.linear.offset_of(self._display.caret())

    def setCursorPosition(self, offset: int) -> None:
        """Move the caret."""
        self._display.set_caret(self.linear.position_at(offset))

    def selectionCount(self) -> int:
        """Always 0, see above."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Select a part of the text."""
        linear = self.linear
        self._display.select(linear.position_at(start), linear.position_at(end))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        """Select a part of the text."""
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        """Select nothing."""
        self._display.set_caret(self._display.caret())

    def characterRect(self, offset: int) -> QRect:
        """Where on the screen the character is; empty when it is not in sight."""
        box = self._display.word_rect(self._character(offset))
        if box is None:
            return QRect()
        return QRect(self._display.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a point of the screen, or -1."""
        local = QPointF(self._display.viewport().mapFromGlobal(point))
        on_page = self._display.plane.to_page(local)
        under = self._display.article.page.character_under(on_page)
        return -1 if under is None or not self.linear.holds(under) else self.linear.offset_of(under)

    def scrollToSubstring(self, start: int, _end: int) -> None:
        """Bring a part of the text into sight."""
        self._display.reveal(self._character(start))

    def _character(self, offset: int) -> Mention:
        place = self.linear.position_at(offset)
        return Mention(place.paragraph, Span(place.offset, place.offset + 1))


class AccessibleArticle(QAccessibleWidget):
    """An article view as Qt's accessibility bridge asks for it."""

    def __init__(self, display: ArticleDisplay, spoken: Spoken) -> None:
        """``spoken`` is the word at a position with its reading, as it is to be said."""
        super().__init__(display, QAccessible.Role.EditableText)
        self._display = display
        self._spoken = spoken
        self._text = AccessibleText(display)

    def text(self, kind: QAccessible.Text) -> str:
        """The description is the word at the caret with its reading."""
        if kind is QAccessible.Text.Description:
            return self._spoken(self._display.caret())
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        """A text of several lines that can be read, not written."""
        state = super().state()
        state.readOnly = True
        state.multiLine = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The pointer to the text interface.

        The caller is C++ and wants an address: None or the object itself would crash it.
        """
        if kind is QAccessible.InterfaceType.TextInterface:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._text)[0])  # type: ignore[return-value]
        return super().interface_cast(kind) or Shiboken.VoidPtr(0)  # type: ignore[return-value]

    def tell_caret(self, *_: object) -> None:
        """Tell that the caret moved, to where and upon which word."""
        if QAccessible.isActive():
            offset = self._text.cursorPosition()
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._display, offset))

    def tell_selection(self) -> None:
        """Tell what is selected now."""
        ends = self._display.selection()
        if ends and QAccessible.isActive():
            start, end = (self._text.linear.offset_of(position) for position in ends)
            event = QAccessibleTextSelectionEvent(self._display, start, end)
            QAccessible.updateAccessibility(event)

    def say(self, words: str) -> None:
        """Have the screen reader say something now."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._display, words))
