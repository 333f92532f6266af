"""What copying puts on the clipboard besides the text as it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.model.annotation import Token
from reader.model.span import Position, Span
from reader.presentation.session import ReadingSession

Selection = tuple[Position, Position]
Piece = Callable[[int, Span], str]


def in_other_script(session: ReadingSession, selection: Selection) -> str:
    """The selected text in the script that is not shown."""
    variant = session.shown_variant.counterpart
    return _joined(
        session, selection, lambda number, span: span.of(session.in_variant(number, variant))
    )


def pinyin_only(session: ReadingSession, selection: Selection) -> str:
    """The pinyin of the selected words; what has none stays as it is shown."""
    return _joined(session, selection, lambda n, s: _spelled(session, n, s, _pinyin))


def with_pinyin(session: ReadingSession, selection: Selection) -> str:
    """The selected words as shown, each followed by its pinyin in brackets."""
    return _joined(session, selection, lambda n, s: _spelled(session, n, s, _word_and_pinyin))


def _joined(session: ReadingSession, selection: Selection, piece: Piece) -> str:
    """The pieces of the paragraphs in the selection; a line break only where a line ends."""
    text = ""
    for number, span in _spans(session, selection):
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


Write = Callable[[str, str], str]


def _spelled(session: ReadingSession, number: int, span: Span, write: Write) -> str:
    shown = session.shown(number)
    annotation = session.pronounced(number)
    if annotation is None:
        return span.of(shown)
    words = [token for token in annotation.tokens if token.span.overlaps(span)]
    return "".join(_written(token, span, shown, write) for token in words).strip(" ")


def _written(token: Token, selected: Span, shown: str, write: Write) -> str:
    part = Span(max(token.span.start, selected.start), min(token.span.end, selected.end))
    if token.reading is None:
        return part.of(shown)
    if part == token.span:
        return write(part.of(shown), token.reading.pinyin)
    syllables = token.reading.syllables[part.start - token.span.start : part.end - token.span.start]
    return write(part.of(shown), "".join(s for s in syllables if s))


def _pinyin(_: str, pinyin: str) -> str:
    return f"{pinyin} "


def _word_and_pinyin(word: str, pinyin: str) -> str:
    return f"{word}({pinyin})"
