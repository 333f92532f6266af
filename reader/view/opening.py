"""The ways to bring an article into the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.presentation.file_list import FileList
from reader.presentation.opening_presenter import OpeningPresenter
from reader.view.main_window import MainWindow

# What the loaders of reader/services/loading/formats.py read; a test compares.
PATTERNS = (
    "*.txt *.text *.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.epub *.pdf *.docx *.docm *.odt "
    "*.rtf *.md *.markdown *.srt *.ass *.ssa *.vtt"
)
Ask = Callable[[str], Sequence[Path]]


class Opening(QObject):
    """Opens what was chosen, dropped or copied; where it can't, what was open stays open."""

    files_changed = Signal()  # another list of files, or another of them is open

    def __init__(
        self, window: MainWindow, presenter: OpeningPresenter, ask: Ask | None = None
    ) -> None:
        """``ask`` gives the paths that were chosen, from the folder it is given."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._ask = ask or self._ask_dialog
        self._folder = ""
        self.files = FileList()
        window.paths_dropped.connect(self.open_paths)
        window.text_dropped.connect(self._open_text)
        window.fragment_dropped.connect(self._open_fragment)

    def choose(self) -> None:
        """Ask for files and open them."""
        paths = self._ask(self._folder)
        if paths:
            self.open_paths(paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open the first of these files; the others are a key away."""
        self._open(self.files.take(paths))

    def step(self, by: int) -> None:
        """Open the next file of the list (1) or the one before (-1)."""
        self._open(self.files.step(by))

    def open_file(self, at: int) -> None:
        """Open the file of the list with that number, counted from 0."""
        self._open(self.files.choose(at))

    def open_path(self, path: Path) -> None:
        """Open a file."""
        self.open_paths([path])

    def _open(self, path: Path | None) -> None:
        """Open a file; the next question begins in its folder."""
        if path is not None and self._presenter.open_path(path):
            self._folder = str(path.parent)
        self.files_changed.emit()

    def _open_text(self, text: str) -> None:
        if self._presenter.open_text(text):
            self.files.leave()
            self.files_changed.emit()

    def _open_fragment(self, source: str, text: str) -> None:
        if self._presenter.open_fragment(source, text):
            self.files.leave()
            self.files_changed.emit()

    def paste(self) -> None:
        """Open what is on the clipboard as a new article; an address as the page there."""
        from reader.presentation.addresses import address_in  # noqa: PLC0415 - not before the paint

        clipboard = QGuiApplication.clipboard()
        copied: QMimeData | None = clipboard.mimeData()
        text = clipboard.text()
        if address := address_in(text):
            self._window.address_dropped.emit(address)
        elif copied is not None and copied.hasHtml():
            self._open_fragment(copied.html(), text)
        elif text.strip():
            self._open_text(text)
        else:
            self._window.article.messages.say(
                self.tr("There is no text on the clipboard."),
                self.tr("Copy the text of an article first, then paste it here."),
            )

    def _ask_dialog(self, folder: str) -> Sequence[Path]:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not before the first paint

        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open an article"),
            folder,
            self.tr("Articles and books ({0});;All files (*)").format(PATTERNS),
        )
        return [Path(name) for name in names]
