"""What a reader can choose."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from typing import Any, NamedTuple

from reader.model.variant import Variant


class Theme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class EntityOrder(StrEnum):
    """How the rows of the sidebar are ordered inside their kind."""

    MENTION = "mention"
    COUNT = "count"
    NAME = "name"  # by its pinyin, dates by time


class Notation(StrEnum):
    """In which signs a reading is written."""

    PINYIN = "pinyin"
    ZHUYIN = "zhuyin"


class ZhuyinPlace(StrEnum):
    """Where zhuyin stands in the article."""

    RIGHT = "right"  # of its character, as in Taiwan's books
    ABOVE = "above"


class Readings(StrEnum):
    """Whose standard words are read by."""

    MAINLAND = "mainland"
    TAIWAN = "taiwan"


class RubyWords(StrEnum):
    """Which words have their reading written above them."""

    ALL = "all"
    NAMES = "names"
    UNCERTAIN = "uncertain"  # those that can be read in more than one way


class ToneScheme(StrEnum):
    """Whose colours the tones have."""

    NONE = "none"
    PLECO = "pleco"
    MDBG = "mdbg"
    HANPING = "hanping"
    OWN = "own"


# Languages of the window, as its translations are named; "" is the system's.
LANGUAGES = ("", "en", "zh_CN", "zh_TW")

COLOUR = re.compile("#[0-9a-f]{6}")

# Colours to begin an own scheme with: tones 1 to 4 and the neutral tone.
OWN_TONES = ("#c62828", "#b26a00", "#2e7d32", "#1565c0", "#6b6b6b")


class Settings(NamedTuple):
    """The choices of one reader; every field has a default and :func:`valid` bounds."""

    variant: Variant | None = None  # None: as written
    traditional: Variant = Variant.HANT_TW  # what the 繁體 button means
    font_size: float = 16.0  # points
    hover_delay: int = 200  # milliseconds
    pinyin: bool = True  # whether the card shows it
    ruby: bool = False  # whether readings stand above the words
    ruby_words: RubyWords = RubyWords.ALL
    doubts: bool = False  # whether conversions that are uncertain or repaired are underlined
    marks: bool = True
    sidebar: bool = True
    entity_order: EntityOrder = EntityOrder.MENTION
    library: bool = True  # whether what is read is remembered
    theme: Theme = Theme.SYSTEM
    fetch_pages: bool = False  # whether the reader agreed that web pages are fetched
    language: str = ""  # one of LANGUAGES
    font_simplified: str = ""  # a family; "": the best that is installed
    font_traditional: str = ""
    column: float = 34.0  # characters in a line at most
    leading: float = 1.7  # heights of a character from line to line
    justified: bool = True  # whether lines end at the same edge
    vertical: bool = False  # whether lines run from top to bottom, from right to left
    notation: Notation = Notation.PINYIN
    zhuyin_place: ZhuyinPlace = ZhuyinPlace.RIGHT
    readings: Readings = Readings.MAINLAND
    spoken_yi_and_bu: bool = False  # whether 一 and 不 have the tones that are spoken
    spoken_third_tones: bool = False  # whether a third tone before a third is shown as a second
    tone_numbers: bool = False  # whether tones are written as numbers
    tone_scheme: ToneScheme = ToneScheme.NONE
    tone_characters: bool = False  # whether the characters have the colours too
    own_tones: tuple[str, ...] = OWN_TONES  # #rrggbb for tones 1 to 4 and the neutral tone


# A column of 32 characters at 48 pt fills a 4K screen; below 8 pt strokes run together. A line of
# fewer than 16 characters is mostly gaps, one of more than 60 loses the eye on its way back.
# Lines closer than 1.3 touch the marks of the line above.
BOUNDS: dict[str, tuple[float, float]] = {
    "font_size": (8.0, 48.0),
    "hover_delay": (0, 1000),
    "column": (16.0, 60.0),
    "leading": (1.3, 2.6),
}


def valid(settings: Settings) -> Settings:
    """The same settings with every number moved inside its bounds.

    >>> valid(Settings(font_size=200)).font_size
    48.0
    """
    moved = {
        name: type(getattr(Settings(), name))(min(max(getattr(settings, name), low), high))
        for name, (low, high) in BOUNDS.items()
    }
    return settings._replace(**moved)


def settings_from(values: dict[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """Settings made of stored ``values``, and the names of those that were unknown or broken."""
    known: dict[str, Any] = {}
    broken = []
    parsers = _parsers()
    for name, value in values.items():
        try:
            known[name] = parsers[name](value)
        except (KeyError, ValueError, TypeError):
            broken.append(name)
    return valid(Settings(**known)), tuple(broken)


def settings_values(settings: Settings) -> dict[str, object]:
    """The settings as plain values that JSON can hold."""
    return settings._asdict()


def _parsers() -> dict[str, Any]:
    return {
        "variant": lambda value: None if value is None else Variant(value),
        "traditional": Variant,
        "font_size": _number,
        "hover_delay": lambda value: int(_number(value)),
        "pinyin": _flag,
        "ruby": _flag,
        "ruby_words": RubyWords,
        "doubts": _flag,
        "marks": _flag,
        "sidebar": _flag,
        "entity_order": EntityOrder,
        "library": _flag,
        "theme": Theme,
        "fetch_pages": _flag,
        "language": _language,
        "font_simplified": _family,
        "font_traditional": _family,
        "column": _number,
        "leading": _number,
        "justified": _flag,
        "vertical": _flag,
        "notation": Notation,
        "zhuyin_place": ZhuyinPlace,
        "readings": Readings,
        "spoken_yi_and_bu": _flag,
        "spoken_third_tones": _flag,
        "tone_numbers": _flag,
        "tone_scheme": ToneScheme,
        "tone_characters": _flag,
        "own_tones": _colours,
    }


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(value)
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _language(value: object) -> str:
    if value not in LANGUAGES:
        raise ValueError(value)
    return str(value)


def _family(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # half a surrogate pair, which JSON can hold, could not be saved again
    return value


def _colours(value: object) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)) or len(value) != len(OWN_TONES):
        raise TypeError(value)
    if not all(isinstance(colour, str) and COLOUR.fullmatch(colour) for colour in value):
        raise ValueError(value)
    return tuple(value)
