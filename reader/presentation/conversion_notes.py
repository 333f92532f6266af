"""What the conversion of an article was not sure of, and what it repaired."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.model.annotation import Annotation
from reader.model.conversion import Decision, Reason
from reader.model.span import Span
from reader.model.variant import Variant
from reader.presentation.session import ReadingSession

# Below this certainty another form is likely enough to be shown beside the one chosen.
SURE = 0.9
# Longer articles are not counted: a novel would take seconds.
LONGEST_COUNTED = 50_000
# A stretch in the other script is a quotation; anything shorter is a slip.
SHORTEST_QUOTED = 4


class Explain(Protocol):
    """Says of every character of a text why it is converted as it is."""

    def __call__(
        self, text: str, target: Variant, annotation: Annotation | None, source: Variant | None, /
    ) -> Sequence[Decision]:
        """One decision for each character."""


# Spans that tile a text, each with whether it is simplified; the variant is that of the article.
ScriptsOf = Callable[[str, Variant | None], Sequence[tuple[Span, bool]]]


@dataclass(frozen=True, slots=True)
class ConversionCount:
    """How many characters of an article were repaired, and how many are uncertain."""

    repaired: int = 0
    uncertain: int = 0


def is_repaired(decision: Decision) -> bool:
    """Whether the character was a simplified leftover in traditional text."""
    return decision.reason is Reason.REPAIR


def is_uncertain(decision: Decision) -> bool:
    """Whether another form is likely enough to be told."""
    return len(decision.candidates) > 1 and decision.certainty < SURE


class ConversionNotes:
    """The decisions of one session that a reader may want to see or change."""

    def __init__(
        self, session: ReadingSession, explain: Explain, scripts: ScriptsOf = lambda *_: ()
    ) -> None:
        self._session = session
        self._explain = explain
        self._scripts = scripts

    def of(self, paragraph: int, span: Span | None = None) -> list[Decision]:
        """What was repaired or is uncertain in a paragraph, or in a part of it, in order."""
        session = self._session
        if session.variant is None:
            return []
        written = session.article.paragraphs[paragraph].text
        shown = session.shown(paragraph)
        annotation = session.annotations.get(paragraph)
        decisions = self._explain(written, session.variant, annotation, session.article.variant)
        return [
            decision
            for decision in decisions
            if (span is None or span.holds(decision.offset))
            and (is_repaired(decision) or is_uncertain(decision))
            and shown[decision.offset] == decision.result  # else the reader chose another form
        ]

    def places(self, paragraph: int) -> list[Span]:
        """The characters of a paragraph that were repaired or are uncertain."""
        return [Span(d.offset, d.offset + 1) for d in self.of(paragraph)]

    def repaired(self, paragraph: int) -> list[Span]:
        """The characters of a paragraph that were repaired; a simplified text has none."""
        if self._session.article.variant is Variant.HANS:
            return []
        return [Span(d.offset, d.offset + 1) for d in self.of(paragraph) if is_repaired(d)]

    def count(self) -> ConversionCount | None:
        """How much of the article was repaired or is uncertain; None for a very long one."""
        if self._session.length > LONGEST_COUNTED:
            return None
        paragraphs = range(len(self._session.article.paragraphs))
        decisions = [decision for number in paragraphs for decision in self.of(number)]
        repaired = sum(map(is_repaired, decisions))
        return ConversionCount(repaired, len(decisions) - repaired)

    def mixed_with(self) -> Variant | None:
        """The script of parts of the article, say quotations, that are not in the article's own.

        It stands for any region. None where there are none, or the article is very long.
        """
        own = self._session.article.variant
        if own is None or self._session.length > LONGEST_COUNTED:
            return None
        other = Variant.HANT if own.is_simplified else Variant.HANS
        paragraphs = self._session.article.paragraphs
        return other if any(self._quotes(p.text, own) for p in paragraphs) else None

    def _quotes(self, text: str, own: Variant) -> bool:
        return any(
            is_simplified is not own.is_simplified and span.length >= SHORTEST_QUOTED
            for span, is_simplified in self._scripts(text, own)
        )
