"""Articles from saved web pages."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import replace

from reader.model.article import Article, Paragraph, ParagraphKind
from reader.model.errors import EmptyText
from reader.services.loading.news_lines import about_article, merged
from reader.services.loading.news_rules import NewsRules, folded
from reader.services.loading.news_structure import structure
from reader.services.loading.page_body import article_body, body_lines, is_around, is_hidden
from reader.services.loading.page_head import PageHead, page_head
from reader.services.loading.page_lines import BLOCKS, HEADINGS, page_lines, text_lines
from reader.services.loading.page_tree import Node, page_tree
from reader.services.loading.plain_text import article_from_lines
from reader.services.loading.text_line import TextLine
from reader.services.loading.tools import Detect, Tools

AROUND = 15  # lines before and after the text in which date, source and editors stand
_START = re.compile(
    rb"(?is)[\s\xef\xbb\xbf]*(?:<!--(?:(?!-->).)*+-->\s*)*+(?:<!doctype\s+html|<html|<\?xml[^>]*\?>\s*<(?:!doctype\s+)?html)"
)
_CHARSET = re.compile(rb"(?i)(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)")
HEAD = 4096  # bytes in which a page names its encoding
# What browsers read in place of what a page says (WHATWG Encoding Standard).
_READ_AS = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "big5": "big5hkscs"}
_SENTENCE = re.compile("[。！？]")
_STOP = re.compile("[。；：！？]")
LONGEST_CALL = 60  # characters


def is_page(data: bytes) -> bool:
    """Whether the bytes begin as a web page does."""
    return bool(_START.match(data[:HEAD].replace(b"\0", b"")))


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The article in a saved page; raises EmptyText where nothing can be read in it."""
    text, encoding, undecodable = page_text(data, name, tools)
    article = article_from_page(text, name, tools)
    return replace(article, encoding=encoding, undecodable=undecodable)


def article_from_page(source: str, name: str, tools: Tools) -> Article:
    """The article in the source of a page: headline, lines about it, text, and nothing else."""
    root = page_tree(source)
    head = page_head(root)
    title = head.headline(tools.rules)
    known = {text: TextLine(text, HEADINGS[tag]) for tag, text in head.headings}
    inside = _inside(root, tools.rules, known)
    before, after = _lines_about(root, inside, head, title, tools.rules)
    lines = [*([title] if title else []), *before, *(x for x in inside if x != title), *after]
    if not lines:
        raise EmptyText(name)
    kinds, metadata = structure(lines, tools.rules)
    if title:
        kinds = (ParagraphKind.TITLE, *kinds[1:])
    return Article(
        tuple(_paragraph(x, kind, known) for x, kind in zip(lines, kinds, strict=True)),
        merged(replace(metadata, title=title), head.metadata(tools.rules)),
        variant=tools.detect("\n".join(lines)),
        name=name,
    )


def _inside(root: Node, rules: NewsRules, known: dict[str, TextLine]) -> list[str]:
    """The lines of the article; what the page says of them is added to ``known``."""
    body = article_body(root)
    found = body_lines(body, lambda line: rules.related.fullmatch(folded(line).strip()))
    known.update((line.text, line) for line in found if line.level or line.readings)
    inside = [line.text for line in found] or page_lines(body) or page_lines(root)
    return [x for x in inside if x in known or not _is_call(x, rules)] or inside


def _paragraph(text: str, kind: ParagraphKind, known: Mapping[str, TextLine]) -> Paragraph:
    """A line of the article with what the page says of it."""
    line = known.get(text, TextLine(text))
    return Paragraph(text, kind, level=line.level, readings=line.readings)


def article_from_fragment(source: str, detect: Detect, rules: NewsRules) -> Article:
    """All text in a piece of a page, which somebody chose, so nothing is looked for in it.

    Raises EmptyText.
    """
    lines = text_lines(page_tree(source), lambda node: is_hidden(node) or node.tag == "head")
    return article_from_lines(lines, "", detect, rules)


def with_charset(page: bytes, charset: str) -> bytes:
    """The page, the encoding that came with it written in front where it tells none itself."""
    if not charset or b"charset" in page[:HEAD].lower():
        return page
    return b'<meta charset="' + charset.encode("ascii", "ignore") + b'">' + page


def page_text(data: bytes, name: str, tools: Tools) -> tuple[str, str, int]:
    """Text, codec and unreadable bytes: by mark or UTF-8, then as the page says, then as it looks.

    What the page says holds only where it reads every byte.
    """
    declared = _CHARSET.search(data[:HEAD])
    if declared and not data.startswith(
        (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    ):
        said = declared[1].decode("ascii", "ignore").lower()
        for encoding in ("utf-8", _READ_AS.get(said, said)):
            text = _strictly(data, encoding)
            if text is not None:
                return text, encoding, 0
    decoded = tools.decode(data, name)
    return decoded.text, decoded.encoding, decoded.undecodable


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _lines_about(
    root: Node, inside: list[str], head: PageHead, headline: str, rules: NewsRules
) -> tuple[list[str], list[str]]:
    """The lines before and after the text that tell of date, source, author and editors.

    Before it, below the headline, the second line of that or a caption of the picture above the
    text may stand as well.
    """
    lines = page_lines(root, _is_apart)
    if not inside or inside[0] not in lines:
        return [], []
    start = lines.index(inside[0])
    least = min(start + len(inside) - 1, len(lines) - 1)  # more, where lines amid it are left out
    end = lines.index(inside[-1], least) + 1 if inside[-1] in lines[least:] else least + 1
    near = lines[max(0, start - AROUND) : start]
    told = [line for line in near if about_article(line, rules)]
    below = near[near.index(headline) + 1 :] if headline in near else []
    others = _second_lines(root, [line for line in below if line not in told], head, headline)
    after = [line for line in lines[end : end + AROUND] if _closes(line, rules)]
    return _without_repeats([*told, *others]), after


def _second_lines(root: Node, below: list[str], head: PageHead, headline: str) -> list[str]:
    """Of the lines between headline and text the headings and captions: a remark is neither."""
    headings = {text for _, text in head.headings} - {headline}
    found = [line for line in below if _SENTENCE.search(line) or line in headings]
    if not found:
        return []
    captions = {*page_lines(root, is_around)}
    return [line for line in found if line in captions]


def _is_apart(node: Node) -> bool:
    """Whether an element says nothing of the article, or is no text in a line of it."""
    if node.tag in ("head", "title", "nav") or is_hidden(node):
        return True
    return node.tag not in BLOCKS and is_around(node)


def _is_call(line: str, rules: NewsRules) -> bool:
    """Whether a line amid the text is a button or calls upon readers to do something."""
    text = folded(line).strip()
    if (other := rules.related.match(text)) and other[0].rstrip().endswith(":"):
        return len(line) < LONGEST_CALL  # the headline of another article
    is_text = bool(_STOP.search(line)) or len(line) > LONGEST_CALL
    return bool(rules.controls.fullmatch(text)) or (not is_text and bool(rules.calls.search(text)))


def _closes(line: str, rules: NewsRules) -> bool:
    """Whether a line behind the text names its editors or, by a label, its source."""
    says = about_article(line, rules)
    is_labelled = bool(rules.label.search(folded(line)))
    return says is not None and bool(says.editors or (says.source and is_labelled))


def _without_repeats(lines: list[str]) -> list[str]:
    """The lines without those that another says too: pages have heads for two kinds of screen."""
    return [
        line
        for number, line in enumerate(lines)
        if line not in lines[:number] and not any(line in x for x in lines if x != line)
    ]
