"""The words by which the lines around a news article are known."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

# Full-width ASCII and all blanks as their half-width selves; the length stays the same.
_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_BLANKS = dict.fromkeys((0x3000, 0xA0, *range(0x2000, 0x200B), 0x202F, 0xFEFF, 0x9), 0x20)
# Signs that the fonts of a PDF leave in place of the characters of a date, and of 金, 文, 中 …
_RADICALS = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_COLONS = {ord("﹕"): ord(":"), ord("︰"): ord(":"), ord("∶"): ord(":")}
_FOLDED: dict[int, int | str] = {**_WIDTH, **_BLANKS, **_RADICALS, **_COLONS}


class NewsRules(NamedTuple):
    """Patterns made of the lists of resources/loading/news.json.

    ``label`` finds a label with its colon; its group is the field's name, with which
    ``label_fields`` are listed. ``chapters`` are the headings of chapters, the outermost first.
    """

    label: re.Pattern[str]
    reporter: re.Pattern[str]
    editor_last: re.Pattern[str]
    surnames: str
    bureau: re.Pattern[str]
    medium: re.Pattern[str]
    controls: re.Pattern[str]
    calls: re.Pattern[str]
    legal: re.Pattern[str]
    related: re.Pattern[str]
    chapters: tuple[re.Pattern[str], ...]

    @classmethod
    def from_file(cls, path: Path) -> NewsRules:
        """The rules in the JSON file at ``path``."""
        values = json.loads(path.read_text(encoding="utf-8"))
        fields = (
            f"(?P<{field}>{_any_of(words, spaced=True)})"
            for field, words in values["labels"].items()
        )
        return cls(
            label=re.compile(rf"(?<!\w)(?:{'|'.join(fields)})\s*[:/|]\s*"),
            reporter=re.compile(_any_of(values["reporters"])),
            editor_last=re.compile(rf"[ /](?:{_any_of(values['labels']['editors'])})$"),
            surnames=values["surnames"],
            bureau=re.compile(_any_of(values["bureaus"])),
            medium=re.compile(rf".*(?:{_any_of(values['media_endings'])})$"),
            chapters=tuple(re.compile("|".join(kinds)) for kinds in values["chapters"]),
            **{
                kind: re.compile("|".join(values[kind]))
                for kind in ("controls", "calls", "legal", "related")
            },
        )


def folded(line: str) -> str:
    """The line with half-width signs and plain blanks, as long as before.

    >>> folded("来源：新华社（北京）")
    '来源:新华社(北京)'
    """
    return line.translate(_FOLDED)


def _any_of(words: Iterable[str], *, spaced: bool = False) -> str:
    joint = r"\s*" if spaced else ""
    longest_first = sorted(set(words), key=lambda word: -len(word))
    return "|".join(joint.join(map(re.escape, word)) for word in longest_first)
