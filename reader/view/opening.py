"""The ways to bring an article into the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.presentation.opening_presenter import OpeningPresenter
from reader.view.main_window import MainWindow

# What the loaders of reader/services/loading/formats.py read; a test compares.
PATTERNS = (
    "*.txt *.text *.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.epub *.pdf *.docx *.docm *.odt "
    "*.rtf *.md *.markdown *.srt *.ass *.ssa *.vtt"
)
Ask = Callable[[str], Path | None]


class Opening(QObject):
    """Opens what was chosen, dropped or copied; where it can't, what was open stays open."""

    def __init__(
        self, window: MainWindow, presenter: OpeningPresenter, ask: Ask | None = None
    ) -> None:
        """``ask`` gives the path that was chosen, from the folder it is given."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._ask = ask or self._ask_dialog
        self._folder = ""
        window.path_dropped.connect(self.open_path)
        window.text_dropped.connect(presenter.open_text)

    def choose(self) -> None:
        """Ask for a file and open it."""
        path = self._ask(self._folder)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a file; the next question begins in its folder."""
        if self._presenter.open_path(path):
            self._folder = str(path.parent)

    def paste(self) -> None:
        """Open what is on the clipboard as a new article."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._presenter.open_text(text)
        else:
            self._window.article.messages.say(
                self.tr("There is no text on the clipboard."),
                self.tr("Copy the text of an article first, then paste it here."),
            )

    def _ask_dialog(self, folder: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open an article"),
            folder,
            self.tr("Articles and books ({0});;All files (*)").format(PATTERNS),
        )
        return Path(name) if name else None
