"""Readings of characters so rare that the own tables leave them out, by pypinyin."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1024)
def rare_reading(char: str) -> str | None:
    """The first reading of a character beyond U+9FFF with tone mark, or None.

    pypinyin is imported when the first such character is met: few texts have one.
    """
    if not char > "\u9fff":
        return None
    from pypinyin.constants import PINYIN_DICT  # noqa: PLC0415 - slow

    readings: str | None = PINYIN_DICT.get(ord(char))
    return readings.split(",")[0] if readings else None
