"""From one name in the text to the next."""

from __future__ import annotations

from collections.abc import Collection

from reader.model.span import Mention, Position, Span
from reader.presentation.session import ReadingSession


def entity_from(
    session: ReadingSession, paragraphs: Collection[int], place: Position, *, forward: bool
) -> Mention | None:
    """The first entity that begins after (or, backwards, before) the place; None where none does.

    Only ``paragraphs`` are looked at: those in the rows.
    """
    ahead = (number for number in paragraphs if _is_ahead(number, place, forward=forward))
    for number in sorted(ahead, reverse=not forward):
        found = _spans(session, number)
        if number == place.paragraph:
            found = [s for s in found if s.start != place.offset]
            found = [s for s in found if (s.start > place.offset) == forward]
        if found:
            return Mention(number, found[0 if forward else -1])
    return None


def _is_ahead(number: int, place: Position, *, forward: bool) -> bool:
    return number >= place.paragraph if forward else number <= place.paragraph


def _spans(session: ReadingSession, number: int) -> list[Span]:
    annotation = session.annotations.get(number)
    return [entity.span for entity in annotation.entities] if annotation else []
