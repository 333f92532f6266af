"""What the reader chose, put right and listed, as it lies on the disk."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import FileUnreadable, NotWritable, ReaderError
from reader.model.settings import Settings
from reader.services.files import copy_aside, set_aside, write_whole
from reader.services.settings_file import SettingsFile

if TYPE_CHECKING:
    from reader.model.correction import Corrections
    from reader.model.window_state import WindowState
    from reader.presentation.own_list import OwnListPresenter
    from reader.presentation.wording import Translate
    from reader.services.corrections_file import CorrectionsFile
    from reader.services.window_file import WindowFile

Tell = Callable[[ReaderError], None]
WINDOW = "window.json"
KEEPING = write_whole, set_aside, copy_aside


class Stored:
    """The settings are read at once, what few readers have when it is first asked for.

    ``tell`` is told what is wrong with a file and where one can't be written.
    """

    def __init__(self, settings: Path, translate: Translate, tell: Tell) -> None:
        self._settings = SettingsFile(settings, *KEEPING)
        self._translate = translate
        self._tell = tell
        self.settings, problem = self._settings.read()
        self._problems = [problem] if problem else []
        self._can_save_settings = not isinstance(problem, FileUnreadable)
        self._known: Corrections | None = None  # what this window read or wrote last

    @property
    def has_corrections(self) -> bool:
        """Whether anything was ever put right."""
        return self._beside("corrections.json").exists()

    @cached_property
    def file(self) -> CorrectionsFile:
        """Where corrections are kept."""
        from reader.services.corrections_file import CorrectionsFile  # noqa: PLC0415 - seldom

        return CorrectionsFile(self._beside("corrections.json"), *KEEPING)

    def corrections(self) -> Corrections:
        """What was put right."""
        self._known, problem = self.file.read()
        self._problems += [problem] if problem else []
        return self._known

    @cached_property
    def own_list(self) -> OwnListPresenter:
        """The reader's own list of conversions."""
        from reader.presentation.own_list import OwnListPresenter  # noqa: PLC0415 - to convert
        from reader.services.conversion.own_list import OwnListFile  # noqa: PLC0415

        file = OwnListFile(self._beside("conversion.txt"), write_whole)
        return OwnListPresenter(file, self._translate)

    def save_settings(self, settings: Settings) -> None:
        """Nothing; the settings are in their file, unless it could not be read at the start."""
        try:
            if self._can_save_settings:
                self._settings.save(settings)
        except ReaderError as error:
            self._tell(error)

    def save_corrections(self, corrections: Corrections) -> None:
        """Nothing; the corrections are in their file, with what another window wrote there."""
        try:
            self.file.save(self._with_others(corrections))
            self._known = corrections
        except ReaderError as error:
            self._tell(error)

    def _with_others(self, corrections: Corrections) -> Corrections:
        """What is to be written: a file that was changed meanwhile keeps its changes.

        Raises FileUnreadable: what is in a file that can't be read would be lost.
        """
        from reader.model.correction import Corrections  # noqa: PLC0415 - seldom needed
        from reader.model.correction_merging import carried_over  # noqa: PLC0415

        there, problem = self.file.read()  # one that is damaged is set aside
        if isinstance(problem, FileUnreadable):
            raise problem
        if problem is not None:
            self._tell(problem)
        if not self.has_corrections:
            return corrections
        return carried_over(self._known or Corrections(), corrections, there)

    def window_state(self) -> WindowState | None:
        """How the window was left; None at the first start."""
        return self._window.read() if self._beside(WINDOW).exists() else None

    def save_window_state(self, state: WindowState) -> None:
        """Nothing; how the window was left is in its file, where that can be written.

        The window is closed by then: there is nobody to tell.
        """
        with suppress(NotWritable):
            self._window.save(state)

    @cached_property
    def _window(self) -> WindowFile:
        from reader.services.window_file import WindowFile  # noqa: PLC0415 - not at the first start

        return WindowFile(self._beside(WINDOW), write_whole)

    def tell_of_damage(self) -> None:
        """Tell once what was wrong with the files at the start.

        Of two the last stays to be read: that settings are as at first is seen anyway.
        """
        while self._problems:
            self._tell(self._problems.pop(0))

    def _beside(self, name: str) -> Path:
        return self._settings.path.with_name(name)
