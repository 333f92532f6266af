"""The same text in another script, always as long as it was."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from reader.model.annotation import Annotation
from reader.model.conversion import Choice, Decision, Reason, RegionNote
from reader.model.errors import ResourceMissing
from reader.model.variant import Variant
from reader.services.conversion.overlays import overlays
from reader.services.conversion.patches import Context, context_of, patched
from reader.services.conversion.pieces import Piece
from reader.services.conversion.reference import Reference
from reader.services.conversion.repair import Repairs
from reader.services.conversion.scripts import Scripts, Zone
from reader.services.conversion.simplified import Simplified
from reader.services.conversion.tables import Dictionary, Tables
from reader.services.conversion.traditional import Traditional
from reader.services.conversion.vocabulary import Vocabulary

log = logging.getLogger(__name__)


class Converter:
    """Converts between scripts; it loads its data at the first use.

    ``resources`` is the folder that holds ``conversion/``. Every result is as long as the text.
    In all methods the words and names of ``annotation`` decide between forms; ``source``, the
    variant of the whole article, counts where a paragraph itself does not tell its script; and
    ``choices`` of the reader win over everything.
    """

    def __init__(self, resources: Path) -> None:
        self._tables = Tables(resources / "conversion")
        self._traditional: dict[Variant, Traditional] = {}
        self._reference = Reference()
        self._standards: dict[Variant, Dictionary] = {}

    def convert(
        self,
        text: str,
        target: Variant,
        annotation: Annotation | None = None,
        source: Variant | None = None,
        choices: Sequence[Choice] = (),
    ) -> str:
        """``text`` in the script ``target``; what is in it already comes out untouched.

        Where the program's tables are missing, opencc-python-reimplemented converts the text.
        """
        try:
            pieces = self._pieces(text, target, annotation, source)
            result = "".join(piece.result() for piece in pieces)
        except ResourceMissing as missing:
            log.warning("conversion falls back to OpenCC of 2022: %s", missing)
            result = self._reference.convert(text, target)
        return patched(result, overlays(text, target, choices))

    def simplified(self, text: str) -> str:
        """A copy in simplified script for analysis, as long as ``text``.

        Text in any script goes in, also mixed; what is simplified already is left alone.
        """
        return self.convert(text, Variant.HANS)

    def explain(
        self,
        text: str,
        target: Variant,
        annotation: Annotation | None = None,
        source: Variant | None = None,
        choices: Sequence[Choice] = (),
    ) -> tuple[Decision, ...]:
        """Why each character comes out of :meth:`convert` as it does, one decision for each."""
        own = {
            at: Decision(at, text[at], new, patch.reason, patch.detail)
            for patch in overlays(text, target, choices)
            for at, new in enumerate(patch.value, patch.start)
        }
        pieces = self._pieces(text, target, annotation, source)
        return tuple(own.get(d.offset, d) for piece in pieces for d in piece.decisions())

    def repairs(
        self,
        text: str,
        target: Variant,
        annotation: Annotation | None = None,
        source: Variant | None = None,
    ) -> tuple[Decision, ...]:
        """The simplified leftovers in traditional text that :meth:`convert` repairs."""
        if self.convert(text, target, annotation, source) == text:
            return ()
        decisions = self.explain(text, target, annotation, source)
        return tuple(d for d in decisions if d.reason is Reason.REPAIR)

    def notes(self, word: str, target: Variant | None = None) -> tuple[RegionNote, ...]:
        """What other regions say for a word of the text; ``target`` is the variant shown."""
        shown = word if target is None else self.convert(word, target)
        return tuple(self._vocabulary.notes(word, self.simplified(word), shown))

    def _pieces(
        self,
        text: str,
        target: Variant,
        annotation: Annotation | None,
        source: Variant | None,
    ) -> Iterator[Piece]:
        known = context_of(annotation) if annotation else None
        neutral = source.is_simplified if source else None
        for zone in self._scripts.zones(text, neutral):
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
            return Piece(zone.start, text, way.foreign.translate(text), (), _no_forms)
        found = tuple(way.patches(text, known))
        return Piece(
            zone.start, text, way.characters.translate(text), found, _forms(way.candidates)
        )

    def _to_traditional(
        self, text: str, start: int, target: Variant, known: Context | None
    ) -> Piece:
        way = self._way_to(target)
        found = way.by_context(text, known) if known else way.by_phrases(text)
        plain = way.characters.translate(text)
        return Piece(start, text, plain, tuple(found), way.forms, way.finish)

    def _repaired(
        self,
        text: str,
        start: int,
        target: Variant,
        known: Context | None,
        source: Variant | None,
    ) -> Piece:
        way = self._way_to(target)
        found = tuple(self._repairs.find(text, way, known))
        plain = self._in_region(text, source, target)
        return Piece(start, text, plain, found, way.forms, None, Reason.REGION)

    def _in_region(self, text: str, source: Variant | None, target: Variant) -> str:
        """Traditional text as the target's region writes it, if it is another region's."""
        regional = self._tables.regional
        if target not in regional or source is target:
            return text
        telling, others = regional[target]
        if source not in regional and not any(pair[0] in text for pair in telling):
            return text
        there = self._regionally(text, target)
        pairs = telling | others
        changes = zip(text, there, strict=True)
        return "".join(new if old + new in pairs else old for old, new in changes)

    def _regionally(self, text: str, target: Variant) -> str:
        """Text of Taiwan in the forms of Hong Kong, or the other way round, by words."""
        other = Variant.HANT_HK if target is Variant.HANT_TW else Variant.HANT_TW
        if other not in self._standards:
            self._standards[other] = self._tables.standard(other)
        return self._way_to(target).in_region(self._standards[other].stage.convert(text))

    def _way_to(self, target: Variant) -> Traditional:
        way = self._traditional.get(target)
        if way is None:
            way = Traditional(self._tables, self._tables.region(target))
            self._traditional[target] = way
        return way

    @cached_property
    def _scripts(self) -> Scripts:
        return Scripts(*self._tables.scripts)

    @cached_property
    def _simplified(self) -> Simplified:
        return Simplified(self._tables, self._scripts.traditional_only)

    @cached_property
    def _repairs(self) -> Repairs:
        return Repairs(self._tables, self._scripts, self._simplified)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._tables.vocabulary)


def _forms(candidates: Mapping[str, tuple[str, ...]]) -> Callable[[str], tuple[str, ...]]:
    return lambda character: candidates.get(character, ())


def _no_forms(_: str) -> tuple[str, ...]:
    return ()
