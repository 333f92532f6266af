"""Says in the status bar how much of the text was repaired and how much is uncertain."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.presentation.conversion_notes import ConversionCount
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.main_window import MainWindow
from reader.view.window_pane import WindowPane

# Counting takes some milliseconds; the text that was asked for comes first.
PAUSE = 250


class ConversionControl(QObject):
    """Counts a little after the text or what is known of it changed."""

    def __init__(self, window: MainWindow, pane: WindowPane, presenter: ReaderPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        pane.document_shown.connect(self._forget)
        pane.text_changed.connect(self._forget)
        pane.text_changed.connect(self._pause.start)
        pane.analysis_ended.connect(self._pause.start)

    def _forget(self) -> None:
        self._window.status.show_conversion("")

    def _count(self) -> None:
        notes = self._presenter.conversion
        count = notes.count() if notes else None
        self._window.status.show_conversion(self._words(count) if count else "")

    def _words(self, count: ConversionCount) -> str:
        parts = []
        if count.repaired:
            parts.append(self.tr("%n characters repaired", "", count.repaired))
        if count.uncertain:
            parts.append(self.tr("%n uncertain", "", count.uncertain))
        return " · ".join(parts)
