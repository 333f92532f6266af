"""The engines put together: what the child of the window and the commands work with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.model.annotation import Annotation
from reader.model.correction import Correction
from reader.opener import converter
from reader.services.annotator import Annotator
from reader.services.conversion.converter import Converter
from reader.services.entities.recogniser import Recogniser
from reader.services.entities.word_lists import read_word_lists
from reader.services.pinyin.reader import PinyinReader
from reader.services.resources import read_resource, resource_path
from reader.services.segmentation import Segmenter, closed_class


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
