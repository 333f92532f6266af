"""Which tone each character of a paragraph has."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.annotation import Annotation, Token
from reader.presentation.rows import ToneRange
from reader.presentation.tone_colours import tone_of


class CharacterTones:
    """Finds tones by the syllables of the readings; each syllable is looked at once."""

    def __init__(self) -> None:
        self._known: dict[str, int | None] = {}

    def of(self, annotation: Annotation) -> list[ToneRange]:
        """The characters that have a tone, in order; neighbours of one tone together."""
        made: list[ToneRange] = []
        for token in annotation.tokens:
            for place, tone in self._tones(token):
                if made and made[-1][1:] == (place, tone):
                    made[-1] = (made[-1][0], place + 1, tone)
                else:
                    made.append((place, place + 1, tone))
        return made

    def _tones(self, token: Token) -> Iterator[tuple[int, int]]:
        syllables = token.reading.syllables if token.reading else ()
        for place, syllable in enumerate(syllables, token.span.start):
            if syllable is None:
                continue
            if syllable not in self._known:
                self._known[syllable] = tone_of(syllable)
            tone = self._known[syllable]
            if tone is not None:
                yield place, tone
