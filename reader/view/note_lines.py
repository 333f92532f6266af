"""The small lines of the card: how the word was converted, what other regions say."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reader.model.conversion import Decision, Reason
from reader.model.meaning import ReadingNote
from reader.model.variant import Variant
from reader.presentation.word_card import WordCard

translate = QCoreApplication.translate


def note_lines(card: WordCard) -> list[str]:
    """One line for each thing there is to say."""
    return [*_readings(card), *map(_decision, card.decisions), *_regions(card)]


def reading_line(note: ReadingNote) -> str:
    """A reading and what the word means then, in the language of the window."""
    # Chinese translations of this word say "chinese": so they choose the note in their language.
    language = translate("Notes", "english", "no words to be seen: english or chinese")
    words = note.meaning.chinese if language == "chinese" else note.meaning.english
    return f"{note.pinyin} · {words}" if words else note.pinyin


def _readings(card: WordCard) -> Iterator[str]:
    """Where in doubt, what the reading that is shown means, and what else it could be."""
    for place, note in enumerate(card.readings):
        line = reading_line(note)
        if place > 0:
            yield translate("Notes", "or {0}").format(line)
        elif note.meaning.english:
            yield line


def _decision(decision: Decision) -> str:
    parts = [f"{decision.source} → {decision.result}", _reason(decision)]
    others = [form for form in decision.candidates if form != decision.result]
    if others:
        parts.append(translate("Notes", "or {0}").format(" ".join(others)))
    if decision.certainty < 1:
        percent = round(decision.certainty * 100)
        parts.append(translate("Notes", "{0} % sure").format(percent))
    return " · ".join(part for part in parts if part)


def _reason(decision: Decision) -> str:
    """What decided, in the reader's words; "" where there was nothing to decide."""
    words = {
        Reason.PHRASE: translate("Notes", "in the phrase {0}").format(decision.detail),
        Reason.RULE: translate("Notes", "by what stands beside it"),
        Reason.NAME: translate("Notes", "part of a name"),
        Reason.DEFAULT: translate("Notes", "the commonest form"),
        Reason.USER: translate("Notes", "your own list"),
        Reason.PROTECTED: translate("Notes", "an address or code"),
        Reason.REPAIR: translate("Notes", "repaired"),
        Reason.REGION: translate("Notes", "the region’s form"),
    }
    return words.get(decision.reason, "")


def _regions(card: WordCard) -> Iterator[str]:
    for note in card.notes:
        yield f"{_region(note.region)}{note.word}"


def _region(variant: Variant) -> str:
    if variant is Variant.HANT_TW:
        return translate("Notes", "Taiwan: ")
    if variant is Variant.HANT_HK:
        return translate("Notes", "Hong Kong: ")
    return translate("Notes", "Mainland: ")
