"""What is written above the words: which words, and in which letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from reader.model.annotation import Annotation, EntityLabel, Reading, Token
from reader.model.settings import Notation, RubyWords, Settings
from reader.model.span import Span
from reader.presentation.rows import RubyPiece

Wanted = Callable[[Token, Reading, Annotation], bool]
Spelled = Callable[[Token, Reading], Iterator[RubyPiece]]

NAMES = (EntityLabel.PERSON, EntityLabel.PLACE, EntityLabel.ORGANISATION)


def ruby_of(annotation: Annotation, wanted: Wanted, spelled: Spelled) -> tuple[RubyPiece, ...]:
    """The ruby of one paragraph in order: of those words that are wanted, spelled as asked."""
    return tuple(
        piece
        for token in annotation.tokens
        if token.reading is not None and wanted(token, token.reading, annotation)
        for piece in spelled(token, token.reading)
    )


def every_word(_token: Token, _reading: Reading, _annotation: Annotation) -> bool:
    """All words."""
    return True


def only_names(token: Token, _reading: Reading, annotation: Annotation) -> bool:
    """Words that are part of the name of a person, a place or an organisation."""
    entity = annotation.entity_at(token.span.start)
    return entity is not None and entity.label in NAMES


def only_uncertain(_token: Token, reading: Reading, _annotation: Annotation) -> bool:
    """Words that are read in more than one way."""
    return bool(reading.alternatives)


def in_pinyin(token: Token, reading: Reading) -> Iterator[RubyPiece]:
    """The word in one piece, as GB/T 16159 joins it.

    None for a number in digits, which no syllable belongs to: over 12,345.67 its words would tear
    the line. The card tells them.
    """
    if any(reading.syllables):
        yield RubyPiece(token.span, reading.pinyin, reading.syllables)


def in_zhuyin(token: Token, reading: Reading) -> Iterator[RubyPiece]:
    """A piece for each character, as Taiwan's books have it."""
    places = [place for place, syllable in enumerate(reading.syllables) if syllable is not None]
    for place, zhuyin in zip(places, reading.zhuyin.split(), strict=False):
        start = token.span.start + place
        yield RubyPiece(Span(start, start + 1), zhuyin, (zhuyin,))


class Ruby(NamedTuple):
    """What is written above the words of an article."""

    wanted: Wanted
    spelled: Spelled

    def of(self, annotation: Annotation) -> tuple[RubyPiece, ...]:
        """The ruby of one paragraph, in order."""
        return ruby_of(annotation, self.wanted, self.spelled)


def ruby_as_set(settings: Settings) -> Ruby | None:
    """The ruby that the settings ask for; None where they ask for none."""
    if not settings.ruby:
        return None
    wanted: dict[RubyWords, Wanted] = {
        RubyWords.ALL: every_word,
        RubyWords.NAMES: only_names,
        RubyWords.UNCERTAIN: only_uncertain,
    }
    spelled = in_zhuyin if settings.notation is Notation.ZHUYIN else in_pinyin
    return Ruby(wanted[settings.ruby_words], spelled)
