"""Articles from plain text."""

from __future__ import annotations

from dataclasses import replace

from reader.model.article import Article
from reader.model.errors import EmptyText
from reader.services.loading.lines import lines
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.news_structure import structure
from reader.services.loading.tools import Detect, Tools


def article_from_text(text: str, name: str, detect: Detect, rules: NewsRules) -> Article:
    """The article that ``text`` is, its lines in order with their kinds; raises EmptyText."""
    if not text.strip():
        raise EmptyText(name)
    paragraphs = lines(text)
    kinds, metadata = structure([paragraph.text for paragraph in paragraphs], rules)
    return Article(
        paragraphs=tuple(
            replace(paragraph, kind=kind) for paragraph, kind in zip(paragraphs, kinds, strict=True)
        ),
        metadata=metadata,
        variant=detect(text),
        name=name,
    )


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The article in the bytes of a text file; raises EmptyText, NotText, UndecodableText."""
    decoded = tools.decode(data, name)
    article = article_from_text(decoded.text, name, tools.detect, tools.rules)
    return replace(article, encoding=decoded.encoding, undecodable=decoded.undecodable)
