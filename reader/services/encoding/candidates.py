"""The ways to read a file, each with what it would show."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.services.encoding.characters import prefix_characters
from reader.services.encoding.scoring import score

# Each a superset of its kin (gb2312, gbk, big5); the number is a tie-break: UTF-16 gives a
# meaning to any two bytes, and Big5 files are seldom of the Hong Kong kind.
ENCODINGS: tuple[tuple[str, float], ...] = (
    ("utf-8", 0.0),
    ("gb18030", 0.0),
    ("cp950", 0.02),
    ("big5hkscs", 0.0),
    ("utf-16-le", -0.15),
    ("utf-16-be", -0.15),
)
SAMPLE = 65536  # bytes
HZ = re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}")


class Candidate(NamedTuple):
    """One way to read a file: its first telling line, bytes it can't read in the first 64 KiB."""

    encoding: str
    preview: str
    errors: int
    score: float


def ways_to_read(sample: bytes) -> tuple[Candidate, ...]:
    """All ways to read a sample of a file, the likeliest first."""
    ways = [_candidate(sample, encoding, bonus) for encoding, bonus in ENCODINGS]
    if HZ.search(sample):
        ways.append(_candidate(sample, "hz", 0.0))
    return tuple(sorted(ways, key=lambda way: -way.score))


def sample_of(data: bytes) -> bytes:
    """64 KiB from the first byte outside ASCII on; a long English preface says nothing."""
    if len(data) <= SAMPLE:
        return data
    first = re.search(rb"[\x80-\xff]", data)
    start = first.start() - first.start() % 2 if first else 0
    if start and data[start] >= 0x80 and data[start - 1] >= 0x80:
        start -= 2
    return data[start : start + SAMPLE]


def _candidate(sample: bytes, encoding: str, bonus: float) -> Candidate:
    text, errors = prefix_characters(sample, encoding)
    wide = encoding.startswith("utf-16")
    return Candidate(encoding, _preview(text), errors, score(text, ascii_counts=wide) + bonus)


def _preview(text: str) -> str:
    """The first line with a character outside ASCII, or the first with any, at most 80 long."""
    lines = [line.strip() for line in text[:4000].splitlines()]
    telling = [line for line in lines if line and not line.isascii()] or [x for x in lines if x]
    return telling[0][:80] if telling else ""
