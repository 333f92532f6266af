"""The card over a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from reader.model.settings import Notation
from reader.model.span import Mention, Span
from reader.model.variant import Variant
from reader.presentation.spelling import Spelling
from reader.presentation.tone_colours import colour_of
from reader.view import labels
from reader.view.fonts import Fonts
from reader.view.form_buttons import FormButtons
from reader.view.icons import Icons
from reader.view.palette import Palette
from reader.view.popup_place import popup_place
from reader.view.script_label import ScriptLabel, ToneLabel

if TYPE_CHECKING:
    from reader.presentation.word_card import WordCard

WIDEST = 380  # pixels of text; a longer word is cut in its middle
WORD_SIZE, PINYIN_SIZE, LINE_SIZE = 20.0, 12.5, 9.5  # points
ROUND = 8  # pixels of the corners


class WordPopup(QFrame):
    """Shows one card; plain text only, as a word of the article may look like markup."""

    entered = Signal()
    left = Signal()
    pin_clicked = Signal()
    form_chosen = Signal(object, str)  # Mention of a character, the form to write it in

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card: WordCard | None = None
        self.pinned = False
        self._palette: Palette | None = None
        self._icons: Icons | None = None
        self.spelling = Spelling()
        self.word, self.other, self.entity, self.notes = (ScriptLabel(self) for _ in range(4))
        self.pinyin = ToneLabel(self)
        for label in (self.word, self.pinyin, self.other, self.entity, self.notes):
            label.setMaximumWidth(WIDEST)
        self.notes.setWordWrap(True)
        self.forms = FormButtons(self)
        self.forms.chosen.connect(self._choose)
        self.pin = QToolButton(self)
        self.pin.setObjectName("small")
        self.pin.setFixedSize(26, 26)
        self.pin.setIconSize(QSize(16, 16))
        self.pin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pin.clicked.connect(self.pin_clicked)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        # A click on the card is no click on the text under it.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._lay_out()
        self.hide()

    def dress(self, palette: Palette, fonts: Fonts, icons: Icons) -> None:
        """Take the colours and fonts in force."""
        self._palette, self._icons, self._fonts = palette, icons, fonts
        if self.card is not None:
            self.show_card(self.card, with_pinyin=self._with_pinyin)

    def show_card(self, card: WordCard, *, with_pinyin: bool) -> None:
        """Say what the card says; :meth:`place` brings it to its word."""
        from reader.view.note_lines import note_lines  # noqa: PLC0415 - not before the first paint

        self._wear()
        self.card, self._with_pinyin = card, with_pinyin
        self._set_fonts(card)
        _say(self.word, _cut(self.word, card.word))
        waiting = self.tr("being analysed…") if card.pending else ""
        self._say_reading(card if with_pinyin else None)
        _say(self.other, _cut(self.other, _other(card) or waiting))
        _say(self.entity, self._entity_line(card))
        _say(self.notes, "\n".join(note_lines(card)))
        if self._palette is not None:
            self.forms.show_forms(card.decisions, self.notes.font(), self._palette.muted)
            if card.label is not None:
                self.entity.set_colour(self._palette.entities[card.label])
        self._fit()

    def set_pinned(self, pinned: bool) -> None:
        """Show whether the card stays until it is closed."""
        self.pinned = pinned
        tip = self.tr("Close the card (Esc)") if pinned else self.tr("Keep the card open")
        self.pin.setToolTip(tip)
        self.pin.setAccessibleName(tip)
        self._wear()
        self.update()

    def place(self, word: QRect, bounds: QRect, *, beside: bool = False) -> None:
        """Come to sight at the word, or ``beside`` it; both in the coordinates of the parent."""
        self.move(popup_place(word, self.size(), bounds, beside=beside))
        self.show()
        self.raise_()

    @property
    def spoken(self) -> str:
        """What a screen reader says of the card."""
        shown: Sequence[QLabel] = (self.word, self.pinyin, self.other, self.entity, self.notes)
        return ", ".join(label.text() for label in shown if label.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse arrived on the card."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse left the card."""
        super().leaveEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet; a pinned one has a border in the accent."""
        del event
        if self._palette is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = self._palette.accent if self.pinned else self._palette.rule
        painter.setPen(QPen(QColor(border), 1.0))
        painter.setBrush(QColor(self._palette.raised))
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(sheet, ROUND, ROUND)
        painter.end()

    def _choose(self, offset: int, form: str) -> None:
        if self.card is not None:
            place = Mention(self.card.paragraph, Span(offset, offset + 1))
            self.form_chosen.emit(place, form)

    def _wear(self) -> None:
        """Colour what there is to see: most windows close without a card."""
        palette = self._palette
        if palette is None or self._icons is None:
            return
        for label, colour in (
            (self.word, palette.ink),
            (self.pinyin, palette.accent),
            (self.other, palette.muted),
            (self.notes, palette.muted),
        ):
            label.set_colour(colour)
        self.pin.setIcon(self._icons.icon("pinned" if self.pinned else "pin", palette))

    def _say_reading(self, card: WordCard | None) -> None:
        """Colour by tone what has room for it; a reading that is cut has one colour."""
        runs = self.spelling.runs(card) if card is not None else ()
        whole = "".join(run.text for run in runs)
        cut = _cut(self.pinyin, whole)
        _say(self.pinyin, cut)
        if cut == whole and self._palette is not None:
            colours, dark = self.spelling.colours, self._palette.is_dark
            self.pinyin.set_pieces(
                [(run.text, colour_of(run.tone, colours, dark=dark)) for run in runs]
            )

    def _entity_line(self, card: WordCard) -> str:
        if card.label is None:
            return ""
        kind = labels.kind(card.label)
        if card.count < 2:
            return kind
        mentions = self.tr("%n mentions", "", card.count)
        return f"{kind} · {mentions}"

    def _set_fonts(self, card: WordCard) -> None:
        variant = card.other_variant.counterpart if card.other_variant else Variant.HANS
        self.word.variant = variant
        self.other.variant = card.other_variant or variant
        for label, families, size in (
            (self.word, self._fonts.serif(variant), WORD_SIZE),
            (self.pinyin, self._reading_families(), PINYIN_SIZE),
            (self.other, self._fonts.sans(card.other_variant), LINE_SIZE),
            (self.entity, self._fonts.sans(variant), LINE_SIZE),
            (self.notes, self._fonts.sans(variant), LINE_SIZE),
        ):
            font = label.font()
            if families:
                font.setFamilies(families)
            font.setPointSizeF(size)
            label.setFont(font)

    def _reading_families(self) -> list[str]:
        """A Latin font for pinyin; one of Taiwan for zhuyin, where its signs are at home."""
        if self.spelling.notation is Notation.ZHUYIN:
            return self._fonts.sans(Variant.HANT_TW)
        return self._fonts.latin()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        self.adjustSize()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 14, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.word, 0, 0)
        grid.addWidget(self.pin, 0, 1, Qt.AlignmentFlag.AlignTop)
        below = (self.pinyin, self.other, self.entity, self.notes, self.forms)
        for row, part in enumerate(below, 1):
            grid.addWidget(part, row, 0, 1, 2)


def _other(card: WordCard) -> str:
    if not card.other or card.other_variant is None:
        return ""
    return f"{labels.script_sign(card.other_variant)} {card.other}"


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _cut(label: QLabel, text: str) -> str:
    return label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, WIDEST)
