"""The services put together: what the window, its child and the commands have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.correction import Correction
from reader.services.annotator import Annotator
from reader.services.conversion.converter import Converter
from reader.services.detection import VariantDetector
from reader.services.encoding.decoder import decode
from reader.services.entities.recogniser import Recogniser
from reader.services.entities.word_lists import read_word_lists
from reader.services.loading.loader import load_bytes, load_file, load_text
from reader.services.loading.news_rules import NewsRules
from reader.services.pinyin.reader import PinyinReader
from reader.services.resources import read_resource, resource_path
from reader.services.segmentation import Segmenter, closed_class


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
    return Converter(resource_path("."))


def annotator(convert: Converter) -> Annotator:
    """The annotator with all its engines, which are loaded now (this takes a second)."""
    segmenter = Segmenter(
        closed_class=closed_class(read_resource("segmentation/closed_class.txt").splitlines())
    )
    return Annotator(
        simplify=convert.simplified,
        recognise=Recogniser(
            read_word_lists(resource_path("entities")), segmenter.tagged
        ).recognise,
        segment=segmenter.words,
        read=PinyinReader(resource_path("pinyin")).read,
    )


class AnnotateLazily:
    """``Annotator.annotate_all`` whose engines are loaded when the first paragraphs come."""

    def __init__(self) -> None:
        self._annotator: Annotator | None = None

    def __call__(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None,
        corrections: Sequence[Correction] = (),
    ) -> Iterator[tuple[int, Annotation]]:
        """The annotations of numbered paragraphs; each step is a place to stop."""
        if self._annotator is None:
            self._annotator = annotator(converter())
        return self._annotator.annotate_all(paragraphs, published, corrections)
