"""How the reading of a word is written: in which signs, with which colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.model.settings import Notation
from reader.presentation.tone_colours import ToneColours, ToneRun, pinyin_runs, zhuyin_runs

if TYPE_CHECKING:
    from reader.presentation.word_card import WordCard


class Spelling(NamedTuple):
    """The choices of the reader; without ``colours`` tones are not coloured."""

    notation: Notation = Notation.PINYIN
    colours: ToneColours | None = None

    def runs(self, card: WordCard) -> tuple[ToneRun, ...]:
        """The reading on a card in pieces of one tone; pinyin where there is no zhuyin."""
        if self.notation is Notation.ZHUYIN and card.zhuyin:
            return zhuyin_runs(card.zhuyin)
        return pinyin_runs(card.pinyin, card.syllables)
