"""What a second start says to the window that is open: which files to show, and no more."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

# A path has at most 4096 bytes on Linux and 32,767 characters on Windows; JSON may take six bytes
# for each of them. Who sends more is not this program, or has so many files for it that a window
# of their own is no harm.
LONGEST = 256 * 1024
END = b"\n"


class NotAMessage(Exception):
    """Nothing that a second start says."""


def message(paths: Sequence[Path]) -> bytes:
    """The bytes that ask to show the files, or without any only to come to the front."""
    return json.dumps({"open": [str(path) for path in paths]}).encode("ascii") + END


def asked_for(data: bytes) -> tuple[Path, ...]:
    """The files that the message asks for.

    Raises NotAMessage, for a path that is not absolute too: the other program may stand in another
    folder.
    """
    if len(data) > LONGEST or not data.endswith(END):
        raise NotAMessage(data[:80])
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAMessage(data[:80]) from error
    if not isinstance(values, dict) or values.keys() != {"open"}:
        raise NotAMessage(data[:80])
    paths = values["open"]
    if not isinstance(paths, list) or not all(map(_is_path, paths)):
        raise NotAMessage(data[:80])
    return tuple(map(Path, paths))


def _is_path(value: object) -> bool:
    return isinstance(value, str) and "\0" not in value and Path(value).is_absolute()
