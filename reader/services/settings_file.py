"""The settings of a reader in a JSON file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from reader.model.errors import FileUnreadable, ReaderError, SettingsDamaged
from reader.model.settings import Settings, settings_from, settings_values

Aside = Callable[[Path], Path]


class SettingsFile(NamedTuple):
    """The file at ``path``; ``write`` replaces a file whole.

    ``set_aside`` renames a file that is no settings at all, ``copy_aside`` copies one that is so
    in part, and both say where it is kept now.
    """

    path: Path
    write: Callable[[Path, bytes], None]
    set_aside: Aside
    copy_aside: Aside

    def read(self) -> tuple[Settings, ReaderError | None]:
        """The settings that are stored, and what the reader is to be told of the file.

        A missing file gives the defaults and no problem. A damaged one gives the defaults too, and
        is kept, so that nothing is lost. One that the system does not hand out (FileUnreadable) may
        be a good one: it stays where it is. A setting that is unknown or has an impossible value is
        left out, the others hold.
        """
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings(), None
        except OSError as error:
            if not self.path.is_dir():
                return Settings(), FileUnreadable(str(self.path), error.strerror or str(error))
            return Settings(), self._kept(self.set_aside)
        except (ValueError, RecursionError):  # no JSON, no UTF-8, or nested without end
            return Settings(), self._kept(self.set_aside)
        if not isinstance(values, dict):
            return Settings(), self._kept(self.set_aside)
        settings, broken = settings_from(values)
        return settings, self._kept(self.copy_aside) if broken else None

    def save(self, settings: Settings) -> None:
        """Nothing; raises NotWritable where the file can't be written, which is then as before."""
        text = json.dumps(settings_values(settings), ensure_ascii=False, indent=2) + "\n"
        self.write(self.path, text.encode())

    def _kept(self, keep: Aside) -> SettingsDamaged:
        try:
            return SettingsDamaged(str(keep(self.path)))
        except OSError:
            return SettingsDamaged(str(self.path))
