"""What a word of one region is called in the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model.conversion import RegionNote
from reader.model.variant import Variant


class Vocabulary:
    """Words of the mainland (in simplified script) with what Taiwan and Hong Kong say."""

    def __init__(self, words: Mapping[str, tuple[str, str]]) -> None:
        self._words = words
        self._mainland: dict[str, str] = {}
        for word, others in words.items():
            for other in " ".join(others).split():
                self._mainland.setdefault(other, word)

    def notes(self, word: str, simplified: str, shown: str) -> Iterator[RegionNote]:
        """The regions' words for ``word``, as far as they differ from it and from ``shown``."""
        mainland = self._mainland.get(word, "") if simplified not in self._words else simplified
        taiwan, hong_kong = self._words.get(mainland, ("", ""))
        for region, forms in (
            (Variant.HANS, mainland),
            (Variant.HANT_TW, taiwan),
            (Variant.HANT_HK, hong_kong),
        ):
            for form in forms.split()[:2]:
                if form not in (word, simplified, shown):
                    yield RegionNote(region, form)
