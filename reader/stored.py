"""What the reader chose and put right, as it lies on the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.model.correction import Corrections
from reader.model.errors import ReaderError
from reader.model.settings import Settings
from reader.services.corrections_file import CorrectionsFile
from reader.services.files import copy_aside, set_aside, write_whole
from reader.services.settings_file import SettingsFile

Tell = Callable[[ReaderError], None]


class Stored:
    """Reads both files at the start; ``tell`` is told where one can't be written later."""

    def __init__(self, settings: Path, tell: Tell) -> None:
        keeping = write_whole, set_aside, copy_aside
        self._settings = SettingsFile(settings, *keeping)
        self.file = CorrectionsFile(settings.with_name("corrections.json"), *keeping)
        self._tell = tell
        self.settings, of_settings = self._settings.read()
        self.corrections, of_corrections = self.file.read()
        self._problems = [error for error in (of_settings, of_corrections) if error]

    def save_settings(self, settings: Settings) -> None:
        """Nothing; the settings are in their file."""
        try:
            self._settings.save(settings)
        except ReaderError as error:
            self._tell(error)

    def save_corrections(self, corrections: Corrections) -> None:
        """Nothing; the corrections are in their file."""
        try:
            self.file.save(corrections)
        except ReaderError as error:
            self._tell(error)

    def tell_of_damage(self) -> None:
        """Tell once what was wrong with the files at the start."""
        while self._problems:
            self._tell(self._problems.pop())
