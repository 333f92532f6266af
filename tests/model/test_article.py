from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Paragraph, with_bounded_paragraphs


def of(*texts: str) -> Article:
    return Article(tuple(Paragraph(text) for text in texts))


@given(st.lists(st.text(st.sampled_from("人民，。a ")), max_size=5), st.integers(3, 9))
def test_cutting_long_lines_keeps_the_text(texts: list[str], longest: int) -> None:
    cut = with_bounded_paragraphs(of(*texts), longest)
    assert cut.text == of(*texts).text
    assert all(len(p.text) <= longest for p in cut.paragraphs)


def test_a_long_line_is_cut_behind_a_sentence() -> None:
    cut = with_bounded_paragraphs(of("一二三四五六七。九十，十二"), 10)
    assert [p.text for p in cut.paragraphs] == ["一二三四五六七。", "九十，十二"]


def test_only_the_last_piece_of_a_line_has_its_end() -> None:
    cut = with_bounded_paragraphs(of("一" * 25, "二"), 10)
    assert [p.ending for p in cut.paragraphs] == ["", "", "\n", "\n"]


def test_an_article_of_short_lines_is_left_as_it_is() -> None:
    article = of("一二", "三")
    assert with_bounded_paragraphs(article, 10) is article
