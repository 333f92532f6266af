"""Articles from Markdown: the words, without the signs of the markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from reader.model.article import Article
from reader.services.loading.plain_text import article_from_lines
from reader.services.loading.text_line import TextLine
from reader.services.loading.tools import Tools

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]")
_BLOCK = re.compile(r"^ {0,3}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)+")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,1000})\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,300}\")?\)")
_BOLD = re.compile(r"(\*{1,3}|_{2,3}|~~|==|`{1,3})(?=\S)([^*`~=\n]{1,2000}?)(?<=\S)\1")
_CLOSING = re.compile(r"(?<![ \t])[ \t]+#+[ \t]*$")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")
_UNDERLINE = re.compile(r" {0,3}(?:(=)=*|-{2,})[ \t]*")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_TABLE_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?")
_ROW = re.compile(r"[ \t]*\|(.*)\|[ \t]*")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]{0,500})?/?>")
# Signs of no meaning, in their place while the markup goes: supplementary private use.
FIRST, MOST_ESCAPES = 0xF0000, 1000
_KEPT = re.compile(f"[{chr(FIRST)}-{chr(FIRST + MOST_ESCAPES - 1)}]")
_FRONT = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){1,60}?---[ \t]*(?:\n|\Z)")


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The article in a Markdown file; raises EmptyText, NotText, UndecodableText."""
    decoded = tools.decode(data, name)
    text = re.sub("\r\n?", "\n", decoded.text)
    lines = list(_lines(_FRONT.sub("", text).split("\n")))
    article = article_from_lines(lines, name, tools.detect, tools.rules)
    return replace(article, encoding=decoded.encoding, undecodable=decoded.undecodable)


def _lines(source: Sequence[str]) -> Iterator[TextLine]:
    """The words of each line; what a fence holds stays as it is."""
    fence, is_underline = "", False
    for line, after in zip_longest(source, source[1:], fillvalue=""):
        found = _FENCE.match(line)
        if fence:
            bare = line.strip()  # a fence that closes has no words
            ends = found is not None and found[1] == bare and bare.startswith(fence)
            yield TextLine("" if ends else line)
            fence = "" if ends else fence
        elif found:
            fence = found[1]
            yield TextLine("")
        else:
            level = 0 if is_underline else _level(line, after)
            yield TextLine("" if is_underline else _line(line), level)
            is_underline = level > 0 and _HEADING.match(line) is None


def _level(line: str, after: str) -> int:
    """How deep a heading it is: by its own signs, or underlined by the line after it."""
    if heading := _HEADING.match(line):
        return len(heading[1])
    underline = _UNDERLINE.fullmatch(after) if line.strip() and not _RULE.match(line) else None
    return (1 if underline[1] == "=" else 2) if underline else 0


def _line(line: str) -> str:
    r"""The words of a line; a picture leaves its description, a rule an empty line.

    >>> _line("## 第一節 [古橋](bridge.html) 與 **石階**"), _line(r"| 甲 | \*乙\* |")
    ('第一節 古橋 與 石階', '甲\u3000*乙*')
    """
    if _RULE.match(line) or _TABLE_RULE.fullmatch(line):
        return ""
    kept: list[str] = []
    if not _KEPT.search(line):
        line = _ESCAPE.sub(lambda sign: _put_away(sign[1], kept), line)
    line = _CLOSING.sub("", _BLOCK.sub("", line))
    if row := _ROW.fullmatch(line):
        line = "\u3000".join(cell.strip() for cell in row[1].split("|"))
    line = _BOLD.sub(r"\2", _LINK.sub(r"\1", line))
    line = html.unescape(_TAG.sub("", line)).rstrip(" ")
    return _KEPT.sub(lambda place: kept[ord(place[0]) - FIRST], line) if kept else line


def _put_away(sign: str, kept: list[str]) -> str:
    """A place for an escaped sign, so that it is not taken for markup."""
    if len(kept) >= MOST_ESCAPES:
        return sign
    kept.append(sign)
    return chr(FIRST + len(kept) - 1)
