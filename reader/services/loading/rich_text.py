"""Articles from RTF, the form that Word and TextEdit save without more ado."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from reader.model.article import Article
from reader.model.errors import DocumentDamaged, ReaderError
from reader.services.loading.plain_text import article_from_lines
from reader.services.loading.text_line import (
    ANCHOR,
    END,
    SEPARATOR,
    TextLine,
    annotated_line,
    without_signs,
)
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
    "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "cell": "\u3000",
    "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”",
}  # fmt: skip
_IS_CHINESE = re.compile(rb"\\ansicpg(?:936|950)|\\fcharset13[46]")
# Characters that a program wrote as they are: the second byte may be a backslash or a brace.
_RAW_PAIR = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")
# Word writes a reading above characters as a formula: one thing set over another.
_READING = re.compile(r"\s*EQ\b.*\\o.{0,9}\(\\s\\up ?\d+\(([^()]*)\),([^()]*)\)")


def is_rich_text(data: bytes) -> bool:
    """Whether the bytes begin as RTF does."""
    return data.startswith(b"{\\rtf")


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The document's paragraphs as an article; raises EmptyText or DocumentDamaged."""
    if _IS_CHINESE.search(data):
        data = _RAW_PAIR.sub(lambda pair: b"\\'%02x\\'%02x" % (*pair[0],), data)
    reader = _Reader(name)
    lines = reader.read(data)
    encoding = _guessed(bytes(reader.western), tools)
    if encoding:
        lines = _Reader(name, encoding=encoding).read(data)
    article = article_from_lines(lines, name, tools.detect, tools.rules)
    return replace(article, undecodable=article.text.count("\ufffd"))


def _guessed(western: bytes, tools: Tools) -> str:
    """The Chinese encoding of bytes that a document took for a Western one, or ""."""
    if western.isascii():
        return ""
    try:
        encoding = tools.decode(western, "").encoding
    except ReaderError:
        return ""
    return encoding if encoding in ("gb18030", "cp950", "big5hkscs", "utf-8") else ""


@dataclass(slots=True)
class _Group:
    """What holds between two braces: where its text goes, which font, how many signs are one.

    ``sink`` is None where it is no text.
    """

    sink: list[str] | None
    font: int = 0
    substitutes: int = 1
    is_hidden: bool = False


@dataclass(slots=True)
class _Reader:
    """Reads tokens from first to last; ``western`` is what was read in no Chinese encoding."""

    name: str
    encoding: str = _WESTERN
    parts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    pending: bytearray = field(default_factory=bytearray)
    western: bytearray = field(default_factory=bytearray)
    group: _Group = field(init=False)
    outer: list[_Group] = field(default_factory=list)
    fonts: dict[int, str] = field(default_factory=dict)
    level: int = 0
    to_skip: int = 0
    is_optional: bool = False

    def __post_init__(self) -> None:
        self.group = _Group(self.parts)

    def read(self, data: bytes) -> list[TextLine]:
        for match in _TOKEN.finditer(data):
            code, word, number, sign, brace, text = match.groups(b"")
            if brace:
                self._brace(brace)
                if not self.outer:
                    break  # what follows the document is no part of it
            elif word:
                self._word(word.decode("ascii"), int(number) if number else None)
            elif sign:
                self._sign(sign)
            else:
                self._bytes(bytes.fromhex(code.decode()) if code else text.translate(None, b"\r\n"))
        self._flush()
        self.group = _Group(self.parts)
        if not self.parts or self.parts[-1] != "\n" or self.notes:
            self._end_paragraph()
        text = "".join(self.parts[:-1]).encode("utf-16", "surrogatepass")
        lines = text.decode("utf-16", "replace").split("\n")
        return [annotated_line(x, n) for x, n in zip(lines, self.levels, strict=True)]

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self.to_skip = 0
        if brace == b"{":
            if len(self.outer) >= DEEPEST:
                raise DocumentDamaged(self.name, "its groups are nested too deeply")
            self.outer.append(self.group)
            self.group = replace(self.group)
        elif self.outer:
            ended, self.group = self.group, self.outer.pop()
            if ended.sink is self.codes and self.group.sink is not self.codes:
                self._field("".join(self.codes))
                self.codes.clear()
        self.is_optional = False

    def _field(self, code: str) -> None:
        """A formula that stands for words with a reading above them; no other field is text."""
        if match := _READING.match(code):
            self._put(ANCHOR + match[2] + SEPARATOR + match[1] + END)

    def _word(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._character(number)
            return
        if word == "fldinst":
            self._flush()
            self.group.sink = None if self.group.sink is None else self.codes
        elif word == "footnote":
            self._flush()
            self.group.sink = None if self.group.sink is None else self.notes
        elif word in SKIPPED or self.is_optional:
            self.group.sink = None
        self.is_optional = False
        self._setting(word, number)
        if word == "par":
            self._flush()
            self._end_paragraph()
        self._add(_SIGNS.get(word, ""))

    def _setting(self, word: str, number: int | None) -> None:
        if word in ("v", "deleted"):
            self._flush()
            self.group.is_hidden = number != 0
        elif word in ("plain", "pard"):
            self._flush()
            self.group.is_hidden = False
            self.level = 0 if word == "pard" else self.level
        elif number is not None:
            self._numbered_setting(word, number)

    def _numbered_setting(self, word: str, number: int) -> None:
        if word == "uc":
            self.group.substitutes = min(max(number, 0), 8)
        elif word == "ansicpg" and self.encoding == _WESTERN:
            self.encoding = _CODE_PAGES.get(number, _WESTERN)
        elif word == "outlinelevel":
            self.level = number + 1 if 0 <= number < 9 else 0
        elif word == "f":
            self._flush()
            self.group.font = number
        elif word == "fcharset" and number in _CHARSETS:
            self.fonts[self.group.font] = _CODE_PAGES[_CHARSETS[number]]

    def _end_paragraph(self) -> None:
        """The paragraph ends; the notes that it called stand below it."""
        if self.group.sink is not self.parts:
            self._add(" ")
            return
        self._put("\n")
        if self.notes:
            note = "".join(self.notes).replace("\n", " ").strip()
            self.notes.clear()
            self.level = 0
            self._put(note)
            self._put("\n")

    def _character(self, number: int) -> None:
        """One UTF-16 unit; what follows for programs that do not know it is passed over."""
        self._add(without_signs(chr(number % 0x10000)))
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
        self.pending += data[passed:]

    def _add(self, text: str) -> None:
        if text:
            self._flush()
            self._put(text)

    def _put(self, text: str) -> None:
        """Text into the sink of the group; each line end has the level of its line."""
        if self.group.sink is None or self.group.is_hidden:
            return
        self.group.sink.append(text)
        if self.group.sink is self.parts:
            self.levels += [self.level] * text.count("\n")

    def _flush(self) -> None:
        if self.pending:
            encoding = self.fonts.get(self.group.font, self.encoding)
            if self.group.sink is not None and encoding == _WESTERN:
                self.western += self.pending
            self._put(without_signs(bytes(self.pending).decode(encoding, "replace")))
            self.pending.clear()
