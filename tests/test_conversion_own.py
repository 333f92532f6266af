"""Own sentences, by the whole program: how many lines of each half come out as written by hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from benchmarks.conversion_own import Case, cases, wrong_places
from reader.engines import annotator
from reader.model.variant import Variant
from reader.opener import converter


@pytest.fixture(scope="module")
def is_right() -> Callable[[Case], bool]:
    convert, differ = converter(), wrong_places()
    services = annotator(convert)

    @cache
    def right(case: Case) -> bool:
        known = dict(services.annotate_all([(0, case.text)], None))[0]
        result = convert.convert(case.text, Variant(case.target), known)
        return not differ(result, case.right, case.exact)

    return right


# What was reached when the rules were last changed; less is a step back.
@pytest.mark.parametrize(
    ("half", "kind", "share"),
    [
        ("dev", "to traditional", 0.97),
        ("dev", "to simplified", 0.99),
        ("dev", "mixed", 1.0),
        ("dev", "repair", 0.96),
        ("dev", "native", 1.0),
        ("test", "to traditional", 0.91),
        ("test", "to simplified", 0.93),
        ("test", "mixed", 1.0),
        ("test", "repair", 0.95),
        ("test", "native", 1.0),
    ],
)
def test_own_sentences(
    is_right: Callable[[Case], bool], half: str, kind: str, share: float
) -> None:
    chosen = [case for case in cases() if case.half == half and kind in case.kind]
    assert sum(map(is_right, chosen)) >= share * len(chosen)
