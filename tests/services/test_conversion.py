from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.variant import Variant
from reader.services.conversion.converter import Converter

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def converter() -> Converter:
    return Converter(RESOURCES)


@given(text=st.text(st.characters()), target=st.sampled_from(Variant))
def test_conversion_keeps_the_length(converter: Converter, text: str, target: Variant) -> None:
    assert len(converter.convert(text, target)) == len(text)


@pytest.mark.parametrize("text", ["什么", "看着他做", "一只猫"])
def test_the_simplified_copy_of_simplified_text_is_the_text(
    converter: Converter, text: str
) -> None:
    assert converter.simplified(text) == text


def test_the_simplified_copy_has_no_taiwan_forms(converter: Converter) -> None:
    assert converter.simplified("他看著這裡的頭髮。") == "他看着这里的头发。"


def test_news_in_simplified_becomes_traditional(converter: Converter) -> None:
    assert converter.convert("头发发展", Variant.HANT_TW) == "頭髮發展"
