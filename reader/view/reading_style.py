"""How the article is set: colours, fonts and measures, as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.model.variant import Variant
from reader.view.fonts import LATIN, SANS, SERIF, Families
from reader.view.palette import LIGHT, Palette

if TYPE_CHECKING:
    from reader.presentation.tone_colours import ToneColours


class ReadingStyle(NamedTuple):
    """Everything that decides how the article looks, apart from its variant.

    ``size`` is in points, the other measures are in widths of one character of the body. Of each
    list of families the first that is installed is used; where there is no serif, a sans.
    """

    palette: Palette = LIGHT
    size: float = 16.0
    column: float = 34.0
    leading: float = 1.7
    paragraph_gap: float = 0.6
    indent: float = 2.0
    justified: bool = True
    vertical: bool = False
    ruby: bool = False
    beside: bool = False  # whether ruby is zhuyin that stands to the right of its character
    tones: ToneColours | None = None
    serif: Families = SERIF
    sans: Families = SANS
    latin: Sequence[str] = LATIN

    def colour_of_tone(self, tone: int | None) -> str | None:
        """The colour of a tone (1 to 4, 5 for neutral) on this paper; None where it has none."""
        if self.tones is None:
            return None
        from reader.presentation.tone_colours import colour_of  # noqa: PLC0415 - few have colours

        return colour_of(tone, self.tones, dark=self.palette.is_dark)

    def body_families(self, variant: Variant) -> list[str]:
        """The families of the body, best first."""
        return [*self.serif[variant], *self.sans[variant]]

    def quiet_families(self, variant: Variant) -> list[str]:
        """The families of the small quiet lines, best first."""
        return list(self.sans[variant])
