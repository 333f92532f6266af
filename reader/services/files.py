"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from reader.model.errors import NotWritable


def write_whole(path: Path, data: bytes) -> None:
    """Nothing; afterwards ``path`` holds ``data``; else NotWritable, and what it held before.

    The bytes go to a temporary file in the same folder, which then takes the name: whoever reads
    ``path`` meanwhile, or pulls the plug, finds the old file or the new one, never a part.
    """
    import tempfile  # noqa: PLC0415 - 5 ms, and nothing is written before the first paint

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise NotWritable(str(path), error.strerror or str(error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(path, Path(temporary))
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise NotWritable(str(path), error.strerror or str(error)) from error


def set_aside(path: Path) -> Path:
    """The new name of a damaged file, which stays beside the old one so that nothing is lost."""
    target = next(name for name in _names_aside(path) if not name.exists())
    path.rename(target)
    return target


def copy_aside(path: Path) -> Path:
    """The name of a copy of a file that is damaged in part; one that is there already will do."""
    data = path.read_bytes()
    for target in _names_aside(path):
        if not target.exists():
            target.write_bytes(data)
            return target
        if target.is_file() and target.read_bytes() == data:
            return target
    raise AssertionError("the names do not end")


def _names_aside(path: Path) -> Iterator[Path]:
    yield path.with_name(path.name + ".broken")
    yield from (path.with_name(f"{path.name}.broken{number}") for number in count(2))


def _keep_mode(path: Path, temporary: Path) -> None:
    """A file that is written again keeps who may read it; a new one is as the system makes them."""
    if path.exists():
        temporary.chmod(path.stat().st_mode)
    else:
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
