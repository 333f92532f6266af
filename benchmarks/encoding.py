"""How often bytes of an unknown encoding become the text that was written, beside two peers.

uv run --group bench python -m benchmarks.encoding [--dev]

Cases are made from sentences of our own and from the native news text in the folder ``shared``
beside the checkout, where that is there. Its even lines were looked at while the weights were
chosen (--dev); the odd ones are held out and are what is reported. A case is right when the text
is exactly the one that was written. Peers get every help: what they call gb2312 or gbk is read as
gb18030, big5 as cp950 and as big5hkscs, and either is right.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from reader.model.errors import ReaderError
from reader.services.encoding.decoder import decode

ROOT = Path(__file__).parents[1]
OWN = ROOT / "benchmarks" / "data" / "encoding_sentences.json"
NATIVE = ROOT.parent / "shared" / "data" / "segmentation"
FILES = {"hans": "msr_test_gold.simplified.txt", "hant": "cityu_test_gold.traditional.txt"}
CODECS = {
    "hans": ("utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "hz"),
    "hant": ("utf-8", "utf-8-sig", "cp950", "gb18030", "utf-16", "utf-16-le", "utf-16-be"),
    "cantonese": ("utf-8", "big5hkscs", "gb18030"),
}
SHORT = (4, 6, 8, 10)
LONG = (30, 100, 1000)
SENTENCES = 400  # of native text, a script
SUPERSETS = {
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "cp936": ("gb18030",),
    "big5": ("cp950", "big5hkscs"),
    "cp950": ("cp950", "big5hkscs"),
}


@dataclass(frozen=True, slots=True)
class Case:
    data: bytes
    text: str
    codec: str
    group: str


def main() -> None:
    cases = list(made_cases(dev="--dev" in sys.argv))
    print(f"{len(cases)} cases ({'development' if '--dev' in sys.argv else 'held out'})")
    for name, read in readers().items():
        report(name, read, cases)


def made_cases(*, dev: bool) -> Iterator[Case]:
    chance = random.Random(20260825)  # noqa: S311 - the same cases each time
    for script, sentences in texts(dev=dev).items():
        running = "".join(sentences)
        for codec in CODECS[script]:
            yield from encoded(short_pieces(sentences), codec, "4-10 characters")
            yield from encoded(long_pieces(running, chance), codec, "30 and more")
            if codec not in ("hz", "utf-16"):
                yield from damaged(long_pieces(running, chance), codec, chance)
            if codec in ("gb18030", "cp950", "utf-8"):
                yield from encoded(english_pieces(sentences), codec, "mostly ASCII")


def texts(*, dev: bool) -> dict[str, list[str]]:
    sentences: dict[str, list[str]] = json.loads(OWN.read_text(encoding="utf-8"))
    del sentences["note"]
    for script, name in FILES.items():
        if (NATIVE / name).exists():
            lines = (NATIVE / name).read_text(encoding="utf-8-sig").replace(" ", "").splitlines()
            kept = [line for line in lines[1 - dev :: 2] if len(line) >= 10]
            sentences[script] = kept[:SENTENCES] + (sentences[script] if dev else [])
    return sentences


def short_pieces(sentences: list[str]) -> Iterator[str]:
    for number, sentence in enumerate(sentences):
        yield sentence[: SHORT[number % len(SHORT)]]


def long_pieces(running: str, chance: random.Random) -> Iterator[str]:
    for length in LONG:
        for _ in range(100 if length < 1000 else 20):
            start = chance.randrange(max(1, len(running) - length))
            yield running[start : start + length]


def english_pieces(sentences: list[str]) -> Iterator[str]:
    for sentence in sentences[::4]:
        yield f"# settings of the shop\nname = {sentence[:6]}\nopen = yes\nseats = 24\n" * 3


def encoded(pieces: Iterator[str], codec: str, group: str) -> Iterator[Case]:
    for piece in pieces:
        try:
            yield Case(piece.encode(codec), piece, codec, group)
        except UnicodeEncodeError:
            continue  # the codec lacks a character, so no such file exists


def damaged(pieces: Iterator[str], codec: str, chance: random.Random) -> Iterator[Case]:
    """Files cut inside the last character, and with one byte overwritten."""
    for piece in list(pieces)[::5]:
        try:
            data = piece.encode(codec)
        except UnicodeEncodeError:
            continue
        if ord(piece[-1]) > 0x7F:
            yield Case(data[:-1], piece[:-1], codec, "cut off")
        place = chance.randrange(len(data) // 2, len(data))
        spoilt = data[:place] + b"\xff" + data[place + 1 :]
        yield Case(spoilt, piece[: len(piece) // 3], codec, "one bad byte")


Read = Callable[[bytes], tuple[str, ...]]


def readers() -> dict[str, Read]:
    found: dict[str, Read] = {"duwen": own_reader}
    try:
        chardet, charset_normalizer = map(import_module, ("chardet", "charset_normalizer"))
    except ImportError:
        print("the peers are not installed: uv run --group bench python -m benchmarks.encoding")
        return found
    found["charset-normalizer"] = lambda data: named(
        data, getattr(charset_normalizer.from_bytes(data).best(), "encoding", None)
    )
    found["chardet"] = lambda data: named(data, chardet.detect(data)["encoding"])
    return found


def own_reader(data: bytes) -> tuple[str, ...]:
    try:
        return (decode(data).text,)
    except ReaderError:
        return ()


def named(data: bytes, encoding: str | None) -> tuple[str, ...]:
    name = (encoding or "ascii").lower().replace("_", "-")
    if name == "utf-8" and data.startswith(b"\xef\xbb\xbf"):
        name = "utf-8-sig"
    return tuple(data.decode(codec, "replace") for codec in SUPERSETS.get(name, (name,)))


def report(name: str, read: Read, cases: list[Case]) -> None:
    right: dict[tuple[str, str], list[bool]] = defaultdict(list)
    misses: list[Case] = []
    began = time.process_time()
    for case in cases:
        is_right = any(text.startswith(case.text) for text in read(case.data))
        right[case.group, case.codec].append(is_right)
        right[case.group, ""].append(is_right)
        if not is_right:
            misses.append(case)
    print(f"\n{name}: {(time.process_time() - began) / len(cases) * 1e3:.2f} ms CPU a case")
    for group in dict.fromkeys(case.group for case in cases):
        of_codecs = "  ".join(
            f"{codec} {share(values)}"
            for (of, codec), values in right.items()
            if of == group and codec
        )
        print(f"  {group:16} {share(right[group, ''])}   {of_codecs}")
    if "--misses" in sys.argv:
        for case in misses[:40]:
            print("   ", case.group, case.codec, repr(case.text[:40]), read(case.data)[:1])


def share(values: list[bool]) -> str:
    return f"{100 * sum(values) / len(values):.1f}"


if __name__ == "__main__":
    main()
