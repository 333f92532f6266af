"""The middle of the window: a message where there is one, the article, the card over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model.span import Mention
from reader.view.article_view import ArticleView
from reader.view.message_bar import MessageBar
from reader.view.word_hover import Mode, WordHover
from reader.view.word_popup import WordPopup

if TYPE_CHECKING:
    from reader.view.word_hover import CardAt

STEPS = {
    Qt.Key.Key_Right: QKeySequence.StandardKey.MoveToNextWord,
    Qt.Key.Key_Left: QKeySequence.StandardKey.MoveToPreviousWord,
}
LONGEST_PAUSE = 12  # words that are none (。” and blanks) between two words


class ArticlePane(QWidget):
    """Joins the article with its card; ``card_at`` says what the card says."""

    dismissed = Signal()  # Esc where there was no card and no message to close

    def __init__(self, card_at: CardAt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card_at = card_at
        self.messages = MessageBar(self)
        self.view = ArticleView(parent=self)
        viewport = self.view.viewport()
        self.popup = WordPopup(viewport)
        self.hover = WordHover(self.popup, card_at, self.view.word_rect, viewport.rect)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.view, 1)
        self._connect()

    def put_above(self, widget: QWidget) -> None:
        """Have a widget above everything else in the pane."""
        self._column.insertWidget(0, widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes what lies over the article; beside an open card arrows go word by word."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key is done with."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.hover.close() and not self.messages.dismiss():
                self.dismissed.emit()
                return False
            return True
        follows = self.hover.mode in (Mode.KEYBOARD, Mode.PINNED) and not event.modifiers()
        step = STEPS.get(Qt.Key(event.key())) if follows else None
        if step is not None:
            self._step(step)
        return step is not None

    def _step(self, key: QKeySequence.StandardKey) -> None:
        """Bring caret and card to the next word in that direction, over punctuation."""
        for _ in range(LONGEST_PAUSE):
            self.view.keyPressEvent(_key_event(key))
            caret = self.view.caret()
            if self._card_at(caret.paragraph, caret.offset) is not None:
                return

    def _connect(self) -> None:
        view, hover = self.view, self.hover
        view.installEventFilter(self)
        view.word_hovered.connect(hover.hover)
        view.hover_left.connect(hover.leave)
        view.word_clicked.connect(hover.click)
        view.word_activated.connect(hover.activate)
        view.caret_moved.connect(self._caret_moved)
        view.scrolled.connect(hover.scrolled)
        hover.word_changed.connect(view.set_hovered_word)
        hover.word_changed.connect(self._say_word)
        view.spoken = self._spoken
        view.setAccessibleName(self.tr("Article"))

    def _spoken(self, paragraph: int, offset: int) -> str:
        """What a screen reader says of the word at that place: the word and how it is read."""
        card = self._card_at(paragraph, offset)
        return f"{card.word} {card.pinyin}".strip() if card else ""

    def _say_word(self, mention: Mention | None) -> None:
        """Say the card that the keyboard opened; one of the mouse is for the eyes."""
        if mention is not None and self.hover.mode is Mode.KEYBOARD:
            self.view.announce(self.popup.spoken)

    def _caret_moved(self, paragraph: int, offset: int) -> None:
        """Only keys take the card along: it is in the way of a mouse that selects."""
        if self.view.shows_caret:
            self.hover.follow(paragraph, offset)
        elif self.view.selection() is not None:
            self.hover.close()


def _key_event(key: QKeySequence.StandardKey) -> QKeyEvent:
    """The press of the keys that mean this on the system."""
    keys = QKeySequence(key)[0]  # type: ignore[index] # the stubs lack __getitem__
    return QKeyEvent(QEvent.Type.KeyPress, keys.key(), keys.keyboardModifiers())
