"""Characters that stand for another one, folded for look-up and analysis."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folding:
    """A table of characters; ``table`` maps code points to characters as str.translate wants it."""

    table: dict[int, str]

    @classmethod
    def from_file(cls, path: Path) -> Folding:
        """The folding stored in a JSON file: each character of "from" stands for one of "to"."""
        values = json.loads(path.read_text(encoding="utf-8"))
        return cls(dict(zip(map(ord, values["from"]), values["to"], strict=True)))

    def fold(self, text: str) -> str:
        """A copy of ``text``, as long as it, in which every character is the usual one.

        Text out of a PDF has ⽔, a radical, where 水 is meant, and no dictionary knows it; an old
        Hong Kong page has private characters, a form full-width digits. The reader sees the text
        as written; what looks things up sees the copy, and places in it hold in the text.

        >>> Folding({0x2F54: "水"}).fold("⽔稻")
        '水稻'
        """
        return text.translate(self.table) if self._has_any(text) else text

    def _has_any(self, text: str) -> bool:
        return not self.table.keys().isdisjoint(map(ord, set(text)))
