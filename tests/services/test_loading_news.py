from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Metadata, ParagraphKind
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.news_structure import structure
from reader.services.resources import resource_path

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/news_structure.json").read_text(encoding="utf-8"))["cases"]
LETTERS = {"t": "title", "m": "meta", "b": "body", "x": "boilerplate"}
ARTICLE = ROOT.parent / "shared" / "articles" / "hebei_2020-08-26.txt"


@pytest.fixture(scope="module")
def rules() -> NewsRules:
    return NewsRules.from_file(resource_path("loading/news.json"))


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_each_line_has_its_kind(case: dict[str, Any], rules: NewsRules) -> None:
    kinds, _ = structure(case["lines"], rules)
    assert [kind.value for kind in kinds] == [LETTERS[letter] for letter in case["kinds"]]


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_lines_give_their_metadata(case: dict[str, Any], rules: NewsRules) -> None:
    _, metadata = structure(case["lines"], rules)
    wanted = asdict(Metadata()) | case["metadata"]
    assert asdict(metadata) == {
        name: tuple(value) if isinstance(value, list) else value for name, value in wanted.items()
    }


@pytest.mark.skipif(not ARTICLE.exists(), reason="the folder shared is not beside the checkout")
def test_the_real_page_is_understood(rules: NewsRules) -> None:
    lines = ARTICLE.read_text(encoding="utf-8").split("\n")
    kinds, metadata = structure(lines, rules)
    assert metadata.title.startswith("王東峰:堅持突出產業扶貧")
    assert metadata.original_title
    assert metadata.original_title.startswith("堅持突出產業扶貧")
    assert metadata.breadcrumb == ("中國共產黨新聞網", "干部論壇")
    assert (metadata.published, metadata.source) == ("2020-08-26T08:09", "河北日報")
    assert (metadata.byline, metadata.editors) == (("四建磊",), ("吳楠", "呂騰龍"))
    filled = [kind for kind, line in zip(kinds, lines, strict=True) if line.strip()]
    assert filled.count(ParagraphKind.BOILERPLATE) == 4
    assert filled.count(ParagraphKind.META) == 4
    assert filled.count(ParagraphKind.BODY) == len(filled) - 9


@pytest.mark.parametrize("line", ["石阶{}修好了", "{}石阶", "石阶（好的）{}x", "石阶>{}>修好"])
def test_blanks_without_end_are_no_work(line: str, rules: NewsRules) -> None:
    """Patterns that look at each blank again for each blank before it take hours for these."""
    lines = ["石阶修好了", line.format(" " * 1_000_000), "好。" + line.format("\u3000" * 1_000_000)]
    kinds, _ = structure(lines, rules)
    assert len(kinds) == len(lines)


@given(st.lists(st.text(max_size=30), max_size=20))
def test_any_lines_have_one_kind_each(lines: list[str]) -> None:
    rules = NewsRules.from_file(resource_path("loading/news.json"))
    kinds, _ = structure(lines, rules)
    assert len(kinds) == len(lines)
    assert kinds.count(ParagraphKind.TITLE) <= 1
