"""The written forms of Chinese that the program tells apart."""

from __future__ import annotations

from enum import StrEnum


class Variant(StrEnum):
    """A script, or a script with its region, by its BCP 47 tag."""

    HANS = "zh-Hans"
    HANT = "zh-Hant"
    HANT_TW = "zh-Hant-TW"
    HANT_HK = "zh-Hant-HK"

    @property
    def is_simplified(self) -> bool:
        """Whether the script is the simplified one."""
        return self is Variant.HANS

    @property
    def counterpart(self) -> Variant:
        """The variant a reader of this one wants to see beside it."""
        return Variant.HANT_TW if self.is_simplified else Variant.HANS
