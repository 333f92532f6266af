"""The colours of the window: warm paper and ink, one accent, one colour for each kind of entity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model.annotation import EntityLabel
from reader.view import reading_style
from reader.view.reading_style import ReadingColours

# A chosen row or a checked button carries this much of its colour on what lies under it.
TINT = 0.16
HOVER_TINT = 0.08


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one scheme, each as ``#rrggbb``.

    ``panel`` lies under bars and the sidebar, ``raised`` under the card; ``reading`` are those of
    the article. ``ink`` and ``muted`` are read on any ground (at least 4.5:1, WCAG 2.1 SC 1.4.3),
    and so are ``accent``, ``warning`` and the ``entities``.
    """

    is_dark: bool
    reading: ReadingColours
    panel: str
    raised: str
    muted: str
    accent: str
    warning: str

    @property
    def paper(self) -> str:
        """What lies under the article."""
        return self.reading.paper

    @property
    def ink(self) -> str:
        """What words are written in."""
        return self.reading.ink

    @property
    def rule(self) -> str:
        """What parts areas; never read."""
        return self.reading.rule

    @property
    def entities(self) -> Mapping[EntityLabel, str]:
        """One colour for each kind of entity."""
        return self.reading.labels

    def tinted(self, colour: str, under: str, share: float = TINT) -> str:
        """The colour of ``under`` with a thin coat of ``colour`` on it."""
        return mixed(colour, under, share)


def mixed(colour: str, under: str, share: float) -> str:
    """``share`` (0 to 1) of one colour and the rest of the other.

    >>> mixed("#ffffff", "#000000", 0.5)
    '#808080'
    """
    parts = zip(channels(colour), channels(under), strict=True)
    return "#" + "".join(f"{round(top * share + below * (1 - share)):02x}" for top, below in parts)


def channels(colour: str) -> tuple[int, int, int]:
    """The red, green and blue of ``#rrggbb``, each 0 to 255."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """How far apart two colours are in luminance, 1 to 21 (WCAG 2.1, "contrast ratio").

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


LIGHT = Palette(
    is_dark=False,
    reading=reading_style.LIGHT,
    panel="#f5f1e9",
    raised="#ffffff",
    muted="#645e57",
    accent="#2457a6",
    warning="#9a3412",
)

DARK = Palette(
    is_dark=True,
    reading=reading_style.DARK,
    panel="#242220",
    raised="#2c2926",
    muted="#a39c93",
    accent="#9cc0f5",
    warning="#f0b090",
)
