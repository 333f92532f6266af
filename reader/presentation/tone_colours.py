"""A colour for each tone, so that tones are remembered with their words."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.model.settings import Settings, ToneScheme
from reader.presentation.colours import readable

NEUTRAL = 5
TONES = range(1, NEUTRAL + 1)

# The marks of Hanyu Pinyin (macron, acute, caron, grave) and those of zhuyin.
_MARKS = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4, "ˊ": 2, "ˇ": 3, "ˋ": 4, "˙": NEUTRAL}
_ZHUYIN = range(0x3105, 0x3130)


class ToneColours(NamedTuple):
    """The colours of tones 1 to 4 and the neutral tone, on light paper and on dark."""

    light: tuple[str, ...]
    dark: tuple[str, ...]


class ToneRun(NamedTuple):
    """A piece of a reading that has one tone; None for what has none, such as a hyphen."""

    text: str
    tone: int | None


class ToneSchemes:
    """The schemes that can be chosen: those of the program's files and the reader's own."""

    def __init__(
        self, read: Callable[[str], str], light: Sequence[str], dark: Sequence[str]
    ) -> None:
        """``read`` gives the text of a resource; own colours are made readable on the grounds."""
        self._read = read
        self._grounds = light, dark

    def colours(self, settings: Settings) -> ToneColours | None:
        """The colours of the scheme in force; None where tones have no colours."""
        return self.of(settings.tone_scheme, settings.own_tones)

    def of(self, scheme: ToneScheme, own: Sequence[str]) -> ToneColours | None:
        """The colours of one scheme; ``own`` are those that the reader chose."""
        if scheme is ToneScheme.NONE:
            return None
        if scheme is ToneScheme.OWN:
            light, dark = (
                tuple(readable(colour, grounds) for colour in own) for grounds in self._grounds
            )
            return ToneColours(light, dark)
        values = json.loads(self._read(f"tones/{scheme}.json"))
        return ToneColours(tuple(values["light"]), tuple(values["dark"]))


def colour_of(tone: int | None, colours: ToneColours | None, *, dark: bool) -> str | None:
    """The colour of a tone (1 to 4, 5 for neutral) as ``#rrggbb``; None for that of the words."""
    if colours is None or tone is None:
        return None
    return (colours.dark if dark else colours.light)[tone - 1]


def tone_of(syllable: str) -> int | None:
    """The tone of one syllable in pinyin (mark or number) or in zhuyin; None for other text.

    >>> [tone_of(syllable) for syllable in ("hàn", "de", "Lǘ", "han4", "ㄏㄢˋ", "ㄕㄥ", "，")]
    [4, 5, 2, 4, 4, 1, None]
    """
    if syllable[-1:] in "12345" and syllable[:-1].isalpha():
        return int(syllable[-1])
    for sign in unicodedata.normalize("NFD", syllable):
        if sign in _MARKS:
            return _MARKS[sign]
    if any(ord(sign) in _ZHUYIN for sign in syllable):
        return 1  # zhuyin leaves the first tone unmarked, pinyin the neutral one
    return NEUTRAL if any(sign.isalpha() for sign in syllable) else None


def pinyin_runs(pinyin: str, syllables: Sequence[str | None]) -> tuple[ToneRun, ...]:
    """A word that is written together, in pieces of one tone; all pieces make up ``pinyin``.

    Where one syllable ends and the next begins can't be told from the letters (xian, xi'an), so
    ``syllables`` says it. What is in none of them has no tone.

    >>> [(run.text, run.tone) for run in pinyin_runs("Xī'ān", ("xī", "ān"))]
    [('Xī', 1), ("'", None), ('ān', 1)]
    """
    runs, end, lower = [], 0, pinyin.lower()
    for syllable in filter(None, syllables):
        at = lower.find(syllable.lower(), end)
        if at < 0:
            continue
        runs.append(ToneRun(pinyin[end:at], None))
        end = at + len(syllable)
        runs.append(ToneRun(pinyin[at:end], tone_of(syllable)))
    runs.append(ToneRun(pinyin[end:], None))
    return tuple(run for run in runs if run.text)


def zhuyin_runs(zhuyin: str) -> tuple[ToneRun, ...]:
    """Syllables parted by blanks, in pieces of one tone; all pieces make up ``zhuyin``.

    >>> [(run.text, run.tone) for run in zhuyin_runs("ㄒㄩㄝˊ ㄕㄥ")]
    [('ㄒㄩㄝˊ', 2), (' ', None), ('ㄕㄥ', 1)]
    """
    runs: list[ToneRun] = []
    for syllable in zhuyin.split():
        runs += (ToneRun(" ", None), ToneRun(syllable, tone_of(syllable)))
    return tuple(runs[1:])
