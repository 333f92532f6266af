"""Encodings of two bytes a character after a damaged byte."""

from __future__ import annotations

from reader.services.encoding.scoring import score

TWO_BYTES = frozenset({"gb18030", "gbk", "gb2312", "cp936", "big5", "cp950", "big5hkscs"})
LONGEST_LINE = 65536  # bytes; each error costs the time of its line
MOST_ERRORS = 100  # of one line that are mended; further ones are hopeless
AHEAD = 40  # bytes that are looked at to see which way the characters lie
EURO = 0x80  # is a character of its own in code page 936


def resynchronised(data: bytes, encoding: str) -> str:
    """The text with each unreadable byte as U+DC80 to U+DCFF, the characters after it whole.

    A damaged byte may be the first or the second half of a character. Taken for the wrong one,
    every pair up to the end of the line is torn: 中国人民 becomes 泄�嗣�. So both ways are
    tried and the one that reads like Chinese is taken. No pair holds a line feed, so a line that
    is whole is not touched.
    """
    lines = data.split(b"\n")
    return "\n".join(_line(line, encoding) for line in lines)


def _line(line: bytes, encoding: str) -> str:
    if len(line) > LONGEST_LINE:
        return line.decode(encoding, "surrogateescape")
    parts: list[str] = []
    start = 0
    for _ in range(MOST_ERRORS):
        try:
            return "".join((*parts, line[start:].decode(encoding)))
        except UnicodeDecodeError as error:
            bad = start + error.start
        parts.append(line[start:bad].decode(encoding))
        start = bad + _skipped(line, bad, encoding)
        parts.append("".join(chr(0xDC00 + byte) for byte in line[bad:start]))
    return "".join((*parts, line[start:].decode(encoding, "surrogateescape")))


def _skipped(line: bytes, bad: int, encoding: str) -> int:
    """How many bytes belong to the damaged character: one or two."""
    second = line[bad + 1 : bad + 2]
    if line[bad] == EURO or not second or second[0] < 0x80:
        return 1
    one, two = (_reads(line[bad + n : bad + n + AHEAD], encoding) for n in (1, 2))
    return 2 if two > one else 1


def _reads(data: bytes, encoding: str) -> float:
    return score(data.decode(encoding, "replace").rstrip("\ufffd"))
