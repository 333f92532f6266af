"""The engines put together: what the child of the window and the commands work with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.model.annotation import Annotation
from reader.model.correction import Correction
from reader.opener import converter
from reader.services.annotator import Annotator
from reader.services.conversion.converter import Converter
from reader.services.entities.recogniser import open_recogniser
from reader.services.folding import Folding
from reader.services.pinyin.reader import PinyinReader
from reader.services.resources import read_resource, resource_path
from reader.services.segmentation import Segmenter, closed_class


def annotator(convert: Converter) -> Annotator:
    """The annotator with all its engines, which are loaded now (this takes a second)."""
    segmenter = Segmenter(
        closed_class=closed_class(read_resource("segmentation/closed_class.txt").splitlines())
    )
    folding = Folding.from_file(resource_path("folding/characters.json"))
    recogniser = open_recogniser(resource_path("entities"), segmenter.tagged)
    return Annotator(
        simplify=lambda text: convert.simplified(folding.fold(text)),
        recognise=recogniser.recognise,
        segment=segmenter.words,
        read=PinyinReader(resource_path("pinyin"), divide=segmenter.parts).read,
        agree=recogniser.article.settle,
    )


class LazyAnnotator:
    """An annotator whose engines are loaded when the first paragraphs come."""

    def __init__(self) -> None:
        self._annotator: Annotator | None = None

    def annotate_all(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None,
        corrections: Sequence[Correction] = (),
    ) -> Iterator[tuple[int, Annotation]]:
        """As ``Annotator.annotate_all``."""
        return self._loaded().annotate_all(paragraphs, published, corrections)

    def settle(
        self,
        found: Sequence[tuple[int, str, Annotation]],
        corrections: Sequence[Correction] = (),
    ) -> Iterator[tuple[int, Annotation]]:
        """As ``Annotator.settle``."""
        return self._loaded().settle(found, corrections)

    def _loaded(self) -> Annotator:
        if self._annotator is None:
            self._annotator = annotator(converter())
        return self._annotator
