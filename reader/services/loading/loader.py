"""From a file or pasted text to an article: the front door of the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from reader.model.article import Article
from reader.services.loading import (
    epub,
    markdown,
    open_document,
    plain_text,
    rich_text,
    subtitles,
    web_archive,
    web_page,
    word_document,
)
from reader.services.loading.files import file_bytes
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.tools import Decode, Detect, Tools

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
    Format(rich_text.article_from_bytes, (".rtf",), rich_text.is_rich_text),
    Format(subtitles.article_from_bytes, (".srt", ".ass", ".ssa", ".vtt"), subtitles.is_subtitles),
    Format(markdown.article_from_bytes, (".md", ".markdown")),
    Format(web_archive.article_from_mhtml, (".mhtml", ".mht"), web_archive.is_mhtml),
    Format(web_archive.article_from_webarchive, (".webarchive",), web_archive.is_webarchive),
    Format(web_page.article_from_bytes, (".html", ".htm", ".xhtml"), web_page.is_page),
    Format(plain_text.article_from_bytes, (".txt", ".text")),
)


def load_file(path: Path, decode: Decode, detect: Detect, rules: NewsRules) -> Article:
    """The article in the file at ``path``, named by the file.

    Raises FileMissing, PathIsFolder, FileUnreadable, FileTooLarge, FileChanged, EmptyText,
    NotText or UndecodableText.
    """
    article = load_bytes(file_bytes(path), path.name, decode, detect, rules)
    return replace(article, name=path.stem)


def load_bytes(data: bytes, name: str, decode: Decode, detect: Detect, rules: NewsRules) -> Article:
    """The article in the bytes of a file called ``name``, or of none ("" for a pipe)."""
    return _loader(data, PurePath(name).suffix.lower())(data, name, Tools(decode, detect, rules))


def load_text(text: str, detect: Detect, rules: NewsRules, name: str = "") -> Article:
    """The article that pasted ``text`` is; raises EmptyText."""
    return plain_text.article_from_text(text, name, detect, rules)


def _loader(data: bytes, suffix: str) -> Load:
    for kind in FORMATS:
        if kind.fits is not None and kind.fits(data):
            return kind.load
    for kind in FORMATS:
        if suffix in kind.suffixes:
            return kind.load
    return plain_text.article_from_bytes
