"""Puts the selection on the clipboard in the ways the menus offer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.model.span import Mention, Position
from reader.presentation.copying import Selection, Shown, in_other_script, pinyin_only, with_pinyin
from reader.presentation.reader_presenter import ReaderPresenter
from reader.presentation.session import ReadingSession
from reader.view.main_window import MainWindow

Write = Callable[[ReadingSession, Selection, Shown], str]
WAYS: dict[str, Write] = {
    "copy_with_pinyin": with_pinyin,
    "copy_pinyin": pinyin_only,
    "copy_other": in_other_script,
}


class Copying(QObject):
    """Copies what is selected, or the word it is asked for."""

    def __init__(self, window: MainWindow, presenter: ReaderPresenter) -> None:
        super().__init__(window)
        self._view = window.article.view
        self._presenter = presenter
        for name in WAYS:
            action = window.actions_by_name[name]
            action.triggered.connect(lambda _=False, name=name: self.copy(name))

    def copy(self, way: str, word: Mention | None = None) -> None:
        """Copy the selection, or ``word`` where nothing is selected, in that way."""
        session = self._presenter.session
        selection = self._view.selection() or _whole(word)
        if session is not None and selection is not None:
            sidebar = self._presenter.sidebar
            shown = sidebar.paragraphs if sidebar else None
            QGuiApplication.clipboard().setText(WAYS[way](session, selection, shown))


def _whole(word: Mention | None) -> Selection | None:
    if word is None:
        return None
    return Position(word.paragraph, word.span.start), Position(word.paragraph, word.span.end)
