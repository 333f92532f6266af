"""The kinds of files that are more than text, and what reads each.

This module imports the readers of all kinds, so it is imported when a file may be of one of them:
the window opens a plain article without.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.model.article import Article
from reader.services.loading import (
    epub,
    markdown,
    open_document,
    pdf,
    plain_text,
    rich_text,
    subtitles,
    web_archive,
    web_page,
    word_document,
)
from reader.services.loading.tools import Tools

Load = Callable[[bytes, str, Tools], Article]


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: whether bytes are of it, how its name ends, and what reads it.

    Without a ``fits`` the bytes do not tell, and the name decides.
    """

    load: Load
    suffixes: tuple[str, ...]
    fits: Callable[[bytes], bool] | None = None


# The first that the bytes fit, else the first that the name fits, else plain text: the bytes win.
FORMATS: tuple[Format, ...] = (
    Format(epub.article_from_bytes, (".epub",), epub.is_epub),
    Format(word_document.article_from_bytes, (".docx", ".docm"), word_document.is_document),
    Format(open_document.article_from_bytes, (".odt",), open_document.is_document),
    Format(pdf.article_from_bytes, (".pdf",), pdf.is_pdf),
    Format(rich_text.article_from_bytes, (".rtf",), rich_text.is_rich_text),
    Format(subtitles.article_from_bytes, (".srt", ".ass", ".ssa", ".vtt"), subtitles.is_subtitles),
    Format(markdown.article_from_bytes, (".md", ".markdown")),
    Format(web_archive.article_from_mhtml, (".mhtml", ".mht"), web_archive.is_mhtml),
    Format(web_archive.article_from_webarchive, (".webarchive",), web_archive.is_webarchive),
    Format(web_page.article_from_bytes, (".html", ".htm", ".xhtml"), web_page.is_page),
    Format(plain_text.article_from_bytes, (".txt", ".text")),
)


# Of the formats that the bytes tell, those whose characters are in any encoding.
TEXTS = (subtitles.article_from_bytes, web_page.article_from_bytes)


def tells_encoding(data: bytes) -> bool:
    """Whether the bytes are of a format, such as EPUB, that leaves no choice."""
    return any(kind.fits(data) for kind in FORMATS if kind.fits and kind.load not in TEXTS)


def loader_of(data: bytes, suffix: str) -> Load:
    """What reads the bytes of a file whose name ends so: what they are counts before the name."""
    for kind in FORMATS:
        if kind.fits is not None and kind.fits(data):
            return kind.load
    for kind in FORMATS:
        if suffix in kind.suffixes:
            return kind.load
    return plain_text.article_from_bytes
