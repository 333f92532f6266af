"""Articles from RTF, the form that Word and TextEdit save without more ado."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from reader.model.article import Article
from reader.model.errors import DocumentDamaged
from reader.services.loading.plain_text import article_from_text
from reader.services.loading.tools import Tools

DEEPEST = 100_000  # groups; Word itself does not go beyond some dozens
_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|([^\\{}]+)"
)
# Code pages of RTF 1.9.1 that hold Chinese; others are read as Western.
_CODE_PAGES = {936: "gb18030", 950: "big5hkscs", 54936: "gb18030", 65001: "utf-8"}
_CHARSETS = {134: 936, 136: 950}  # \fcharset: the code page of a font
_WESTERN = "cp1252"
# Groups that are no text: tables of fonts and colours, pictures, headers, codes of fields.
_SKIPPED = (
    "fonttbl colortbl stylesheet info pict object header footer headerl headerr headerf footerl "
    "footerr footerf fldinst datafield themedata colorschememapping latentstyles datastore "
    "listtable listoverridetable rsidtbl generator xmlnstbl filetbl revtbl annotation bkmkstart "
    "bkmkend nonshppict"
)
SKIPPED = frozenset(_SKIPPED.split())
_SIGNS = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "cell": "\u3000",
    "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”",
}  # fmt: skip


def is_rich_text(data: bytes) -> bool:
    """Whether the bytes begin as RTF does."""
    return data.startswith(b"{\\rtf")


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The document's paragraphs as an article; raises EmptyText or DocumentDamaged."""
    text = _Reader(name).read(data)
    article = article_from_text(text, name, tools.detect, tools.rules)
    return replace(article, undecodable=text.count("\ufffd"))


@dataclass(slots=True)
class _Group:
    """What holds between two braces: is it text, which font, how many signs stand for one."""

    is_skipped: bool = False
    font: int = 0
    substitutes: int = 1


@dataclass(slots=True)
class _Reader:
    """Reads tokens from first to last."""

    name: str
    parts: list[str] = field(default_factory=list)
    pending: bytearray = field(default_factory=bytearray)
    group: _Group = field(default_factory=_Group)
    outer: list[_Group] = field(default_factory=list)
    fonts: dict[int, str] = field(default_factory=dict)
    encoding: str = _WESTERN
    to_skip: int = 0
    is_optional: bool = False

    def read(self, data: bytes) -> str:
        for match in _TOKEN.finditer(data):
            code, word, number, sign, brace, text = match.groups(b"")
            if brace:
                self._brace(brace)
            elif word:
                self._word(word.decode("ascii"), int(number) if number else None)
            elif sign:
                self._sign(sign)
            else:
                self._bytes(bytes.fromhex(code.decode()) if code else text.translate(None, b"\r\n"))
        self._flush()
        return "".join(self.parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self.to_skip = 0
        if brace == b"{":
            if len(self.outer) >= DEEPEST:
                raise DocumentDamaged(self.name, "its groups are nested too deeply")
            self.outer.append(self.group)
            self.group = _Group(self.group.is_skipped, self.group.font, self.group.substitutes)
        elif self.outer:
            self.group = self.outer.pop()
        self.is_optional = False

    def _word(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._character(number)
            return
        if word in SKIPPED or self.is_optional:
            self.group.is_skipped = True
        self.is_optional = False
        if number is not None:
            self._setting(word, number)
        self._add(_SIGNS.get(word, ""))

    def _setting(self, word: str, number: int) -> None:
        if word == "uc":
            self.group.substitutes = min(max(number, 0), 8)
        elif word == "ansicpg":
            self.encoding = _CODE_PAGES.get(number, _WESTERN)
        elif word == "f":
            self._flush()
            self.group.font = number
        elif word == "fcharset" and number in _CHARSETS:
            self.fonts[self.group.font] = _CODE_PAGES[_CHARSETS[number]]

    def _character(self, number: int) -> None:
        """One UTF-16 unit; what follows for programs that do not know it is passed over."""
        self._add(chr(number % 0x10000))
        self.to_skip = self.group.substitutes

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.is_optional = True
        elif sign in b"\r\n":
            self._add("\n")
        elif sign == b"~":
            self._add("\u00a0")
        elif sign in b"\\{}":
            self._bytes(sign)

    def _bytes(self, data: bytes) -> None:
        passed = min(self.to_skip, len(data))
        self.to_skip -= passed
        if not self.group.is_skipped:
            self.pending += data[passed:]

    def _add(self, text: str) -> None:
        if text:
            self._flush()
            if not self.group.is_skipped:
                self.parts.append(text)

    def _flush(self) -> None:
        if self.pending:
            encoding = self.fonts.get(self.group.font, self.encoding)
            self.parts.append(bytes(self.pending).decode(encoding, "replace"))
            self.pending.clear()
