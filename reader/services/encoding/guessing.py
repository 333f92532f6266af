"""Which encoding bytes are in."""

from __future__ import annotations

import codecs
import re
from itertools import islice

from reader.model.errors import NotText, UndecodableText
from reader.services.encoding.candidates import ENCODINGS, HZ, Candidate, sample_of, ways_to_read
from reader.services.encoding.characters import characters, prefix_characters
from reader.services.encoding.scoring import score
from reader.services.encoding.signatures import MOST_CONTROLS, has_many_controls

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16's, so it is asked first
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SURE = 0.45  # the score of a text that is Chinese
BYTES_AN_ERROR = 400  # a text has at most one error in so many bytes,
MOST_ERRORS = 2  # or so many in all: one bad byte takes its neighbour along
BYTES_AN_ERROR_AT_WORST = 50  # of a damaged file that still is Chinese
MARGIN = 0.1  # a lead that is no accident
SHORT = 64  # bytes: so few may be valid in an encoding by accident
# Characters of three or four bytes, told by the others: re compiles large classes slowly.
_WIDE = re.compile("[^\0-\u07ff\ufffd-\uffff]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]")
# Half of a surrogate pair, written in three bytes by a program that does not know of pairs.
_WIDE_HALF = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_WORD = re.compile("[A-Za-z]{3}|\\d{3}|^[ -~]*$")


def guessed(data: bytes, name: str) -> tuple[str, bool]:
    """The codec of ``data`` and whether that is sure; raises NotText or UndecodableText."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return encoding, True
    sample = sample_of(data)
    if not has_many_controls(sample):
        if _is_hz(sample):
            return "hz", True
        if _is_utf_8(sample) and (len(sample) == len(data) or _is_utf_8(data)):
            return "utf-8", True
    return _likeliest(sample, name)


def _is_hz(sample: bytes) -> bool:
    if not HZ.search(sample) or not sample.isascii():
        return False
    text, errors = characters(sample, "hz")
    return not errors and score(text) >= SURE


def _is_utf_8(data: bytes) -> bool:
    """Whether the bytes are UTF-8, an end that is cut off or a damaged place allowed."""
    text, errors = prefix_characters(data, "utf-8")
    if errors:
        errors -= 2 * len(_WIDE_HALF.findall(data))
        wide = (len(data) - len(text)) // 2  # each was three bytes
        return 4 * errors <= 3 * wide and len(list(islice(_WIDE.finditer(text), 4))) == 4
    if _is_utf_16_by_accident(data, text):
        return False
    is_cut = len(characters(data[-4:], "utf-8")[0]) > len(prefix_characters(data[-4:], "utf-8")[0])
    if is_cut and len(data) <= SHORT and score(text) < SURE:
        return False
    return data.isascii() or bool(_WIDE.search(text)) or not _is_short_gb(data)


def _is_utf_16_by_accident(data: bytes, text: str) -> bool:
    """Whether a few characters of UTF-16 without a mark happen to be valid UTF-8.

    Only where the UTF-8 reading is odd: it holds control characters, or signs of no Chinese text
    and no word. So plain English is never taken for Chinese, however well its bytes pair up.
    """
    if len(data) > SHORT or len(data) % 2 or len(data) < 4:
        return False
    if not _CONTROL.search(text) and (_WIDE.search(text) or _WORD.search(text)):
        return False
    return any(
        score(prefix_characters(data, encoding)[0]) >= 1.0
        for encoding in ("utf-16-le", "utf-16-be")
    )


def _is_short_gb(data: bytes) -> bool:
    """Whether pairs of bytes that happen to be UTF-8's Latin or Greek are Chinese in GB 18030.

    A word in pinyin or French stands among ASCII letters, a Chinese one does not.
    """
    if re.search(rb"[A-Za-z]", data):
        return False
    text, errors = characters(data, "gb18030")
    return not errors and score(text) > 0.9


def _likeliest(sample: bytes, name: str) -> tuple[str, bool]:
    every = ways_to_read(sample)
    ways = [way for way in every if _is_plausible(way, sample)]
    if ways and ways[0].score >= SURE:
        return ways[0].encoding, _leads(ways)
    damaged = [way for way in every if way.score >= SURE and _is_damaged(way, sample)]
    if damaged:
        return damaged[0].encoding, False
    if has_many_controls(sample) or b"\0" in sample:
        raise NotText(name)
    if _is_western(sample):
        return "cp1252", False
    if ways and ways[0].score > 0:
        return ways[0].encoding, False
    raise UndecodableText(name, tuple(encoding for encoding, _ in ENCODINGS))


def _leads(ways: list[Candidate]) -> bool:
    """Whether the first way is clearly better than the next that shows something else."""
    others = (way.score for way in ways[1:] if way.preview != ways[0].preview)
    return ways[0].score - next(others, 0.0) >= MARGIN


def _is_plausible(way: Candidate, sample: bytes) -> bool:
    allowed = max(MOST_ERRORS, len(sample) // BYTES_AN_ERROR)
    if not way.encoding.startswith("utf-16"):
        return way.errors <= allowed and _has_few_nuls(sample)
    return way.errors <= allowed


def _is_damaged(way: Candidate, sample: bytes) -> bool:
    """Whether a file may be this and hurt in several places: a wrong reading has more errors."""
    if way.encoding.startswith("utf-16"):  # an error takes both bytes
        return way.errors // 2 * BYTES_AN_ERROR_AT_WORST <= len(sample)
    is_dense = way.errors * BYTES_AN_ERROR_AT_WORST > len(sample)
    return not is_dense and _has_few_nuls(sample) and not has_many_controls(sample)


def _has_few_nuls(sample: bytes) -> bool:
    """Whether there are no more NULs than a program of C leaves at the ends of lines."""
    return sample.count(0) <= MOST_CONTROLS * len(sample)


def _is_western(sample: bytes) -> bool:
    """Whether nine bytes in ten are ASCII: an English file with a curly quote, say."""
    return len(re.findall(rb"[\x80-\xff]", sample)) * 10 <= len(sample)
