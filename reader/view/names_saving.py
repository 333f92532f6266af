"""Takes the list of names out of the program: into a file or onto the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.model.entity_record import EntityRecord
from reader.model.errors import ReaderError
from reader.presentation.entity_export import entity_records
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.main_window import MainWindow
from reader.view.user_paths import documents
from reader.view.window_pane import WindowPane

Records = Sequence[EntityRecord]
Ask = Callable[[str], Path | None]
NO_NAME = '<>:"/\\|?*'  # what no file name may have in it on Windows


@dataclass(frozen=True, slots=True)
class NamesWriter:
    """How a list becomes a file (raises NotWritable) or a text for the clipboard."""

    save: Callable[[Path, Records], None]
    text: Callable[[Records], str]


class NamesSaving(QObject):
    """Saves or copies the names that are listed, all kinds and whatever is filtered for."""

    def __init__(
        self,
        window: MainWindow,
        pane: WindowPane,
        presenter: ReaderPresenter,
        writer: NamesWriter,
        ask: Ask | None = None,
    ) -> None:
        """``ask`` gives the path that was chosen, from the one that is proposed."""
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._presenter = presenter
        self._writer = writer
        self._ask = ask or self._ask_dialog
        window.actions_by_name["save_names"].triggered.connect(self.save)
        window.actions_by_name["copy_names"].triggered.connect(self.copy)

    def save(self) -> None:
        """Ask for a place and write the list there: JSON where the name ends so, else CSV."""
        records = self._records()
        path = self._ask(self._proposed()) if records else None
        if path is None:
            return
        try:
            self._writer.save(path, records)
        except ReaderError as error:
            self._pane.show_problem(error)
        else:
            self._window.article.messages.tell(self.tr("Saved: {0}").format(path.name))

    def copy(self) -> None:
        """Put the list on the clipboard, as spreadsheets paste it."""
        records = self._records()
        if records:
            QGuiApplication.clipboard().setText(self._writer.text(records))

    def _records(self) -> Records:
        """The list; where there is none that is said."""
        session, sidebar = self._presenter.session, self._presenter.sidebar
        records = (
            entity_records(session, sidebar.groups(), sidebar.parts) if session and sidebar else []
        )
        if not records:
            self._window.article.messages.say(
                self.tr("There are no names or dates to save."),
                self.tr("Open an article and wait until it is analysed."),
            )
        return records

    def _proposed(self) -> str:
        """A name for the file after the article's title."""
        session = self._presenter.session
        metadata = session.article.metadata if session else None
        title = (metadata.title if metadata else "") or self.tr("Names")
        kept = "".join(" " if c in NO_NAME or not c.isprintable() else c for c in title)
        return f"{kept.strip(' .')[:60] or self.tr('Names')}.csv"

    def _ask_dialog(self, proposed: str) -> Path | None:
        name, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the list of names"),
            str(documents() / proposed),
            self.tr("Table for a spreadsheet (*.csv);;JSON (*.json)"),
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(".json" if "json" in chosen else ".csv")
