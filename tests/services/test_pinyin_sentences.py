"""Sentences written before the program had read them: how many are right, in all and by kind."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from reader.services.pinyin.reader import PinyinReader
from reader.services.segmentation.segmenter import Segmenter

ROOT = Path(__file__).parents[2]


def test_nearly_all_are_right_in_every_kind() -> None:
    segmenter = Segmenter.from_folder(ROOT / "resources" / "segmentation")
    reader = PinyinReader(ROOT / "resources" / "pinyin")
    rows = (ROOT / "tests/cases/readings.tsv").read_text("utf-8").splitlines()
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for text, words, expected, kind in (row.split("\t") for row in rows if row[0] != "#"):
        found: list[str] = []
        spans = segmenter.words(text)
        for span, reading in zip(spans, reader.read(text, spans)[0], strict=True):
            found += [s or "?" for s in reading.syllables] if reading else ["?"] * span.length
        start = text.index(words)
        total[kind] += 1
        right[kind] += " ".join(found[start : start + len(words)]) in expected.split("/")
    least = {"polyphone": 0.97, "neutral": 0.93, "erhua": 0.93}
    shares = {kind: right[kind] / total[kind] for kind in least}
    assert {kind: share for kind, share in shares.items() if share < least[kind]} == {}
