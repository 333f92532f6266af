"""Which rows an article is shown in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import overload

from reader.model.article import Article, Metadata, Paragraph, ParagraphKind
from reader.model.span import Span
from reader.presentation.rows import COMPOSED, Row, RowRole

ROLES = {
    ParagraphKind.TITLE: RowRole.HEADLINE,
    ParagraphKind.META: RowRole.META,
}

# Letters beside what is told: the 年月日 of a date, "来源", "发布时间", "记者", "报道", a place.
LABELS = 16

Entry = tuple[RowRole, int]


class ArticleRows(Sequence[Row]):
    """The rows of one article, each made when it is asked for: of a novel few ever are."""

    def __init__(self, article: Article, entries: Sequence[Entry]) -> None:
        """``entries`` has the role and the paragraph of each row."""
        self._paragraphs = paragraphs = article.paragraphs
        self._entries = entries
        # How many characters of the file each row has.
        self.lengths = [
            0 if role in COMPOSED else len(paragraphs[number].text) for role, number in entries
        ]

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        """A row; a slice of them is a list."""
        if isinstance(index, slice):
            return [self._made(*entry) for entry in self._entries[index]]
        return self._made(*self._entries[index])

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def paragraphs(self) -> Collection[int]:
        """Those whose text is in the rows, and not only a line that stands for them."""
        return {number for role, number in self._entries if role not in COMPOSED}

    def of_role(self, role: RowRole) -> list[int]:
        """The paragraphs of the rows that are set so."""
        return [number for its_role, number in self._entries if its_role is role]

    def _made(self, role: RowRole, number: int) -> Row:
        if role in COMPOSED:
            return Row(role, number, Span(0, 0))
        paragraphs = self._paragraphs
        opens = number == 0 or paragraphs[number - 1].ending != ""
        closes = paragraphs[number].ending != "" or number == len(paragraphs) - 1
        return Row(role, number, Span(0, len(paragraphs[number].text)), opens, closes)


def rows_as_in_file(article: Article) -> ArticleRows:
    """One row for each line of the file, blank ones too."""
    return ArticleRows(article, [(RowRole.RAW, n) for n in range(len(article.paragraphs))])


def rows_to_read(article: Article, unfolded: Collection[int] = ()) -> ArticleRows:
    """The rows of the reading view: headline, detail line, body; boilerplate folded away.

    A fold is named by its first paragraph; those in ``unfolded`` show their lines. Blank lines and
    the line whose date and source the detail line tells are left out.
    """
    entries: list[Entry] = []
    detail_at, fold = 0, -1
    for number, paragraph in _lines_to_read(article):
        kind = paragraph.kind
        if kind is ParagraphKind.BODY:
            entries.append((RowRole.HEADING if paragraph.level else RowRole.BODY, number))
            fold = -1
        elif kind is ParagraphKind.BOILERPLATE:
            begins, fold = fold < 0, number if fold < 0 else fold
            if fold in unfolded:
                entries.append((RowRole.META, number))
            elif begins:
                entries.append((RowRole.FOLD, number))
        else:
            entries.append((ROLES[kind], number))
            fold = -1
            detail_at = len(entries) if kind is ParagraphKind.TITLE else detail_at
    last = max(0, len(article.paragraphs) - 1)
    below = entries[detail_at][1] if detail_at < len(entries) else last
    entries.insert(detail_at, (RowRole.DETAIL, below))
    return ArticleRows(article, entries)


def folded_lines(article: Article, first: int) -> int:
    """How many lines the fold that begins at paragraph ``first`` hides."""
    following = dropwhile(lambda line: line[0] < first, _lines_to_read(article))
    folded = takewhile(lambda line: line[1].kind is ParagraphKind.BOILERPLATE, following)
    return sum(1 for _ in folded)


def _lines_to_read(article: Article) -> Iterator[tuple[int, Paragraph]]:
    metadata, meta = article.metadata, ParagraphKind.META
    for number, paragraph in enumerate(article.paragraphs):
        if paragraph.is_blank or (
            paragraph.kind is meta and is_told_by_detail(paragraph, metadata)
        ):
            continue
        yield number, paragraph


def is_told_by_detail(paragraph: Paragraph, metadata: Metadata) -> bool:
    """Whether a meta line says no more than what the detail line repeats: date, source, writers."""
    if paragraph.kind is not ParagraphKind.META or metadata.published is None:
        return False
    text = paragraph.text
    if metadata.published[:4] not in text or (metadata.source or "") not in text:
        return False
    for told in (metadata.source or "", *metadata.byline):
        text = text.replace(told, "")
    if any(name in text for name in metadata.editors):
        return False
    return sum(map(str.isalpha, text)) <= LABELS
