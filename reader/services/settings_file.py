"""The settings of a reader in a JSON file."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from reader.model.errors import NotWritable
from reader.model.settings import Settings, settings_from, settings_values

DAMAGED = "damaged"  # a problem of the file as a whole; other problems are names of settings
UNREADABLE = "unreadable"


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings stored at ``path``, and what was wrong with them.

    A missing file gives the defaults and no problem. A damaged one gives the defaults too, and
    is set aside as ``*.broken`` so that nothing is lost. A setting that is unknown or has an
    impossible value is named as a problem, the others hold.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except OSError:
        return Settings(), (UNREADABLE,)
    except (ValueError, RecursionError):  # no JSON, no UTF-8, or nested without end
        return _set_aside(path)
    if not isinstance(values, dict):
        return _set_aside(path)
    return settings_from(values)


def write_settings(path: Path, settings: Settings) -> None:
    """Nothing; the file at ``path`` holds the settings, or is as before if it raises NotWritable.

    The bytes go to a temporary file in the same folder first, so that neither a crash nor a full
    disk leaves half a file.
    """
    text = json.dumps(settings_values(settings), ensure_ascii=False, indent=2) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, text.encode())
    except OSError as error:
        raise NotWritable(str(path), error.strerror or str(error)) from error


def _set_aside(path: Path) -> tuple[Settings, tuple[str, ...]]:
    try:
        path.replace(path.with_name(path.name + ".broken"))
    except OSError:
        return Settings(), (DAMAGED, UNREADABLE)
    return Settings(), (DAMAGED,)


def _replace(path: Path, data: bytes) -> None:
    number, temporary = tempfile.mkstemp(prefix=path.name, suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
