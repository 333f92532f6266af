"""Where the files of this user lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

LOCK = "window.lock"


def settings_path() -> Path:
    """Where the settings lie; beside them what else is the reader's own."""
    return _place(QStandardPaths.StandardLocation.AppConfigLocation) / "settings.json"


def lock_path() -> Path:
    """What the one window that is open holds, or one that crashed left behind."""
    return settings_path().with_name(LOCK)


def log_path() -> Path:
    """Where the log lies."""
    return _place(QStandardPaths.StandardLocation.StateLocation) / "log.txt"


def cache_path() -> Path:
    """Where annotations are kept; a file that can be thrown away at any time."""
    return _place(QStandardPaths.StandardLocation.CacheLocation) / "annotations.sqlite"


def documents() -> Path:
    """Where readers keep what they save, to begin with."""
    return _place(QStandardPaths.StandardLocation.DocumentsLocation)


def _place(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))
