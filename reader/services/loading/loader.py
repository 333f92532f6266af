"""From a file or pasted text to an article: the front door of the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from reader.model.article import Article
from reader.services.loading import plain_text
from reader.services.loading.files import file_bytes
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.tools import Decode, Detect, Tools

Load = Callable[[bytes, str, Tools], Article]


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: how it begins, how its name ends, and what reads it."""

    signatures: tuple[bytes, ...]
    suffixes: tuple[str, ...]
    load: Load


# The first whose signature fits, else the first whose suffix fits, else plain text.
FORMATS: tuple[Format, ...] = (Format((), (".txt", ".text"), plain_text.article_from_bytes),)


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
        if kind.signatures and data.startswith(kind.signatures):
            return kind.load
    for kind in FORMATS:
        if suffix in kind.suffixes:
            return kind.load
    return plain_text.article_from_bytes
