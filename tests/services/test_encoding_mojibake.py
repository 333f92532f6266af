from __future__ import annotations

import json
from difflib import SequenceMatcher
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


LONG = "票价从两分涨到两块，就再没动过。“从来没有。”老谢说，孩子们坐船不要钱。"


@pytest.mark.parametrize(
    "misread",
    [
        LONG.encode().decode("cp1252", "replace"),  # every sixth character has a hole in it
        LONG.encode().decode("cp1252", "replace").replace("\ufffd", "?"),
        LONG.encode().decode("gb18030", "replace").replace("\ufffd", "?"),
        LONG.encode().decode("gb18030", "ignore"),
    ],
    ids=range(4),
)
def test_utf_8_with_holes_is_repaired_around_them(misread: str) -> None:
    mended = repaired(misread)
    assert mended is not None
    assert "\ufffd" in mended
    kept = SequenceMatcher(None, LONG, mended, autojunk=False).get_matching_blocks()
    assert sum(block.size for block in kept) > 0.7 * len(LONG)


def test_a_text_that_was_misread_twice_comes_back() -> None:
    misread = LONG
    for _ in range(2):
        misread = misread.encode().decode("latin-1")
    assert repaired(misread) == LONG


def test_a_misread_piece_in_a_sane_line_comes_back() -> None:
    misread = "2023年6月，第12天。".encode().decode("latin-1")
    assert repaired(f"他说：“{misread}”走吧。") == "他说：“2023年6月，第12天。”走吧。"


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
