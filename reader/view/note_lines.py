"""The small lines of the card: how the word was converted, what other regions say."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reader.model.conversion import Decision, Reason
from reader.model.variant import Variant
from reader.presentation.word_card import WordCard

translate = QCoreApplication.translate


def note_lines(card: WordCard) -> list[str]:
    """One line for each thing there is to say."""
    return [*map(_decision, card.decisions), *_regions(card)]


def _decision(decision: Decision) -> str:
    parts = [f"{decision.source} → {decision.result}"]
    if decision.reason is Reason.REPAIR:
        parts.append(translate("Notes", "repaired"))
    others = [form for form in decision.candidates if form != decision.result]
    if others:
        parts.append(translate("Notes", "or {0}").format(" ".join(others)))
    return " · ".join(parts)


def _regions(card: WordCard) -> Iterator[str]:
    for note in card.notes:
        yield f"{_region(note.region)}{note.word}"


def _region(variant: Variant) -> str:
    if variant is Variant.HANT_TW:
        return translate("Notes", "Taiwan: ")
    if variant is Variant.HANT_HK:
        return translate("Notes", "Hong Kong: ")
    return translate("Notes", "Mainland: ")
