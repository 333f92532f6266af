"""The engines put together: what the child of the window and the commands work with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from importlib import metadata
from pathlib import Path

from reader.model.annotation import Annotation
from reader.model.correction import Correction
from reader.model.settings import Readings
from reader.opener import converter
from reader.services.annotation_cache import AnnotationCache, KeepingAnnotator, data_version
from reader.services.annotator import Annotator
from reader.services.conversion.converter import Converter
from reader.services.entities.recogniser import open_recogniser
from reader.services.folding import Folding
from reader.services.pinyin.given import GivenReadings
from reader.services.pinyin.reader import PinyinReader
from reader.services.resources import resource_path
from reader.services.segmentation.segmenter import Segmenter

ENGINE_DATA = ("entities", "folding", "pinyin", "segmentation")


def annotator(convert: Converter, readings: Readings = Readings.MAINLAND) -> Annotator:
    """The annotator with all its engines, which are loaded now (this takes a second)."""
    segmenter = Segmenter.from_folder(resource_path("segmentation"))
    folding = Folding.from_file(resource_path("folding/characters.json"))
    recogniser = open_recogniser(resource_path("entities"), segmenter.tagged)
    return Annotator(
        simplify=lambda text: convert.simplified(folding.fold(text)),
        recognise=recogniser.recognise,
        segment=segmenter.words,
        read=_reader(readings, segmenter).read,
        agree=recogniser.article.settle,
        engine=recogniser.name,
        spell=GivenReadings.from_folder(resource_path("pinyin")).syllables,
    )


def _reader(readings: Readings, segmenter: Segmenter) -> PinyinReader:
    is_taiwan = readings is Readings.TAIWAN
    return PinyinReader(resource_path("pinyin"), taiwan=is_taiwan, division=segmenter)


class LazyAnnotator:
    """An annotator whose engines are loaded when the first paragraphs come."""

    def __init__(self) -> None:
        self._annotators: dict[Readings, Annotator] = {}

    @property
    def engine(self) -> str:
        """The name of the recogniser, "" while none was needed."""
        return next((one.engine for one in self._annotators.values()), "")

    def annotate_all(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None,
        corrections: Sequence[Correction] = (),
        readings: Readings = Readings.MAINLAND,
    ) -> Iterator[tuple[int, Annotation]]:
        """As ``Annotator.annotate_all``."""
        return self._loaded(readings).annotate_all(paragraphs, published, corrections)

    def settle(
        self,
        found: Sequence[tuple[int, str, Annotation]],
        corrections: Sequence[Correction] = (),
        readings: Readings = Readings.MAINLAND,
    ) -> Iterator[tuple[int, Annotation]]:
        """As ``Annotator.settle``."""
        return self._loaded(readings).settle(found, corrections)

    def _loaded(self, readings: Readings) -> Annotator:
        """The annotator that reads so; two of them differ in nothing else and share the rest."""
        if readings not in self._annotators:
            known = next(iter(self._annotators.values()), None)
            self._annotators[readings] = (
                replace(known, read=_reader(readings, Segmenter()).read)
                if known
                else annotator(converter(), readings)
            )
        return self._annotators[readings]


def keeping_annotator(annotator: LazyAnnotator, path: Path) -> KeepingAnnotator:
    """The annotator with a memory in the file ``path``; kept results need no engine at all."""
    folders = [resource_path(name) for name in ("conversion", *ENGINE_DATA)]
    code = Path(__file__).parent / "services"  # empty where the program is one file
    version = data_version([*folders, code], metadata.version("duwen"))
    return KeepingAnnotator(annotator, AnnotationCache(path), version)
