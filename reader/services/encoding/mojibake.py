"""Text that was once read in the wrong encoding and saved like that."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.services.encoding.characters import REPLACEMENT, characters
from reader.services.encoding.scoring import score

SAMPLE = 20_000  # characters that are looked at
FEW_ERRORS = 3  # characters may stay unreadable, or
MOST_ERRORS = 0.05  # of them; of UTF-8, which proves itself, more
MOST_LOST = 0.35
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


# Whole characters of UTF-8, and those of which bytes were lost, became FF, or the question mark of
# some programs.
_UTF_8 = re.compile(
    rb"([\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})"
    rb"|[\xe2-\xef](?:[\x80-\xbf][\xff?]?|[\xff?][\x80-\xbf]?|\xff\xff)|\xff?[\x80-\xbf]{1,2}"
)
# UTF-8 read as Latin-1 or Windows' page in the middle of a line that is sane otherwise.
_LATIN = "\x80-\xff" + "".join(map(chr, _WINDOWS))
_LATIN_RUN = re.compile(f"[\xc2-\xf4][\x20-\x7e{_LATIN}]*[{_LATIN}]")
_QUOTES = "”’…—"  # Windows' page has these too, and they may be sane

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
    U+FFFD; where they are many, nothing is offered, but UTF-8 proves itself: a third of its
    characters may be hurt. Of each one mark is left.

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
    return "".join(_undone(line, mistake) or _undone_inside(line, mistake) for line in lines)


def _undone_inside(line: str, mistake: _Mistake) -> str:
    """The line with the pieces mended that are UTF-8 read as Latin, byte for byte."""
    if mistake is not _MISTAKES[0]:
        return line

    def mended(match: re.Match[str]) -> str:
        for piece in dict.fromkeys((match[0], match[0].rstrip(_QUOTES))):
            text, errors = characters(_bytes(piece, mistake.wrong) or b"", mistake.right)
            if not errors and len(_HAN.findall(text)) >= FEWEST and score(text) >= mistake.gain:
                return text + match[0][len(piece) :]
        return match[0]

    return _LATIN_RUN.sub(mended, line)


def _undone(text: str, mistake: _Mistake) -> str | None:
    """The text with the mistake undone, or None where it does not read better by ``gain``."""
    data = None if _SANE.fullmatch(text) else _bytes(text, mistake.wrong)
    if data is None:
        return None
    is_utf_8 = mistake.right == "utf-8"
    if is_utf_8:
        data = _UTF_8.sub(lambda match: match[1] or b"\xff", data)
    mended, _ = characters(data, mistake.right)
    if len(_HAN.findall(mended)) < FEWEST:  # once more: a text can be misread twice
        return _undone(mended, mistake) if mistake is _MISTAKES[0] and mended != text else None
    most = MOST_LOST if is_utf_8 else MOST_ERRORS
    if mended.count(REPLACEMENT) > max(FEW_ERRORS, most * len(mended)):
        return None
    seen = mended.replace(REPLACEMENT, "") if is_utf_8 else mended
    return mended if score(seen) >= score(text) + mistake.gain else None


def _bytes(text: str, encoding: str) -> bytes | None:
    """The bytes that were read as ``text``; what was lost is FF, which is in no encoding."""
    if encoding == "cp1252":
        signs = text.translate(_WINDOWS).replace(REPLACEMENT, "\xff")
        return signs.encode("latin-1") if max(signs, default="") < "\u0100" else None
    parts = text.split(REPLACEMENT)
    try:
        return b"\xff".join(part.encode(encoding) for part in parts)
    except UnicodeEncodeError:
        return None
