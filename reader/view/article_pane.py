"""The middle of the window: the article, the card over it, a message below where there is one."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model.span import Mention
from reader.view.article_view import ArticleView

if TYPE_CHECKING:
    from reader.view.fonts import Fonts
    from reader.view.icons import Icons
    from reader.view.message_bar import MessageBar
    from reader.view.palette import Palette
    from reader.view.word_hover import CardAt, WordHover
    from reader.view.word_popup import WordPopup

STEPS = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}  # whether they go forward
LONGEST_PAUSE = 12  # words that are none (。” and blanks) between two words


class ArticlePane(QWidget):
    """Joins the article with its card; ``card_at`` says what the card says.

    Card and message bar are made when they are first asked for: neither is seen at the start.
    """

    form_chosen = Signal(object, str)  # Mention of a character, the form the card offered
    dismissed = Signal()  # Esc where there was no card and no message to close

    def __init__(self, card_at: CardAt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card_at = card_at
        self._look: tuple[Palette, Fonts, Icons] | None = None
        self.close_find: Callable[[], bool] = lambda: False  # forgets what was found, if anything
        self.view = ArticleView(parent=self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        self.view.installEventFilter(self)
        self.view.spoken = self._spoken
        self.view.setAccessibleName(self.tr("Article"))

    @cached_property
    def messages(self) -> MessageBar:
        """The bar that says what went wrong; most windows close without a message."""
        from reader.view.message_bar import MessageBar  # noqa: PLC0415 - seldom needed

        made = MessageBar(self, self.view)
        # Below the article: above it, it would push the line away that somebody is reading.
        self._column.addWidget(made)
        made.leaving.connect(lambda: self.take_keyboard_from(made))
        if self._look is not None:
            palette, _, icons = self._look
            made.dress(icons, palette)
        return made

    @property
    def popup(self) -> WordPopup:
        """The card."""
        return self.hover.popup

    @cached_property
    def hover(self) -> WordHover:
        """What has the card come and go."""
        from reader.view.word_hover import WordHover  # noqa: PLC0415 - not before the first paint
        from reader.view.word_popup import WordPopup  # noqa: PLC0415

        view = self.view
        popup = WordPopup(view.viewport())
        if self._look is not None:
            popup.dress(*self._look)
        popup.form_chosen.connect(self.form_chosen)
        made = WordHover(
            popup,
            self._card_at,
            view.word_rect,
            view.viewport().rect,
            lambda: view.plane.is_turned,
        )
        view.word_hovered.connect(made.hover)
        view.hover_left.connect(made.leave)
        view.word_clicked.connect(made.click)
        view.word_activated.connect(made.activate)
        view.caret_moved.connect(self._caret_moved)
        view.scrolled.connect(made.scrolled)
        made.word_changed.connect(view.set_hovered_word)
        made.word_changed.connect(self._say_word)
        return made

    def dress(self, palette: Palette, fonts: Fonts, icons: Icons) -> None:
        """Take the colours and fonts in force."""
        self._look = palette, fonts, icons
        if self._has("hover"):
            self.popup.dress(palette, fonts, icons)
        if self._has("messages"):
            self.messages.dress(icons, palette)

    def close_card(self) -> bool:
        """Close the card; whether one was open."""
        return self._has("hover") and self.hover.close()

    def refresh_card(self, paragraphs: Collection[int] | None = None) -> None:
        """Say anew what the open card says, where its word is in these paragraphs."""
        if not self._has("hover"):
            return
        card = self.popup.card
        if paragraphs is None or (card is not None and card.paragraph in paragraphs):
            self.hover.refresh()

    def take_keyboard_from(self, part: QWidget) -> None:
        """Have the keyboard in the article again if it is in ``part``, which is about to go.

        Qt would give it to whatever comes next, such as a button of the status bar.
        """
        holder = part.window().focusWidget()
        if holder is not None and (holder is part or part.isAncestorOf(holder)):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw_offer(self) -> None:
        """Take the message away if it offers to go on with what was done."""
        if self._has("messages") and self.messages.choices:
            self.messages.dismiss()

    def dismiss_message(self) -> bool:
        """Take the message away; whether there was one."""
        return self._has("messages") and self.messages.dismiss()

    def _has(self, part: str) -> bool:
        """Whether the part was asked for."""
        return part in vars(self)

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
            if not self.close_card() and not self.dismiss_message():
                self.dismissed.emit()
                return self.close_find()
            return True
        follows = self._has("hover") and self.hover.takes_arrows and not event.modifiers()
        key = Qt.Key(self.view.plane.key(event.key()))
        forward = STEPS.get(key) if follows else None
        if forward is not None:
            self._step(forward=forward)
        return forward is not None

    def _step(self, *, forward: bool) -> None:
        """Bring caret and card to the next word in that direction, over punctuation."""
        for _ in range(LONGEST_PAUSE):
            self.view.step_word(forward=forward)
            caret = self.view.caret()
            if self._card_at(caret.paragraph, caret.offset) is not None:
                return

    def _spoken(self, paragraph: int, offset: int) -> str:
        """What a screen reader says of the word at that place: the word and how it is read."""
        card = self._card_at(paragraph, offset)
        return f"{card.word} {card.pinyin}".strip() if card else ""

    def _say_word(self, mention: Mention | None) -> None:
        """Say the card that the keyboard opened; one of the mouse is for the eyes."""
        if mention is not None and self.hover.is_of_keyboard:
            self.view.announce(self.popup.spoken)

    def _caret_moved(self, paragraph: int, offset: int) -> None:
        """Only keys take the card along: it is in the way of a mouse that selects."""
        if self.view.shows_caret:
            self.hover.follow(paragraph, offset)
        elif self.view.selection() is not None:
            self.hover.close()
