"""How the article looks: fonts, measures and colours, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reader.model.annotation import EntityLabel
from reader.model.variant import Variant

Families = Mapping[Variant, tuple[str, ...]]

# In each list: what Linux, macOS, Windows have. The families differ in the shape of characters
# (骨 直 角) and in where a full stop stands, so the first that exists of the variant's own is used.
SERIF: Families = MappingProxyType(
    {
        Variant.HANS: ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
        Variant.HANT: ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
        Variant.HANT_TW: ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
        Variant.HANT_HK: ("Noto Serif CJK HK", "Source Han Serif HC", "Songti TC", "MingLiU_HKSCS"),
    }
)
SANS: Families = MappingProxyType(
    {
        Variant.HANS: ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"),
        Variant.HANT: ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei"),
        Variant.HANT_TW: ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei"),
        Variant.HANT_HK: ("Noto Sans CJK HK", "PingFang HK", "Microsoft JhengHei"),
    }
)
# They have every vowel of pinyin with its tone mark.
LATIN = ("Noto Sans", "Helvetica Neue", "Segoe UI", "DejaVu Sans")


@dataclass(frozen=True, slots=True)
class ReadingColours:
    """Colours as ``#rrggbb``; those that lie under text are mixed in as they are."""

    paper: str
    ink: str
    quiet: str  # META, DETAIL, FOLD, ruby
    rule: str
    selection: str
    hover: str  # under the word at the pointer
    emphasis: str  # under mentions of the chosen entity that have no mark of their own
    found: str
    found_now: str
    labels: Mapping[EntityLabel, str] = field(default_factory=dict)


LIGHT = ReadingColours(
    paper="#fdfbf6",
    ink="#262320",
    quiet="#756f67",
    rule="#e4ded3",
    selection="#c7d8ef",
    hover="#ece6da",
    emphasis="#e3e0d8",
    found="#fbe7a6",
    found_now="#f6bf4d",
    labels=MappingProxyType(
        {
            EntityLabel.PERSON: "#b3261e",
            EntityLabel.PLACE: "#1b6e3c",
            EntityLabel.ORGANISATION: "#2457a6",
            EntityLabel.DATE: "#6a3fa0",
            EntityLabel.QUANTITY: "#00695f",
            EntityLabel.TERM: "#8a3468",
            EntityLabel.TITLE: "#8c4a14",
            EntityLabel.WORK: "#6b5500",
        }
    ),
)
DARK = ReadingColours(
    paper="#1d1b19",
    ink="#e6e0d6",
    quiet="#9a938a",
    rule="#37332f",
    selection="#33466b",
    hover="#332f2b",
    emphasis="#3a3631",
    found="#54471c",
    found_now="#85641a",
    labels=MappingProxyType(
        {
            EntityLabel.PERSON: "#f2a49b",
            EntityLabel.PLACE: "#8fd3a5",
            EntityLabel.ORGANISATION: "#9cc0f5",
            EntityLabel.DATE: "#cbb0ee",
            EntityLabel.QUANTITY: "#84d0c8",
            EntityLabel.TERM: "#eba6cd",
            EntityLabel.TITLE: "#eab48a",
            EntityLabel.WORK: "#ddc66e",
        }
    ),
)


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """Everything that decides how the article is set, apart from its variant.

    ``size`` is in points; the other measures are in widths of one character of the body.
    """

    colours: ReadingColours = LIGHT
    size: float = 16.0
    column: float = 34.0
    leading: float = 1.7
    paragraph_gap: float = 0.6
    indent: float = 2.0
    justified: bool = True
    serif: Families = SERIF
    sans: Families = SANS
    latin: tuple[str, ...] = LATIN
