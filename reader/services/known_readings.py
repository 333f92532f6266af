"""Which readings a character can have today, and what it means when it is read so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from reader.model.meaning import Meaning

LIVING, MEANINGS = "pinyin/living.tsv", "pinyin/meanings.tsv"


class KnownReadings:
    r"""The readings that are alive (table of 2013) and notes on them.

    ``read`` gives the text of a resource; nothing is read before something is asked.

    >>> rows = {LIVING: "行\txíng háng", MEANINGS: "行\tháng\trow; trade\t行列"}
    >>> known = KnownReadings(rows.get)
    >>> known.of("行"), known.of("走"), known.meaning("行", ["háng"]).english
    (('xíng', 'háng'), (), 'row; trade')
    """

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read

    def of(self, character: str) -> tuple[str, ...]:
        """The living readings of a simplified character, () where it has one."""
        return self._living.get(character, ())

    def meaning(self, word: str, syllables: Sequence[str]) -> Meaning:
        """What a simplified word or character means when it is read so; empty where unknown."""
        return self._meanings.get((word, " ".join(syllables)), Meaning())

    @cached_property
    def _living(self) -> dict[str, tuple[str, ...]]:
        return {char: tuple(readings.split(" ")) for char, readings in self._rows(LIVING)}

    @cached_property
    def _meanings(self) -> dict[tuple[str, str], Meaning]:
        return {
            (word, reading): Meaning(english, chinese)
            for word, reading, english, chinese in self._rows(MEANINGS)
        }

    def _rows(self, name: str) -> Iterator[list[str]]:
        lines = self._read(name).splitlines()
        return (line.split("\t") for line in lines if line and line[0] != "#")
