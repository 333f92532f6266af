"""Text that was once read in the wrong encoding and saved like that."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.services.encoding.characters import REPLACEMENT, characters
from reader.services.encoding.scoring import score

SAMPLE = 20_000  # characters that are looked at
FEW_ERRORS = 3  # characters may stay unreadable, or
MOST_ERRORS = 0.05  # of them
FEWEST = 2  # Han characters that a repaired text has
_HAN = re.compile("[㐀-鿿]")
# ASCII, or beside it one script: Latin outside Latin-1, Greek, Cyrillic, kana, Hangul. Wrongly read
# bytes come out as a mixture.
_SANE = re.compile(
    "[\x00-\x7f]*|[\x00-\x7fÀ-ʯ]*[Ā-ʯ][\x00-\x7fÀ-ʯ]*|[\x00-\x7fͰ-Ͽ]*|[\x00-\x7fЀ-ӿ]*"
    "|[\x00-\x7f\u3000-ヿ]*|[\x00-\x7f가-힣]*"
)
# Windows reads the bytes 80 to 9F as these signs; where a program read Latin-1 they stay C1.
_WINDOWS = {
    ord(bytes((byte,)).decode("cp1252")): byte
    for byte in range(0x80, 0xA0)
    if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


@dataclass(frozen=True, slots=True)
class _Mistake:
    """Bytes of ``right`` read as ``wrong``; ``gain`` is by how much a repair must score better.

    Bytes that are valid UTF-8 are strong evidence alone, a pair of any bytes is a character in
    GB 18030 and Big5.
    """

    wrong: str
    right: str
    gain: float


_MISTAKES = (
    _Mistake("cp1252", "utf-8", 0.5),
    _Mistake("gb18030", "utf-8", 0.4),
    _Mistake("big5hkscs", "utf-8", 0.4),
    _Mistake("cp1252", "gb18030", 1.0),
    _Mistake("cp1252", "cp950", 1.0),
    _Mistake("cp950", "gb18030", 0.7),
    _Mistake("gb18030", "cp950", 0.7),
)


def repaired(text: str) -> str | None:
    r"""The text as it was before a program read it in the wrong encoding, or None.

    中文 saved as UTF-8 and read as Latin-1 is ä¸\xadæ\x96\x87, read as GBK 涓枃. The bytes are all
    still there: written in the wrong encoding and read in the right one they are the text. Lines
    that do not read better afterwards stay as they are. Bytes that the first reading lost are
    U+FFFD; where they are many, nothing is offered.

    >>> repaired("ä½\xa0å¥½ï¼Œä¸\x96ç\x95Œ")
    '你好，世界'
    >>> repaired("你好，世界") is None
    True
    """
    sample = text[:SAMPLE]
    ways = [(_mended(sample, mistake), mistake) for mistake in _MISTAKES]
    best, mistake = max(ways, key=lambda way: score(way[0]))
    return None if best == sample else _mended(text, mistake)


def _mended(text: str, mistake: _Mistake) -> str:
    """The text with the mistake undone in the lines that read better so."""
    lines = re.split("(\r\n|\r|\n)", text)
    return "".join(_undone(line, mistake) or line for line in lines)


def _undone(text: str, mistake: _Mistake) -> str | None:
    """The text with the mistake undone, or None where it does not read better by ``gain``."""
    data = None if _SANE.fullmatch(text) else _bytes(text, mistake.wrong)
    if data is None:
        return None
    mended, _ = characters(data, mistake.right)
    if len(_HAN.findall(mended)) < FEWEST:
        return None
    if mended.count(REPLACEMENT) > max(FEW_ERRORS, MOST_ERRORS * len(mended)):
        return None
    return mended if score(mended) >= score(text) + mistake.gain else None


def _bytes(text: str, encoding: str) -> bytes | None:
    """The bytes that were read as ``text``; what was lost is FF, which is in no encoding."""
    if encoding == "cp1252":
        signs = text.translate(_WINDOWS)
        return signs.encode("latin-1") if max(signs, default="") < "\u0100" else None
    parts = text.split(REPLACEMENT)
    try:
        return b"\xff".join(part.encode(encoding) for part in parts)
    except UnicodeEncodeError:
        return None
