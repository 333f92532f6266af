"""What the window needs before it can be seen: opening an article, converting it when asked to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.services.detection import VariantDetector
from reader.services.encoding.decoder import decode
from reader.services.loading.loader import load_bytes, load_file, load_text
from reader.services.loading.news_rules import NewsRules
from reader.services.resources import resource_path

if TYPE_CHECKING:
    from reader.services.conversion.converter import Converter


class Opener:
    """Makes articles of files, bytes and pasted text."""

    def __init__(self) -> None:
        self._detector = VariantDetector.from_folder(resource_path("detection"))
        self._rules = NewsRules.from_file(resource_path("loading/news.json"))

    def file(self, path: Path) -> Article:
        """The article in the file at ``path``; raises what ``load_file`` raises."""
        return load_file(path, decode, self._detector.detect, self._rules)

    def data(self, data: bytes, name: str) -> Article:
        """The article in bytes that came from elsewhere; raises what ``load_bytes`` raises."""
        return load_bytes(data, name, decode, self._detector.detect, self._rules)

    def text(self, text: str) -> Article:
        """The article that pasted text is; raises EmptyText."""
        return load_text(text, self._detector.detect, self._rules)


def converter() -> Converter:
    """The converter between scripts; it loads its data when it is first used."""
    from reader.services.conversion.converter import Converter  # noqa: PLC0415 - 25 ms

    return Converter(resource_path("."))
