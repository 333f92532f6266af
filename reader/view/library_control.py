"""Joins the window to what it remembers: the recent articles, the library, the place of reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from reader.model.errors import FileMissing
from reader.model.library import TOP, LibraryEntry, LibraryHit
from reader.model.span import Position
from reader.presentation.library_presenter import LibraryPresenter
from reader.presentation.wording import explain
from reader.view.main_window import MainWindow
from reader.view.translation import words_of_presentation
from reader.view.window_pane import WindowPane

if TYPE_CHECKING:
    from reader.view.article_view import ArticleView
    from reader.view.library_dialog import LibraryDialog

# Milliseconds after which a place is kept: while somebody scrolls it is not.
PAUSE = 1500
LONGEST = 36  # characters of a title in the menu

Dress = Callable[["LibraryDialog"], None]


class ReadingPlace:
    """The place of reading in the view, as the memory sees it."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view

    def place(self) -> Position:
        """The first character in sight; ``TOP`` where the beginning of the article is."""
        return TOP if self._view.article.sight.is_at_top else self._view.place()

    def go_to(self, place: Position) -> None:
        """Show that place at the upper edge."""
        self._view.go_to(place)


class LibraryControl(QObject):
    """Opens from the menu and the library; keeps the place a little after it changed.

    ``dress`` gives a dialog the colours in force.
    """

    def __init__(
        self, window: MainWindow, pane: WindowPane, library: LibraryPresenter, dress: Dress
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._dress = dress
        self._dialog: LibraryDialog | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(library.keep)
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)
        window.actions_by_name["recent"].setMenu(self.menu)
        window.actions_by_name["library"].triggered.connect(self.show_dialog)
        window.article.view.place_changed.connect(self._keep_soon)
        pane.document_shown.connect(self._keep_soon)
        pane.text_changed.connect(self._keep_soon)
        pane.article_missed.connect(self._offer_text)

    def show_dialog(self) -> None:
        """Open the library, or bring it to the front."""
        from reader.view.library_dialog import LibraryDialog  # noqa: PLC0415 - seldom needed

        self._library.keep()
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        dialog = self._dialog = LibraryDialog(self._window)
        self._dress(dialog)
        dialog.query_changed.connect(self._find)
        dialog.entry_chosen.connect(self._open_at)
        dialog.forget_wanted.connect(self._forget)
        dialog.finished.connect(self._forget_dialog)
        self._find("")
        dialog.show()
        dialog.field.setFocus()

    def clear(self, setting: str) -> None:
        """Throw away what was kept, where it is the library that is meant."""
        if setting == "library":
            self._library.clear()

    def _keep_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _find(self, query: str) -> None:
        if self._dialog is None:
            return
        if self._library.is_ready:
            self._library.find(query, self._show_hits)
        else:
            self._dialog.say_off()

    def _show_hits(self, hits: Sequence[LibraryHit]) -> None:
        if self._dialog is not None:
            self._dialog.show_hits(hits)

    def _open_at(self, entry: LibraryEntry, query: str) -> None:
        """Open an article, at the first place of what was looked for."""
        if self._library.open(entry) and query:
            self._window.article.view.go_to(TOP)
            self._window.tool_bar.find_bar.start(query.split(maxsplit=1)[0])

    def _forget(self, entry: LibraryEntry) -> None:
        self._library.forget(entry, lambda: self._find(self._dialog.query if self._dialog else ""))

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _fill(self) -> None:
        self.menu.clear()
        self._library.keep()
        for entry in self._library.recent():
            title = entry.title if len(entry.title) <= LONGEST else entry.title[:LONGEST] + "…"
            action = self.menu.addAction(title.replace("&", "&&"))
            action.setToolTip(entry.path)
            action.triggered.connect(lambda _=False, entry=entry: self._library.open(entry))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("Nothing was opened yet")).setEnabled(False)
            return
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Clear this list")).triggered.connect(self._library.unlist)

    def _offer_text(self, entry: LibraryEntry) -> None:
        """Say that the file is not there, and offer the text as it was when it was read."""
        if self._library.text(entry) is None:
            return
        what = explain(FileMissing(entry.path), words_of_presentation).what
        self._window.article.messages.offer(
            what, {self.tr("Show the text as it was read"): lambda: self._open_text(entry)}
        )

    def _open_text(self, entry: LibraryEntry) -> None:
        self._library.open_text(entry)
