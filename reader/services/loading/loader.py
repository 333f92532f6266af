"""From a file or pasted text to an article: the front door of the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePath

from reader.model.article import Article
from reader.services.loading import plain_text
from reader.services.loading.files import file_bytes
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.tools import Decode, Detect, Progress, Tools, ignored

# Every kind of file but plain text has one of these near its beginning.
ZIP, OLE = b"PK", b"\xd0\xcf\x11\xe0"
SIGNS = (ZIP, OLE, b"{\\rtf", b"bplist", b"<", b"-->", b"WEBVTT", b"[Script", b"%PDF")
SIGNS_IN_CAPITALS = (b"CONTENT-TYPE",)
HEAD = 4096  # bytes
PLAIN = ("", ".txt", ".text")

Load = Callable[[bytes, str, Tools], Article]


def load_file(
    path: Path, decode: Decode, detect: Detect, rules: NewsRules, progress: Progress = ignored
) -> Article:
    """The article in the file at ``path``, named by the file.

    Raises FileMissing, PathIsFolder, FileUnreadable, FileTooLarge, FileChanged, EmptyText,
    NotText or UndecodableText.
    """
    article = load_bytes(file_bytes(path), path.name, decode, detect, rules, progress)
    return replace(article, name=path.stem)


def load_bytes(
    data: bytes,
    name: str,
    decode: Decode,
    detect: Detect,
    rules: NewsRules,
    progress: Progress = ignored,
) -> Article:
    """The article in the bytes of a file called ``name``, or of none ("" for a pipe)."""
    tools = Tools(decode, detect, rules, progress)
    return _loader(data, PurePath(name).suffix.lower())(data, name, tools)


def load_fragment(source: str, detect: Detect, rules: NewsRules) -> Article:
    """The article that a piece of a web page is, such as a copied one; raises EmptyText."""
    from reader.services.loading.web_page import article_from_fragment  # noqa: PLC0415 - 50 ms

    return article_from_fragment(source, detect, rules)


def load_text(text: str, detect: Detect, rules: NewsRules, name: str = "") -> Article:
    """The article that pasted ``text`` is; raises EmptyText."""
    return plain_text.article_from_text(text, name, detect, rules)


def _loader(data: bytes, suffix: str) -> Load:
    if suffix in PLAIN and not _has_signs(data[:HEAD]):
        return plain_text.article_from_bytes
    from reader.services.loading.formats import loader_of  # noqa: PLC0415 - 50 ms

    return loader_of(data, suffix)


def _has_signs(head: bytes) -> bool:
    """Whether the bytes may be of another kind than plain text."""
    capitals = head.upper()
    return any(sign in head for sign in SIGNS) or any(s in capitals for s in SIGNS_IN_CAPITALS)
