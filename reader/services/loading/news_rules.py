"""The words by which the lines around a news article are known."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

# Full-width ASCII and all blanks as their half-width selves; the length stays the same.
_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_BLANKS = dict.fromkeys((0x3000, 0xA0, *range(0x2000, 0x200B), 0x202F, 0xFEFF, 0x9), 0x20)
# Signs that the fonts of a PDF leave in place of the characters of a date, and of 金, 文, 中 …
_RADICALS = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_COLONS = {ord("﹕"): ord(":"), ord("︰"): ord(":"), ord("∶"): ord(":")}
_FOLDED: dict[int, int | str] = {**_WIDTH, **_BLANKS, **_RADICALS, **_COLONS}


class NewsRules:
    """Patterns made of the lists of resources/loading/news.json, each when it is first asked for.

    ``re`` takes 8 ms for all of them, and most texts need half.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        """``values`` are what the file holds."""
        self._values = values
        self._heading_signs = frozenset(values["chapter_signs"])

    @classmethod
    def from_file(cls, path: Path) -> NewsRules:
        """The rules in the JSON file at ``path``."""
        return cls(json.loads(path.read_text(encoding="utf-8")))

    @cached_property
    def label(self) -> re.Pattern[str]:
        """Finds a label with its colon; its group is the name of the field."""
        fields = (
            f"(?P<{field}>{_any_of(words, spaced=True)})"
            for field, words in self._values["labels"].items()
        )
        return re.compile(rf"(?<!\w)(?:{'|'.join(fields)})\s*[:/|]\s*")

    @cached_property
    def reporter(self) -> re.Pattern[str]:
        """What a reporter is called."""
        return re.compile(_any_of(self._values["reporters"]))

    @cached_property
    def editor_last(self) -> re.Pattern[str]:
        """What an editor is called, behind the name."""
        return re.compile(rf"[ /](?:{_any_of(self._values['labels']['editors'])})$")

    @property
    def surnames(self) -> str:
        """The characters that are surnames."""
        return str(self._values["surnames"])

    @cached_property
    def bureau(self) -> re.Pattern[str]:
        """Where a report may be from."""
        return re.compile(_any_of(self._values["bureaus"]))

    @cached_property
    def medium(self) -> re.Pattern[str]:
        """A name that is one of a medium by its end."""
        return re.compile(rf".*(?:{_any_of(self._values['media_endings'])})$")

    @cached_property
    def controls(self) -> re.Pattern[str]:
        """Lines of the page that are there to be clicked."""
        return self._kinds("controls")

    @cached_property
    def calls(self) -> re.Pattern[str]:
        """Lines that call upon the reader to do something."""
        return self._kinds("calls")

    @cached_property
    def legal(self) -> re.Pattern[str]:
        """Lines about rights."""
        return self._kinds("legal")

    @cached_property
    def related(self) -> re.Pattern[str]:
        """The heading of a list of other articles."""
        return self._kinds("related")

    @cached_property
    def chapters(self) -> tuple[re.Pattern[str], ...]:
        """The headings of chapters, the outermost first."""
        return tuple(re.compile("|".join(kinds)) for kinds in self._values["chapters"])

    def may_be_heading(self, line: str) -> bool:
        """Whether the line begins as a heading of a chapter can, a first look at many lines."""
        return line.lstrip()[:1] in self._heading_signs

    def _kinds(self, name: str) -> re.Pattern[str]:
        return re.compile("|".join(self._values[name]))


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
