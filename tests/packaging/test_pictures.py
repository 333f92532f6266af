from __future__ import annotations

import struct

import pytest
from pictures import colours, difference


def dump(*pixels: int) -> bytes:
    """A picture of so many pixels, with a head of 104 bytes and two colours in its table."""
    head = [104, *[0] * 18, 2, *[0] * 5]
    return (
        struct.pack(">25I", *head) + bytes(4) + bytes(24) + struct.pack(f"{len(pixels)}I", *pixels)
    )


def test_colours_are_counted_without_head_and_table() -> None:
    assert colours(dump(1, 2, 2, 3)) == 3


def test_the_difference_is_the_share_of_other_pixels() -> None:
    assert difference(dump(1, 2, 3, 4), dump(1, 2, 3, 5)) == pytest.approx(0.25)
    assert difference(dump(7), dump(7)) == 0
