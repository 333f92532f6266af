"""What tells one reading of a word from another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """A short note on what a word means when it is read so, in two languages; "" for none."""

    english: str = ""
    chinese: str = ""  # in simplified script


@dataclass(frozen=True, slots=True)
class ReadingNote:
    """One reading in pinyin, and what the word means then."""

    pinyin: str
    meaning: Meaning = Meaning()
