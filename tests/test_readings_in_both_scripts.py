"""Traditional and simplified text are read alike: the texts of the tests, and news."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from reader.engines import annotator
from reader.model.character_readings import reading
from reader.model.variant import Variant
from reader.opener import converter
from reader.services.annotator import Annotator
from reader.services.conversion.converter import Converter

CASES = Path(__file__).parent / "cases"
SHARED = Path(__file__).parents[2] / "shared" / "data" / "segmentation"
MOST = 0.1  # per cent of the syllables that may differ


@pytest.fixture(scope="module")
def convert() -> Converter:
    return converter()


@pytest.fixture(scope="module")
def engines(convert: Converter) -> Annotator:
    return annotator(convert)


def own_texts() -> list[str]:
    """The sentences of the tests of readings and the articles of the tests of names."""
    rows = (CASES / "readings.tsv").read_text(encoding="utf-8").splitlines()
    sentences = [row.split("\t")[0] for row in rows if row and row[0] != "#"]
    cases = json.loads((CASES / "entities_articles.json").read_text(encoding="utf-8"))
    return sentences + [text for text in _strings(cases) if len(text) > 20]


def _strings(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def differing(texts: Iterable[str], convert: Converter, engines: Annotator) -> tuple[int, int]:
    """How many syllables change with the script, and how many there are."""
    different = total = 0
    for text in texts:
        pair = [convert.convert(text, v) for v in (Variant.HANS, Variant.HANT)]
        one, other = (
            [r.syllable for r in reading(a.tokens, a.entities)]
            for a in (engines.annotate(written) for written in pair)
        )
        total += sum(syllable is not None for syllable in one)
        different += sum(a != b for a, b in zip(one, other, strict=True))
    return different, total


def test_the_own_texts_are_read_alike(convert: Converter, engines: Annotator) -> None:
    different, total = differing(own_texts(), convert, engines)
    assert total > 6000
    assert 100 * different / total <= MOST


@pytest.mark.skipif(not SHARED.exists(), reason="needs the news in the folder shared")
@pytest.mark.parametrize(
    "name", ["cityu_test_gold.traditional.txt", "msr_test_gold.simplified.txt"]
)
def test_news_is_read_alike(name: str, convert: Converter, engines: Annotator) -> None:
    lines = (SHARED / name).read_text(encoding="utf-8").splitlines()
    texts = ["".join(line.split()) for line in lines[::6]]
    different, total = differing(texts, convert, engines)
    assert total > 8000
    assert 100 * different / total <= MOST
