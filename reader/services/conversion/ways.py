"""The ways from one script to another, and which stretch of a text takes which."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from reader.model.annotation import Annotation
from reader.model.conversion import Reason
from reader.model.variant import Variant
from reader.services.conversion.patches import Context, context_of, patched
from reader.services.conversion.pieces import Piece
from reader.services.conversion.regional import Regional
from reader.services.conversion.repair import Repairs
from reader.services.conversion.scripts import Scripts, Zone
from reader.services.conversion.simplified import Simplified
from reader.services.conversion.tables import Tables
from reader.services.conversion.traditional import Traditional


class Ways:
    """Parts a text by script and converts each part by the way it needs."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._traditional: dict[Variant, Traditional] = {}

    def pieces(
        self,
        text: str,
        target: Variant,
        annotation: Annotation | None,
        source: Variant | None,
    ) -> Iterator[Piece]:
        """The stretches of ``text``, in order, each with what becomes of it."""
        known = context_of(annotation) if annotation else None
        neutral = source.is_simplified if source else None
        for zone in self.scripts.zones(text, neutral):
            part = text[zone.start : zone.end]
            inside = known.part(zone.start, zone.end) if known else None
            if target.is_simplified:
                yield self._to_simplified(part, zone, inside)
            elif zone.is_simplified:
                yield self._to_traditional(part, zone.start, target, inside)
            else:
                yield self._repaired(part, zone.start, target, inside, source)

    def _to_simplified(self, text: str, zone: Zone, known: Context | None) -> Piece:
        way = self._simplified
        if zone.is_simplified:
            left = tuple(way.leftovers(text))
            return Piece(zone.start, text, way.foreign.translate(text), left, _no_forms)
        found = tuple(way.patches(text, known))
        return Piece(
            zone.start, text, way.characters.translate(text), found, _forms(way.candidates)
        )

    def _to_traditional(
        self, text: str, start: int, target: Variant, known: Context | None
    ) -> Piece:
        way = self.way_to(target)
        clean = patched(text, self._simplified.leftovers(text))
        found = way.by_context(clean, known) if known else way.by_phrases(clean)
        plain = way.characters.translate(clean)
        return Piece(start, text, plain, tuple(found), way.forms, way.finish)

    def _repaired(
        self,
        text: str,
        start: int,
        target: Variant,
        known: Context | None,
        source: Variant | None,
    ) -> Piece:
        way = self.way_to(target)
        found = tuple(self._repairs.find(text, way, known))
        plain = self._regional.text(text, source, target)
        return Piece(start, text, plain, found, way.forms, None, Reason.REGION)

    def way_to(self, target: Variant) -> Traditional:
        """The way to a traditional variant."""
        way = self._traditional.get(target)
        if way is None:
            way = Traditional(self._tables, self._tables.region(target))
            self._traditional[target] = way
        return way

    @cached_property
    def scripts(self) -> Scripts:
        """What tells the scripts apart."""
        return Scripts(*self._tables.scripts)

    @cached_property
    def _simplified(self) -> Simplified:
        return Simplified(self._tables, self.scripts.traditional_only)

    @cached_property
    def _repairs(self) -> Repairs:
        return Repairs(self._tables, self.scripts, self._simplified)

    @cached_property
    def _regional(self) -> Regional:
        return Regional(self._tables, self.way_to)


def _forms(candidates: Mapping[str, tuple[str, ...]]) -> Callable[[str], tuple[str, ...]]:
    return lambda character: candidates.get(character, ())


def _no_forms(_: str) -> tuple[str, ...]:
    return ()
