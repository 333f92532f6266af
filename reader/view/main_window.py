"""The window and its panes; what they do to each other stands in the modules that connect them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.view.actions import Actions
from reader.view.article_pane import ArticlePane
from reader.view.entity_sidebar import WIDTH, EntitySidebar
from reader.view.labels import visible
from reader.view.menus import fill_menu_bar
from reader.view.popup_place import fitting
from reader.view.side_panel import SidePanel
from reader.view.status_bar import StatusBar
from reader.view.tool_bar import ToolBar

if TYPE_CHECKING:
    from reader.view.word_hover import CardAt

SIZE = (1280, 800)
SMALLEST = (480, 360)
NARROWEST = 290  # pixels of the article, beside which the sidebar gives way first


class MainWindow(QMainWindow):
    """Tool bar on top, the article in the middle, the sidebar on the right, the status below."""

    paths_dropped = Signal(object)  # list of Path
    text_dropped = Signal(str)
    fragment_dropped = Signal(str, str)  # a piece of a web page, the same as plain text
    address_dropped = Signal(str)  # of a web page

    def __init__(self, card_at: CardAt) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Duwen"))
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.actions_by_name = Actions(self)
        fill_menu_bar(self.menuBar(), self.actions_by_name)
        self.tool_bar = ToolBar(self.actions_by_name)
        self.article = ArticlePane(card_at)
        self.article.setMinimumWidth(NARROWEST)
        self.sidebar = EntitySidebar()
        self.side = SidePanel(self.sidebar)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self._sidebar = WIDTH  # its last width
        self._lay_out()
        self.article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self, geometry: bytes, sidebar: int) -> None:
        """Be where :meth:`left_as` said; on a screen that is there, wherever that was."""
        self.restoreGeometry(geometry)
        self.actions_by_name["full_screen"].setChecked(self.isFullScreen())
        if sidebar > 0:
            self._sidebar = sidebar
            self._divide()

    def show_sidebar(self, *, shown: bool) -> None:
        """Show the pane beside the article, as wide as it was, or not."""
        if not shown:
            self._note_sidebar()
            self.article.take_keyboard_from(self.side)
        was_hidden = self.side.isHidden()
        self.side.setVisible(shown)
        if shown and was_hidden:
            self._divide()

    def _divide(self) -> None:
        self._splitter.setSizes([max(1, self.width() - self._sidebar), self._sidebar])

    def left_as(self) -> tuple[bytes, int]:
        """Place, size and state in Qt's own bytes; the last width of the sidebar."""
        self._note_sidebar()
        return bytes(self.saveGeometry().data()), self._sidebar

    def _note_sidebar(self) -> None:
        """A sidebar that is hidden has no width, and comes back as wide as it was."""
        width = self.side.width()
        if not self.side.isHidden() and width >= self.side.minimumWidth():  # less: never laid out
            self._sidebar = width

    def fit_screen(self) -> None:
        """Be no larger than the screen has room for."""
        if self.isMaximized() or self.isFullScreen():
            return
        self.resize(fitting(self.size(), self.screen().availableGeometry()))

    def show_title(self, title: str) -> None:
        """Name the article in the title of the window."""
        self.setWindowTitle(
            self.tr("{0} — Duwen").format(visible(title)) if title else self.tr("Duwen")
        )

    def come_to_front(self) -> None:
        """Be seen again, whatever lies above; where the system forbids it, ask for attention."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file, a text or a link may be dropped anywhere in the window."""
        data, is_own = event.mimeData(), event.source() is self.article.view
        # What is dragged out of the article is open already.
        if not is_own and (data.hasUrls() or data.hasText() or data.hasHtml()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped: files, an address, or a text."""
        from reader.presentation.addresses import address_in  # noqa: PLC0415 - not before the paint

        data = event.mimeData()
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        links = [url.toString() for url in data.urls() if not url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.paths_dropped.emit([Path(path) for path in paths])
        elif address := address_in(links[0] if links else data.text()):
            self.address_dropped.emit(address)
        elif data.hasHtml():
            self.fragment_dropped.emit(data.html(), data.text())
        elif data.hasText():
            self.text_dropped.emit(data.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody wanted leaves the full screen."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.actions_by_name["full_screen"].trigger()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.article)
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.splitterMoved.connect(self._note_sidebar)
        self._splitter.setSizes([SIZE[0] - WIDTH, WIDTH])
        content = QWidget(self)
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tool_bar)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(content)
