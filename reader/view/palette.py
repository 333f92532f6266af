"""The colours of the window: warm paper and ink, one accent, one colour for each kind of entity."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from reader.model.entity_label import EntityLabel
from reader.presentation.colours import mixed

# A chosen row or a checked button carries this much of its colour on what lies under it.
TINT = 0.16
HOVER_TINT = 0.08


class Palette(NamedTuple):
    """All colours of one scheme, each as ``#rrggbb``.

    ``paper`` lies under the article, ``panel`` under bars and the sidebar, ``raised`` under the
    card. ``ink`` and ``muted`` are read on any of them (at least 4.5:1, WCAG 2.1 SC 1.4.3), and so
    are ``accent``, ``warning`` and the ``entities``. ``rule`` parts areas and is never read.
    """

    is_dark: bool
    paper: str
    panel: str
    raised: str
    ink: str
    muted: str
    rule: str
    accent: str
    warning: str
    found: str
    found_current: str
    on_found: str
    entities: Mapping[EntityLabel, str]

    def tinted(self, colour: str, under: str, share: float = TINT) -> str:
        """The colour of ``under`` with a thin coat of ``colour`` on it."""
        return mixed(colour, under, share)


def grounds(palette: Palette) -> tuple[str, ...]:
    """What readings are read on: the paper of the article, the panels, the card."""
    return palette.paper, palette.panel, palette.raised


LIGHT = Palette(
    is_dark=False,
    paper="#fdfbf6",
    panel="#f5f1e9",
    raised="#ffffff",
    ink="#262320",
    muted="#645e57",
    rule="#e4ded3",
    accent="#2457a6",
    warning="#9a3412",
    found="#fcebb6",
    found_current="#fbd97f",
    on_found="#262320",
    entities=MappingProxyType(
        {
            EntityLabel.PERSON: "#b3261e",
            EntityLabel.PLACE: "#1b6e3c",
            EntityLabel.ORGANISATION: "#2457a6",
            EntityLabel.WORK: "#7a4a00",
            EntityLabel.DATE: "#6a3fa0",
            EntityLabel.QUANTITY: "#0d6a73",
            EntityLabel.TERM: "#96336f",
            EntityLabel.TITLE: "#55606b",
        }
    ),
)

DARK = Palette(
    is_dark=True,
    paper="#1d1b19",
    panel="#242220",
    raised="#2c2926",
    ink="#e6e0d6",
    muted="#a39c93",
    rule="#37332f",
    accent="#9cc0f5",
    warning="#f0b090",
    found="#473a1c",
    found_current="#584410",
    on_found="#fbf3df",
    entities=MappingProxyType(
        {
            EntityLabel.PERSON: "#f2a49b",
            EntityLabel.PLACE: "#8fd3a5",
            EntityLabel.ORGANISATION: "#9cc0f5",
            EntityLabel.WORK: "#e6bf7a",
            EntityLabel.DATE: "#cbb0ee",
            EntityLabel.QUANTITY: "#86d0d6",
            EntityLabel.TERM: "#eda9cf",
            EntityLabel.TITLE: "#b6c0ca",
        }
    ),
)
