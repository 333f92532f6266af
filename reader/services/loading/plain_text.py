"""Articles from plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model.article import MOST_PARAGRAPHS, Article, Paragraph
from reader.model.errors import DocumentTooLarge, EmptyText
from reader.services.loading.chapters import LONGEST, chapter_levels
from reader.services.loading.lines import count_of_lines, lines
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.news_structure import structure
from reader.services.loading.tools import Detect, Progress, Tools, ignored, part

if TYPE_CHECKING:
    from reader.services.loading.text_line import TextLine

DECODING_TAKES, LINES_TAKE = 0.1, 0.3  # of the time that a long text takes


def article_from_text(
    text: str, name: str, detect: Detect, rules: NewsRules, progress: Progress = ignored
) -> Article:
    """The article that ``text`` is, its lines in order with their kinds.

    Raises EmptyText, and DocumentTooLarge where there are more lines than a window can hold.
    """
    if not text.strip():
        raise EmptyText(name)
    if count_of_lines(text) > MOST_PARAGRAPHS:
        raise DocumentTooLarge(name)
    paragraphs = lines(text, part(progress, 0.0, LINES_TAKE))
    return _article(paragraphs, text, name, detect, rules, part(progress, LINES_TAKE, 1.0))


def article_from_lines(
    given: Iterable[TextLine], name: str, detect: Detect, rules: NewsRules
) -> Article:
    """The article that the lines of a document are; raises EmptyText.

    Where the document says of no line that it is a heading, the words tell, as in plain text.
    """
    from reader.services.loading.text_line import unbroken  # noqa: PLC0415 - plain text has none

    found = [
        Paragraph(line.text, level=line.level, readings=line.readings) for line in unbroken(given)
    ]
    text = "\n".join(paragraph.text for paragraph in found)
    if not text.strip():
        raise EmptyText(name)
    return _article(found, text, name, detect, rules)


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The article in the bytes of a text file; raises EmptyText, NotText, UndecodableText."""
    decoded = tools.decode(data, name)
    tools.progress(DECODING_TAKES)
    progress = part(tools.progress, DECODING_TAKES, 1.0)
    article = article_from_text(decoded.text, name, tools.detect, tools.rules, progress)
    return replace(article, encoding=decoded.encoding, undecodable=decoded.undecodable)


def _article(
    paragraphs: Sequence[Paragraph],
    text: str,
    name: str,
    detect: Detect,
    rules: NewsRules,
    progress: Progress = ignored,
) -> Article:
    texts = [paragraph.text for paragraph in paragraphs]
    kinds, metadata = structure(texts, rules)
    levels = [paragraph.level for paragraph in paragraphs]
    short = (text for text in texts if len(text) <= 2 * LONGEST)
    if not any(levels) and any(map(rules.may_be_heading, short)):
        levels = chapter_levels(texts, rules.chapters, progress)
    return Article(
        paragraphs=tuple(
            Paragraph(paragraph.text, kind, paragraph.ending, level, paragraph.readings)
            for paragraph, kind, level in zip(paragraphs, kinds, levels, strict=True)
        ),
        metadata=metadata,
        variant=detect(text),
        name=name,
    )
