"""What the window needs before it can be seen: opening an article, converting it when asked to."""

from __future__ import annotations

import codecs
import stat
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.way import REPAIRED, WayToRead
from reader.services.detection import VariantDetector
from reader.services.encoding.decoder import candidates, decode
from reader.services.files import set_aside
from reader.services.loading.files import file_bytes
from reader.services.loading.loader import load_bytes, load_file, load_fragment, load_text
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.tools import Progress, ignored
from reader.services.resources import resource_path

if TYPE_CHECKING:
    from reader.services.conversion.converter import Converter
    from reader.services.library.library import Library

# Below this a text is open before a child would have started (0.05 s).
SMALL = 300_000  # bytes
# What books and documents of other programs begin with: a few bytes of them can become anything.
PACKED = (b"PK", b"\xd0\xcf\x11\xe0", b"%PDF", b"bplist")
# Characters of a text that are looked at for a wrong reading: 17 ms.
GLANCE = 10_000


class Opener:
    """Makes articles of files, bytes and pasted text."""

    def __init__(self) -> None:
        self._detector = VariantDetector.from_folder(resource_path("detection"))
        self._rules = NewsRules.from_file(resource_path("loading/news.json"))

    def file(
        self, path: Path, encoding: str | None = None, progress: Progress = ignored
    ) -> Article:
        """The article in the file at ``path``, read in ``encoding`` or the one it looks like.

        Raises what ``load_file`` raises.
        """
        if encoding is None:
            return load_file(path, decode, self._detector.detect, self._rules, progress)
        return replace(self._read_in(encoding, file_bytes(path), path.name), name=path.stem)

    def takes_long(self, path: Path) -> bool:
        """Whether the file is one for a child process; one that can't be looked at is not."""
        try:
            state = path.stat()
            if not stat.S_ISREG(state.st_mode):
                return False
            if state.st_size > SMALL:
                return True
            with path.open("rb") as file:
                return file.read(1024).lstrip().startswith(PACKED)
        except (OSError, ValueError):
            return False

    def data(self, data: bytes, name: str) -> Article:
        """The article in bytes that came from elsewhere; raises what ``load_bytes`` raises."""
        return load_bytes(data, name, decode, self._detector.detect, self._rules)

    def text(self, text: str) -> Article:
        """The article that pasted text is; raises EmptyText."""
        return load_text(text, self._detector.detect, self._rules)

    def mended(self, text: str) -> Article:
        """The article that a text is which had been read in the wrong encoding."""
        article = self.text(repair(text) or text)
        return replace(article, encoding=REPAIRED, undecodable=article.text.count("\ufffd"))

    def fragment(self, source: str) -> Article:
        """The article that a copied piece of a web page is; raises EmptyText."""
        return load_fragment(source, self._detector.detect, self._rules)

    def page(self, data: bytes, charset: str, address: str) -> Article:
        """The article in a page that was fetched; ``charset`` is what its server says, or "".

        Raises EmptyText, NotText or UndecodableText.
        """
        from reader.services.loading.web_page import with_charset  # noqa: PLC0415 - 50 ms

        host = address.partition("://")[2].partition("/")[0]
        return replace(self.data(with_charset(data, charset), "page.html"), name=host)

    def ways(self, path: Path) -> Sequence[WayToRead]:
        """The ways to read the file, the likeliest first; none where the file itself tells.

        Raises what ``file_bytes`` raises.
        """
        data = file_bytes(path)
        if not data or _tells_encoding(data):
            return ()
        ways = [WayToRead(way.encoding, way.preview, way.errors) for way in candidates(data)]
        mended = repair(decode(data, path.name).text[:GLANCE])
        return [WayToRead(REPAIRED, _first_line(mended)), *ways] if mended else ways

    def _read_in(self, encoding: str, data: bytes, name: str) -> Article:
        """As UTF-8 with its mark, which holds against whatever a page says of itself."""
        decoded = decode(data, name, None if encoding == REPAIRED else encoding)
        text = decoded.text
        if encoding == REPAIRED:
            text = repair(text) or text
        article = self.data(codecs.BOM_UTF8 + text.encode(), name)
        lost = text.count("\ufffd") if encoding == REPAIRED else decoded.undecodable
        return replace(article, encoding=encoding, undecodable=lost)


def repair(text: str) -> str | None:
    """The text before a program read it in the wrong encoding, None where nothing looks like it."""
    from reader.services.encoding.mojibake import repaired  # noqa: PLC0415 - seldom needed

    return repaired(text)


def looks_misread(text: str) -> bool:
    """Whether the beginning of the text was once read in the wrong encoding."""
    return repair(text[:GLANCE]) is not None


def converter() -> Converter:
    """The converter between scripts; it loads its data when it is first used."""
    from reader.services.conversion.converter import Converter  # noqa: PLC0415 - 25 ms

    return Converter(resource_path("."))


def open_library(path: Path, fold: Callable[[str], str]) -> Library:
    """The library of what was read; raises LibraryUnusable."""
    from reader.services.library.library import Library  # noqa: PLC0415 - SQLite: 10 ms

    return Library(path, fold, set_aside)


def _tells_encoding(data: bytes) -> bool:
    """Whether the bytes are of a format, such as EPUB, that leaves no choice."""
    from reader.services.loading.formats import tells_encoding  # noqa: PLC0415 - 50 ms

    return tells_encoding(data)


def _first_line(text: str) -> str:
    return next((line.strip()[:80] for line in text.splitlines() if line.strip()), "")
