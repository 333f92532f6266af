"""The list of names as records to save or copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.model.annotation import EntityGroup, EntityLabel
from reader.model.entity_record import EntityRecord
from reader.model.span import Mention, Span
from reader.presentation.entity_values import (
    GUESS,
    THIN,
    QuantityParts,
    in_large_units,
    is_guess,
    quantity_parts,
    value_words,
)
from reader.presentation.session import ReadingSession

ENDS = "。！？!?；…\n"
CLOSING = "”’」』）)》"  # what still belongs to the sentence that has ended
LONGEST = 80  # code points of a context


def entity_records(
    session: ReadingSession,
    groups: Sequence[EntityGroup],
    parts: Callable[[str], Sequence[EntityGroup]] = lambda _: (),
) -> list[EntityRecord]:
    """One record for each group, names and contexts as the text has them in either script.

    ``parts`` gives the names inside an entity by its id; their records follow that of the whole.
    """
    records = []
    for group in groups:
        whole = _record(session, group)
        inside = (_record(session, part, whole.name) for part in parts(group.id))
        records += [whole, *inside]
    return records


def _record(session: ReadingSession, group: EntityGroup, inside: str = "") -> EntityRecord:
    first = group.mentions[0]
    is_quantity = group.label is EntityLabel.QUANTITY
    parts = quantity_parts(group.value) if is_quantity else QuantityParts()
    return EntityRecord(
        session.text_of(first),
        first.span.of(session.in_variant(first.paragraph, session.shown_variant.counterpart)),
        group.pinyin,
        group.label.value,
        len(group.mentions),
        tuple(session.in_script(unit) for unit in group.path),
        session.in_script(_readable(group)),
        not is_guess(group.value) if group.value else None,
        parts.relation,
        parts.number,
        parts.end,
        session.in_script(parts.unit),
        inside,
        _context(session, first),
    )


def _readable(group: EntityGroup) -> str:
    """The value for the eye; a date stays in ISO 8601, which is a date to a spreadsheet too."""
    if group.label is not EntityLabel.QUANTITY:
        return group.value.removeprefix(GUESS)
    return value_words(in_large_units(group.value)).replace(THIN, " ")


def _context(session: ReadingSession, mention: Mention) -> str:
    text = session.shown(mention.paragraph)
    return " ".join(sentence_around(text, mention.span).of(text).split())


def sentence_around(text: str, span: Span) -> Span:
    """The sentence that holds the span, or the part of it that is nearest where it is long.

    >>> text = "天晴了。他在北京。「很好。」她說。"
    >>> sentence_around(text, Span(6, 8)).of(text)
    '他在北京。'
    """
    start = max((text.rfind(end, 0, span.start) for end in ENDS), default=-1) + 1
    while start < span.start and text[start] in CLOSING:
        start += 1
    ends = (text.find(end, span.end) for end in ENDS)
    end = min((at + 1 for at in ends if at >= 0), default=len(text))
    while end < len(text) and text[end] in CLOSING:
        end += 1
    return _shortened(Span(start, end), span)


def _shortened(sentence: Span, span: Span) -> Span:
    if sentence.length <= LONGEST:
        return sentence
    around = max(0, LONGEST - span.length) // 2
    return Span(max(sentence.start, span.start - around), min(sentence.end, span.end + around))
