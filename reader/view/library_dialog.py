"""The library: what was read, to look through and to open again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.model.library import LibraryEntry, LibraryHit
from reader.view.icons import Icons
from reader.view.library_list import HIT, LibraryDelegate, LibraryModel
from reader.view.palette import Palette

SIZE = (680, 560)
FIELD_HEIGHT = 32
PAUSE = 150  # milliseconds without a key before it is looked for
TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class LibraryDialog(QDialog):
    """Shows what it is given; tells what is looked for, chosen and no longer wanted."""

    query_changed = Signal(str)
    entry_chosen = Signal(object, str)  # LibraryEntry, what was looked for
    forget_wanted = Signal(object)  # LibraryEntry

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self.field = QLineEdit(self)
        self.field.setFixedHeight(FIELD_HEIGHT)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Find in all that was read, in either script"))
        self.field.setAccessibleName(self.tr("Find in the library"))
        self._lens = QAction(self.field)
        self.field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.articles = LibraryModel(self)
        self._delegate = LibraryDelegate(self)
        self.list = self._list()
        self.empty = QLabel(self)
        self.empty.setObjectName("sidebarEmpty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()

    @property
    def query(self) -> str:
        """What is looked for."""
        return self.field.text().strip()

    def show_hits(self, hits: Sequence[LibraryHit]) -> None:
        """List these, the first one chosen; without any, say why."""
        self.articles.show_hits(hits)
        self.list.setCurrentIndex(self.articles.index(0) if hits else QModelIndex())
        self.list.scrollToTop()
        self.empty.setText(
            self.tr("Nothing that was read holds these words.")
            if self.query
            else self.tr("Articles that you open are listed here from now on.")
        )
        self._stack.setCurrentWidget(self.list if hits else self.empty)
        for button in (self.open_button, self.forget_button):
            button.setEnabled(bool(hits))

    def say_off(self) -> None:
        """Say that nothing is remembered."""
        self.show_hits(())
        self.empty.setText(
            self.tr("What you read is not remembered. The settings have a switch for it.")
        )

    def dress(self, icons: Icons, palette: Palette) -> None:
        """Draw in the colours in force."""
        self._lens.setIcon(icons.icon("search", palette))
        self._delegate.palette = palette
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, arrows go through the list; in the list, Delete forgets an article."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.field and key in TO_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            if watched is self.list and key == Qt.Key.Key_Delete:
                self._forget()
                return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> LibraryEntry | None:
        index = self.list.currentIndex()
        return index.data(HIT).entry if index.isValid() else None

    def _open(self) -> None:
        """Enter before the pause is over asks first; what then comes first is opened later."""
        entry = self._chosen()
        if self._pause.isActive():
            self._ask()
        elif entry is not None:
            self.entry_chosen.emit(entry, self.query)
            self.accept()

    def _forget(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self.forget_wanted.emit(entry)

    def _ask(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.query)

    def _list(self) -> QListView:
        made = QListView(self)
        made.setModel(self.articles)
        made.setItemDelegate(self._delegate)
        made.setUniformItemSizes(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setMouseTracking(True)
        made.setObjectName("library")
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Articles that were read"))
        return made

    def _lay_out(self) -> None:
        kinds = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.open_button = buttons.addButton(self.tr("Open"), kinds.AcceptRole)
        self.forget_button = buttons.addButton(self.tr("Forget"), kinds.ActionRole)
        self.forget_button.setToolTip(self.tr("Take the article out of the library (Delete)"))
        self.forget_button.setAutoDefault(False)
        self.close_button = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.close_button.setAutoDefault(False)
        self.open_button.setDefault(True)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addLayout(self._stack, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self._ask)
        self.list.activated.connect(lambda _: self._open())
        self.open_button.clicked.connect(self._open)
        self.forget_button.clicked.connect(self._forget)
        self.close_button.clicked.connect(self.reject)
