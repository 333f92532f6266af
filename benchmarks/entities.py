"""Entities side by side with jieba's tags and LAC alone: strict span and kind, then speed.

    uv run python -m benchmarks.entities [--every N] [--traditional]

Needs the folder shared/ beside the checkout. ``--every 10`` takes every tenth text of a corpus;
``--traditional`` first writes the corpora in traditional characters. The corpora are only measured
with; the rules were made on other texts (docs/decisions/0030-entities.md).
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.model.annotation import Entity
from reader.model.variant import Variant
from reader.services.conversion.converter import Converter
from reader.services.entities.engine import Engine
from reader.services.entities.network import Network
from reader.services.entities.recogniser import Recogniser, open_recogniser
from reader.services.entities.rules import RULES
from reader.services.entities.word_lists import WordLists
from reader.services.resources import resource_path
from reader.services.segmentation.segmenter import Segmenter

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
KINDS = {"PERSON": "PER", "PLACE": "LOC", "ORGANISATION": "ORG"}
CORPORA = {"MSRA test": "msra_test", "OntoNotes nw": "on_nw_test", "Weibo test": "weibo_test"}
TO_REACH = {"MSRA test": 0.80, "OntoNotes nw": 0.78, "Weibo test": 0.60, "Hebei": 0.97}
HEBEI = ("articles/hebei_2020-08-26.txt", "data/ner/hebei_2020-08-26.entities.json")

Found = set[tuple[int, int, str]]
Find = Callable[[str], Found]


@dataclass(frozen=True)
class Text:
    text: str
    gold: Found


@dataclass
class Tally:
    """Counts of one run: how many are in the gold, found, and right."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def add(self, gold: Found, found: Found) -> None:
        self.gold += len(gold)
        self.found += len(found)
        self.right += len(gold & found)

    def __str__(self) -> str:
        return f"{self.precision:.3f}/{self.recall:.3f}/{self.f1:.4f}"

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--traditional", action="store_true")
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit("no folder shared/ beside the checkout: nothing to measure")
    segmenter = Segmenter.from_folder(resource_path("segmentation"))
    ours = loaded(segmenter)
    peers = {
        "jieba.posseg": jieba_alone(),
        "LAC alone": finder(alone(segmenter), arguments.traditional),
        "rules + LAC": finder(ours, arguments.traditional),
    }
    print(
        f"{'P/R/F1 of PER, LOC, ORG':24}" + "".join(f"{name:>24}" for name in peers) + "  to reach"
    )
    for name, file in CORPORA.items():
        texts = list(corpus(file, arguments.every, arguments.traditional))
        scores = "".join(f"{scored(find, texts)!s:>24}" for find in peers.values())
        print(f"{name:24}{scores}      {TO_REACH[name]:.2f}", flush=True)
    hebei(ours)
    speed(ours)


def converter() -> Converter:
    return Converter(resource_path("."))


def loaded(segmenter: Segmenter) -> Recogniser:
    """Our recogniser; what loading it costs is printed."""
    memory, start = resident(), time.process_time()
    recogniser = open_recogniser(resource_path("entities"), segmenter.tagged)
    cost = time.process_time() - start
    recogniser.recognise("他在北京。")
    grown = resident() - memory
    print(f"loaded in {cost:.2f} s of CPU (< 0.30), {grown:.0f} MB more (< 60)")
    return recogniser


def alone(segmenter: Segmenter) -> Recogniser:
    """The engine without any rule, list or gazetteer."""
    names = [name for name, _ in RULES if name != "engine"]
    engine = Engine(Network(resource_path("entities") / "lac.npz"))
    return Recogniser(WordLists(), segmenter.tagged, engine.words, without=names)


def finder(recogniser: Recogniser, traditional: bool) -> Find:
    simplify = converter().simplified if traditional else str
    return lambda text: names_of(recogniser.recognise(simplify(text)))


def names_of(entities: Iterable[Entity]) -> Found:
    """Names, and those inside a term, a title or a work; not a place inside an organisation."""
    flat = [i for e in entities for i in ([e] if e.label.value in KINDS else e.inner)]
    return {
        (e.span.start, e.span.end, KINDS[e.label.value]) for e in flat if e.label.value in KINDS
    }


def jieba_alone() -> Find:
    """jieba's tags as they come; it sees the text as it is."""
    import jieba.posseg  # noqa: PLC0415 - a peer, and slow

    jieba.setLogLevel(60)
    kinds = {"nr": "PER", "ns": "LOC", "nt": "ORG"}

    def find(text: str) -> Found:
        found, start = set(), 0
        for word in jieba.posseg.cut(text):
            end = start + len(word.word)
            kind = kinds.get(word.flag[:2])
            if kind:
                found.add((start, end, kind))
            start = end
        return found

    return find


def corpus(file: str, every: int, traditional: bool) -> Iterator[Text]:
    """The texts of a gold file with their entities."""
    texts = json.loads((SHARED / f"data/ner/{file}.json").read_text(encoding="utf-8"))
    convert = converter()
    for entry in texts[::every]:
        text = convert.convert(entry["text"], Variant.HANT) if traditional else entry["text"]
        yield Text(text, {(start, end, kind) for start, end, kind in entry["ents"]})


def scored(find: Find, texts: Sequence[Text]) -> Tally:
    tally = Tally()
    for text in texts:
        tally.add(text.gold, find(text.text))
    return tally


def hebei(recogniser: Recogniser) -> None:
    """The news page against its hand annotation, which allows for alternatives."""
    text = (SHARED / HEBEI[0]).read_bytes().decode()
    gold = json.loads((SHARED / HEBEI[1]).read_text(encoding="utf-8"))["entities"]
    kinds = KINDS | {"DATE": "DATE", "QUANTITY": "QTY", "TERM": "QUOTE", "TITLE": "TITLE"}
    found, start, simplify = set(), 0, converter().simplified
    for line in text.split("\n"):
        for e in recogniser.recognise(simplify(line), "2020-08-26"):
            if e.label.value in kinds:
                found.add((start + e.span.start, start + e.span.end, kinds[e.label.value]))
        start += len(line) + 1
    for name, wanted in (("names", set(KINDS.values())), ("all kinds", set(kinds.values()))):
        print(f"{'Hebei, ' + name:24}{against(gold, found, wanted)!s:>72}")


def against(gold: Sequence[dict[str, Any]], found: Found, wanted: set[str]) -> Tally:
    """The tally where an alternative span or kind is right and an optional one is passed over."""
    tally, explained = Tally(), set[tuple[int, int, str]]()
    for entry in gold:
        right = found & accepted(entry)
        explained |= right
        if entry.get("optional"):
            explained |= {f for f in found if entry["start"] <= f[0] and f[1] <= entry["end"]}
        elif entry["type"] in wanted:
            tally.gold += 1
            tally.right += bool(right)
    wrong = {f for f in found - explained if f[2] in wanted}
    tally.found = tally.right + len(wrong)
    return tally


def accepted(entry: dict[str, Any]) -> Found:
    spans = [(entry["start"], entry["end"]), *map(tuple, entry.get("alt_span", []))]
    kinds = [entry["type"], *entry.get("alt_type", [])]
    return {(start, end, kind) for start, end in spans for kind in kinds}


def speed(recogniser: Recogniser) -> None:
    """An article, and the throughput on many."""
    article = (SHARED / HEBEI[0]).read_bytes().decode().split("\n")
    simplify = converter().simplified
    lines = [simplify(line) for line in article]
    start = time.process_time()
    for line in lines:
        recogniser.recognise(line)
    cost = time.process_time() - start
    size = sum(map(len, lines))
    print(
        f"an article of {size:,} characters: {cost:.2f} s of CPU (< 0.50), "
        f"{size / cost:,.0f} characters per CPU second (> 10,000)"
    )


def resident() -> float:
    """Megabytes of memory at their highest so far."""
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale


if __name__ == "__main__":
    main()
