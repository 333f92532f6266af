"""What a reader can choose."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

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


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one reader; every field has a default and :func:`valid` bounds."""

    variant: Variant | None = None  # None: as written
    traditional: Variant = Variant.HANT_TW  # what the 繁體 button means
    font_size: float = 16.0  # points
    hover_delay: int = 200  # milliseconds
    pinyin: bool = True  # whether the card shows it
    marks: bool = True
    sidebar: bool = True
    entity_order: EntityOrder = EntityOrder.MENTION
    theme: Theme = Theme.SYSTEM


# A column of 32 characters at 48 pt fills a 4K screen; below 8 pt strokes run together.
BOUNDS: dict[str, tuple[float, float]] = {"font_size": (8.0, 48.0), "hover_delay": (0, 1000)}


def valid(settings: Settings) -> Settings:
    """The same settings with every number moved inside its bounds.

    >>> valid(Settings(font_size=200)).font_size
    48.0
    """
    moved = {
        name: type(getattr(Settings(), name))(min(max(getattr(settings, name), low), high))
        for name, (low, high) in BOUNDS.items()
    }
    return replace(settings, **moved)


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
    return valid(replace(Settings(), **known)), tuple(broken)


def settings_values(settings: Settings) -> dict[str, object]:
    """The settings as plain values that JSON can hold."""
    return {field.name: getattr(settings, field.name) for field in fields(settings)}


def _parsers() -> dict[str, Any]:
    return {
        "variant": lambda value: None if value is None else Variant(value),
        "traditional": Variant,
        "font_size": _number,
        "hover_delay": lambda value: int(_number(value)),
        "pinyin": _flag,
        "marks": _flag,
        "sidebar": _flag,
        "entity_order": EntityOrder,
        "theme": Theme,
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
