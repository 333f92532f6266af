"""How the reading of a word is written: in which signs, with which colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from reader.model.settings import Notation
from reader.model.syllables import split_reading
from reader.presentation.tone_colours import ToneColours, ToneRun, pinyin_runs, zhuyin_runs

if TYPE_CHECKING:
    from reader.presentation.word_card import WordCard


def in_zhuyin_alone(pinyin: str, zhuyin: Callable[[str], str]) -> str:
    """A reading in bopomofo, syllables parted by blanks; as it is where one has none.

    >>> in_zhuyin_alone("Xī'ān", {"xī": "ㄒㄧ", "ān": "ㄢ"}.get)
    'ㄒㄧ ㄢ'
    """
    syllables = split_reading(pinyin)
    signs = [zhuyin(syllable) for syllable in syllables]
    return " ".join(signs) if signs and all(signs) else pinyin


class Spelling(NamedTuple):
    """The choices of the reader; without ``colours`` tones are not coloured."""

    notation: Notation = Notation.PINYIN
    colours: ToneColours | None = None

    def runs(self, card: WordCard) -> tuple[ToneRun, ...]:
        """The reading on a card in pieces of one tone; pinyin where there is no zhuyin."""
        if self.notation is Notation.ZHUYIN and card.zhuyin:
            return zhuyin_runs(card.zhuyin)
        return pinyin_runs(card.pinyin, card.syllables)
