"""The same text in another script, always as long as it was."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from reader.model.annotation import Annotation
from reader.model.conversion import Choice, Decision, Reason, RegionNote
from reader.model.errors import ResourceMissing
from reader.model.span import Span
from reader.model.variant import Variant
from reader.services.conversion.overlays import overlays
from reader.services.conversion.patches import patched
from reader.services.conversion.reference import Reference
from reader.services.conversion.tables import Tables
from reader.services.conversion.vocabulary import Vocabulary
from reader.services.conversion.ways import Ways

# How many of a hundred decisions are right at least, but for characters of doubtful.txt.
SETTLED = {Reason.PHRASE: 0.97, Reason.RULE: 0.92, Reason.DEFAULT: 0.97}

log = logging.getLogger(__name__)


class Converter:
    """Converts between scripts; it loads its data at the first use.

    ``resources`` is the folder that holds ``conversion/``. Every result is as long as the text.
    In all methods the words and names of ``annotation`` decide between forms; ``source``, the
    variant of the whole article, counts where a paragraph itself does not tell its script; and
    ``choices`` of the reader win over everything. One that holds everywhere (without place or
    variant) is passed over where its form is of the other script: 云端 → 雲端 in simplified text.
    """

    def __init__(self, resources: Path) -> None:
        self._tables = Tables(resources / "conversion")
        self._ways = Ways(self._tables)
        self._reference = Reference()

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
            pieces = self._ways.pieces(text, target, annotation, source)
            result = "".join(piece.result() for piece in pieces)
            choices = self._fitting(choices, target)
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
            for patch in overlays(text, target, self._fitting(choices, target))
            for at, new in enumerate(patch.value, patch.start)
        }
        pieces = self._ways.pieces(text, target, annotation, source)
        return tuple(
            own.get(d.offset) or self._rated(d) for piece in pieces for d in piece.decisions()
        )

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

    def scripts(self, text: str, source: Variant | None = None) -> tuple[tuple[Span, bool], ...]:
        """Spans that tile the text, each with whether it is simplified: quotations show."""
        zones = self._ways.scripts.zones(text, source.is_simplified if source else None)
        return tuple((Span(zone.start, zone.end), zone.is_simplified) for zone in zones)

    def _rated(self, decision: Decision) -> Decision:
        """The decision as sure as such decisions proved to be.

        How strong a way of deciding is beside others is another matter: a character by itself gives
        way to all else, but of 2,934 such that are not doubtful, 4 were wrong
        (docs/decisions/0012-conversion.md).
        """
        settled = SETTLED.get(decision.reason, 0.0)
        if decision.certainty >= settled or decision.source in self._tables.doubtful:
            return decision
        return replace(decision, certainty=settled)

    def _fitting(self, choices: Sequence[Choice], target: Variant) -> Sequence[Choice]:
        """The choices whose form can stand in a text of the variant."""
        if not choices:
            return choices
        scripts = self._ways.scripts
        others = scripts.traditional_only if target.is_simplified else scripts.simplified_only
        return [c for c in choices if c.span or c.target or others.isdisjoint(c.form)]

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._tables.vocabulary)
