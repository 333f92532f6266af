"""AES as PDF files use it, for files that any program opens without a password.

Written for bulk: the bytes at one place of all blocks are one row, and each step of the cipher is a
translation of whole rows, which Python does as fast as a library. Only decryption, so that nothing
secret is ever made with it.
"""

from __future__ import annotations

from functools import cached_property, reduce

BLOCK = 16  # bytes
# Row and column of each byte of a block (FIPS 197): they stand column by column.
_FROM = [(place - 4 * (place % 4)) % BLOCK for place in range(BLOCK)]


class Aes:
    """The tables of the cipher; one serves all keys."""

    @cached_property
    def _powers(self) -> tuple[list[int], list[int]]:
        """The powers of 3 in the cipher's field of 256, and their logarithms."""
        powers, logarithms, value = [0] * 255, [0] * 256, 1
        for power in range(255):
            powers[power], logarithms[value] = value, power
            value ^= (value << 1) ^ (0x11B if value & 0x80 else 0)
        return powers, logarithms

    @cached_property
    def _box(self) -> bytes:
        return bytes(_turned(self._inverse(value)) for value in range(256))

    @cached_property
    def _back(self) -> bytes:
        return bytes(self._box.index(value) for value in range(256))

    @cached_property
    def _times(self) -> tuple[bytes, ...]:
        """What a byte becomes when it is multiplied by 14, 11, 13 and 9."""
        return tuple(
            bytes(self._product(value, factor) for value in range(256))
            for factor in (14, 11, 13, 9)
        )

    @cached_property
    def _added(self) -> list[bytes]:
        """What a byte becomes when each of the 256 bytes is added to it."""
        return [bytes(value ^ key for value in range(256)) for key in range(256)]

    def _inverse(self, value: int) -> int:
        powers, logarithms = self._powers
        return powers[-logarithms[value] % 255] if value else 0

    def _product(self, a: int, b: int) -> int:
        powers, logarithms = self._powers
        return powers[(logarithms[a] + logarithms[b]) % 255] if a and b else 0

    def decrypted(self, data: bytes, key: bytes) -> bytes:
        """The text of ``data`` in CBC mode, which begins with its first vector.

        Bytes that fill no block are left out, as is the padding at the end.
        """
        blocks = data[BLOCK : len(data) - len(data) % BLOCK]
        if not blocks:
            return b""
        rows = [blocks[place::BLOCK] for place in range(BLOCK)]
        first, *middle, last = reversed(self._keys(key))
        rows = self._with_key(rows, first)
        for round_key in middle:
            rows = self._mixed(self._with_key(self._substituted(rows), round_key))
        rows = self._with_key(self._substituted(rows), last)
        text = bytearray(len(blocks))
        for place, row in enumerate(rows):
            text[place::BLOCK] = row
        plain = _sum(bytes(text), data[: len(blocks)])
        return plain[: -plain[-1]] if 0 < plain[-1] <= BLOCK else plain

    def _keys(self, key: bytes) -> list[bytes]:
        """The keys of the rounds, the first one first (FIPS 197, 5.2)."""
        size = len(key) // 4
        words = [key[start : start + 4] for start in range(0, len(key), 4)]
        constant = 1
        while len(words) < 4 * (size + 7):
            word = words[-1]
            if len(words) % size == 0:
                word = (word[1:] + word[:1]).translate(self._box)
                word = bytes((word[0] ^ constant,)) + word[1:]
                constant = self._product(constant, 2)
            elif size > 6 and len(words) % size == 4:
                word = word.translate(self._box)
            words.append(_sum(words[-size], word))
        return [b"".join(words[start : start + 4]) for start in range(0, len(words), 4)]

    def _with_key(self, rows: list[bytes], key: bytes) -> list[bytes]:
        return [row.translate(self._added[byte]) for row, byte in zip(rows, key, strict=True)]

    def _substituted(self, rows: list[bytes]) -> list[bytes]:
        return [rows[place].translate(self._back) for place in _FROM]

    def _mixed(self, rows: list[bytes]) -> list[bytes]:
        mixed = []
        for place in range(BLOCK):
            column = place - place % 4
            turned = [rows[column + (place + step) % 4] for step in range(4)]
            parts = [row.translate(by) for row, by in zip(turned, self._times, strict=True)]
            mixed.append(_sum(*parts))
        return mixed


def _turned(value: int) -> int:
    """The affine step of the cipher's table."""
    turns = (((value << n) | (value >> (8 - n))) & 0xFF for n in range(5))
    return reduce(int.__xor__, turns) ^ 0x63


def _sum(*parts: bytes) -> bytes:
    """The sum of byte strings of one length in the cipher's field: bit by bit, without carrying."""
    numbers = (int.from_bytes(part, "big") for part in parts)
    return reduce(int.__xor__, numbers).to_bytes(len(parts[0]), "big")
