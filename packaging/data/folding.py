"""Writes resources/folding/characters.json: characters that stand for another one.

Run it from the checkout: python packaging/data/folding.py
Sources: the Unicode database in Python, radicals.tsv beside this file, Python's codecs for GB 18030
and Big5-HKSCS with Microsoft's formula for private use in code page 950 and the order of GBK's.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from reader.services.encoding.characters import GB_HOMES

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "resources" / "folding" / "characters.json"
NOTE = (
    "Each character of from stands for the one at the same place of to. Made by "
    "packaging/data/folding.py from the Unicode Character Database (Unicode License v3) and the "
    "code tables of GB 18030 and Big5-HKSCS."
)
BLANKS = (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F)
# Code page 950: first and last lead byte, first trail byte of all, private code point of the first.
HKSCS_ROWS = (
    (0xFA, 0xFE, 0xE000),
    (0x8E, 0xA0, 0xE311),
    (0x81, 0x8D, 0xEEB8),
    (0xC6, 0xC8, 0xF672),
)


def main() -> None:
    """Nothing; the file is written."""
    table = dict(hkscs()) | dict(gbk()) | dict(ideographs()) | dict(radicals()) | dict(forms())
    table |= dict.fromkeys(map(chr, BLANKS), " ")
    table = {character: table.get(other, other) for character, other in table.items()}
    characters = sorted(table)
    values = {
        "note": NOTE,
        "from": "".join(characters),
        "to": "".join(table[character] for character in characters),
    }
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8", newline="\n")
    print(len(characters), "characters in", OUT.name)


def radicals() -> Iterator[tuple[str, str]]:
    """Kangxi and supplementary radicals, which PDF files give for whole characters."""
    for line in (HERE / "radicals.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            radical, ideograph = line.split("\t")
            yield chr(int(radical, 16)), chr(int(ideograph, 16))


def ideographs() -> Iterator[tuple[str, str]]:
    """Compatibility ideographs: the same character, kept apart for the sake of old tables."""
    for code in (*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20)):
        other = unicodedata.normalize("NFC", chr(code))
        if other != chr(code) and len(other) == 1:
            yield chr(code), other


def forms() -> Iterator[tuple[str, str]]:
    """Full-width letters and digits; half-width, vertical and small punctuation."""
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)):
        yield chr(code), chr(code - 0xFEE0)
    yield from (("︙", "…"), ("︰", "："))  # the first is vertical, Big5's files have the second
    punctuation = (range(0xFF61, 0xFF66), range(0xFE10, 0xFE1A), range(0xFE30, 0xFE6C))
    for code in chain.from_iterable(punctuation):
        other = unicodedata.normalize("NFKC", chr(code))
        if len(other) == 1 and other != chr(code):
            yield chr(code), chr(ord(other) + 0xFEE0) if other.isascii() else other


def gbk() -> Iterator[tuple[str, str]]:
    """Private places of GBK: rows A6, A8, A9 and FE, whose characters Unicode has by now."""
    pairs = [bytes((0xFE, trail)) for trail in range(0x50, 0xA1) if trail != 0x7F]
    places = dict(zip(range(0xE815, 0xE865), pairs, strict=True))
    places |= {0xE7E7 + n: bytes((0xA9, 0x89 + n)) for n in range(13)}
    for code, pair in places.items():
        home = pair.decode("gb18030")
        if not is_private(home):
            yield chr(code), home
    yield chr(0xE76C), "€"
    for code, home_code in GB_HOMES.items():
        yield chr(code), chr(home_code)


def hkscs() -> Iterator[tuple[str, str]]:
    """Private places that Windows gave the bytes of Hong Kong's supplement."""
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    for first, last, start in HKSCS_ROWS:
        for lead in range(first, last + 1):
            for place, trail in enumerate(trails):
                home = bytes((lead, trail)).decode("big5hkscs", "ignore")
                if len(home) == 1 and not is_private(home) and home > "\x7f":
                    yield chr(start + (lead - first) * len(trails) + place), home


def is_private(character: str) -> bool:
    """Whether it is one of U+E000 to U+F8FF."""
    return "\ue000" <= character <= "\uf8ff"


if __name__ == "__main__":
    main()
