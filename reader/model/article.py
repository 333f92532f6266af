"""An article as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.model.span import Span
from reader.model.variant import Variant


class ParagraphKind(StrEnum):
    """What a line of the file is to the reader."""

    TITLE = "title"
    META = "meta"
    BODY = "body"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class GivenReading:
    """What the file itself writes above some characters of a paragraph, in the file's signs."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the file, exactly as it is there, and its line end ("" after the last).

    ``level`` is how deep a heading it is: 1 the outermost, 0 for a line that is none. ``readings``
    stand above its characters in the file, in order.
    """

    text: str
    kind: ParagraphKind = ParagraphKind.BODY
    ending: str = "\n"
    level: int = 0
    readings: tuple[GivenReading, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read (U+00A0 and U+3000 are white space too)."""
        return not self.text or self.text.isspace()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of the article, each in the words of the file.

    ``published`` is ISO 8601: a date, or a date with minutes (``2020-08-26T08:09``).
    """

    title: str = ""
    original_title: str | None = None
    breadcrumb: tuple[str, ...] = ()
    published: str | None = None
    source: str | None = None
    byline: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """Paragraphs that together are the whole file, and what is known of them.

    ``encoding`` is the codec the bytes were read with ("" for pasted text), ``undecodable`` how
    many bytes it could not read (each stands in the text as U+FFFD), ``variant`` the script the
    text is in, or None where nothing tells; ``name`` is what to call it without a title. ``digest``
    is the identity of this text where it is known already: to reckon it takes 20 ms for a novel.
    """

    paragraphs: tuple[Paragraph, ...]
    metadata: Metadata = Metadata()
    encoding: str = ""
    variant: Variant | None = None
    name: str = ""
    undecodable: int = 0
    digest: str = field(default="", compare=False)

    @property
    def text(self) -> str:
        """The whole text, line ends as in the file."""
        return "".join(p.text + p.ending for p in self.paragraphs)

    @property
    def identity(self) -> str:
        """The same for the same text, wherever its file lies: 64 hexadecimal digits."""
        if self.digest:
            return self.digest
        from hashlib import sha256  # noqa: PLC0415 - loads OpenSSL, which few articles need

        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


# Above this, laying out, converting or analysing one paragraph takes longer than a frame
# (QTextLayout: 12 s for a line of 5 MB).
LONGEST_PARAGRAPH = 1500
MOST_PARAGRAPHS = 1_000_000  # that a window can hold; the longest novels have a third of that
# A long line is cut behind one of these where it can be: no word or name goes across them.
GOOD_ENDS = "。！？…；!?;\n，、, "


def with_bounded_paragraphs(article: Article, longest: int = LONGEST_PARAGRAPH) -> Article:
    """The same article with every longer line cut into paragraphs of at most ``longest``.

    All pieces of a line but the last have no line end, so the text stays the same.
    """
    if all(len(p.text) <= longest for p in article.paragraphs):
        return article
    return replace(article, paragraphs=tuple(_pieces(article.paragraphs, longest)))


def _pieces(paragraphs: tuple[Paragraph, ...], longest: int) -> Iterator[Paragraph]:
    for paragraph in paragraphs:
        text, start = paragraph.text, 0
        while len(text) - start > longest:
            end = _good_end(text, start, start + longest)
            yield _piece(paragraph, start, end)
            start = end
        yield _piece(paragraph, start, len(text))


def _piece(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """The characters from ``start`` to ``end``; only the last piece has the line end."""
    if start == 0 and end == len(paragraph.text):
        return paragraph
    inside = (r for r in paragraph.readings if start <= r.span.start and r.span.end <= end)
    return replace(
        paragraph,
        text=paragraph.text[start:end],
        ending=paragraph.ending if end == len(paragraph.text) else "",
        level=paragraph.level if start == 0 else 0,
        readings=tuple(GivenReading(r.span.shifted(-start), r.text) for r in inside),
    )


def _good_end(text: str, start: int, end: int) -> int:
    """The best offset to cut at, in the last third before ``end``."""
    earliest = end - (end - start) // 3
    for signs in (GOOD_ENDS[:9], GOOD_ENDS):
        cut = max(text.rfind(sign, earliest, end) for sign in signs) + 1
        if cut > earliest:
            return cut
    return end
