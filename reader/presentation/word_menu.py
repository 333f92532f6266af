"""What the menu on a word offers, as data."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.annotation import EntityLabel, Reading
from reader.model.correction import Correction
from reader.model.span import Mention
from reader.model.variant import Variant
from reader.presentation.correction_book import WordCorrections
from reader.presentation.other_readings import (
    Known,
    NothingKnown,
    SyllableChoice,
    syllable_choices,
    whole_readings,
)
from reader.presentation.session import ReadingSession

NAMES = (EntityLabel.PERSON, EntityLabel.PLACE, EntityLabel.ORGANISATION)


@dataclass(frozen=True, slots=True)
class WordMenu:
    """One word of the article and what can be done about it.

    ``word`` is as shown, ``mention`` where it is. ``names`` are the kinds it can be called,
    ``entity`` is the name that it belongs to now, if any. ``readings`` are other readings of the
    whole, syllables parted by blanks, ``syllables`` how single characters could be read. ``split``
    and ``join`` are None where they would change nothing.
    """

    word: str
    mention: Mention
    entity: Mention | None
    names: tuple[EntityLabel, ...]
    readings: tuple[str, ...]
    syllables: tuple[SyllableChoice, ...]
    reading: str
    split: Correction | None
    join: Correction | None


def word_menu(
    session: ReadingSession,
    paragraph: int,
    offset: int,
    selected: Mention | None = None,
    known: Known | None = None,
) -> WordMenu | None:
    """The menu for the character at ``offset``; None where there is no analysed word.

    ``selected`` is what is selected: where it holds the character, it is meant instead of the word.
    """
    annotation = session.annotations.get(paragraph)
    token = annotation.token_at(offset) if annotation else None
    if annotation is None or token is None:
        return None
    mention = Mention(paragraph, token.span)
    if selected and selected.paragraph == paragraph and selected.span.holds(offset):
        mention = selected
    word = session.text_of(mention)
    if not any(character.isalnum() for character in word):
        return None
    entity = annotation.entity_at(offset)
    reading = token.reading if mention.span == token.span else None
    corrections = WordCorrections(session)
    return WordMenu(
        word,
        mention,
        Mention(paragraph, entity.span) if entity else None,
        tuple(label for label in NAMES if entity is None or label is not entity.label),
        whole_readings(reading),
        syllable_choices(_simplified(session, mention), reading, known or NothingKnown()),
        _syllables(reading),
        corrections.split(paragraph, offset),
        corrections.join(paragraph, offset),
    )


def _syllables(reading: Reading | None) -> str:
    """The reading in force; "" unless every character has one."""
    if reading is None or None in reading.syllables:
        return ""
    return " ".join(syllable or "" for syllable in reading.syllables)


def _simplified(session: ReadingSession, mention: Mention) -> str:
    return mention.span.of(session.in_variant(mention.paragraph, Variant.HANS))
