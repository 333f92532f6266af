"""From syllables to what is shown: a word in pinyin and zhuyin, the pinyin of a name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from reader.model.annotation import Entity, EntityLabel, Reading
from reader.model.span import Span
from reader.model.syllables import capital, joined
from reader.services.pinyin.decisions import Found
from reader.services.pinyin.division import Division
from reader.services.pinyin.numerals import written_numeral
from reader.services.pinyin.writing import NameParts, written
from reader.services.pinyin.zhuyin import Zhuyin

# Words inside the name of an organisation that stay small.
_SMALL = frozenset("的和与及暨或之")
_NO_NUMERAL = "万一"  # two numerals that are a word
_OF_FRACTIONS = frozenset("分之点")  # in numerals too, but no part of a count


class Spelling:
    """Writes readings by the norm.

    ``apart`` has ordinary words that are written in parts, ``small`` those that are names only
    where they are found to be one.
    """

    def __init__(
        self,
        names: NameParts,
        apart: Mapping[str, tuple[int, ...]],
        small: Collection[str],
        zhuyin: Zhuyin,
        division: Division,
    ) -> None:
        self._division = division
        self._small = small
        self._names = names
        self._apart = apart
        self._zhuyin = zhuyin
        # A novel has some ten thousand words, each of them read in one or two ways.
        self.reading = lru_cache(maxsize=50_000)(self._reading)

    def _reading(self, word: str, found: Found, label: EntityLabel | None) -> Reading | None:
        """What the card shows of a word that was read, None where no character has a reading."""
        if not any(found.syllables):
            return None
        parts, capitals = self._parts(word, label)
        pinyin = self._with_letters(word, found.syllables, parts, capitals)
        others = (written(other, parts, capitals) for other in found.others)
        alternatives = tuple(dict.fromkeys(other for other in others if other != pinyin))
        zhuyin = self.zhuyin(s for s in found.syllables if s)
        return Reading(found.syllables, pinyin, zhuyin, found.source, alternatives)

    def zhuyin(self, syllables: Iterable[str]) -> str:
        """The syllables in bopomofo, parted by blanks."""
        return " ".join(signs for signs in map(self._zhuyin.of, syllables) if signs)

    def names(
        self,
        text: str,
        words: Sequence[Span],
        readings: Sequence[Reading | None],
        entities: Sequence[Entity],
    ) -> tuple[str, ...]:
        """The pinyin of each entity, written as its words are."""
        at = {span.start: index for index, span in enumerate(words)}
        return tuple(self._name(text, words, readings, entity, at) for entity in entities)

    def _name(
        self,
        text: str,
        words: Sequence[Span],
        readings: Sequence[Reading | None],
        entity: Entity,
        at: Mapping[int, int],
    ) -> str:
        inside: list[int] = []
        index = at.get(entity.span.start, len(words))
        while index < len(words) and words[index].end <= entity.span.end:
            inside.append(index)
            index += 1
        surface = entity.span.of(text)
        pieces = [words[i].of(text) for i in inside]
        if entity.label is EntityLabel.PLACE and len(inside) > 1 and _is_shattered(pieces):
            syllables = [s for i in inside for s in _syllables(readings[i], words[i])]
            parts = self._names.place(surface)
            return written(syllables, parts, (True,) * len(parts))
        shown: Iterable[str] = [_shown(readings[i], words[i].of(text)) for i in inside]
        if entity.label is EntityLabel.ORGANISATION:
            shown = _with_crumbs_joined(pieces, list(shown))
        return " ".join(shown).strip()

    def _parts(
        self, word: str, label: EntityLabel | None
    ) -> tuple[tuple[int, ...], tuple[bool, ...]]:
        if label is EntityLabel.PERSON:
            return self._names.person(word)
        if label in (EntityLabel.PLACE, EntityLabel.ORGANISATION):
            parts = self._names.place(word)
            if label is EntityLabel.ORGANISATION and parts == (4,):
                parts = (2, 2)  # 人民政府 Rénmín Zhèngfǔ
            elif parts == (len(word),) and word not in self._names.proper:
                parts = tuple(n for own in self._pieces(word) for n in self._names.place(own))
            return parts, (word not in _SMALL,) * len(parts)
        is_name = word in self._names.proper and word not in self._small
        if is_name or self._is_place(word):
            parts = self._names.place(word)
            return parts, (True,) * len(parts)
        parts = (
            self._apart.get(word) or self._inner_parts(word) or tuple(self._division.parts(word))
        )
        return parts, (False,) * len(parts)

    def _pieces(self, word: str) -> Iterator[str]:
        """The words that a long one is made of."""
        start = 0
        for length in self._division.parts(word):
            yield word[start : start + length]
            start += length

    def _inner_parts(self, word: str) -> tuple[int, ...]:
        """The parts of what is more than a word: 受了伤, 一个人, 很大; () of others."""
        if len(word) == 3 and word[1] in "了着":
            return (2, 1)
        if word[0] == "很" and len(word) > 1:
            return (1, len(word) - 1)
        return (
            (1, 1, 1)
            if len(word) == 3 and word[1] in "个层位名" and word[:2] in self._apart
            else ()
        )

    def _is_ordinal(self, word: str) -> bool:
        """Whether the word is 第, a numeral and perhaps a measure."""
        count, measure = _numeral_and_rest(word[1:])
        return bool(count) and (len(measure) != 1 or f"一{measure}" in self._apart)

    def _ordinal(self, word: str, syllables: Sequence[str | None]) -> str:
        """An ordinal with its hyphen, the measure apart: dì-shí'èr jiè."""
        count, measure = _numeral_and_rest(word[1:])
        rest = self._plainly(measure, syllables[1 + len(count) :])
        return f"dì-{written_numeral(count)} {rest}".rstrip()

    def _plainly(self, word: str, syllables: Sequence[str | None]) -> str:
        """An ordinary word in pinyin, in its parts."""
        parts = tuple(self._division.parts(word)) if word else (0,)
        return written(syllables, parts, (False,) * len(parts))

    def _is_place(self, word: str) -> bool:
        """Whether the word is a listed name with a generic part behind it (衡水市)."""
        parts = self._names.place(word)
        return len(parts) == 2 and word[: parts[0]] in self._names.proper

    def _with_letters(
        self,
        word: str,
        syllables: Sequence[str | None],
        parts: Sequence[int],
        capitals: Sequence[bool],
    ) -> str:
        """The word in pinyin; letters and digits in it stay, a numeral is written as one."""
        numeral = written_numeral(word) if len(word) > 1 and not any(capitals) else ""
        if numeral and word != _NO_NUMERAL:
            return numeral
        if word[0] == "第" and self._is_ordinal(word):
            ordinal = self._ordinal(word, syllables)
            return capital(ordinal) if any(capitals) else ordinal
        count, rest = _numeral_and_rest(word)
        if rest and len(count) > 1 and parts[0] == len(count) and not any(capitals):
            return f"{written_numeral(count)} {self._plainly(rest, syllables[len(count) :])}"
        if word.isascii() or not any(c.isascii() for c in word):
            pinyin = written(syllables, parts, capitals)
            is_idiom = parts == (4,) and self._division.is_halved(word)
            return "-".join(_halves(syllables)) if is_idiom and pinyin.islower() else pinyin
        return " ".join(_runs(word, syllables))


def _halves(syllables: Sequence[str | None]) -> Iterator[str]:
    """The pinyin of two syllables and two more."""
    for start in (0, 2):
        yield written(syllables[start : start + 2], (2,), (False,))


def _numeral_and_rest(text: str) -> tuple[str, str]:
    """The numeral a text begins with, and what follows it."""
    end = next(
        (i for i, char in enumerate(text) if char in _OF_FRACTIONS or not written_numeral(char)),
        len(text),
    )
    return text[:end], text[end:]


def _runs(word: str, syllables: Sequence[str | None]) -> Iterator[str]:
    """The parts of a word with Latin letters: T恤 is T xù."""
    start = 0
    for place in range(1, len(word) + 1):
        if place == len(word) or word[place].isascii() != word[start].isascii():
            if word[start].isascii():
                yield word[start:place]
            else:
                yield written(syllables[start:place], (place - start,), (False,))
            start = place


def _is_shattered(pieces: Sequence[str]) -> bool:
    """Whether the segmenter cut a name that no dictionary has into single characters."""
    return any(len(piece) == 1 for piece in pieces[:-1])


def _with_crumbs_joined(pieces: Sequence[str], shown: Sequence[str]) -> Iterator[str]:
    """What is shown of the pieces of a name, single characters in a row as one word: 国|小."""
    for is_crumb, group in groupby(zip(pieces, shown, strict=True), lambda it: _is_crumb(it[0])):
        together = [text for _, text in group]
        yield capital(joined(text.lower() for text in together)) if is_crumb else " ".join(together)


def _is_crumb(piece: str) -> bool:
    return len(piece) == 1 and "\u4e00" <= piece <= "\u9fff" and piece not in _SMALL


def _syllables(reading: Reading | None, span: Span) -> Sequence[str | None]:
    return reading.syllables if reading else (None,) * span.length


def _shown(reading: Reading | None, surface: str) -> str:
    return reading.pinyin if reading else surface.strip()
