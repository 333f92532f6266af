"""What becomes of single characters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Characters:
    """A table from character to character, fast for those of the basic plane."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = {ord(key): value for key, value in table.items()}

    def translate(self, text: str) -> str:
        """``text`` with every character replaced that the table has."""
        if not self._table:
            return text
        return text.translate(self._table if _ASTRAL.search(text) else self._basic)

    def of(self, character: str) -> str:
        """What the character becomes."""
        return self._table.get(ord(character), character)

    @cached_property
    def _basic(self) -> list[int]:
        """The basic plane: a list costs half of a dictionary to look up, and a miss nothing."""
        basic = list(range(0x10000))
        for code, value in self._table.items():
            if code < 0x10000:
                basic[code] = ord(value)
        return basic
