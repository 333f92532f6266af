"""How right and how fast readings are, beside pypinyin, pypinyin on jieba's words, and g2pM.

    uv run --group bench python -m benchmarks.pinyin [FOLDER]

FOLDER holds the labelled sentences (cpp_test, g2pl_dev) and pinyin_cases.tsv; without it the
folder ``shared/data/pinyin`` beside the checkout is read. "Neutral forgiven" counts xi for xì as
right: the sets write few of the neutral tones that dictionaries have.
"""

from __future__ import annotations

import csv
import lzma
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks.pinyin_disagreements import print_kinds
from benchmarks.pinyin_labelled import SHARED, Labelled, labelled
from benchmarks.pinyin_peers import (
    Ours,
    Read,
    g2pm_reader,
    pypinyin_jieba_reader,
    pypinyin_reader,
)
from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.model.syllables import tone_number
from reader.model.variant import Variant
from reader.opener import converter
from reader.services.resources import resource_path

MILLION = 1_000_000


def main(folder: Path) -> None:
    """Print the tables."""
    ours = Ours()
    readers: dict[str, Read] = {
        "Duwen": ours.read,
        "Duwen, classifiers alone": ours.classify,
        "pypinyin": pypinyin_reader(),
        "pypinyin + jieba": pypinyin_jieba_reader(),
        "g2pM": g2pm_reader(),
    }
    sets = {name: labelled(folder, name) for name in ("cpp_test", "g2pl_dev")}
    frequency = Counter("".join(item.text for items in sets.values() for item in items))
    print(f"{'':26}{'CPP test':>20}{'g2pL dev':>20}{'wrong per 1,000':>18}")
    for name, read in readers.items():
        scores = [score(read, items, frequency) for items in sets.values()]
        cells = [f"{strict:.2f} ({forgiven:.2f})" for strict, forgiven, _ in scores]
        print(f"{name:26}{cells[0]:>20}{cells[1]:>20}{scores[0][2]:>18.2f}", flush=True)
    print(
        "In brackets: neutral tones forgiven. Wrong: errors per character of CPP, weighted by\n"
        "how often the character comes in the sentences of both sets.\n"
    )
    print_kinds(ours.read, {"CPP test": sets["cpp_test"], "g2pL dev": sets["g2pl_dev"]})
    print_cases(folder / "pinyin_cases.tsv", ours, readers)
    print_scripts(ours, [item.text for item in sets["cpp_test"]])
    news = folder.parent / "segmentation" / "msr_test_gold.simplified.txt"
    print_speed(ours, readers, "".join(news.read_text(encoding="utf-8").split()))
    print_start_and_size()


def score(
    read: Read, items: Iterable[Labelled], frequency: Counter[str]
) -> tuple[float, float, float]:
    """Per cent right, the same with neutral tones forgiven, wrong per 1,000 running characters."""
    strict: Counter[str] = Counter()
    forgiven: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for text, place, label in items:
        char, got = text[place], tone_number(read(text)[place] or "")
        total[char] += 1
        strict[char] += got == label
        forgiven[char] += got == label or got == f"{label[:-1]}5"
    han = sum(n for char, n in frequency.items() if "\u4e00" <= char <= "\u9fff")
    wrong = sum((1 - forgiven[c] / n) * frequency[c] for c, n in total.items())
    count = sum(total.values())
    return (
        100 * sum(strict.values()) / count,
        100 * sum(forgiven.values()) / count,
        1000 * wrong / han,
    )


def print_cases(path: Path, ours: Ours, readers: dict[str, Read]) -> None:
    """Print how many cases of each kind are right; traditional ones are simplified first."""
    taiwan = Ours(taiwan=True)
    right: Counter[tuple[str, str]] = Counter()
    total: Counter[str] = Counter()
    for row in csv.DictReader(path.open(encoding="utf-8"), delimiter="\t"):
        kind, text, target = row["category"], row["input"], row["target"]
        if kind == "ortho":
            continue  # whole words, not syllables: they are in the tests
        text, target = ours.simplify(text), ours.simplify(target)
        start = text.index(target)
        label = EntityLabel.PERSON if kind == "surname" else EntityLabel.TERM
        marks = [Entity(Span(start, start + len(target)), label, target)]
        total[kind] += 1
        for name, read in readers.items():
            if name == "Duwen":
                reader = taiwan if kind == "taiwan" else ours
                got = reader.read(text, marks if kind in ("surname", "history") else [])
            else:
                got = read(text)
            spelled = " ".join(s or "?" for s in got[start : start + len(target)])
            right[name, kind] += spelled in row["expected"].split("/")
    print(f"{'cases, names marked':26}" + "".join(f"{kind:>13}" for kind in total) + f"{'all':>13}")
    for name in readers:
        cells = [f"{right[name, kind]} / {count}" for kind, count in total.items()]
        cells.append(f"{sum(right[name, k] for k in total)} / {sum(total.values())}")
        print(f"{name:26}" + "".join(f"{cell:>13}" for cell in cells))
    print()


def print_scripts(ours: Ours, texts: Sequence[str]) -> None:
    """Print how many syllables change when the text is made traditional and read again."""
    convert = converter()
    differ = total = 0
    for text in texts:
        back = ours.simplify(convert.convert(text, Variant.HANT))
        pairs = list(zip(ours.read(text), ours.read(back), strict=True))
        total += sum(one is not None for one, _ in pairs)
        differ += sum(one != other for one, other in pairs)
    print(
        f"read otherwise in traditional script: {differ} of {total} syllables, "
        f"{100 * differ / total:.3f} %\n"
    )


def print_speed(ours: Ours, readers: dict[str, Read], text: str) -> None:
    """Print characters a second of CPU on a million characters of news, 300 a paragraph."""
    long = (text * (MILLION // len(text) + 1))[:MILLION]
    paragraphs = [long[start : start + 300] for start in range(0, MILLION, 300)]
    words = [ours.segmenter.words(paragraph) for paragraph in paragraphs]
    fresh = Ours()
    rows: dict[str, Callable[[], object]] = {
        "Duwen, words given": lambda: [
            fresh.reader.read(p, w) for p, w in zip(paragraphs, words, strict=True)
        ],
        "Duwen, words too": lambda: [Ours.read(fresh, p) for p in paragraphs],
        "pypinyin": lambda: [readers["pypinyin"](p) for p in paragraphs],
        "pypinyin + jieba": lambda: [readers["pypinyin + jieba"](p) for p in paragraphs],
    }
    speeds = {name: MILLION / cpu_seconds(run) for name, run in rows.items()}
    for name, speed in speeds.items():
        print(f"{name:26}{speed:>12,.0f} characters a second, {speed / speeds['pypinyin']:.2f}")
    print()


def cpu_seconds(run: Callable[[], object]) -> float:
    """The CPU time of one call."""
    start = time.process_time()
    run()
    return time.process_time() - start


START = """
import pathlib, time
def pages():
    statm = pathlib.Path("/proc/self/statm")  # Linux only
    return int(statm.read_text().split()[1]) if statm.exists() else 0
began, memory = time.process_time(), pages()
{}
print(time.process_time() - began, (pages() - memory) * 4096 // 1_000_000)
"""
STARTS = {
    "reader": "from reader.services.pinyin.reader import PinyinReader\n"
    "from reader.services.resources import resource_path\n"
    "PinyinReader(resource_path('pinyin'))",
    "segmenter": "from reader.services.segmentation.segmenter import Segmenter\n"
    "Segmenter().words('北京')",
    "pypinyin": "import pypinyin\npypinyin.lazy_pinyin('北京')",
}


def print_start_and_size() -> None:
    """Print what a fresh process pays to start, and the size of the data."""
    for name, code in STARTS.items():
        command = [sys.executable, "-c", START.format(code)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds, memory = done.stdout.split()
        print(f"start of {name:17}{float(seconds):>8.2f} s of CPU {memory:>6} MB")
    files = [path for path in resource_path("pinyin").rglob("*") if path.suffix in (".tsv", ".txt")]
    data = [path.read_bytes() for path in files]
    packed = sum(len(lzma.compress(part)) for part in data)
    print(f"data {sum(map(len, data)) / 1e6:.2f} MB, packed {packed / 1e6:.2f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED)
