"""What documents say of their lines: headings and the readings above words."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Paragraph, with_bounded_paragraphs
from reader.services.loading.page_lines import text_lines
from reader.services.loading.page_tree import page_tree
from reader.services.loading.text_line import annotated_line
from tests.services.test_loading_books import book
from tests.services.test_loading_documents import W, odt, packed, word
from tests.services.test_loading_pages import opened

TEXT = "河边的旧书店只在雨天开门，老人坐在门口，看着河水。"
NCX = (
    '<ncx><navMap><navPoint><navLabel><text>雨天</text></navLabel><content src="a.xhtml#x"/>'
    "<navPoint><navLabel><text>伞</text></navLabel><content src='a.xhtml'/></navPoint>"
    "</navPoint></navMap></ncx>"
)


def readings(article: Article) -> list[tuple[str, str]]:
    return [(r.span.of(p.text), r.text) for p in article.paragraphs for r in p.readings]


def headings(article: Article) -> list[tuple[int, str]]:
    return [(p.level, p.text) for p in article.paragraphs if p.level]


@pytest.mark.parametrize(
    ("source", "text", "wanted"),
    [
        (
            "<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>典",
            "漢字典",
            [("漢", "hàn"), ("字", "zì")],
        ),
        (
            "<ruby><rb>漢</rb><rb>字</rb><rt>hàn</rt><rt>zì</rt></ruby>",
            "漢字",
            [("漢字", "hàn zì")],
        ),
        ("看<ruby>漢字<rt>ㄏㄢˋ ㄗˋ</rt></ruby>。", "看漢字。", [("漢字", "ㄏㄢˋ ㄗˋ")]),
        ("<ruby>漢\n  <rt>hàn</rt>\n</ruby>字", "漢字", [("漢", "hàn")]),
        ("<ruby>漢<rtc><rt>hàn</rt></rtc></ruby>字", "漢字", []),
        ("<ruby>漢</ruby><rt>hàn</rt>字", "漢字", []),
        ("\ufff9漢\ufffahàn\ufffb字", "漢hàn字", []),
        ("<p><ruby>漢<rt>hàn</p><p>字</p>", "漢", [("漢", "hàn")]),
    ],
)
def test_a_reading_stands_with_its_words_and_not_in_the_text(
    source: str, text: str, wanted: list[tuple[str, str]]
) -> None:
    line = text_lines(page_tree(source))[0]
    assert line.text == text
    assert [(r.span.of(line.text), r.text) for r in line.readings] == wanted


@given(st.text(st.sampled_from("漢a \ufff9\ufffa\ufffb")))
def test_readings_lie_in_their_line_in_order(text: str) -> None:
    line = annotated_line(text)
    assert not set(line.text) & set("\ufff9\ufffa\ufffb")
    ends = [0, *(r.span.end for r in line.readings), len(line.text)]
    assert ends == sorted(ends)


def test_a_word_document_keeps_its_readings() -> None:
    ruby = (
        "<w:p><w:r><w:t>看</w:t></w:r><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"
    )
    article = opened(word(ruby), "a.docx")
    assert (article.text.strip(), readings(article)) == ("看漢", [("漢", "hàn")])


def test_an_open_document_keeps_its_readings() -> None:
    ruby = "<t:ruby><t:ruby-base>漢</t:ruby-base><t:ruby-text>hàn</t:ruby-text></t:ruby>"
    article = opened(odt(f"<t:p>看{ruby}字</t:p>"), "a.odt")
    assert (article.text.strip(), readings(article)) == ("看漢字", [("漢", "hàn")])


def test_a_book_keeps_its_readings_and_its_headings() -> None:
    page = f"<h2>第一章</h2><p><ruby>漢<rt>hàn</rt></ruby>字</p><h2>第二章</h2><p>{TEXT}</p>"
    article = opened(book({"a.xhtml": page}), "a.epub")
    assert readings(article) == [("漢", "hàn")]
    assert headings(article) == [(2, "第一章"), (2, "第二章")]


def test_a_list_of_contents_names_the_headings_that_are_none() -> None:
    item = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    data = book({"a.xhtml": f"<p>雨天</p><p>{TEXT}</p><p>伞</p><p>{TEXT}</p>"}, items=item)
    members = {"OEBPS/toc.ncx": NCX}
    assert headings(opened(with_members(data, members), "a.epub")) == [(1, "雨天"), (2, "伞")]


def test_a_navigation_page_names_headings_too() -> None:
    item = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    data = book({"a.xhtml": f"<p>雨天</p><p>{TEXT}</p>"}, items=item)
    nav = "<nav><ol><li><a href='a.xhtml'>雨天</a></li></ol></nav>"
    article = opened(with_members(data, {"OEBPS/nav.xhtml": nav}), "a.epub")
    assert headings(article) == [(1, "雨天")]


def test_a_damaged_list_of_contents_does_not_matter() -> None:
    item = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    data = book({"a.xhtml": f"<p>{TEXT}</p>"}, items=item)
    members = {"OEBPS/toc.ncx": "<ncx><navMap><"}
    assert TEXT in opened(with_members(data, members), "a.epub").text


def test_a_book_without_headings_has_those_that_its_words_tell() -> None:
    page = f"<p>第一章 雨</p><p>{TEXT}</p><p>第二章 雪</p><p>{TEXT}</p>"
    assert len(headings(opened(book({"a.xhtml": page}), "a.epub"))) == 2


@pytest.mark.parametrize(
    "properties",
    [
        '<w:pPr><w:pStyle w:val="2"/></w:pPr>',
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
        '<w:pPr><w:pStyle w:val="own"/></w:pPr>',
    ],
    ids=["style of Word", "level of the paragraph", "level of a style"],
)
def test_a_word_document_says_what_is_a_heading(properties: str) -> None:
    body = (
        f"<w:p>{properties}<w:r><w:t>雨天</w:t></w:r></w:p><w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>"
    )
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:styleId="2"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="own"><w:name w:val="章"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
        "</w:style></w:styles>"
    )
    data = with_members(word(body), {"word/styles.xml": styles})
    assert headings(opened(data, "a.docx")) == [(1, "雨天")]


def test_an_open_document_says_what_is_a_heading() -> None:
    body = f'<t:h t:outline-level="2">雨天</t:h><t:p>{TEXT}</t:p>'
    assert headings(opened(odt(body), "a.odt")) == [(2, "雨天")]


def test_markdown_says_what_is_a_heading() -> None:
    source = f"# 旧书店\n\n## 雨天\n\n{TEXT}\n".encode()
    assert headings(opened(source, "a.md")) == [(1, "旧书店"), (2, "雨天")]


@pytest.mark.parametrize("underline", ["--", "---", "=", "====="])
def test_what_underlines_a_heading_is_no_text(underline: str) -> None:
    article = opened(f"雨天\n{underline}\n\n{TEXT}\n".encode(), "a.md")
    assert [paragraph.text for paragraph in article.paragraphs if paragraph.text] == ["雨天", TEXT]


def test_a_line_of_two_dashes_that_underlines_nothing_stays() -> None:
    assert "--" in opened(f"{TEXT}\n\n--\n\n雨天\n".encode(), "a.md").text


def test_a_fence_that_has_words_closes_nothing() -> None:
    source = f"```markdown\n# 雨天\n```python\n# 伞\n```\n\n{TEXT}\n"
    article = opened(source.encode(), "a.md")
    assert headings(article) == []
    assert "# 伞" in article.text


def test_a_page_says_what_is_a_heading() -> None:
    page = (
        f"<html><title>旧书店</title><h1>旧书店</h1><p>{TEXT}</p><h2>雨天</h2><p>{TEXT}{TEXT}</p>"
    )
    assert (2, "雨天") in headings(opened(page.encode(), "a.html"))


def test_pieces_of_a_long_line_keep_what_stands_above_them() -> None:
    line = annotated_line("一" * 8 + "\ufff9漢\ufffahàn\ufffb字")
    whole = Article((Paragraph(line.text, level=1, readings=line.readings),))
    cut = with_bounded_paragraphs(whole, 6)
    assert readings(cut) == [("漢", "hàn")]
    assert [p.level for p in cut.paragraphs] == [1, 0]


def with_members(data: bytes, members: dict[str, str]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        old = {name: file.read(name).decode() for name in file.namelist()}
    return packed(old | members)
