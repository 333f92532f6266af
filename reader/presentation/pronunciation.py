"""Readings as the reader wants them shown: tones as they are spoken, tones as numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.annotation import Annotation, Entity, Reading, Token
from reader.model.settings import Settings
from reader.model.syllables import NEUTRAL, split_syllables, tone_number, tone_of
from reader.presentation.sandhi import Line, with_third_tones, with_yi_and_bu

_ZHUYIN_MARKS = {1: "", 2: "ˊ", 3: "ˇ", 4: "ˋ"}


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """Changes what is shown of a paragraph's readings and nothing that is found in it.

    The norm writes base tones (yī, bù, nǐ hǎo) with marks. ``yi_and_bu`` and ``third_tones`` show
    what is spoken instead, across the borders of words; ``numbers`` writes tones as 1 to 5.
    """

    yi_and_bu: bool = False
    third_tones: bool = False
    numbers: bool = False

    def of(self, annotation: Annotation, text: str) -> Annotation:
        """The annotation of ``text`` with its readings as they are shown."""
        if not (self.yi_and_bu or self.third_tones or self.numbers):
            return annotation
        base = _line(annotation)
        spoken = self._spoken(text, base)
        return replace(
            annotation,
            tokens=tuple(self._token(token, spoken) for token in annotation.tokens),
            entities=tuple(self._entity(one, base, spoken) for one in annotation.entities),
        )

    def alone(self, pinyin: str) -> str:
        """A reading that is named for itself: with base tones, as numbers where they are wanted."""
        if not self.numbers:
            return pinyin
        pieces = split_syllables(pinyin.replace("'", ""))
        return "".join(self._written(one) if one.isalpha() else one for one in pieces)

    def _spoken(self, text: str, base: Line) -> Line:
        line = with_yi_and_bu(text, base) if self.yi_and_bu else base
        return with_third_tones(line) if self.third_tones else line

    def _token(self, token: Token, spoken: Line) -> Token:
        reading = token.reading
        if reading is None:
            return token
        line = spoken[token.span.start : token.span.end]
        return replace(
            token,
            reading=replace(
                reading,
                syllables=tuple(s and self._written(s) for s in line),
                pinyin=self._respelled(reading.pinyin, reading.syllables, line),
                zhuyin=_zhuyin(reading, line),
            ),
        )

    def _entity(self, entity: Entity, base: Line, spoken: Line) -> Entity:
        inside = slice(entity.span.start, entity.span.end)
        return replace(entity, pinyin=self._respelled(entity.pinyin, base[inside], spoken[inside]))

    def _written(self, syllable: str) -> str:
        """A syllable in the signs that are wanted; the r of wánr has no tone of its own."""
        return tone_number(syllable) if self.numbers and syllable not in ("", "r") else syllable

    def _respelled(self, pinyin: str, base: Line, spoken: Line) -> str:
        """Words in pinyin with other syllables: capitals, blanks and hyphens stay.

        An apostrophe says where a syllable begins, which a number before it says too.
        """
        written = ""
        pairs = [(old, new) for old, new in zip(base, spoken, strict=True) if old and new]
        for gap, old, new in _aligned(pinyin, pairs):
            written += self._gap(gap)
            sign = self._written(new)
            written += sign[:1].upper() + sign[1:] if old[:1].isupper() else sign
        return written

    def _gap(self, text: str) -> str:
        """What stands between syllables that characters have: also a number's, which have none."""
        if not self.numbers:
            return text
        return "".join(
            self._written(piece) if piece.isalpha() and not piece.isascii() else piece
            for piece in split_syllables(text.replace("'", ""))
        )


def as_set(settings: Settings) -> Pronunciation:
    """The pronunciation that the settings ask for."""
    return Pronunciation(
        settings.spoken_yi_and_bu, settings.spoken_third_tones, settings.tone_numbers
    )


def _line(annotation: Annotation) -> list[str | None]:
    """The syllable of each character of the paragraph."""
    line: list[str | None] = []
    for token in annotation.tokens:
        line += token.reading.syllables if token.reading else (None,) * token.span.length
    return line


def _aligned(pinyin: str, pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """For each pair found in the words: what stands before it, the old as written, the new."""
    end, lower = 0, pinyin.lower()
    for old, new in pairs:
        at = lower.find(old.lower(), end)
        if at >= 0:
            yield pinyin[end:at], pinyin[at : at + len(old)], new
            end = at + len(old)
    yield pinyin[end:], "", ""


def _zhuyin(reading: Reading, spoken: Line) -> str:
    """The bopomofo of the word with the tones that are spoken."""
    signs = reading.zhuyin.split(" ")
    pairs = [(old, new) for old, new in zip(reading.syllables, spoken, strict=True) if old and new]
    if len(signs) != len(pairs):
        return reading.zhuyin
    return " ".join(
        sign if old == new else _marked(sign, tone_of(new))
        for sign, (old, new) in zip(signs, pairs, strict=True)
    )


def _marked(sign: str, tone: int) -> str:
    bare = sign.strip("˙ˊˇˋ")
    return f"˙{bare}" if tone == NEUTRAL else bare + _ZHUYIN_MARKS[tone]
