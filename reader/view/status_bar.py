"""The line below the article: where one is, what the text is, how far the analysis came."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from reader.view.icons import Icons
from reader.view.palette import Palette

BAR_WIDTH, BAR_HEIGHT = 120, 4


class ShortLabel(QLabel):
    """Words that are cut at their end where there is no room for all of them."""

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 4, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, or their beginning."""
        del event
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        with QPainter(self) as painter:
            # Not by the style: asked for it, PySide6 makes all of its 566 constants.
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class StatusBar(QStatusBar):
    """Left a remark on what was chosen; right progress, script, encoding, length and place."""

    cancel_wanted = Signal()
    encoding_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.remark, self.conversion, self.facts = (ShortLabel(self) for _ in range(3))
        self.place, self._progress_words = QLabel(self), QLabel(self)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar, self.cancel, self.encoding = QProgressBar(self), *self._buttons()
        self._set_up_bar()
        self.show_encoding("", can_choose=False)
        self._lay_out()
        self.end_progress()

    def _set_up_bar(self) -> None:
        self.bar.setFixedSize(BAR_WIDTH, BAR_HEIGHT)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Analysis"))

    def _buttons(self) -> tuple[QToolButton, QToolButton]:
        cancel, encoding = QToolButton(self), QToolButton(self)
        cancel.setObjectName("small")
        cancel.setFixedSize(20, 20)
        cancel.setIconSize(QSize(14, 14))
        cancel.setToolTip(self.tr("Stop the analysis"))
        cancel.setAccessibleName(self.tr("Stop the analysis"))
        cancel.clicked.connect(self.cancel_wanted)
        encoding.setObjectName("fact")
        encoding.setToolTip(self.tr("Read the file in another encoding"))
        encoding.clicked.connect(self.encoding_clicked)
        return cancel, encoding

    def _lay_out(self) -> None:
        self.addWidget(self.remark, 1)
        right = (
            self._progress_words,
            self.bar,
            self.cancel,
            self.conversion,
            self.facts,
            self.encoding,
            self.place,
        )
        for widget in right:
            self.addPermanentWidget(widget)
        self.remark.setContentsMargins(8, 0, 0, 0)
        self.place.setContentsMargins(0, 0, 8, 0)
        self.place.setMinimumWidth(self.place.fontMetrics().horizontalAdvance("100 %") + 8)
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_facts(self, *facts: str) -> None:
        """Say these things of the article, one after the other."""
        self.facts.setText(" · ".join(fact for fact in facts if fact))

    def show_encoding(self, name: str, *, can_choose: bool) -> None:
        """Say in what the file is written, "" for pasted text; whether a click offers others."""
        self.encoding.setText(name)
        self.encoding.setAccessibleName(self.tr("Encoding: {0}").format(name))
        self.encoding.setVisible(bool(name))
        self.encoding.setEnabled(can_choose)

    def show_conversion(self, words: str) -> None:
        """Say how much of the text was repaired or is uncertain; "" where there is nothing."""
        self.conversion.setText(words)
        self.conversion.setVisible(bool(words))

    def show_place(self, share: float) -> None:
        """Say how far down the text the view is, 0 to 1."""
        self.place.setText(self.tr("{0} %").format(round(share * 100)))

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of the text is analysed."""
        percent = done * 100 // max(total, 1)
        self.bar.setValue(percent)
        self._progress_words.setText(self.tr("Analysing {0} %").format(percent))
        self._show_progress(shown=True)

    def end_progress(self) -> None:
        """Nothing is being analysed any more."""
        self._show_progress(shown=False)

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw the icon in the colours in force."""
        self.cancel.setIcon(icons.icon("close", palette))

    def _show_progress(self, *, shown: bool) -> None:
        for widget in (self._progress_words, self.bar, self.cancel):
            widget.setVisible(shown)
