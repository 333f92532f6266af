"""What the card over a word says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.model.annotation import Entity, Reading, entity_id
from reader.model.conversion import Decision, RegionNote
from reader.model.meaning import Meaning, ReadingNote
from reader.model.span import Span
from reader.model.variant import Variant
from reader.presentation.other_readings import Known, NothingKnown, reading_notes
from reader.presentation.session import ReadingSession
from reader.presentation.word_card import WordCard

# What other regions say for a word as written, beside the variant shown.
Notes = Callable[[str, Variant | None], Sequence[RegionNote]]
Decisions = Callable[[int, Span], Sequence[Decision]]


class WordPresenter:
    """Makes the card for the word under the pointer or the caret; all is computed already."""

    def __init__(
        self,
        session: ReadingSession,
        count: Callable[[str], int],
        notes: Notes = lambda *_: (),
        decisions: Decisions = lambda *_: (),
        known: Known | None = None,
    ) -> None:
        self._session = session
        self._count = count
        self._notes = notes
        self._decisions = decisions
        self._known = known or NothingKnown()

    def card_at(self, paragraph: int, offset: int) -> WordCard | None:
        """The card for the character at ``offset``; None where there is no word."""
        text = self._session.article.paragraphs[paragraph].text
        annotation = self._session.pronounced(paragraph)
        token = annotation.token_at(offset) if annotation else None
        span = token.span if token else Span(offset, offset + 1)
        if not any(character.isalnum() for character in span.of(text)):
            return None
        if annotation is None or token is None:
            return replace(self._card(paragraph, span), pending=True)
        card = _with_reading(self._card(paragraph, token.span), token.reading)
        card = replace(card, readings=self._readings(paragraph, token.span))
        entity = annotation.entity_at(offset)
        return card if entity is None else self._with_entity(card, entity)

    def _card(self, paragraph: int, span: Span) -> WordCard:
        session = self._session
        word = span.of(session.shown(paragraph))
        other, variant = self._other(paragraph, span, word)
        written = span.of(session.article.paragraphs[paragraph].text)
        return WordCard(
            paragraph,
            span,
            word,
            other="" if written.isascii() else other,
            other_variant=variant,
            notes=tuple(self._notes(written, session.variant)),
            decisions=tuple(self._decisions(paragraph, span)),
        )

    def _other(self, paragraph: int, span: Span, word: str) -> tuple[str, Variant]:
        """The form in the other script, and which that is.

        It is told where it is the same, too: that is what one wants to know of a word. A text as
        written may be of both scripts; a word that is in the other one has its other form in this.
        """
        session = self._session
        variant = session.shown_variant.counterpart
        other = span.of(session.in_variant(paragraph, variant))
        if other == word and session.variant is None:
            own = span.of(session.in_variant(paragraph, session.shown_variant))
            if own != word:
                return own, session.shown_variant
        return other, variant

    def _readings(self, paragraph: int, span: Span) -> tuple[ReadingNote, ...]:
        """The readings of a word that is in doubt, in the signs that are chosen."""
        session = self._session
        found = session.annotations.get(paragraph)
        token = found.token_at(span.start) if found else None
        if token is None or token.reading is None or not token.reading.alternatives:
            return ()
        word = span.of(session.in_variant(paragraph, Variant.HANS))
        return tuple(
            ReadingNote(session.alone(note.pinyin), self._in_script(note.meaning))
            for note in reading_notes(word, token.reading, self._known)
        )

    def _in_script(self, meaning: Meaning) -> Meaning:
        """The note in the script of the screen."""
        chinese = meaning.chinese and self._session.in_script(meaning.chinese)
        return replace(meaning, chinese=chinese)

    def _with_entity(self, card: WordCard, entity: Entity) -> WordCard:
        """The card with what the word belongs to; a name's own pinyin where it is the word."""
        whole = entity.span == card.span and entity.pinyin
        return replace(
            card,
            pinyin=entity.pinyin if whole else card.pinyin,
            label=entity.label,
            count=self._count(entity_id(entity.label, entity.key)),
        )


def _with_reading(card: WordCard, reading: Reading | None) -> WordCard:
    if reading is None:
        return card
    return replace(card, pinyin=reading.pinyin, zhuyin=reading.zhuyin, syllables=reading.syllables)
