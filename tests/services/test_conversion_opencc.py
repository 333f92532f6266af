"""OpenCC's own cases, beside the checkout; and the cases measured for this project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader import opener
from reader.engines import annotator
from reader.model.variant import Variant

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
EXCEPTIONS = json.loads((ROOT / "tests/cases/conversion_opencc.json").read_text(encoding="utf-8"))
# The variant a configuration begins with (as far as the name tells), and the one it ends with.
CONFIGURATIONS = {
    "s2t": (Variant.HANS, Variant.HANT),
    "s2tw": (Variant.HANS, Variant.HANT_TW),
    "s2hk": (Variant.HANS, Variant.HANT_HK),
    "t2s": (Variant.HANT, Variant.HANS),
    "tw2s": (Variant.HANT_TW, Variant.HANS),
    "hk2s": (Variant.HANT_HK, Variant.HANS),
}

pytestmark = pytest.mark.skipif(
    not (SHARED / "data/conversion").is_dir(), reason="no folder shared/ beside the checkout"
)


@pytest.fixture(scope="session")
def convert() -> Any:
    converter = opener.converter()
    services = annotator(converter)

    def converted(text: str, configuration: str) -> str:
        known = dict(services.annotate_all([(0, text)], None))
        source, target = CONFIGURATIONS[configuration]
        return converter.convert(text, target, known[0], source)

    return converted


def cases(name: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(
        (SHARED / "data/conversion" / name).read_text(encoding="utf-8")
    )
    return found


def test_opencc_cases_pass_or_are_argued(convert: Any) -> None:
    wrong = [
        (case["config"], case["input"])
        for case in cases("opencc_testcases.json")
        if case["config"] in CONFIGURATIONS
        and convert(case["input"], case["config"]) != case["expected"]
    ]
    argued = {(config, begin) for config, begin, _ in EXCEPTIONS["exceptions"]}
    unargued = [w for w in wrong if not any(w[0] == c and w[1].startswith(b) for c, b in argued)]
    passing = [a for a in argued if not any(w[0] == a[0] and w[1].startswith(a[1]) for w in wrong)]
    assert unargued == []
    assert passing == []


def test_hard_cases(convert: Any) -> None:
    glyphs = str.maketrans("裏爲羣着臺麪佈汙溼喫衆", "裡為群著台麵布污濕吃眾")
    wrong = [
        case["input"]
        for case in cases("hard_cases.json")
        if convert(case["input"], case["alt"]).translate(glyphs)
        not in [right.translate(glyphs) for right in case["expected"].split("/")]
    ]
    assert len(wrong) <= 0.02 * len(cases("hard_cases.json")), wrong
