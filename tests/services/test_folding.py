from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.folding import Folding
from reader.services.resources import resource_path

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/folding.json").read_text(encoding="utf-8"))["cases"]


@pytest.fixture(scope="module")
def folding() -> Folding:
    return Folding.from_file(resource_path("folding/characters.json"))


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_each_character_becomes_the_usual_one(case: dict[str, str], folding: Folding) -> None:
    assert folding.fold(case["text"]) == case["folded"]


def test_folding_keeps_the_length_and_is_done_after_once(folding: Folding) -> None:
    @given(st.text(st.sampled_from([*map(chr, folding.table), *"山水a。"])))
    def law(text: str) -> None:
        folded = folding.fold(text)
        assert len(folded) == len(text)
        assert folding.fold(folded) == folded

    law()


def test_no_common_character_is_folded(folding: Folding) -> None:
    level_1 = b"".join(
        bytes((high, low)) for high in range(0xB0, 0xD8) for low in range(0xA1, 0xFF)
    )
    common = level_1.decode("gb2312", "ignore") + "，。、；：？！“”‘’「」『』（）《》—…"
    assert folding.fold(common) == common
