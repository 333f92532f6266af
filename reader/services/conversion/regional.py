"""Traditional text of one region as another writes it."""

from __future__ import annotations

from collections.abc import Callable

from reader.model.variant import Variant
from reader.services.conversion.core import Stage
from reader.services.conversion.tables import Tables
from reader.services.conversion.traditional import Traditional


class Regional:
    """Changes the characters of another region that the natives of the target do not write."""

    def __init__(self, tables: Tables, way_to: Callable[[Variant], Traditional]) -> None:
        self._tables = tables
        self._way_to = way_to
        self._standards: dict[Variant, Stage] = {}

    def text(self, text: str, source: Variant | None, target: Variant) -> str:
        """``text`` in the forms of ``target``; as it is, unless it is of another region.

        ``source`` tells the region, or else characters that only another region has.
        """
        regional = self._tables.regional
        if target not in regional or source is target:
            return text
        telling, others = regional[target]
        if source not in regional and not any(pair[0] in text for pair in telling):
            return text
        pairs = telling | others
        changes = zip(text, self._by_words(text, target), strict=True)
        return "".join(new if old + new in pairs else old for old, new in changes)

    def _by_words(self, text: str, target: Variant) -> str:
        """Text of Taiwan in the forms of Hong Kong, or the other way round."""
        other = Variant.HANT_HK if target is Variant.HANT_TW else Variant.HANT_TW
        if other not in self._standards:
            self._standards[other] = self._tables.standard(other).stage
        return self._way_to(target).in_region(self._standards[other].convert(text))
