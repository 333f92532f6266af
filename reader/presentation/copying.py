"""What copying puts on the clipboard besides the text as it is shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from reader.model.annotation import Token
from reader.model.span import Position, Span
from reader.presentation.pinyin_text import PinyinText
from reader.presentation.session import ReadingSession

Selection = tuple[Position, Position]
Shown = Collection[int] | None
Piece = Callable[[int, Span], str]


def in_other_script(session: ReadingSession, selection: Selection, shown: Shown = None) -> str:
    """The selected text in the script that is not shown.

    ``shown`` are the paragraphs in the rows: those that are folded away are not copied. None: all.
    """
    variant = session.shown_variant.counterpart
    return _joined(
        session, selection, shown, lambda number, span: span.of(session.in_variant(number, variant))
    )


def pinyin_only(session: ReadingSession, selection: Selection, shown: Shown = None) -> str:
    """The pinyin of the selected words, as running text; ``shown`` as above."""
    return _joined(session, selection, shown, lambda n, s: _in_pinyin(session, n, s))


def with_pinyin(session: ReadingSession, selection: Selection, shown: Shown = None) -> str:
    """The selected words as shown, each followed by its pinyin in brackets; ``shown`` as above."""
    return _joined(session, selection, shown, lambda n, s: _with_pinyin(session, n, s))


def _joined(session: ReadingSession, selection: Selection, shown: Shown, piece: Piece) -> str:
    """The pieces of the paragraphs in the selection; a line break only where a line ends."""
    text = ""
    for number, span in _spans(session, selection):
        if shown is not None and number not in shown:
            continue
        if text and session.article.paragraphs[number - 1].ending:
            text += "\n"
        text += piece(number, span)
    return text


def _spans(session: ReadingSession, selection: Selection) -> Iterator[tuple[int, Span]]:
    start, end = selection
    for number in range(start.paragraph, end.paragraph + 1):
        first = start.offset if number == start.paragraph else 0
        length = len(session.article.paragraphs[number].text)
        yield number, Span(first, end.offset if number == end.paragraph else length)


def _with_pinyin(session: ReadingSession, number: int, span: Span) -> str:
    shown, annotation = session.shown(number), session.pronounced(number)
    if annotation is None:
        return span.of(shown)
    return "".join(
        f"{part.of(shown)}({pinyin})" if (pinyin := _read(token, part)) else part.of(shown)
        for token in annotation.tokens
        if (part := _selected(token, span)).length
    )


def _in_pinyin(session: ReadingSession, number: int, span: Span) -> str:
    """The paragraph is gone through from its beginning, to know where sentences begin."""
    shown, annotation = session.shown(number), session.pronounced(number)
    if annotation is None:
        return span.of(shown)
    text = PinyinText()
    for token in annotation.tokens:
        part = _selected(token, span)
        pinyin = _read(token, part if part.length else token.span)
        if pinyin:
            text.add_word(pinyin, wanted=part.length > 0)
        else:
            text.add_signs((part if part.length else token.span).of(shown), wanted=part.length > 0)
    return text.written


def _selected(token: Token, span: Span) -> Span:
    start = max(token.span.start, span.start)
    return Span(start, max(start, min(token.span.end, span.end)))


def _read(token: Token, part: Span) -> str:
    """The pinyin of a part of a word; "" where no syllable belongs to it, as to digits."""
    reading = token.reading
    if reading is None:
        return ""
    start = token.span.start
    syllables = list(filter(None, reading.syllables[part.start - start : part.end - start]))
    whole = part == token.span and bool(syllables)
    return reading.pinyin if whole else "".join(syllables)
