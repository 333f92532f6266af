"""The script that a text is written in."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from reader.model.variant import Variant

# Words of one region: two different ones, three times as many as of the other, are evidence.
REGION_WORDS = 2
REGION_LEAD = 3
_KANA = frozenset(map(chr, range(0x3041, 0x30FB)))


class VariantDetector(NamedTuple):
    """Tells scripts apart by the characters that only one of them has.

    ``hans`` and ``hant`` are those characters, ``regions`` words by the variant they belong to.
    """

    hans: frozenset[str]
    hant: frozenset[str]
    regions: dict[Variant, tuple[str, ...]]

    @classmethod
    def from_folder(cls, folder: Path) -> VariantDetector:
        """The detector whose tables are scripts.json and regions.json in ``folder``."""
        scripts = json.loads((folder / "scripts.json").read_text(encoding="utf-8"))
        regions = json.loads((folder / "regions.json").read_text(encoding="utf-8"))
        words = {variant: tuple(regions.get(variant, ())) for variant in Variant}
        return cls(frozenset(scripts["hans"]), frozenset(scripts["hant"]), words)

    def detect(self, text: str) -> Variant | None:
        """The variant most of ``text`` is in, or None where no character tells.

        Machine-made traditional text keeps simplified forms, simplified text hardly ever holds
        traditional ones: a tie is traditional. A region is named only on the evidence of words.
        Text with more kana than telling characters is Japanese, which mixes both forms.
        """
        counts = Counter(text)
        hans, hant, kana = (
            sum(count for character, count in counts.items() if character in characters)
            for characters in (self.hans, self.hant, _KANA)
        )
        if not hans + hant or kana > hans + hant:
            return None
        return Variant.HANS if hans > hant else self._region(text)

    def _region(self, text: str) -> Variant:
        taiwan, hong_kong = (
            sum(word in text for word in self.regions.get(variant, ()))
            for variant in (Variant.HANT_TW, Variant.HANT_HK)
        )
        if taiwan >= REGION_WORDS and taiwan >= REGION_LEAD * hong_kong:
            return Variant.HANT_TW
        if hong_kong >= REGION_WORDS and hong_kong >= REGION_LEAD * taiwan:
            return Variant.HANT_HK
        return Variant.HANT
