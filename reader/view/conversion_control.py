"""Says in the status bar how much of the text was repaired and how much is uncertain."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from reader.presentation.conversion_notes import ConversionCount, ConversionNotes
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
        notes = self._presenter.tools.conversion
        if notes is None:
            return
        parts = [*self._scripts(notes), *self._changes(notes.count())]
        self._window.status.show_conversion(" · ".join(parts))

    def _scripts(self, notes: ConversionNotes) -> Iterator[str]:
        other = notes.mixed_with()
        if other is not None:
            simplified = other.is_simplified
            yield self.tr("partly simplified") if simplified else self.tr("partly traditional")

    def _changes(self, count: ConversionCount | None) -> Iterator[str]:
        if count and count.repaired:
            yield self.tr("%n characters repaired", "", count.repaired)
        if count and count.uncertain:
            yield self.tr("%n uncertain", "", count.uncertain)
