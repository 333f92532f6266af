"""The window with everything it needs, put together."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from reader.model.errors import NoChineseFont, ReaderError
from reader.opener import Opener
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter
from reader.services.resources import bundled_font, resource_path
from reader.stored import Stored
from reader.view.first_paint import FirstPaint
from reader.view.fonts import installed_fonts
from reader.view.late_runner import LateRunner
from reader.view.main_window import MainWindow
from reader.view.translation import speak, words_of_presentation
from reader.view.user_paths import cache_path, lock_path, log_path, settings_path
from reader.view.window_pane import WindowPane
from reader.window_joints import Parts, join
from reader.window_services import services

if TYPE_CHECKING:
    from types import TracebackType

    from reader.later_joints import Later
    from reader.presentation.library_presenter import LibraryPresenter
    from reader.presentation.tasks import TaskRunner
    from reader.presentation.word_card import WordCard
    from reader.support import Support
    from reader.view.file_loader import FileLoader
    from reader.view.one_instance import OneInstance
    from reader.view.task_runner import ProcessTaskRunner
    from reader.view.waiting import Waiting

NAME = "duwen"
SAMPLE = "samples/taipei_clock_shop.txt"
NEW_WINDOW = "--new-window"


def main(
    argv: Sequence[str],
    painted: Callable[[], None] = lambda: None,
    font_obstacle: Callable[[], str] = str,
) -> int:
    """The exit code, when the window is closed; the arguments are the files to open.

    Where a window is open already, it shows them, unless NEW_WINDOW comes first.
    ``painted`` is called after the first paint. Until then the caller may have turned the garbage
    collector off: nothing that is built becomes garbage. ``font_obstacle`` is asked where Qt finds
    no Chinese font; what it says is raised as NoChineseFont.
    """
    application = qt_application()
    one_instance = cache(lambda: _one_instance(application))
    own_window, paths = _asked(argv)
    if not own_window and lock_path().exists() and one_instance().hand_over(paths):
        return 0
    runner = LateRunner(partial(_runner, application))
    reader = Reader(application, settings_path(), runner, runner.forget, painted)
    if not reader.fonts.has_chinese and (sentence := font_obstacle()):
        raise NoChineseFont(sentence)
    sys.excepthook = reader.report
    reader.when_painted(lambda: reader.later.begin(runner))

    def listen() -> None:
        one_instance().asked.connect(reader.show_again)
        one_instance().listen()

    if not own_window:
        reader.when_painted(listen)
    reader.open(*paths)
    reader.show()
    code = application.exec()
    one_instance().close()
    reader.close()
    runner.stop()
    return code


def _asked(argv: Sequence[str]) -> tuple[bool, tuple[Path, ...]]:
    """Whether a window of its own is wanted, and the files."""
    own_window = list(argv[:1]) == [NEW_WINDOW]
    files = argv[1:] if own_window else argv
    return own_window, tuple(Path(file).absolute() for file in files)


def qt_application() -> QApplication:
    """Qt's application object, with the program's name, in a style that Qt draws itself.

    The style is named as on a command line: asked for by a method it would come back as an object,
    and PySide6 would make all of its 566 constants.
    """
    application = QApplication([NAME, "-style", "Fusion"])
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)
    return application


def _one_instance(application: QApplication) -> OneInstance:
    from reader.view.one_instance import OneInstance  # noqa: PLC0415 - not before the first paint

    return OneInstance(settings_path().parent, application)


def _runner(application: QApplication) -> ProcessTaskRunner:
    """The child that analyses, not started yet."""
    from reader.services.own_program import WORKER, own_command  # noqa: PLC0415
    from reader.view.task_runner import ProcessTaskRunner  # noqa: PLC0415 - not before the paint

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
        self._settings_path = settings
        self._stored = Stored(settings, words_of_presentation, self._tell)
        self.preferences = Preferences(self._stored.settings, self._stored.save_settings)
        speak(application, self.preferences.settings.language, resource_path("translations"))
        self.fonts = installed_fonts(bundled_font)
        self.window = MainWindow(self._card_at)
        self._first_paint = FirstPaint(self.window.article.view.viewport())
        self.when_painted(painted)
        self._pane = WindowPane(self.window)
        opener = Opener()
        own = services(opener, runner, self._stored, words_of_presentation)
        self._services = own._replace(soon=self.when_painted)
        self.presenter = ReaderPresenter(self._services, self.preferences, self._pane)
        self.opening = OpeningPresenter(
            opener, self.presenter, self._loader, self._pane.article_missed.emit
        )
        self._parts = Parts(self.window, self._pane, self.presenter, self.preferences, self.opening)
        self._joined = join(self._parts, self.fonts, application.styleHints())
        # Not before: another article takes away what was said of the one before.
        self._pane.document_shown.connect(self._stored.tell_of_damage)
        self.when_painted(self.complete)

    def complete(self) -> None:
        """Join what the first paint does not wait for, where that is still to be done."""
        self.later.dress_title_bar()

    def open(self, *paths: Path) -> None:
        """Open the files, or the sample article where none is named."""
        if paths:
            self._joined.files().open_paths(paths)
        else:
            self.show_sample()

    def show(self) -> None:
        """Show the window as it was left the last time, or as large as the screen has room for."""
        state = self._stored.window_state()
        if state is not None:
            self.window.restore(state.geometry, state.sidebar)
        self.window.fit_screen()
        self.window.show()

    def close(self) -> None:
        """Keep the place of reading and how the window was left; it is closed."""
        from reader.model.window_state import WindowState  # noqa: PLC0415 - not before the paint

        self._stored.save_window_state(WindowState(*self.window.left_as()))
        if "later" in vars(self):
            self.later.close()

    def show_again(self, paths: Sequence[Path]) -> None:
        """Come to the front and open the files, where any are named: a second start asks for it."""
        if paths:
            self.open(*paths)
        self.window.come_to_front()

    def show_sample(self) -> None:
        """Open the article that comes with the program."""
        self.opening.open_sample(resource_path(SAMPLE))

    @property
    def analysing(self) -> bool:
        """Whether more words and names will be found in the open article."""
        return self._pane.analysing

    def when_painted(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the window has been painted for the first time; now if it was."""
        self._first_paint.then(then)

    @cached_property
    def later(self) -> Later:
        """What the first paint does not wait for."""
        from reader.later_joints import Later, Needs  # noqa: PLC0415 - not before the first paint

        needs = Needs(
            self._application,
            self._settings_path.parent,
            self._services,
            self._stored,
            self.support,
            self._waiting,
            self._forget,
            self.show_sample,
        )
        return Later(self._parts, self._joined, needs)

    @property
    def library(self) -> LibraryPresenter:
        """What is remembered of what was read."""
        return self.later.library

    @cached_property
    def support(self) -> Support:
        """The log, and what the help menu tells."""
        from reader.support import support  # noqa: PLC0415 - not before the first paint

        return support(log_path())

    @cached_property
    def _waiting(self) -> Waiting:
        from reader.view.waiting import Waiting  # noqa: PLC0415 - not before the first paint

        return Waiting(self.window.article)

    def _loader(self) -> FileLoader:
        from reader.services.own_program import LOADER, own_command  # noqa: PLC0415 - large files
        from reader.view.file_loader import FileLoader  # noqa: PLC0415

        loader = FileLoader(own_command(LOADER), self.window)
        self._waiting.watch(loader)
        return loader

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Show an error that should not be, in words that can be copied; the window stays."""
        import traceback  # noqa: PLC0415 - only when it went wrong

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
