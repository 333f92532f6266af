"""Where the whole reader and the labels differ, by kind: who is right, and by which source.

    python -m benchmarks.pinyin_disagreements [FOLDER]

lists every disagreement; benchmarks/pinyin.py prints how many there are of each kind.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.pinyin_labelled import SHARED, Labelled, labelled
from benchmarks.pinyin_peers import Ours, Read
from reader.model.syllables import tone_number
from reader.services.resources import resource_path

LABELS = Path(__file__).parent / "data" / "pinyin_labels.tsv"
LISTED = "light by the list of the national test of Putonghua"
LIGHT = "light by CC-CEDICT or pypinyin; the sets write few neutral tones"
LABEL = "label against Xiandai Hanyu Cidian, gazetteer or CC-CEDICT"
OURS = "the reader is wrong, or both readings stand"


class Disagreement(NamedTuple):
    """A sentence, the reader's syllable (letters and tone number), the kind of disagreement."""

    item: Labelled
    got: str
    kind: str


class Sources:
    """What says who is right."""

    def __init__(self) -> None:
        neutral = resource_path("pinyin") / "neutral.tsv"
        self._light = {row[0] for row in _rows(neutral)}
        self._longest = max(map(len, self._light))
        self._labels = {(w, char, label): right for w, char, label, right, _ in _rows(LABELS)}

    def kind(self, item: Labelled, got: str) -> str:
        """Which kind of disagreement it is that ``got`` is not the label."""
        if any(
            self._labels.get((word, item.text[item.place], item.label)) == got
            for word in _around(item, max(len(word) for word, _, _ in self._labels))
        ):
            return LABEL
        if got != f"{item.label[:-1]}5":
            return OURS
        is_listed = not self._light.isdisjoint(_around(item, self._longest))
        return LISTED if is_listed else LIGHT


def disagreements(read: Read, items: Iterable[Labelled]) -> Iterator[Disagreement]:
    """Every sentence whose character is read otherwise than its label."""
    sources = Sources()
    for item in items:
        got = tone_number(read(item.text)[item.place] or "")
        if got != item.label:
            yield Disagreement(item, got, sources.kind(item, got))


def print_kinds(read: Read, sets: Mapping[str, Iterable[Labelled]]) -> None:
    """Print how many disagreements of each kind the sets have, and the share without the argued."""
    items = {name: list(found) for name, found in sets.items()}
    kinds = {name: Counter(d.kind for d in disagreements(read, s)) for name, s in items.items()}
    print(f"{'Duwen and the labels differ':66}" + "".join(f"{name:>10}" for name in items))
    for kind in (LISTED, LIGHT, LABEL, OURS):
        print(f"{kind:66}" + "".join(f"{kinds[name][kind]:>10}" for name in items))
    shares = [100 - 100 * kinds[name][OURS] / len(found) for name, found in items.items()]
    print(f"{'right, what is argued above counted so':66}" + "".join(f"{s:>10.2f}" for s in shares))
    print()


def _around(item: Labelled, longest: int) -> Iterator[str]:
    """Every piece of the text that holds the character."""
    for start in range(max(0, item.place - longest + 1), item.place + 1):
        for end in range(item.place + 1, start + longest + 1):
            yield item.text[start:end]


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and line[0] != "#"]


def main(folder: Path) -> None:
    """Print every disagreement, kind by kind."""
    ours = Ours()
    for name in ("g2pl_dev", "cpp_test"):
        for item, got, kind in sorted(
            disagreements(ours.read, labelled(folder, name)), key=lambda d: (d.kind, d.item.text)
        ):
            near = item.text[max(0, item.place - 8) : item.place + 8]
            print(name, item.text[item.place], got, item.label, near, kind, sep="\t")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED)
