"""What the menu on a word offers, as data."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.model.annotation import Annotation, EntityLabel, Reading
from reader.model.correction import Correction
from reader.model.meaning import ReadingNote
from reader.model.span import Mention, Span
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

# What words can be called, first what they are called most often.
KINDS = (
    EntityLabel.PERSON,
    EntityLabel.PLACE,
    EntityLabel.ORGANISATION,
    EntityLabel.WORK,
    EntityLabel.TITLE,
    EntityLabel.TERM,
    EntityLabel.DATE,
    EntityLabel.QUANTITY,
)


@dataclass(frozen=True, slots=True)
class WordMenu:
    """One word of the article, or what is selected, and what can be done about it.

    ``word`` is as shown, ``mention`` where it is. ``names`` are the kinds that ``named`` can be
    called: what is selected, else the whole name that the word belongs to, else the word.
    ``entity`` is what can be called no name, if anything. ``readings`` are other readings of the
    whole, syllables parted by blanks, ``syllables`` how single characters could be read. ``split``
    and ``join`` are None where they would change nothing; where ``is_selected``, a word ends with
    what is selected, and what is selected is one word.
    """

    word: str
    mention: Mention
    is_selected: bool
    named: Mention
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
    is_selected = (
        selected is not None and selected.paragraph == paragraph and selected.span.holds(offset)
    )
    mention = selected if selected and is_selected else Mention(paragraph, token.span)
    word = session.text_of(mention)
    if not any(character.isalnum() for character in word):
        return None
    entity = _entity(annotation, mention.span if is_selected else Span(offset, offset + 1))
    place = Mention(paragraph, entity) if entity else None
    named = mention if is_selected or place is None else place
    reading = token.reading if mention.span == token.span else None
    corrections = WordCorrections(session)
    return WordMenu(
        word,
        mention,
        is_selected,
        named,
        place,
        _kinds(annotation, named.span),
        whole_readings(reading),
        _choices(session, mention, reading, known or NothingKnown()),
        _syllables(reading),
        corrections.split(paragraph, mention.span.end - 1 if is_selected else offset),
        corrections.word(mention) if is_selected else corrections.join(paragraph, offset),
    )


def _entity(annotation: Annotation, span: Span) -> Span | None:
    """The name that lies there, the span itself where there are several."""
    found = [entity.span for entity in annotation.entities if entity.span.overlaps(span)]
    return span if len(found) > 1 else next(iter(found), None)


def _kinds(annotation: Annotation, span: Span) -> tuple[EntityLabel, ...]:
    """What these words could be called, without what they are called now."""
    now = [entity.label for entity in annotation.entities if entity.span == span]
    return tuple(label for label in KINDS if label not in now)


def _choices(
    session: ReadingSession, mention: Mention, reading: Reading | None, known: Known
) -> tuple[SyllableChoice, ...]:
    """How single characters could be read, in the signs that are chosen."""
    simplified = mention.span.of(session.in_variant(mention.paragraph, Variant.HANS))
    return tuple(
        replace(
            choice,
            notes=tuple(ReadingNote(session.alone(n.pinyin), n.meaning) for n in choice.notes),
        )
        for choice in syllable_choices(simplified, reading, known)
    )


def _syllables(reading: Reading | None) -> str:
    """The reading in force; "" unless every character has one."""
    if reading is None or None in reading.syllables:
        return ""
    return " ".join(syllable or "" for syllable in reading.syllables)
