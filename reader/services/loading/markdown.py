"""Articles from Markdown: the words, without the signs of the markup."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.model.article import Article
from reader.services.loading.plain_text import article_from_lines
from reader.services.loading.text_line import TextLine
from reader.services.loading.tools import Tools

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]")
_BLOCK = re.compile(r"^ {0,3}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)+")
_RULE = re.compile(
    r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*|`{3,}.*|~{3,}.*)$"
)
_LINK = re.compile(r"!?\[([^\[\]\n]{0,1000})\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,300}\")?\)")
_BOLD = re.compile(r"(\*{1,3}|_{2,3}|~~|`{1,3})(?=\S)([^*`~\n]{1,2000}?)(?<=\S)\1")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")
_FRONT = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){1,60}?---[ \t]*(?:\n|\Z)")


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The article in a Markdown file; raises EmptyText, NotText, UndecodableText."""
    decoded = tools.decode(data, name)
    text = decoded.text.replace("\r\n", "\n")
    lines = [TextLine(_line(x), _level(x)) for x in _FRONT.sub("", text).split("\n")]
    article = article_from_lines(lines, name, tools.detect, tools.rules)
    return replace(article, encoding=decoded.encoding, undecodable=decoded.undecodable)


def _level(line: str) -> int:
    heading = _HEADING.match(line)
    return len(heading[1]) if heading else 0


def _line(line: str) -> str:
    """The words of a line; a picture leaves its description, a rule an empty line.

    >>> _line("## 第一節 [古橋](bridge.html) 與 **石階**")
    '第一節 古橋 與 石階'
    """
    if _RULE.match(line):
        return ""
    line = _CLOSING.sub("", _BLOCK.sub("", line))
    line = _BOLD.sub(r"\2", _LINK.sub(r"\1", line))
    return _ESCAPE.sub(r"\1", line)
