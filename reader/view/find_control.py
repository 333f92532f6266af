"""Joins the find bar, the article and the presenter that finds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from reader.model.span import Mention, Position
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.main_window import MainWindow
from reader.view.window_pane import WindowPane


class FindControl(QObject):
    """What is typed is found at once, in whatever script; each step shows one place."""

    def __init__(self, window: MainWindow, pane: WindowPane, presenter: ReaderPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.tool_bar.find_bar
        self._presenter = presenter
        self._bar.query_changed.connect(self._find)
        self._bar.next_wanted.connect(lambda: self.step(1))
        self._bar.previous_wanted.connect(lambda: self.step(-1))
        self._bar.closed.connect(self._leave)
        window.article.close_find = self.close
        pane.document_shown.connect(lambda _: self._bar.clear())

    def start(self) -> None:
        """Look for the selected words, or ask for some."""
        words = self._window.article.view.selected_text()
        self._bar.start("" if "\n" in words else words)

    def step(self, by: int) -> None:
        """Show the next or the previous place; without words, ask for some."""
        find = self._presenter.tools.find
        if find is None or not self._bar.query:
            self._bar.start()
            return
        find.step(by)
        self._show()

    def close(self) -> bool:
        """Forget what was looked for; whether something was."""
        was_used = bool(self._bar.query)
        if was_used:
            self._bar.clear()
            self._find("")
        return was_used

    def _find(self, query: str) -> None:
        find = self._presenter.tools.find
        if find is not None:
            find.find(query, self._window.article.view.place())
            self._show()

    def _show(self) -> None:
        find, view = self._presenter.tools.find, self._window.article.view
        if find is None:
            return
        view.set_found(find.hits, find.current)
        if find.current is not None:
            self._go_to(find.hits[find.current])
        number = 0 if find.current is None else find.current + 1
        self._bar.show_count(number, len(find.hits))

    def _go_to(self, hit: Mention) -> None:
        """Show the hit; whoever goes on with the keyboard goes on from there."""
        view = self._window.article.view
        view.reveal(hit)
        start = Position(hit.paragraph, hit.span.start)
        if view.selection() != (start, Position(hit.paragraph, hit.span.end)):
            view.set_caret(start)

    def _leave(self) -> None:
        self._window.article.view.setFocus(Qt.FocusReason.OtherFocusReason)
