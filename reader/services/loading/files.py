"""The bytes of a file that somebody may be writing to."""

from __future__ import annotations

import stat
from pathlib import Path

from reader.model.errors import (
    FileChanged,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    PathIsFolder,
    ReaderError,
)

LARGEST = 64 * 1024 * 1024  # bytes; the longest novels are a third of that


def file_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """All bytes of the file, read in one go.

    Raises FileMissing, PathIsFolder, FileUnreadable, FileTooLarge, or FileChanged where size or
    time of change are not the same before and after.
    """
    try:
        before = path.stat()
        _check(path, before.st_mode, before.st_size, largest)
        data = _read(path, largest)
        after = path.stat()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise _kind(path, error) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise FileChanged(str(path))
    if len(data) != before.st_size:
        raise FileChanged(str(path))
    return data


def _check(path: Path, mode: int, size: int, largest: int) -> None:
    if stat.S_ISDIR(mode):
        raise PathIsFolder(str(path))
    if not stat.S_ISREG(mode):  # a pipe or a device may never end
        raise FileUnreadable(str(path), "not a regular file")
    if size > largest:
        raise FileTooLarge(str(path), size, largest)


def _read(path: Path, largest: int) -> bytes:
    with path.open("rb") as file:
        return file.read(largest + 1)


def _kind(path: Path, error: OSError | ValueError) -> ReaderError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return FileMissing(str(path))
    if isinstance(error, IsADirectoryError):
        return PathIsFolder(str(path))
    return FileUnreadable(str(path), getattr(error, "strerror", None) or str(error))
