"""Keeps the reader's own list of conversions in step with its file, and opens it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reader.model.errors import ReaderError
from reader.presentation.own_list import OwnListPresenter
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.main_window import MainWindow
from reader.view.window_pane import WindowPane


class OwnListControl(QObject):
    """Brings what the list says to the open article.

    ``show`` has the system open a file or folder and says whether a program does.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        pane: WindowPane,
        presenter: ReaderPresenter,
        own: OwnListPresenter,
        show: Callable[[Path], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._pane = pane
        self._window = window
        self._presenter = presenter
        self.own = own
        self._show = show or _opened

    def follow(self, state: Qt.ApplicationState) -> None:
        """Read the list again when the reader comes back to the window, say from an editor."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.reload()

    def reload(self) -> None:
        """Read the list again; where it changed, convert the open article anew."""
        if not self.own.reload():
            return
        session = self._presenter.session
        if session is not None and session.variant is not None:
            session.show_variant(session.variant)
            self._pane.refresh_text()
        self.changed.emit()

    def edit(self) -> None:
        """Open the list in the system's editor, made first where there is none."""
        try:
            self.own.begin()
        except ReaderError as error:
            self._pane.show_problem(error)
            return
        self._open(self.own.path)

    def open_folder(self) -> None:
        """Show where the list lies."""
        self._open(self.own.path.parent)

    def _open(self, path: Path) -> None:
        if not self._show(path):
            self._window.article.messages.say(
                self.tr("No program on this system opens {0}.").format(path),
                self.tr("Open it with an editor for plain text."),
            )


def _opened(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
