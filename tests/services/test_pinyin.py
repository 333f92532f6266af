from pathlib import Path

import pytest

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.pinyin.reader import PinyinReader

RESOURCES = Path(__file__).parents[2] / "resources" / "pinyin"


@pytest.fixture(scope="module")
def reader() -> PinyinReader:
    return PinyinReader(RESOURCES)


def test_each_code_point_has_a_syllable_or_none(reader: PinyinReader) -> None:
    (reading,), _ = reader.read("西安", [Span(0, 2)], [])
    assert reading is not None
    assert reading.syllables == ("xī", "ān")


def test_a_word_without_han_has_no_reading(reader: PinyinReader) -> None:
    assert reader.read("，", [Span(0, 1)], []) == ((None,), ())


def test_a_place_has_a_capital_and_an_apostrophe(reader: PinyinReader) -> None:
    entity = Entity(Span(0, 2), EntityLabel.PLACE, "西安")
    (reading,), (name,) = reader.read("西安", [Span(0, 2)], [entity])
    assert reading is not None
    assert reading.pinyin == name == "Xī'ān"
