"""What is written above the words: which words, and in which letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.model.annotation import Annotation, EntityLabel, Reading, Token
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
    """The word in one piece, as GB/T 16159 joins it."""
    yield RubyPiece(token.span, reading.pinyin, reading.syllables)


def in_zhuyin(token: Token, reading: Reading) -> Iterator[RubyPiece]:
    """A piece for each character, as Taiwan's books have it."""
    places = [place for place, syllable in enumerate(reading.syllables) if syllable is not None]
    for place, zhuyin in zip(places, reading.zhuyin.split(), strict=False):
        start = token.span.start + place
        yield RubyPiece(Span(start, start + 1), zhuyin, (zhuyin,))
