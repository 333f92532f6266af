from __future__ import annotations

import pytest

from reader.model.article import (
    Article,
    Metadata,
    Paragraph,
    ParagraphKind,
    with_bounded_paragraphs,
)
from reader.presentation.article_rows import (
    folded_lines,
    is_told_by_detail,
    rows_as_in_file,
    rows_to_read,
)
from reader.presentation.rows import RowRole
from tests.articles import BODY, article, news

META, HEADLINE, DETAIL = RowRole.META, RowRole.HEADLINE, RowRole.DETAIL


def test_a_heading_is_set_as_one_and_the_headline_stays_one() -> None:
    title, chapter = (
        Paragraph("题目", ParagraphKind.TITLE, level=1),
        Paragraph("第一章", level=1),
    )
    rows = rows_to_read(Article((title, chapter, Paragraph("文"))))
    roles = [row.role for row in rows]
    assert roles == [RowRole.HEADLINE, RowRole.DETAIL, RowRole.HEADING, RowRole.BODY]


def test_the_reading_view_begins_with_headline_and_detail_line() -> None:
    rows = [(row.role, row.paragraph) for row in rows_to_read(news())]
    assert rows[:4] == [(META, 0), (HEADLINE, 2), (DETAIL, 4), (META, 4)]


def test_the_line_that_the_detail_line_tells_is_left_out() -> None:
    assert 3 not in [row.paragraph for row in rows_to_read(news())]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("2026年3月5日 江城日報 記者林靜／江城報導", True),
        ("2026年3月5日 江城日報 記者林靜 責任編輯周海", False),  # nobody else tells the editor
        ("2026年3月5日 江城日報 本報今日起每份售價調整為十五元，敬請讀者見諒", False),
    ],
)
def test_a_line_is_left_out_only_where_all_of_it_is_told(line: str, *, told: bool) -> None:
    said = Metadata(published="2026-03-05", source="江城日報", byline=("林靜",), editors=("周海",))
    assert is_told_by_detail(Paragraph(line, ParagraphKind.META), said) is told


def test_boilerplate_is_one_fold_with_the_blank_lines_in_it() -> None:
    assert [row.paragraph for row in rows_to_read(news()) if row.role is RowRole.FOLD] == [8]
    assert folded_lines(news(), 8) == 2


def test_an_unfolded_fold_shows_its_lines() -> None:
    rows = rows_to_read(news(), {8})
    assert [row.paragraph for row in rows[-2:]] == [8, 10]


def test_as_in_the_file_every_line_is_a_row() -> None:
    rows = rows_as_in_file(news())
    assert [row.paragraph for row in rows] == list(range(11))
    assert {row.role for row in rows} == {RowRole.RAW}


def test_pieces_of_one_line_open_and_close_it_once() -> None:
    cut = with_bounded_paragraphs(article(("一" * 25, BODY)), 10)
    rows = [row for row in rows_to_read(cut) if row.role is RowRole.BODY]
    assert [(row.opens, row.closes) for row in rows] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_a_text_without_headline_has_its_detail_line_first() -> None:
    assert rows_to_read(article(("一行。", BODY)))[0].role is DETAIL


def test_rows_are_a_sequence_like_any_other() -> None:
    rows = rows_to_read(news())
    assert rows[-1] == list(rows)[-1]
    assert rows[1:3] == list(rows)[1:3]
    with pytest.raises(IndexError):
        rows[len(rows)]


def test_rows_tell_their_lengths_without_being_made() -> None:
    rows = rows_to_read(news())
    assert rows.lengths == [row.span.length for row in rows]


def test_an_article_without_words_has_its_detail_line() -> None:
    assert [(row.role, row.paragraph) for row in rows_to_read(article(("", BODY)))] == [(DETAIL, 0)]
