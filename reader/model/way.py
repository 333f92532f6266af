"""The ways to read the bytes of a file."""

from __future__ import annotations

from typing import NamedTuple

# In place of a codec: the text that was there before a program read it in the wrong encoding.
REPAIRED = "repaired"


class WayToRead(NamedTuple):
    """A codec (or REPAIRED), a telling line of what it makes of a file, and bytes it can't read.

    The bytes are counted in the first 64 KiB.
    """

    encoding: str
    preview: str
    errors: int = 0
