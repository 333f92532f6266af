"""Bytes to characters with nothing lost silently."""

from __future__ import annotations

import codecs
import re

from reader.services.encoding.resynchronising import TWO_BYTES, resynchronised

REPLACEMENT = "\ufffd"
LONGEST_CHARACTER = 4  # bytes
MOST_ERRORS = 2000  # of a text that is mended; with more it is no text in that encoding
_HALF = re.compile("[\ud800-\udfff]")
_CUT_TAIL = re.compile("[\udc80-\udcff]+\\Z")

# Where Python's tables stand still at GB 18030-2000 and the standard of 2022 (and the web's
# decoder) give the character a home of its own: (private, home). Code page 936 reads a lone byte
# 80, which arrives here as U+DC80, as the euro sign.
_GB_PRIVATE = (
    *zip(range(0xE78D, 0xE797), (0xFE10, 0xFE12, 0xFE11, *range(0xFE13, 0xFE1A)), strict=True),
    *zip(
        (0xE81E, 0xE826, 0xE82B, 0xE82C, 0xE832, 0xE843, 0xE854, 0xE864),
        range(0x9FB4, 0x9FBC),
        strict=True,
    ),
    *zip((0xE816, 0xE817, 0xE818), (0x20087, 0x20089, 0x200CC), strict=True),
    *zip((0xE831, 0xE83B, 0xE855), (0x215D7, 0x2298F, 0x241FE), strict=True),
    (0xE7C7, 0x1E3F),
    (0xE7C8, 0x01F9),
)
GB_HOMES = dict(_GB_PRIVATE)
_EURO = {0xDC80: "€"}
_GB_PRIVATE_USE = re.compile("[\ue766-\ue864\udc80]")


def characters(data: bytes, encoding: str) -> tuple[str, int]:
    r"""The text of ``data`` with U+FFFD for what can't be read, and how many bytes that were.

    Raises LookupError where ``encoding`` is no codec of text. A half of a surrogate pair is
    never in the text.

    >>> characters(b"\xba\xc3\x80\xff", "gb18030")
    ('好€�', 1)
    """
    if encoding.startswith("utf-16"):
        return _utf_16(data, encoding)
    text = _escaped(data, encoding)
    if text is None:
        return _replaced(data, encoding)
    return _HALF.subn(REPLACEMENT, text)


def prefix_characters(data: bytes, encoding: str) -> tuple[str, int]:
    """As :func:`characters`, without the character that the end of ``data`` cuts in two."""
    if encoding.startswith("utf-16"):
        decoder = codecs.getincrementaldecoder(encoding)("surrogatepass")
        return _HALF.subn(REPLACEMENT, decoder.decode(data, final=False))
    text = _escaped(data, encoding)
    if text is None:
        return _replaced(data, encoding)
    tail = _CUT_TAIL.search(text, max(0, len(text) - LONGEST_CHARACTER + 1))
    return _HALF.subn(REPLACEMENT, text[: tail.start()] if tail else text)


def _escaped(data: bytes, encoding: str) -> str | None:
    """The text with each unreadable byte as U+DC80 to U+DCFF; None where that can't be done."""
    try:
        text = data.decode(encoding, "surrogateescape")
    except UnicodeError:  # an error that the handler can't take: it began with an ASCII byte
        return None
    if encoding in TWO_BYTES and 0 < _HALF.subn("", text)[1] <= MOST_ERRORS:
        text = resynchronised(data, encoding)
    if encoding == "gb18030" and _GB_PRIVATE_USE.search(text):
        text = text.translate(GB_HOMES | _EURO)
    return text


def _utf_16(data: bytes, encoding: str) -> tuple[str, int]:
    odd = len(data) % 2
    text = data[: len(data) - odd].decode(encoding, "surrogatepass")
    text, halves = _HALF.subn(REPLACEMENT, text)
    return text + REPLACEMENT * odd, 2 * halves + odd


def _replaced(data: bytes, encoding: str) -> tuple[str, int]:
    text = data.decode(encoding, "replace")
    own = data.decode(encoding, "ignore").count(REPLACEMENT)
    return text, text.count(REPLACEMENT) - own
