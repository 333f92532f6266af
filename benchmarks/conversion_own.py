"""Conversion on sentences of our own that no rule was written for, by halves.

    uv run python -m benchmarks.conversion_own [--show dev]

Words and names come from the program's annotator, as in the window. A line counts as right when it
differs in nothing but regional glyphs and spellings that are accepted side by side
(resources/conversion/spellings.txt). ``--show`` prints what comes out wrong in one half.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from reader.engines import annotator
from reader.model.variant import Variant
from reader.opener import converter
from reader.services.conversion.tables import Tables

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests/cases/conversion_own.json"


class Case(NamedTuple):
    """A text, what it is shown in and what should come out; ``exact`` allows no other spelling."""

    half: str
    kind: str
    target: str
    text: str
    right: str
    exact: bool = False


def cases() -> Iterator[Case]:
    data = json.loads(CASES.read_text(encoding="utf-8"))
    for half, kind, variant, simplified, traditional in data["lines"]:
        yield Case(half, f"{kind}, to traditional", variant, simplified, traditional)
        yield Case(half, f"{kind}, to simplified", "zh-Hans", traditional, simplified)
    for half, target, text, right in data["mixed"]:
        yield Case(half, "mixed", target, text, right)
    for half, target, text, right in data["repair"]:
        yield Case(half, "repair", target, text, right)
    for half, target, text in data["native"]:
        yield Case(half, "native, untouched", target, text, text, exact=True)


def wrong_places() -> Callable[[str, str, bool], list[str]]:
    """What tells the differences of a result and the right text, as pairs of characters."""
    tables = Tables(ROOT / "resources/conversion")
    pairs, alike = frozenset(tables.spellings), tables.alike.translate

    def places(result: str, right: str, exact: bool) -> list[str]:
        if not exact:
            result, right = alike(result), alike(right)
        both = ((a, b) for a, b in zip(result, right, strict=True) if a != b)
        return [a + b for a, b in both if exact or frozenset((a, b)) not in pairs]

    return places


def main() -> None:
    """Print the table: lines right and characters wrong, by half and kind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", choices=("dev", "test"))
    shown = parser.parse_args().show
    convert, differ = converter(), wrong_places()
    services = annotator(convert)
    lines, right, wrong, size = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for case in cases():
        known = services.annotate_all([(0, case.text)], None)
        result = convert.convert(case.text, Variant(case.target), dict(known)[0])
        places = differ(result, case.right, case.exact)
        for row in (f"{case.half} {case.kind}", f"{case.half} ALL"):
            lines[row] += 1
            right[row] += not places
            wrong[row] += len(places)
            size[row] += len(case.text)
        if places and case.half == shown:
            print(case.kind, " ".join(places), result, sep="\t")
    for row in sorted(lines):
        share = wrong[row] * 10_000 / size[row]
        print(f"{row:40}{right[row]:>5} of {lines[row]:>3}{wrong[row]:>6} wrong{share:8.1f} in 10k")


if __name__ == "__main__":
    main()
