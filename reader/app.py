"""The window with everything it needs, put together."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, Qt, QTimer, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader.model.variant import Variant
from reader.opener import Opener, open_library
from reader.presentation.catalogue import Catalogue
from reader.presentation.library_presenter import LibraryPresenter
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.own_list import OwnListPresenter
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter
from reader.presentation.reading_memory import ReadingMemory
from reader.presentation.tasks import TaskRunner
from reader.services.conversion.own_list import OwnListFile
from reader.services.files import write_whole
from reader.services.log_file import LogFile
from reader.services.own_program import LOADER, WORKER, own_command
from reader.services.resources import resource_path
from reader.stored import Stored
from reader.support import Support
from reader.view.background import ThreadBackground
from reader.view.file_loader import FileLoader
from reader.view.first_paint import FirstPaint
from reader.view.icons import Icons
from reader.view.library_control import ReadingPlace
from reader.view.main_window import MainWindow
from reader.view.one_instance import OneInstance
from reader.view.task_runner import ProcessTaskRunner
from reader.view.theme import ColourScheme
from reader.view.tidying import Tidying
from reader.view.translation import speak, words_of_presentation
from reader.view.user_paths import cache_path, log_path, settings_path
from reader.view.waiting import Waiting
from reader.view.window_pane import WindowPane
from reader.window_joints import Parts, join, join_later
from reader.window_services import services

if TYPE_CHECKING:
    from reader.model.errors import ReaderError
    from reader.presentation.word_card import WordCard

NAME = "duwen"
SAMPLE = "samples/taipei_clock_shop.txt"
NEW_WINDOW = "--new-window"
IDLE = 300  # milliseconds after the first paint, when nobody waits for the window


def main(argv: Sequence[str], painted: Callable[[], None] = lambda: None) -> int:
    """The exit code, when the window is closed; the arguments are the files to open.

    Where a window is open already, it shows them, unless NEW_WINDOW comes first.
    ``painted`` is called after the first paint. Until then the caller may have turned the garbage
    collector off: nothing that is built becomes garbage.
    """
    # Qt's loop is no Python code, so Ctrl+C in the terminal would wait for the next click.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = qt_application()
    instance = OneInstance(settings_path().parent, application)
    own_window, paths = _asked(argv)
    if not own_window and instance.hand_over(paths):
        return 0
    runner = worker(application)
    reader = Reader(application, settings_path(), runner, runner.forget, painted)
    runner.died.connect(reader.support.log.note)
    sys.excepthook = reader.report
    tidying = Tidying(application)
    later = (reader.library.begin, reader.warm_up, instance.listen, reader.support.note_start)
    for then in (tidying.begin, runner.release, *later):
        reader.when_painted(then)
    reader.article_shown.connect(tidying.soon)
    instance.asked.connect(reader.show_again)
    reader.open(*paths)
    reader.window.fit_screen()
    reader.window.show()
    code = application.exec()
    instance.close()
    reader.close()
    runner.stop()
    return code


def _asked(argv: Sequence[str]) -> tuple[bool, tuple[Path, ...]]:
    """Whether a window of its own is wanted, and the files."""
    own_window = list(argv[:1]) == [NEW_WINDOW]
    files = argv[1:] if own_window else argv
    return own_window, tuple(Path(file).absolute() for file in files)


def qt_application() -> QApplication:
    """Qt's application object, with the program's name, in a style that Qt draws itself."""
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)
    application.setStyle("Fusion")
    return application


def worker(application: QApplication) -> ProcessTaskRunner:
    """The child that analyses, not started yet."""
    return ProcessTaskRunner([*own_command(WORKER), str(cache_path())], application)


class Reader:
    """One window and all that stands behind it; ``runner`` does the slow work.

    ``forget`` throws away what the runner keeps on disk. ``painted`` is called after the first
    paint, before what could wait for it is built.
    """

    def __init__(
        self,
        application: QApplication,
        settings: Path,
        runner: TaskRunner,
        forget: Callable[[], None] = lambda: None,
        painted: Callable[[], None] = lambda: None,
    ) -> None:
        self._forget = forget
        self._application = application
        self.support = Support(LogFile(log_path()))
        self._stored = stored = Stored(settings, self._tell)
        self.preferences = Preferences(stored.settings, stored.save_settings)
        speak(application, self.preferences.settings.language, resource_path("translations"))
        self.window = MainWindow(self._card_at)
        self._first_paint = FirstPaint(self.window.article.view.viewport())
        self.when_painted(painted)
        self._pane = WindowPane(self.window)
        self._own_list = OwnListPresenter(
            OwnListFile(settings.with_name("conversion.txt"), write_whole), words_of_presentation
        )
        opener = Opener()
        own = replace(
            services(opener, runner, words_of_presentation, lambda: self._own_list.choices),
            corrections=stored.corrections,
            save_corrections=stored.save_corrections,
        )
        self._convert = own.convert
        self.presenter = ReaderPresenter(own, self.preferences, self._pane)
        self._background = ThreadBackground(self.window)
        catalogue = Catalogue(
            lambda: open_library(settings.with_name("library.sqlite"), own.fold),
            self._background,
            self._pane.show_problem,
        )
        place = ReadingPlace(self.window.article.view)
        memory = ReadingMemory(catalogue, self.preferences, place, _now)
        missed = self._pane.article_missed.emit
        loader = FileLoader(own_command(LOADER), self.window)
        self._waiting = Waiting(self.window.article)
        self._waiting.watch(loader)
        self.opening = OpeningPresenter(opener, self.presenter, memory, missed, loader)
        self.library = LibraryPresenter(catalogue, memory, self.opening)
        self._icons = Icons(resource_path("icons"))
        self._connect()

    def open(self, *paths: Path) -> None:
        """Open the files, or the sample article where none is named."""
        if paths:
            self._files.open_paths(paths)
        else:
            self.show_sample()

    def close(self) -> None:
        """Keep the place of reading; the window is closed."""
        self.library.keep()
        self._background.finish()

    def show_again(self, paths: Sequence[Path]) -> None:
        """Come to the front and open the files, where any are named: a second start asks for it."""
        if paths:
            self.open(*paths)
        self.window.come_to_front()

    def _clear(self, setting: str) -> None:
        """Whoever clears the library wants nothing left of what was read."""
        if setting == "library":
            self._forget()

    def show_sample(self) -> None:
        """Open the article that comes with the program."""
        self.opening.open_sample(resource_path(SAMPLE))

    @property
    def analysing(self) -> bool:
        """Whether more words and names will be found in the open article."""
        return self._pane.analysing

    @property
    def article_shown(self) -> SignalInstance:
        """Emitted when another article is open."""
        return self._pane.document_shown

    def warm_up(self) -> None:
        """Have both scripts at hand soon, so that the first card and the first toggle are quick."""
        for variant in (Variant.HANS, self.preferences.settings.traditional):
            QTimer.singleShot(
                IDLE, self.window, lambda v=variant: self._convert("学學", v, None, None)
            )

    def when_painted(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the window has been painted for the first time."""
        self._first_paint.then(then)

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Show an error that should not be, in words that can be copied; the window stays."""
        report = "".join(traceback.format_exception(kind, error, trace))
        self.support.log.note_error(error)
        if sys.stderr is not None:  # a Windows program without a console has none
            sys.stderr.write(report)
        self.window.article.messages.say(
            QCoreApplication.translate("Reader", "Something went wrong inside Duwen."),
            QCoreApplication.translate("Reader", "The article is safe. Please send the report."),
            report,
        )

    def _card_at(self, paragraph: int, offset: int) -> WordCard | None:
        return self.presenter.card_at(paragraph, offset)

    def _tell(self, error: ReaderError) -> None:
        self._pane.show_problem(error)

    def _connect(self) -> None:
        """Join what the first paint needs; the rest comes after it."""
        parts = Parts(
            self.window,
            self._pane,
            self.presenter,
            self.preferences,
            self.opening,
            self.library,
            self._own_list,
            self._icons,
            ColourScheme(self._application.styleHints(), self.window),
        )
        joined = join(parts)
        self._files = joined.files
        self._application.applicationStateChanged.connect(joined.own_list.follow)
        joined.settings.clear_wanted.connect(self._clear)
        # Not before: another article takes away what was said of the one before.
        self.article_shown.connect(self._stored.tell_of_damage)
        self.when_painted(
            lambda: join_later(
                parts, joined, self.support, self._stored, self._waiting, self.show_sample
            )
        )
        self.when_painted(self._dress_title_bar)

    def _dress_title_bar(self) -> None:
        icon = QIcon()
        for size in (16, 32, 48, 128, 256):
            icon.addPixmap(self._icons.pixmap("duwen", "", 1, size))
        self.window.setWindowIcon(icon)


def _now() -> str:
    return QDateTime.currentDateTime().toString(Qt.DateFormat.ISODateWithMs)
