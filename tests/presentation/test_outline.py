from __future__ import annotations

from reader.model.article import Article, Paragraph, ParagraphKind
from reader.presentation.outline import Outline
from reader.presentation.session import ReadingSession


def outline(*levels: int, headline: bool = False) -> Outline:
    """An outline of lines that are headings so deep; 0 is a line of text."""
    paragraphs = [Paragraph(f"章{n}", level=level) for n, level in enumerate(levels)]
    if headline:
        first = paragraphs[0]
        paragraphs[0] = Paragraph(first.text, ParagraphKind.TITLE, level=first.level)
    return Outline(ReadingSession(Article(tuple(paragraphs)), lambda text, *_: text + "！"))


def test_chapters_are_the_headings_below_the_headline() -> None:
    assert outline(1, 2, 0, 2, 0, headline=True).places == [1, 3]


def test_one_heading_is_no_outline() -> None:
    assert len(outline(0, 1, 0)) == 0


def test_depths_have_no_gaps() -> None:
    assert outline(2, 5, 5, 2).depths == [0, 1, 1, 0]


def test_a_place_is_in_the_chapter_that_began_last() -> None:
    found = outline(0, 1, 0, 1, 0)
    assert [found.at(paragraph) for paragraph in range(5)] == [-1, 0, 0, 1, 1]
