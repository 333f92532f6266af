"""The most usual reading of a character that stands alone, by pypinyin."""

from __future__ import annotations


def first_readings(text: str) -> list[str | None]:
    """One syllable with tone mark for each code point, None where there is no reading."""
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - slow

    return lazy_pinyin(text, style=Style.TONE, errors=lambda run: [None] * len(run))  # type: ignore
