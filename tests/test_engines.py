"""The laws that the joined services keep for any text at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engines import annotator
from reader.model.annotation import Annotation
from reader.model.variant import Variant
from reader.model.wire import packed, unpacked
from reader.opener import converter
from reader.services.annotator import Annotator
from reader.services.conversion.converter import Converter

# Pieces of news in either script with what goes wrong elsewhere: characters outside the basic
# plane, halves of pairs, marks without width, compatibility forms, Latin, blanks of all kinds.
PIECES = [
    "中华人民共和国", "中華民國", "王小明", "張曉頭髮乾", "2020年8月26日", "二〇二〇年",
    "“两不愁三保障”", "《紅樓夢》", "北京市长江大桥", "書記", "記者",
    "三千五百萬元", "裏里", "，", "。", "（", "）",
    "𠮷野家", "\ud842", "\udfb7", "PM2.5", "café", "e\u0301", "👨\u200d👩", "12.5%",
    "\u00a0", "\u3000", "\t", "\ufeff", "\u0000",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=8).map("".join) | st.text(
    st.characters(exclude_categories=()), max_size=12
)


@pytest.fixture(scope="module")
def convert() -> Converter:
    return converter()


@pytest.fixture(scope="module")
def engines(convert: Converter) -> Annotator:
    return annotator(convert)


def is_tiled(text: str, annotation: Annotation) -> bool:
    edges = [edge for token in annotation.tokens for edge in (token.span.start, token.span.end)]
    ends = [0, *edges, len(text)]
    return all(a == b for a, b in zip(ends[::2], ends[1::2], strict=True)) and all(
        token.span.length for token in annotation.tokens
    )


@given(text=texts)
def test_tokens_tile_the_paragraph(text: str, engines: Annotator) -> None:
    assert is_tiled(text, engines.annotate(text, "2020-08-26"))


@given(text=texts)
def test_a_reading_has_one_syllable_for_each_character(text: str, engines: Annotator) -> None:
    for token in engines.annotate(text).tokens:
        assert token.reading is None or len(token.reading.syllables) == token.span.length


@given(text=texts)
def test_entities_stand_in_order_inside_the_paragraph(text: str, engines: Annotator) -> None:
    spans = [entity.span for entity in engines.annotate(text, "2020-08-26T08:09").entities]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.length and span.end <= len(text) for span in spans)


@given(text=texts)
def test_an_annotation_crosses_the_border_unchanged(text: str, engines: Annotator) -> None:
    annotation = engines.annotate(text)
    assert unpacked(packed(annotation)) == annotation


@given(text=texts, target=st.sampled_from(Variant))
def test_conversion_keeps_the_length(
    text: str, target: Variant, convert: Converter, engines: Annotator
) -> None:
    assert len(convert.convert(text, target)) == len(text)
    assert len(convert.convert(text, target, engines.annotate(text))) == len(text)
