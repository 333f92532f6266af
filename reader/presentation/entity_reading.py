"""How a name is read, where it is listed."""

from __future__ import annotations

from reader.model.annotation import Annotation, EntityGroup
from reader.model.span import Span
from reader.presentation.session import ReadingSession


def reading_of(session: ReadingSession, group: EntityGroup) -> str:
    """The reading of an entity in the signs that are chosen; "" where it has none.

    Zhuyin comes from the words of its first mention, and where they have none, it is pinyin.
    """
    if session.in_zhuyin and group.pinyin:
        first = group.mentions[0]
        annotation = session.pronounced(first.paragraph)
        signs = zhuyin_in(annotation, first.span) if annotation else ""
        if signs:
            return signs
    return session.pronunciation.alone(group.pinyin) if session.pronunciation else group.pinyin


def zhuyin_in(annotation: Annotation, span: Span) -> str:
    """The zhuyin of the characters in the span, parted by blanks; "" unless each has a reading."""
    signs: list[str] = []
    for token in annotation.tokens:
        reading = token.reading
        if reading is None or not token.span.overlaps(span):
            continue
        read = [token.span.start + n for n, one in enumerate(reading.syllables) if one is not None]
        pairs = zip(read, reading.zhuyin.split(" "), strict=False)
        signs += [sign for place, sign in pairs if span.holds(place)]
    return " ".join(signs) if len(signs) == span.length else ""
