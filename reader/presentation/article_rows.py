"""Which rows an article is shown in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby

from reader.model.article import Article, Metadata, Paragraph, ParagraphKind
from reader.model.span import Span
from reader.presentation.rows import Row, RowRole

ROLES = {
    ParagraphKind.TITLE: RowRole.HEADLINE,
    ParagraphKind.META: RowRole.META,
    ParagraphKind.BODY: RowRole.BODY,
    ParagraphKind.BOILERPLATE: RowRole.META,
}

# Letters beside what is told: the 年月日 of a date, "来源", "发布时间", "记者", "报道", a place.
LABELS = 16

Numbered = tuple[int, Paragraph]


def rows_as_in_file(article: Article) -> tuple[Row, ...]:
    """One row for each line of the file, blank ones too."""
    return tuple(_row(article, number, RowRole.RAW) for number in range(len(article.paragraphs)))


def rows_to_read(article: Article, unfolded: Collection[int] = ()) -> tuple[Row, ...]:
    """The rows of the reading view: headline, detail line, body; boilerplate folded away.

    A fold is named by its first paragraph; those in ``unfolded`` show their lines. Blank lines and
    the line whose date and source the detail line tells are left out.
    """
    runs = list(_runs(article))
    detail_at = _after_headline(runs)
    rows: list[Row] = []
    for index, (number, run) in enumerate(runs):
        if index == detail_at:
            rows.append(_composed(RowRole.DETAIL, number))
        if run[0][1].kind is ParagraphKind.BOILERPLATE and number not in unfolded:
            rows.append(_composed(RowRole.FOLD, number))
        else:
            rows.extend(_row(article, n, _role(paragraph)) for n, paragraph in run)
    if detail_at == len(runs):
        rows.append(_composed(RowRole.DETAIL, max(0, len(article.paragraphs) - 1)))
    return tuple(rows)


def _role(paragraph: Paragraph) -> RowRole:
    is_heading = paragraph.level > 0 and paragraph.kind is ParagraphKind.BODY
    return RowRole.HEADING if is_heading else ROLES[paragraph.kind]


def folded_lines(article: Article, first: int) -> int:
    """How many lines the fold that begins at paragraph ``first`` hides."""
    return next((len(run) for number, run in _runs(article) if number == first), 0)


def _runs(article: Article) -> Iterator[tuple[int, list[Numbered]]]:
    """The lines to read by runs of one kind, each with the number of its first paragraph."""
    lines = _lines_to_read(article)
    for _, run in groupby(lines, key=lambda line: _run_key(line[1], line[0])):
        numbered = list(run)
        yield numbered[0][0], numbered


def _run_key(paragraph: Paragraph, number: int) -> tuple[str, int]:
    """Boilerplate lines belong together; every other line stands alone."""
    folds = paragraph.kind is ParagraphKind.BOILERPLATE
    return paragraph.kind, -1 if folds else number


def _lines_to_read(article: Article) -> Iterable[Numbered]:
    return (
        (number, paragraph)
        for number, paragraph in enumerate(article.paragraphs)
        if not paragraph.is_blank and not is_told_by_detail(paragraph, article.metadata)
    )


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


def _after_headline(runs: list[tuple[int, list[Numbered]]]) -> int:
    """The index of the run that follows the headline; 0 without one."""
    titles = (i for i, (_, run) in enumerate(runs) if run[0][1].kind is ParagraphKind.TITLE)
    return max(titles, default=-1) + 1


def _composed(role: RowRole, number: int) -> Row:
    return Row(role, number, Span(0, 0))


def _row(article: Article, number: int, role: RowRole) -> Row:
    paragraphs = article.paragraphs
    opens = number == 0 or paragraphs[number - 1].ending != ""
    closes = paragraphs[number].ending != "" or number == len(paragraphs) - 1
    return Row(role, number, Span(0, len(paragraphs[number].text)), opens, closes)
