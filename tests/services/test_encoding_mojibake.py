from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.encoding.mojibake import repaired

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/mojibake.json").read_text(encoding="utf-8"))
GOLD = ROOT.parent / "shared" / "data" / "segmentation" / "cityu_test_gold.traditional.txt"


@pytest.mark.parametrize(("text", "saved", "read"), CASES["repaired"])
def test_text_read_in_the_wrong_encoding_comes_back(text: str, saved: str, read: str) -> None:
    assert repaired(text.encode(saved).decode(read)) == text


@pytest.mark.parametrize("text", CASES["unchanged"])
def test_sane_text_is_left_alone(text: str) -> None:
    assert repaired(text) is None


def test_a_byte_lost_on_the_way_stays_visible() -> None:
    text = "今天天气很好，我们去公园走走吧。"
    mended = repaired(text.encode().decode("gb18030", "replace"))
    assert mended is not None
    assert mended.startswith(text[:-1])
    assert "\ufffd" in mended


def test_a_sane_line_among_broken_ones_stays() -> None:
    broken = "他推开门，风吹了进来。".encode().decode("latin-1") * 5
    assert repaired(f"前言\n{broken}") == "前言\n" + "他推开门，风吹了进来。" * 5


@pytest.mark.skipif(not GOLD.exists(), reason="the folder shared is not beside the checkout")
def test_no_line_of_real_news_is_taken_for_broken() -> None:
    lines = GOLD.read_text(encoding="utf-8-sig").replace(" ", "").splitlines()
    assert not [line for line in lines if repaired(line)]


@given(st.text())
def test_any_text_is_repaired_once_or_not_at_all(text: str) -> None:
    mended = repaired(text)
    assert mended is None or mended != text
