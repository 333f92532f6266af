"""When the card comes and goes: delay, grace and pin are about the hand, not about Chinese."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from reader.model.span import Mention
from reader.view.word_popup import WordPopup

if TYPE_CHECKING:
    from reader.presentation.word_card import WordCard

    CardAt = Callable[[int, int], WordCard | None]

GRACE = 350  # milliseconds in which the mouse may travel from the word to the card


class Mode(Enum):
    """Why the card is open."""

    CLOSED = auto()
    HOVER = auto()  # goes with the mouse
    KEYBOARD = auto()  # follows the caret
    PINNED = auto()  # stays until it is closed


class WordHover(QObject):
    """Opens and closes the card as mouse and keyboard ask for it."""

    word_changed = Signal(object)  # Mention of the word whose card is open, or None

    def __init__(
        self,
        popup: WordPopup,
        card_at: CardAt,
        word_rect: Callable[[Mention], QRect | None],
        bounds: Callable[[], QRect],
        is_vertical: Callable[[], bool] = lambda: False,
    ) -> None:
        """``word_rect`` and ``bounds`` are in the coordinates of the card's parent.

        Where lines are vertical (``is_vertical``) the card is beside its word, not below.
        """
        super().__init__(popup)
        self.mode = Mode.CLOSED
        self.with_pinyin = True
        self.popup = popup
        self._card_at = card_at
        self._word_rect = word_rect
        self._bounds = bounds
        self._is_vertical = is_vertical
        self._waiting = (0, 0)
        self._delay = QTimer(self, singleShot=True, interval=200)
        self._delay.timeout.connect(lambda: self._open(*self._waiting, Mode.HOVER))
        self._grace = QTimer(self, singleShot=True, interval=GRACE)
        self._grace.timeout.connect(self.close)
        popup.entered.connect(self._grace.stop)
        popup.left.connect(self.leave)
        popup.pin_clicked.connect(self._toggle_pin)

    @property
    def is_of_keyboard(self) -> bool:
        """Whether the card that is open was asked for by a key."""
        return self.mode is Mode.KEYBOARD

    @property
    def takes_arrows(self) -> bool:
        """Whether arrows lead from word to word."""
        return self.mode in (Mode.KEYBOARD, Mode.PINNED)

    def set_delay(self, milliseconds: int) -> None:
        """How long the mouse rests on a word before its card comes."""
        self._delay.setInterval(milliseconds)

    def hover(self, paragraph: int, offset: int) -> None:
        """The mouse is on a word: its card comes after the delay, at once if one is open."""
        self._grace.stop()
        if self.mode is Mode.PINNED or self._shows(paragraph, offset):
            self._delay.stop()
        elif self.mode is Mode.HOVER:
            self._open(paragraph, offset, Mode.HOVER)
        else:
            self._waiting = (paragraph, offset)
            self._delay.start()

    def leave(self) -> None:
        """The mouse is on no word: the card goes, unless the mouse is on its way to it."""
        self._delay.stop()
        if self.mode is Mode.HOVER:
            self._grace.start()

    def click(self, paragraph: int, offset: int) -> None:
        """A click on a word keeps its card open; another one closes it."""
        if self.mode is Mode.PINNED and self._shows(paragraph, offset):
            self.close()
        else:
            self._open(paragraph, offset, Mode.PINNED)

    def activate(self, paragraph: int, offset: int) -> None:
        """The keyboard asks for the card; asking again keeps it open."""
        again = self.mode is Mode.KEYBOARD and self._shows(paragraph, offset)
        self._open(paragraph, offset, Mode.PINNED if again else Mode.KEYBOARD)

    def follow(self, paragraph: int, offset: int) -> None:
        """The caret moved by the keyboard: a card that was asked for goes along."""
        if self.mode in (Mode.KEYBOARD, Mode.PINNED):
            self._open(paragraph, offset, Mode.KEYBOARD)
        else:
            self.close()

    def scrolled(self) -> None:
        """The text moved: a card of the mouse goes, any other stays at its word."""
        if self.mode in (Mode.KEYBOARD, Mode.PINNED):
            self._place()
        else:
            self.close()

    def refresh(self) -> None:
        """The text or what is known of it changed: the open card says what holds now."""
        card = self.popup.card
        if self.mode is not Mode.CLOSED and card is not None:
            self._open(card.paragraph, card.span.start, self.mode)

    def close(self) -> bool:
        """Close the card; whether one was open."""
        self._delay.stop()
        self._grace.stop()
        was_open = self.mode is not Mode.CLOSED
        self.mode = Mode.CLOSED
        self.popup.hide()
        if was_open:
            self.word_changed.emit(None)
        return was_open

    def _shows(self, paragraph: int, offset: int) -> bool:
        card = self.popup.card
        return (
            self.mode is not Mode.CLOSED
            and card is not None
            and card.paragraph == paragraph
            and card.span.holds(offset)
        )

    def _open(self, paragraph: int, offset: int, mode: Mode) -> None:
        self._delay.stop()
        self._grace.stop()
        card = self._card_at(paragraph, offset)
        if card is None:
            self._rest(mode)
            return
        self.mode = mode
        self.popup.show_card(card, with_pinyin=self.with_pinyin)
        self.popup.set_pinned(mode is Mode.PINNED)
        self._place()
        self.word_changed.emit(Mention(card.paragraph, card.span))

    def _rest(self, mode: Mode) -> None:
        """There is no word (a comma): a card of the caret waits there for the next word."""
        if mode is Mode.KEYBOARD and self.mode is not Mode.CLOSED:
            self.mode = Mode.KEYBOARD
            self.popup.hide()
            self.word_changed.emit(None)
        else:
            self.close()

    def _place(self) -> None:
        card = self.popup.card
        rect = self._word_rect(Mention(card.paragraph, card.span)) if card else None
        if rect is None:
            self.popup.hide()
        else:
            self.popup.place(rect, self._bounds(), beside=self._is_vertical())

    def _toggle_pin(self) -> None:
        if self.mode is Mode.PINNED:
            self.close()
        else:
            self.mode = Mode.PINNED
            self.popup.set_pinned(True)
