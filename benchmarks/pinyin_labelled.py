"""The labelled sentences that benchmarks/pinyin.py measures with."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

SHARED = Path(__file__).parents[2] / "shared" / "data" / "pinyin"


class Labelled(NamedTuple):
    """A sentence, the place of a character in it, how that is read (letters and tone number)."""

    text: str
    place: int
    label: str


def labelled(folder: Path, name: str) -> list[Labelled]:
    """The sentences of a set with their labels."""
    sentences = (folder / f"{name}.sent").read_text(encoding="utf-8").split("\n")
    labels = (folder / f"{name}.lb").read_text(encoding="utf-8").split("\n")
    found = []
    for sentence, label in zip(sentences, labels, strict=True):
        if sentence.strip():
            before, char, behind = sentence.strip().split("▁")
            plain = label.strip().replace("u:", "ü").replace("v", "ü")
            found.append(Labelled(before + char + behind, len(before), plain))
    return found
