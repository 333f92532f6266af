"""A quiet bar that says what went wrong or was done; the article stays where it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.view.icons import Icons
from reader.view.labels import visible
from reader.view.palette import Palette

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STAY = 8000  # milliseconds that are enough to look there and read a line


class MessageBar(QFrame):
    """Shows one message until it is closed or replaced; one that only tells goes by itself."""

    closed = Signal()
    leaving = Signal()  # it, or what stands in it, is about to go

    def __init__(self, parent: QWidget | None = None, after: QWidget | None = None) -> None:
        """``after`` is the widget from which the tabulator key leads to the message."""
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._after = after
        self._report = ""
        self.is_news = False  # whether it tells what was done, not what went wrong
        self._look: tuple[Icons, Palette] | None = None
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setObjectName("messageText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(self.tr("Copy the report"), self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        self.choices: list[QPushButton] = []
        self._stay = QTimer(self, interval=STAY, singleShot=True)
        self._stay.timeout.connect(self.dismiss)
        self.cross = QToolButton(self)
        self.cross.setObjectName("small")
        self.cross.setFixedSize(28, 28)
        self.cross.setIconSize(QSize(18, 18))
        self.cross.setToolTip(self.tr("Close (Esc)"))
        self.cross.setAccessibleName(self.tr("Close the message"))
        self.cross.clicked.connect(self.dismiss)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy)
        row.addWidget(self.cross)
        self.hide()

    def say(self, what: str, advice: str, report: str = "") -> None:
        """Show what went wrong and what to do; ``report`` can be copied for who mends it."""
        self._show(what, advice, report, is_news=False)

    def offer(self, what: str, choices: Mapping[str, Callable[[], None]]) -> None:
        """Say what was done and offer what can follow; any choice takes the message away.

        Without a choice it is told only.
        """
        self._show(what, is_news=True)
        if not choices:
            self._stay.start()
        for words, choose in choices.items():
            button = QPushButton(words, self)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(choose)
            self._row.insertWidget(self._row.count() - 1, button)
            self.choices.append(button)
        self._order_keys()

    def tell(self, what: str) -> None:
        """Say what was done; after a while that is said no longer."""
        self._show(what, is_news=True)
        self._stay.start()

    def _show(self, what: str, advice: str = "", report: str = "", *, is_news: bool) -> None:
        self.leaving.emit()
        self._stay.stop()
        self._clear_choices()
        self.is_news = is_news
        self._wear()
        self._report = report
        gap = "" if what.endswith("。") else " "  # which has its own blank
        self.text.setText(visible(f"{what}{gap}{advice}".strip()))
        self.setAccessibleName(self.text.text())
        self.copy.setVisible(bool(report))
        self._order_keys()
        self.show()

    def _order_keys(self) -> None:
        """Have the tabulator key come to the choices, which are younger than all else, in order."""
        chain: list[QWidget] = [*self.choices, self.copy, self.cross]
        if self._after is not None:
            chain.insert(0, self._after)
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)

    def _clear_choices(self) -> None:
        for button in self.choices:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices.clear()

    def dismiss(self) -> bool:
        """Take the message away; whether there was one."""
        was_open = not self.isHidden()
        self._stay.stop()
        self.leaving.emit()
        self.hide()
        self._clear_choices()
        if was_open:
            self.closed.emit()
        return was_open

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Take the colours in force."""
        self._look = icons, palette
        if not self.isHidden():
            self._wear()

    def _wear(self) -> None:
        """Take ground and icons: most windows close without a message."""
        if self._look is None:
            return
        self.setProperty("news", self.is_news)
        self.style().unpolish(self)
        self.style().polish(self)
        icons, palette = self._look
        name, colour = ("notice", palette.accent) if self.is_news else ("warning", palette.warning)
        self._sign.setPixmap(icons.pixmap(name, colour, self.devicePixelRatioF(), 20))
        self.cross.setIcon(icons.icon("close", palette))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the message; Enter presses the button that has the keyboard, as Space does."""
        holder = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in ENTER and isinstance(holder, QAbstractButton):
            holder.click()
        else:
            super().keyPressEvent(event)
