"""Takes what was put right out of the program into a file, and back from one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.model.correction import Corrections
from reader.model.errors import ReaderError
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.main_window import MainWindow
from reader.view.user_paths import documents
from reader.view.window_pane import WindowPane

Ask = Callable[[str], Path | None]


@dataclass(frozen=True, slots=True)
class CorrectionsStore:
    """How corrections become a file (raises NotWritable), and come from one (other ReaderErrors).

    ``load`` also says how many entries of the file can't be understood.
    """

    save: Callable[[Path, Corrections], None]
    load: Callable[[Path], tuple[Corrections, int]]


class CorrectionsSaving(QObject):
    """Saves the corrections of all articles, and adds those of a file to them."""

    def __init__(
        self,
        window: MainWindow,
        pane: WindowPane,
        presenter: ReaderPresenter,
        store: CorrectionsStore,
        ask_to_save: Ask | None = None,
        ask_to_load: Ask | None = None,
    ) -> None:
        """Each ``ask`` gives the path that was chosen, from the name that is proposed."""
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._presenter = presenter
        self._store = store
        self._ask_to_save = ask_to_save or self._dialog_to_save
        self._ask_to_load = ask_to_load or self._dialog_to_load
        window.actions_by_name["save_corrections"].triggered.connect(self.save)
        window.actions_by_name["load_corrections"].triggered.connect(self.load)

    def save(self) -> None:
        """Ask for a place and write all corrections there."""
        corrections = self._presenter.tools.all_corrections
        if corrections == Corrections():
            self._window.article.messages.say(
                self.tr("There are no corrections to save."),
                self.tr("A right click on a word offers them."),
            )
            return
        path = self._ask_to_save(self.tr("Duwen corrections") + ".json")
        if path is None:
            return
        try:
            self._store.save(path, corrections)
        except ReaderError as error:
            self._pane.show_problem(error)
        else:
            self._window.article.messages.tell(self.tr("Saved: {0}").format(path.name))

    def load(self) -> None:
        """Ask for a file and let its corrections hold too; what held before stays."""
        path = self._ask_to_load("")
        if path is None:
            return
        try:
            corrections, left_out = self._store.load(path)
        except ReaderError as error:
            self._pane.show_problem(error)
            return
        new = self._presenter.tools.take_in(corrections)
        told = self.tr("%Ln new corrections hold now.", "", new)
        if left_out:
            told += " " + self.tr("%Ln entries can't be understood.", "", left_out)
        keeper = self._presenter.tools.corrections
        choices = {self.tr("Undo"): keeper.undo} if new and keeper is not None else {}
        self._window.article.messages.offer(told, choices)

    def _dialog_to_save(self, proposed: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save corrections"), str(documents() / proposed), self._kinds()
        )
        path = Path(name)
        return (path if path.suffix else path.with_suffix(".json")) if name else None

    def _dialog_to_load(self, proposed: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Load corrections"), str(documents() / proposed), self._kinds()
        )
        return Path(name) if name else None

    def _kinds(self) -> str:
        return self.tr("Corrections (*.json);;All files (*)")
