from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.variant import Variant
from reader.services.detection import VariantDetector
from reader.services.resources import resource_path

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/detection.json").read_text(encoding="utf-8"))["cases"]
SHARED = ROOT.parent / "shared"
GOLD = {
    Variant.HANT: SHARED / "data/segmentation/cityu_test_gold.traditional.txt",
    Variant.HANS: SHARED / "data/segmentation/msr_test_gold.simplified.txt",
}
needs_shared = pytest.mark.skipif(
    not SHARED.exists(), reason="the folder shared is not beside the checkout"
)


@pytest.fixture(scope="module")
def detector() -> VariantDetector:
    return VariantDetector.from_folder(resource_path("detection"))


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_the_script_is_told(case: dict[str, str], detector: VariantDetector) -> None:
    assert detector.detect(case["text"]) == case["variant"]


def test_no_character_belongs_to_both_scripts(detector: VariantDetector) -> None:
    assert not detector.hans & detector.hant


@given(text=st.text(st.characters(categories=["Lo"])))
def test_repeating_a_text_does_not_change_its_script(text: str) -> None:
    detector = VariantDetector(frozenset("们说"), frozenset("們說"), {})
    assert detector.detect(text) == detector.detect(text * 3)


@needs_shared
@pytest.mark.parametrize("variant", [Variant.HANT, Variant.HANS])
def test_news_lines_are_never_told_wrong(variant: Variant, detector: VariantDetector) -> None:
    text = GOLD[variant].read_text(encoding="utf-8").replace(" ", "")
    lines = [line for line in text.splitlines() if len(line) >= 10]
    told = Counter(detector.detect(line) for line in lines)
    wrong = [v for v in told if v and v.is_simplified != variant.is_simplified]
    assert not wrong
    assert told[None] < len(lines) / 100


@needs_shared
def test_the_article_made_by_machine_is_traditional(detector: VariantDetector) -> None:
    text = (SHARED / "articles/hebei_2020-08-26.txt").read_text(encoding="utf-8")
    assert detector.detect(text) is Variant.HANT
