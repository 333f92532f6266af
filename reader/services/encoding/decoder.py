"""Bytes of an unknown encoding to text: the front door of the room."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from reader.model.errors import EmptyText, NotText, UndecodableText
from reader.services.encoding.characters import characters, prefix_characters
from reader.services.encoding.scoring import score
from reader.services.encoding.signatures import binary_kind, has_many_controls

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16's, so it is asked first
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
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
SURE = 0.45  # the score of a text that is Chinese
BYTES_AN_ERROR = 400  # a text has at most one error in so many bytes
MARGIN = 0.1  # a lead that is no accident
_HZ = re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, its codec, how many bytes could not be read, and whether the guess is safe."""

    text: str
    encoding: str
    undecodable: int
    confident: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read a file: its first telling line, bytes it can't read in the first 64 KiB."""

    encoding: str
    preview: str
    errors: int
    score: float


def decode(data: bytes, name: str = "", encoding: str | None = None) -> Decoded:
    """The text of ``data``, in ``encoding`` or the one that it looks like.

    Readers' files do not say what they are written in, and a wrong guess shows 涓枃 for 中文.
    The text has U+FFFD for each part that can't be read; a byte order mark is not part of it.
    Raises EmptyText, NotText or UndecodableText.

    >>> decode("测试".encode("gbk"))
    Decoded(text='测试', encoding='gb18030', undecodable=0, confident=True)
    """
    if not data:
        raise EmptyText(name)
    if encoding is not None:
        return _forced(data, name, encoding)
    kind = binary_kind(data)
    if kind:
        raise NotText(name, kind)
    guess, confident = _guess(data, name)
    text, undecodable = characters(data, guess)
    if not text:
        raise EmptyText(name)
    return Decoded(text, guess, undecodable, confident)


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """All ways to read ``data`` that give at least some text, the likeliest first."""
    sample = _sample(data)
    ways = [_candidate(sample, encoding, bonus) for encoding, bonus in ENCODINGS]
    if _HZ.search(sample):
        ways.append(_candidate(sample, "hz", 0.0))
    return tuple(sorted(ways, key=lambda way: -way.score))


def _forced(data: bytes, name: str, encoding: str) -> Decoded:
    if encoding == "utf-8" and data.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    try:
        text, undecodable = characters(data, encoding)
    except LookupError as error:
        raise UndecodableText(name, (encoding,)) from error
    return Decoded(text, encoding, undecodable, confident=True)


def _guess(data: bytes, name: str) -> tuple[str, bool]:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return encoding, True
    sample = _sample(data)
    if not has_many_controls(sample):
        if _is_hz(sample):
            return "hz", True
        if _is_utf_8(data):
            return "utf-8", True
    return _likeliest(sample, name)


def _sample(data: bytes) -> bytes:
    """64 KiB from where the first byte outside ASCII is; a long English preface says nothing."""
    if len(data) <= SAMPLE:
        return data
    first = re.search(rb"[\x80-\xff]", data)
    start = first.start() - first.start() % 2 if first else 0
    if start and data[start] >= 0x80 and data[start - 1] >= 0x80:
        start -= 2
    return data[start : start + SAMPLE]


def _is_hz(sample: bytes) -> bool:
    if not _HZ.search(sample) or not sample.isascii():
        return False
    text, errors = characters(sample, "hz")
    return not errors and score(text) >= SURE


def _is_utf_8(data: bytes) -> bool:
    """Whether the bytes are UTF-8, an end that is cut off or a damaged place allowed."""
    text, errors = prefix_characters(data, "utf-8")
    wide = len(re.findall("[\u0800-\ufffc\U00010000-\U0010ffff]", text))
    if errors:
        return wide >= 4 and 4 * text.count("\ufffd") <= 3 * wide
    cut = len(characters(data, "utf-8")[0]) > len(text)
    if wide or data.isascii():
        return True
    return not cut and not _is_short_gb(data)


def _is_short_gb(data: bytes) -> bool:
    """Whether pairs of bytes that happen to be UTF-8's Latin or Greek are Chinese in GB 18030.

    A word in pinyin or French stands among ASCII letters, a Chinese one does not.
    """
    if re.search(rb"[A-Za-z]", data):
        return False
    text, errors = characters(data, "gb18030")
    return not errors and score(text) > 0.9


def _likeliest(sample: bytes, name: str) -> tuple[str, bool]:
    ways = [way for way in candidates(sample) if _is_plausible(way, sample)]
    if ways and ways[0].score >= SURE:
        lead = ways[0].score - (ways[1].score if len(ways) > 1 else 0.0)
        return ways[0].encoding, lead >= MARGIN or ways[0].encoding.startswith(("cp950", "big5"))
    if has_many_controls(sample) or b"\0" in sample:
        raise NotText(name)
    if _is_western(sample):
        return "cp1252", False
    if ways and ways[0].score > 0:
        return ways[0].encoding, False
    raise UndecodableText(name, tuple(encoding for encoding, _ in ENCODINGS))


def _is_plausible(way: Candidate, sample: bytes) -> bool:
    if b"\0" in sample and not way.encoding.startswith("utf-16"):
        return False
    return way.errors <= max(1, len(sample) // BYTES_AN_ERROR)


def _is_western(sample: bytes) -> bool:
    """Whether nine bytes in ten are ASCII: an English file with a curly quote, say."""
    return len(re.findall(rb"[\x80-\xff]", sample)) * 10 <= len(sample)


def _candidate(sample: bytes, encoding: str, bonus: float) -> Candidate:
    text, errors = prefix_characters(sample, encoding)
    wide = encoding.startswith("utf-16")
    return Candidate(encoding, _preview(text), errors, score(text, ascii_counts=wide) + bonus)


def _preview(text: str) -> str:
    """The first line with a character outside ASCII, or the first with any, at most 80 long."""
    lines = [line.strip() for line in text[:4000].splitlines()]
    telling = [line for line in lines if line and not line.isascii()] or [x for x in lines if x]
    return telling[0][:80] if telling else ""
