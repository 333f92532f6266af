"""What a second start says to the window that is open: which file to show, and no more."""

from __future__ import annotations

import json
from pathlib import Path

# A path has at most 4096 bytes on Linux and 32,767 characters on Windows; JSON may take six bytes
# for each of them. Whoever sends more is not this program.
LONGEST = 256 * 1024
END = b"\n"


class NotAMessage(Exception):
    """Nothing that a second start says."""


def message(path: Path | None) -> bytes:
    """The bytes that ask to show the file, or with None only to come to the front."""
    return json.dumps({"open": None if path is None else str(path)}).encode("ascii") + END


def asked_for(data: bytes) -> Path | None:
    """The file that the message asks for, None where it names none.

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
    path = values["open"]
    if path is None:
        return None
    if not isinstance(path, str) or "\0" in path or not Path(path).is_absolute():
        raise NotAMessage(data[:80])
    return Path(path)
