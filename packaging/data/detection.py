"""Writes resources/detection/scripts.json: the characters that exist in one script only.

Run it from the checkout: python packaging/data/detection.py
Source: STCharacters.txt and TSCharacters.txt of opencc-python-reimplemented (Apache-2.0), and the
two national standards of characters as Python's codecs hold them.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

OUT = Path(__file__).parents[2] / "resources" / "detection" / "scripts.json"
NOTE = (
    "Characters that exist in one script only, made by packaging/data/detection.py from "
    "STCharacters.txt and TSCharacters.txt of opencc-python-reimplemented 0.1.7 (OpenCC data, "
    "Apache-2.0). A simplified form that Big5 counts among the common characters (群, 峰) and a "
    "traditional form that GB 2312 holds are left out: both scripts write them."
)


def main() -> None:
    """Nothing; the file is written."""
    simplified_to_traditional = pairs("STCharacters.txt")
    traditional_to_simplified = pairs("TSCharacters.txt")
    hans = one_way(simplified_to_traditional) - big5_common() - set(traditional_to_simplified)
    hant = one_way(traditional_to_simplified) - gb_2312() - set(simplified_to_traditional)
    values = {"note": NOTE, "hans": "".join(sorted(hans)), "hant": "".join(sorted(hant))}
    text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
    OUT.write_text(text, encoding="utf-8", newline="\n")
    print(len(hans), "simplified and", len(hant), "traditional characters in", OUT.name)


def pairs(name: str) -> dict[str, list[str]]:
    """The characters of an OpenCC table with what each may become."""
    lines = (files("opencc") / "dictionary" / name).read_text(encoding="utf-8").splitlines()
    parts = (line.split("\t") for line in lines if "\t" in line)
    return {character: others.split(" ") for character, others in parts}


def one_way(table: dict[str, list[str]]) -> set[str]:
    """The characters that conversion never leaves as they are."""
    return {character for character, others in table.items() if character not in others}


def big5_common() -> set[str]:
    """The characters of Big5 level 1."""
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    level_1 = b"".join(bytes((high, low)) for high in range(0xA4, 0xC7) for low in trails)
    return set(level_1.decode("big5", "ignore"))


def gb_2312() -> set[str]:
    """The characters of GB 2312, both levels."""
    lows = range(0xA1, 0xFF)
    both = b"".join(bytes((high, low)) for high in range(0xB0, 0xF8) for low in lows)
    return set(both.decode("gb2312", "ignore"))


if __name__ == "__main__":
    main()
