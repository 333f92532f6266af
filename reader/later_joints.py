"""The rest of the window, joined after the first paint: nobody can have asked for it before."""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.entity_record import EntityRecord
from reader.model.variant import Variant
from reader.opener import open_library
from reader.presentation.catalogue import Catalogue
from reader.presentation.library_presenter import LibraryPresenter
from reader.presentation.reader_presenter import Services
from reader.presentation.reading_memory import ReadingMemory
from reader.services.corrections_file import load_corrections
from reader.services.entity_table import csv_bytes, json_bytes, tsv_text
from reader.services.files import write_whole
from reader.stored import Stored
from reader.support import Support
from reader.view.address_control import AddressControl
from reader.view.background import ThreadBackground
from reader.view.corrections_saving import CorrectionsStore
from reader.view.help_control import HelpControl
from reader.view.late_runner import LateRunner
from reader.view.later_controls import Foundation, add_later_controls
from reader.view.library_control import LibraryControl, ReadingPlace
from reader.view.names_saving import NamesWriter
from reader.view.own_list_control import OwnListControl
from reader.view.settings_control import SettingsControl
from reader.view.sidebar_control import SidebarControl
from reader.view.tidying import Tidying
from reader.view.waiting import Waiting
from reader.window_joints import Joined, Parts

IDLE = 300  # milliseconds after the first paint, when nobody waits for the window
ICON_SIZES = (16, 32, 48, 128, 256)


class Needs(NamedTuple):
    """What the later parts stand on, beside what is joined already."""

    application: QApplication
    folder: Path  # where the reader's own files lie
    services: Services
    stored: Stored
    support: Support
    waiting: Waiting
    forget: Callable[[], None]  # throws away what the analysis keeps on disk
    show_sample: Callable[[], None]


class Later:
    """Library, settings, list of names, menus and their commands."""

    def __init__(self, parts: Parts, joined: Joined, needs: Needs) -> None:
        self._parts = parts
        self._joined = joined
        self._needs = needs
        self._background = ThreadBackground(parts.window)
        self._sidebar = SidebarControl(parts.window, parts.pane, parts.presenter)
        self.library = self._library()
        self._join_settings()
        self._join_controls()
        parts.window.article.view.take_touches()
        parts.window.actions_by_name.take_keys()

    def begin(self, runner: LateRunner) -> None:
        """Begin with what goes on beside the window."""
        # Qt's loop is no Python code, so Ctrl+C in the terminal would wait for the next click.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        tidying = Tidying(self._parts.window)
        self._parts.pane.document_shown.connect(tidying.soon)
        tidying.begin()
        runner.begin(self._needs.support.log.note)
        self.library.begin()
        self._warm_up()
        self._needs.support.note_start()

    def close(self) -> None:
        """Keep the place of reading and end what goes on beside the window."""
        self.library.keep()
        self._background.finish()

    def dress_title_bar(self) -> None:
        """Give the window its icon."""
        icon = QIcon()
        for size in ICON_SIZES:
            icon.addPixmap(self._joined.appearance.wardrobe.icons.pixmap("duwen", "", 1, size))
        self._parts.window.setWindowIcon(icon)

    def _library(self) -> LibraryPresenter:
        """The library; from now on it remembers what is opened."""
        window, pane, _, preferences, opening = self._parts
        fold, path = self._needs.services.fold, self._needs.folder / "library.sqlite"
        catalogue = Catalogue(lambda: open_library(path, fold), self._background, pane.show_problem)
        memory = ReadingMemory(catalogue, preferences, ReadingPlace(window.article.view), _now)
        opening.remember(memory)
        return LibraryPresenter(catalogue, memory, opening)

    def _join_settings(self) -> None:
        window, pane, presenter, preferences, _ = self._parts
        own_list = OwnListControl(window, pane, presenter, self._needs.stored.own_list)
        self._needs.application.applicationStateChanged.connect(own_list.follow)
        appearance, tones = self._joined.appearance, self._joined.tones()

        def lists() -> Mapping[str, QWidget]:
            from reader.view.settings_lists import list_pages  # noqa: PLC0415 - seldom needed

            return list_pages(own_list, presenter, pane)

        settings = SettingsControl(window, preferences, appearance, self._sidebar, tones, lists)
        library = LibraryControl(window, pane, self.library, settings.dress)
        settings.clear_wanted.connect(library.clear)
        settings.clear_wanted.connect(self._clear)

    def _join_controls(self) -> None:
        window, pane, presenter, preferences, opening = self._parts
        foundation = Foundation(
            window,
            pane,
            presenter,
            preferences,
            self._joined.files(),
            self._sidebar,
            self._needs.show_sample,
        )
        add_later_controls(
            foundation,
            NamesWriter(_save_names, tsv_text),
            CorrectionsStore(self._needs.stored.file.save_as, load_corrections),
        )
        self._joined.outline()
        HelpControl(window, self._needs.support)
        AddressControl(window, pane, opening, preferences, self._needs.waiting)
        window.status.cancel_wanted.connect(lambda: pane.stop_analysis(presenter.cancel_analysis))

    def _clear(self, setting: str) -> None:
        """Whoever clears the library wants nothing left of what was read."""
        if setting == "library":
            self._needs.forget()

    def _warm_up(self) -> None:
        """Have both scripts at hand soon, so that the first card and the first toggle are quick."""
        convert = self._needs.services.convert
        for variant in (Variant.HANS, self._parts.preferences.settings.traditional):
            QTimer.singleShot(
                IDLE, self._parts.window, lambda v=variant: convert("学學", v, None, None)
            )


def _save_names(path: Path, records: Sequence[EntityRecord]) -> None:
    """Write the table of names, as JSON or CSV by the name's end; raises NotWritable."""
    is_json = path.suffix.lower() == ".json"
    write_whole(path, json_bytes(records) if is_json else csv_bytes(records))


def _now() -> str:
    return QDateTime.currentDateTime().toString(Qt.DateFormat.ISODateWithMs)
