"""An article as a row of messages: how a child process hands it over, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from reader.model import errors
from reader.model.article import Article, GivenReading, Metadata, Paragraph, ParagraphKind
from reader.model.span import Span
from reader.model.variant import Variant

AT_ONCE = 1000  # paragraphs in a message: taking them in lasts less than a frame of the screen


def article_messages(article: Article) -> Iterator[dict[str, Any]]:
    """The paragraphs in pieces, then what is known of the article; each is what JSON can hold."""
    paragraphs = article.paragraphs
    for start in range(0, len(paragraphs), AT_ONCE):
        yield {"paragraphs": [_values(one) for one in paragraphs[start : start + AT_ONCE]]}
    yield {
        "article": {
            "metadata": asdict(article.metadata),
            "encoding": article.encoding,
            "variant": article.variant,
            "name": article.name,
            "undecodable": article.undecodable,
            "digest": article.identity,
        }
    }


def error_message(error: errors.ReaderError) -> dict[str, Any]:
    """What went wrong, as a message."""
    return {"error": [type(error).__name__, vars(error)]}


class Assembly:
    """Puts the messages together again."""

    def __init__(self) -> None:
        self._paragraphs: list[Paragraph] = []

    def take(self, message: dict[str, Any]) -> Article | errors.ReaderError | None:
        """The article or the error that the message completes; None where more will come.

        Raises KeyError, TypeError or ValueError where it is no such message.
        """
        if "error" in message:
            kind, data = message["error"]
            return _error(kind, data)
        if "article" not in message:
            self._paragraphs += map(_paragraph, message.get("paragraphs", ()))
            return None
        known = message["article"]
        said: dict[str, Any] = known["metadata"]
        whole = {n: tuple(v) if isinstance(v, list) else v for n, v in said.items()}
        return Article(
            tuple(self._paragraphs),
            _metadata(whole),
            known["encoding"],
            None if known["variant"] is None else Variant(known["variant"]),
            known["name"],
            known["undecodable"],
            known["digest"],
        )


def _metadata(values: dict[str, Any]) -> Metadata:
    return Metadata(**values)


def _values(paragraph: Paragraph) -> list[Any]:
    readings = [[r.span.start, r.span.end, r.text] for r in paragraph.readings]
    return [paragraph.text, paragraph.kind, paragraph.ending, paragraph.level, readings]


def _paragraph(values: list[Any]) -> Paragraph:
    text, kind, ending, level, readings = values
    return Paragraph(
        text,
        ParagraphKind(kind),
        ending,
        level,
        tuple(GivenReading(Span(start, end), reading) for start, end, reading in readings),
    )


def _error(kind: str, data: dict[str, Any]) -> errors.ReaderError:
    made = getattr(errors, kind)(**data)
    if not isinstance(made, errors.ReaderError):
        raise TypeError(kind)
    if isinstance(made, errors.UndecodableText):
        made.tried = tuple(made.tried)
    return made
