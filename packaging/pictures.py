"""Pictures of a screen without a person, as Xvfb keeps them in a file (X Window Dump)."""

from __future__ import annotations

import struct


def pixels(xwd: bytes) -> memoryview:
    """The pixels, each a number of 32 bits, from left to right and down.

    The head begins with its own length; its twentieth word counts the entries of the colour table,
    12 bytes each.
    """
    head = struct.unpack(">25I", xwd[:100])
    found = memoryview(xwd)[head[0] + 12 * head[19] :]
    return found[: len(found) // 4 * 4].cast("I")


def colours(xwd: bytes) -> int:
    """How many colours the picture has."""
    return len(set(pixels(xwd)))


def difference(one: bytes, other: bytes) -> float:
    """The share of pixels that are not the same, 0 to 1; the pictures have one size."""
    pairs = zip(pixels(one), pixels(other), strict=True)
    return sum(a != b for a, b in pairs) / len(pixels(one))
