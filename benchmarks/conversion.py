"""Conversion side by side with its peers: how often right, how fast.

    uv run python -m benchmarks.conversion

Needs the folder shared/ beside the checkout. Every row runs all converters in this one run.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence

from benchmarks import conversion_texts as texts
from benchmarks.conversion_peers import ROOT, Ours, Peer, peers
from benchmarks.conversion_texts import Case
from reader.model.variant import Variant
from reader.services.conversion.converter import Converter
from reader.services.conversion.tables import Tables

MILLION = 1_000_000
Row = Callable[[Peer], str]


def main() -> None:
    """Print the table."""
    if not texts.SHARED.is_dir():
        sys.exit("no folder shared/ beside the checkout: nothing to measure")
    compared = peers()
    print(f"{'':44}" + "".join(f"{peer.name:>17}" for peer in compared))
    spelling = Spelling()
    for title, row in rows(spelling):
        print(f"{title:44}" + "".join(f"{row(peer):>17}" for peer in compared), flush=True)
    print(f"{'leftovers touched in native text (≤ 1 in 10k)':44}{touched():>17}")
    print(f"{'3,000 characters by words, CPU ms (< 30)':44}{article():>17}")
    print(f"{'cold start, CPU ms (< 150)':44}{cold_start():>17}")


def rows(spelling: Spelling) -> list[tuple[str, Row]]:
    opencc = texts.opencc_cases()
    by_configuration: list[tuple[str, Row]] = [
        (f"OpenCC's cases, {name}", _cases([c for c in opencc if c.configuration == name], str))
        for name in texts.CONFIGURATIONS
    ]
    return [
        *by_configuration,
        ("hard cases (≥ 98 %)", _cases(texts.hard_cases(), spelling.without_glyphs)),
        ("names after titles (≥ 99 %)", _names),
        ("Hong Kong news and back: real errors in 10k (≤ 8)", lambda p: spelling.errors(p, True)),
        ("  accepted spellings in 10k", lambda p: spelling.errors(p, False)),
        ("simplified news and back: characters changed", _there_and_back),
        ("million characters a second, s2tw", lambda p: _speed(p, "s2tw")),
        ("million characters a second, tw2s", lambda p: _speed(p, "tw2s")),
    ]


class Spelling:
    """Tells errors from spellings that are accepted side by side (resources/…/spellings.txt)."""

    def __init__(self) -> None:
        tables = Tables(ROOT / "resources/conversion")
        self._alike = tables.alike
        self._pairs = frozenset(tables.spellings)
        self._gold = texts.hong_kong()
        self._simplified = Converter(ROOT / "resources")
        self._found: dict[str, tuple[float, float]] = {}

    def without_glyphs(self, text: str) -> str:
        """``text`` with the glyphs of all regions made alike."""
        return self._alike.translate(text)

    def errors(self, peer: Peer, real: bool) -> str:
        """Errors or other spellings in 10,000 characters of text, simplified and back."""
        if peer.name not in self._found:
            self._found[peer.name] = self._counted(peer)
        return f"{self._found[peer.name][0 if real else 1]:.1f}"

    def _counted(self, peer: Peer) -> tuple[float, float]:
        simplified, _ = _last(peers()).convert(self._gold, "hk2s")
        back, _ = peer.convert(simplified, "s2tw")
        wrong = [
            frozenset(pair)
            for right, result in zip(self._gold, back, strict=True)
            for pair in zip(self.without_glyphs(right), self.without_glyphs(result), strict=True)
            if pair[0] != pair[1]
        ]
        accepted = sum(pair in self._pairs for pair in wrong)
        share = 10_000 / sum(map(len, self._gold))
        return (len(wrong) - accepted) * share, accepted * share


def _last(found: Sequence[Peer]) -> Peer:
    """The peer that makes the simplified text for all: the C++ wheel, or else the reference."""
    return found[-1]


def _cases(cases: Sequence[Case], seen_as: Callable[[str], str]) -> Row:
    def row(peer: Peer) -> str:
        passed = 0
        for name in texts.CONFIGURATIONS:
            chosen = [case for case in cases if case.configuration == name]
            results, _ = peer.convert([case.text for case in chosen], name)
            for case, result in zip(chosen, results, strict=True):
                passed += seen_as(result) in map(seen_as, case.right)
        return f"{passed}/{len(cases)}"

    return row


def _names(peer: Peer) -> str:
    sentences, right = zip(*texts.names(), strict=True)
    results, _ = peer.convert(sentences, "s2tw")
    passed = sum(name in result for name, result in zip(right, results, strict=True))
    return f"{passed}/{len(results)}"


def _there_and_back(peer: Peer) -> str:
    news = texts.simplified_news()
    back, _ = peer.convert(peer.convert(news, "s2tw")[0], "tw2s")
    changed = sum(
        a != b for old, new in zip(news, back, strict=True) for a, b in zip(old, new, strict=True)
    )
    return f"{changed} of {sum(map(len, news)):,}"


def _speed(peer: Peer, configuration: str) -> str:
    news = "\n".join(texts.simplified_news())
    text = (news * (MILLION // len(news) + 1))[:MILLION]
    if configuration == "tw2s":
        text = Converter(ROOT / "resources").convert(text, Variant.HANT_TW)
    if isinstance(peer, Ours) and peer.annotation("") is not None:
        return "-"
    seconds = min(peer.convert([text], configuration)[1] for _ in range(3))
    return f"{MILLION / seconds / 1e6:.1f}"


def touched() -> str:
    """Characters changed in 10,000 of native text of Hong Kong shown as text of Hong Kong."""
    ours, gold = Ours(Converter(ROOT / "resources"), True), texts.hong_kong()
    results = [
        ours.converter.convert(line, Variant.HANT_HK, ours.annotation(line)) for line in gold
    ]
    changed = sum(
        a != b
        for old, new in zip(gold, results, strict=True)
        for a, b in zip(old, new, strict=True)
    )
    return f"{changed * 10_000 / sum(map(len, gold)):.2f}"


def article() -> str:
    """CPU milliseconds to convert an article of 3,000 characters whose words are known."""
    ours, lines, count = Ours(Converter(ROOT / "resources"), True), list[str](), 0
    for line in texts.simplified_news():
        if count < 3000:
            lines.append(line)
            count += len(line)
    ours.convert(lines[:2], "s2tw")
    return f"{ours.convert(lines, 's2tw')[1] * 3_000_000 / count:.1f}"


COLD = """
import time
begin = time.process_time()
from pathlib import Path
from reader.model.variant import Variant
from reader.services.conversion.converter import Converter
Converter(Path("resources")).convert("皇后在国王后面看着头发发展。" * 200, Variant.HANT_TW)
print(time.process_time() - begin)
"""


def cold_start() -> str:
    """CPU milliseconds of import, loading and the first 2,800 characters in a new process."""
    runs = [
        float(
            subprocess.run(
                [sys.executable, "-c", COLD], capture_output=True, check=True, cwd=ROOT
            ).stdout
        )
        for _ in range(5)
    ]
    return f"{sorted(runs)[2] * 1000:.0f}"


if __name__ == "__main__":
    main()
