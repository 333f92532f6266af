"""A reading as a reader types it: with tone marks or numbers, with or without blanks."""

from __future__ import annotations

import re
import unicodedata

from reader.model.syllables import split_syllables, with_tone, without_tone

_SYLLABLE = re.compile(
    "(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh)?[aeiouüê]{1,3}(?:ng|n|r)?|r|m|n|ng|hm|hng"
)
_NUMBERED = re.compile("([a-zü:]+)([1-5])", re.IGNORECASE)
_PARTED = re.compile(r"[\s'’·-]+")


def typed_reading(text: str, length: int) -> str | None:
    """The syllables with tone marks, parted by blanks; None where they are not ``length``.

    ü may be typed as v or u:, the neutral tone as 5 or as nothing.

    >>> typed_reading("chang2le4", 2), typed_reading("nv3'er2", 2), typed_reading("Běijīng", 2)
    ('cháng lè', 'nǚ ér', 'běi jīng')
    >>> typed_reading("hello", 1) is None
    True
    """
    written = unicodedata.normalize("NFC", text).strip().lower()
    written = _NUMBERED.sub(lambda found: f" {_marked(*found.groups())} ", written)
    parts = [part for part in _PARTED.split(written) if part]
    if len(parts) < length:
        parts = [syllable for part in parts for syllable in split_syllables(part)]
    fits = len(parts) == length and all(_SYLLABLE.fullmatch(without_tone(part)) for part in parts)
    return " ".join(parts) if fits else None


def _marked(letters: str, tone: str) -> str:
    return with_tone(letters.replace("u:", "ü").replace("v", "ü"), int(tone))
