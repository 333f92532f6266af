"""Readings of words and names: the front door of the service."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.model.annotation import Entity, EntityLabel, Reading
from reader.model.span import Span
from reader.services.pinyin.rare_readings import first_readings
from reader.services.pinyin.syllables import capital, joined
from reader.services.pinyin.zhuyin import Zhuyin

_NAMES = frozenset({EntityLabel.PERSON, EntityLabel.PLACE, EntityLabel.ORGANISATION})


class PinyinReader:
    """Reads simplified text; ``folder`` is resources/pinyin."""

    def __init__(self, folder: Path) -> None:
        lines = (folder / "zhuyin.tsv").read_text(encoding="utf-8").splitlines()
        self._zhuyin = Zhuyin(line for line in lines if line and line[0] != "#")

    def read(
        self, simplified: str, words: Sequence[Span], entities: Sequence[Entity]
    ) -> tuple[tuple[Reading | None, ...], tuple[str, ...]]:
        """One reading for each word (None where it has none), the pinyin of each entity."""
        syllables = first_readings(simplified)
        names = {
            offset
            for entity in entities
            if entity.label in _NAMES
            for offset in range(entity.span.start, entity.span.end)
        }
        readings = tuple(self._reading(syllables[w.start : w.end], w.start in names) for w in words)
        return readings, tuple(_pinyin(e, words, readings) for e in entities)

    def _reading(self, syllables: Sequence[str | None], name: bool) -> Reading | None:
        read = [s for s in syllables if s]
        if not read:
            return None
        word = joined(read)
        zhuyin = " ".join(self._zhuyin.of(s) for s in read)
        return Reading(tuple(syllables), capital(word) if name else word, zhuyin, "pypinyin")


def _pinyin(entity: Entity, words: Sequence[Span], readings: Sequence[Reading | None]) -> str:
    parts = [
        reading.pinyin
        for word, reading in zip(words, readings, strict=True)
        if reading and entity.span.overlaps(word)
    ]
    return " ".join(parts)
