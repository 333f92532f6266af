"""What conversion is measured on: cases, native text and names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
CONFIGURATIONS = ("s2t", "t2s", "s2tw", "tw2s", "s2hk", "hk2s")
DATA = ROOT / "benchmarks/data/conversion_names.json"


class Case(NamedTuple):
    """An input of one configuration and what may come out."""

    configuration: str
    text: str
    right: tuple[str, ...]


def opencc_cases() -> list[Case]:
    rows = _json("opencc_testcases.json")
    return [
        Case(row["config"], row["input"], (row["expected"],))
        for row in rows
        if row["config"] in CONFIGURATIONS
    ]


def hard_cases() -> list[Case]:
    rows = _json("hard_cases.json")
    return [Case(row["alt"], row["input"], tuple(row["expected"].split("/"))) for row in rows]


def names() -> Iterator[tuple[str, str]]:
    """A sentence with a title and a name in simplified script, and the name in traditional."""
    grid = json.loads(DATA.read_text(encoding="utf-8"))
    for title, (simplified, traditional) in product(grid["titles"], grid["names"]):
        yield f"{title}{simplified}说", traditional


def hong_kong() -> list[str]:
    """News of Hong Kong in traditional script (CityU, SIGHAN 2005), without its spaces."""
    return _lines("cityu_test_gold.traditional.txt")


def simplified_news() -> list[str]:
    """News in simplified script (MSR, SIGHAN 2005), without its spaces."""
    return _lines("msr_test_gold.simplified.txt")


def _lines(name: str) -> list[str]:
    text = (SHARED / "data/segmentation" / name).read_text(encoding="utf-8-sig")
    return [joined for line in text.splitlines() if (joined := "".join(line.split()))]


def _json(name: str) -> list[dict[str, str]]:
    path = SHARED / "data/conversion" / name
    rows: list[dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return rows
