"""Readings of words and names: the front door of the service."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from reader.model.annotation import Entity, EntityLabel, Reading
from reader.model.span import Span
from reader.services.pinyin.context import Context
from reader.services.pinyin.decisions import Decisions, Found, sure_words
from reader.services.pinyin.division import Division, Undivided
from reader.services.pinyin.numerals import spoken_number, syllables_of
from reader.services.pinyin.phrases import Phrases
from reader.services.pinyin.polyphones import Polyphones
from reader.services.pinyin.spelling import Spelling
from reader.services.pinyin.tables import loose_names, read_tables
from reader.services.pinyin.taiwan import TaiwanReadings
from reader.services.pinyin.writing import NameParts
from reader.services.pinyin.zhuyin import Zhuyin

_UNDRAWN = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)

REMEMBERED = 200_000  # words, a bound for texts that are no texts


class PinyinReader:
    """Reads simplified text; ``folder`` is resources/pinyin.

    ``corrections`` are the user's: words, each with its syllables, which nothing overrides.
    ``taiwan`` asks for the readings of Taiwan. ``fold`` replaces a paragraph by one as long, in
    which radicals and other doubles of characters are the characters themselves. ``division``
    knows the words that a long one is made of, which the norm writes apart, and idioms.

    A learner believes what the card says, so the reading is that of the word in its sentence:

    >>> from reader.services.resources import resource_path
    >>> reader = PinyinReader(resource_path("pinyin"))
    >>> text, words = "银行行长", [Span(0, 2), Span(2, 4)]
    >>> [reading.pinyin for reading in reader.read(text, words, [])[0] if reading]
    ['yínháng', 'hángzhǎng']
    """

    def __init__(
        self,
        folder: Path,
        corrections: Mapping[str, Sequence[str]] | None = None,
        taiwan: bool = False,
        fold: Callable[[str], str] | None = None,
        division: Division | None = None,
    ) -> None:
        tables = read_tables(folder)
        user = sure_words(corrections or {})
        names = NameParts(tables)
        self._fold = fold
        self._names = names
        self._phrases = Phrases(
            tables.first, {**tables.words, **user}, tables.known, loose_names(tables) - user.keys()
        )
        self._decisions = Decisions(tables, Polyphones(tables.classifier), names, user)
        self._spelling = Spelling(
            names, tables.apart, tables.small, Zhuyin(tables.zhuyin), division or Undivided()
        )
        self._taiwan = TaiwanReadings(tables.taiwan, tables.taiwan_alone) if taiwan else None
        self._plain: dict[str, Reading | None] = {}
        self._varied: set[str] = set()  # words whose reading depends on the place

    def read(
        self,
        simplified: str,
        words: Sequence[Span],
        entities: Sequence[Entity] = (),
        chosen: Mapping[Span, Sequence[str]] | None = None,
    ) -> tuple[tuple[Reading | None, ...], tuple[str, ...]]:
        """One reading for each word (None where it has none), the pinyin of each entity.

        ``chosen`` has the syllables that the user wants at these places.
        """
        text = self._fold(simplified) if self._fold else simplified
        surfaces = [span.of(text) for span in words]
        hidden = _UNDRAWN.search(text) is not None
        seen = [_UNDRAWN.sub("", word) for word in surfaces] if hidden else surfaces
        labels = {**self._said_surnames(seen), **_labels(words, entities)}
        readings = self._readings(seen, labels)
        if hidden:
            readings = [
                _spread(r, w) if r else None for r, w in zip(readings, surfaces, strict=True)
            ]
        for index, span in enumerate(words if chosen else ()):
            if chosen and len(chosen.get(span, ())) == span.length:
                found = Found(tuple(chosen[span]), "user")
                readings[index] = self._spelling.reading(surfaces[index], found, labels.get(index))
        names = self._spelling.names(text, words, readings, entities)
        return tuple(readings), names

    def _said_surnames(self, words: Sequence[str]) -> dict[int, EntityLabel]:
        """The words that are a surname because 姓 stands before them: 他姓曾."""
        return {
            index: EntityLabel.PERSON
            for index, (before, word) in enumerate(pairwise(words), 1)
            if before in ("姓", "复姓") and self._names.is_surname(word)
        }

    def _readings(
        self, words: Sequence[str], labels: Mapping[int, EntityLabel]
    ) -> list[Reading | None]:
        context = Context(self._phrases, words, labels)
        readings: list[Reading | None] = []
        special = labels.keys() | context.parts
        for index, word in enumerate(words):
            if index in special:
                readings.append(self._reading(context, index, labels.get(index)))
            elif word in self._plain:
                readings.append(self._plain[word])
            elif word in self._varied:
                readings.append(self._word(context, index, None))
            else:
                reading = self._reading(context, index, None)
                readings.append(reading)
                self._remember(word, reading)
        return readings

    def _remember(self, word: str, reading: Reading | None) -> None:
        if len(self._plain) + len(self._varied) > REMEMBERED or word[:1].isdecimal():
            return
        if self._decisions.is_plain(word):
            self._plain[word] = reading
        else:
            self._varied.add(word)

    def _reading(self, context: Context, index: int, label: EntityLabel | None) -> Reading | None:
        word = context.words[index]
        if not _has_han(word):
            after = context.words[index + 1][:1] if index + 1 < len(context.words) else ""
            return self._number(word, after) if word[:1].isdecimal() else None
        return self._word(context, index, label)

    def _word(self, context: Context, index: int, label: EntityLabel | None) -> Reading | None:
        word = context.words[index]
        if label is EntityLabel.PERSON:
            found = self._decisions.person(context, index)
        elif label is EntityLabel.PLACE:
            found = self._decisions.place(context, index)
        else:
            found = self._decisions.word(context, index)
        if self._taiwan:
            found = found._replace(syllables=self._taiwan.of(word, found.syllables))
        return self._spelling.reading(word, found, label)

    def _number(self, word: str, after: str) -> Reading | None:
        spoken = spoken_number(word, after)
        if not spoken:
            return None
        zhuyin = self._spelling.zhuyin(syllables_of(spoken))
        return Reading((None,) * len(word), spoken, zhuyin, "number")


def _has_han(word: str) -> bool:
    """Whether a character of the word can have a reading; a description (⿰虫风) has none."""
    return not "\u2ff0" <= word[:1] <= "\u2fff" and any(
        "\u2e80" <= c < "\uff00" or c > "\uffff" for c in word
    )


def _labels(words: Sequence[Span], entities: Sequence[Entity]) -> dict[int, EntityLabel]:
    """The label of each word that lies in an entity."""
    labels: dict[int, EntityLabel] = {}
    order, index = sorted(entities, key=lambda entity: entity.span), 0
    for entity in order:
        while index < len(words) and words[index].start < entity.span.start:
            index += 1
        while index < len(words) and words[index].end <= entity.span.end:
            labels[index] = entity.label
            index += 1
    return labels


def _spread(reading: Reading, word: str) -> Reading:
    """The reading of a word with marks that are not drawn: each of them has no syllable."""
    syllables = iter(reading.syllables)
    spread = tuple(None if _UNDRAWN.match(c) else next(syllables, None) for c in word)
    return Reading(spread, reading.pinyin, reading.zhuyin, reading.source, reading.alternatives)
