"""Looking for words in the article: a field, how many there are, forwards and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.view.icons import Icons
from reader.view.palette import Palette

FIELD_WIDTH, NARROWEST = 220, 80
PAUSE = 120  # milliseconds without a key before it is looked for


class FindField(QLineEdit):
    """As wide as is comfortable, narrower where the window is."""

    def sizeHint(self) -> QSize:
        """What it would like to have."""
        return QSize(FIELD_WIDTH, super().sizeHint().height())


class FindBar(QWidget):
    """Says what is looked for; whoever knows the article answers with :meth:`show_count`."""

    query_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()
    used = Signal()  # it is made use of, or not any more

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = ""
        self.field = FindField(self)
        self.field.setFixedHeight(height)
        self.field.setMinimumWidth(NARROWEST)
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self._lens = QAction(self.field)
        self.field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel(self)
        self.count.setObjectName("findCount")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._previous = self._button(self.tr("Previous (Shift+Enter)"), height)
        self._next = self._button(self.tr("Next (Enter)"), height)
        self._close = self._button(self.tr("Close (Esc)"), height)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._lay_out()
        self._connect()
        self._show_answer(shown=False)

    @property
    def is_used(self) -> bool:
        """Whether somebody types in it, or it shows what was found."""
        return self.field.hasFocus() or bool(self.query)

    @property
    def query(self) -> str:
        """What is looked for."""
        return self.field.text()

    def start(self, words: str = "") -> None:
        """Begin to look for ``words``, or for what was looked for last."""
        if words:
            self.field.setText(words)
            self._ask()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, current: int, total: int) -> None:
        """Say that the hit with number ``current`` (from 1) of ``total`` is shown."""
        text = self.tr("{0} of {1}").format(current, total) if total else self.tr("not found")
        self.count.setText(text)
        self.count.setProperty("missing", "false" if total else "true")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)
        self._show_answer(shown=bool(self.query))

    def clear(self) -> None:
        """Forget what was looked for, without telling anybody."""
        self._pause.stop()
        self._asked = ""
        self.field.clear()
        self._pause.stop()
        self._show_answer(shown=False)

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw the icons in the colours in force."""
        self._lens.setIcon(icons.icon("search", palette))
        self._previous.setIcon(icons.icon("up", palette))
        self._next.setIcon(icons.icon("down", palette))
        self._close.setIcon(icons.icon("close", palette))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and Enter in the field; somebody came to it or left it."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self.used.emit)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(self.previous_wanted if backwards else self.next_wanted)
        else:
            return False
        return True

    def _step(self, wanted: SignalInstance) -> None:
        """Enter before the pause is over looks for the words, and shows the first hit."""
        if self._pause.isActive():
            self._ask()
        elif self.query:
            wanted.emit()

    def _ask(self) -> None:
        self._pause.stop()
        if self.query != self._asked:
            self._asked = self.query
            self.query_changed.emit(self.query)
        if not self.query:
            self._show_answer(shown=False)

    def _leave(self) -> None:
        self.clear()
        self.query_changed.emit("")
        self.closed.emit()

    def _show_answer(self, *, shown: bool) -> None:
        for part in (self.count, self._previous, self._next, self._close):
            part.setVisible(shown)
        self.used.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self.count, self._previous, self._next, self._close, self.field):
            row.addWidget(part)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self._ask)
        self._previous.clicked.connect(lambda: self._step(self.previous_wanted))
        self._next.clicked.connect(lambda: self._step(self.next_wanted))
        self._close.clicked.connect(self._leave)

    def _button(self, name: str, height: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("small")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(28, height)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
