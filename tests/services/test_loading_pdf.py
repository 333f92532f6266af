from __future__ import annotations

import zlib
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import ParagraphKind
from reader.model.errors import (
    DocumentDamaged,
    DocumentLocked,
    DocumentTooLarge,
    ReaderError,
    TextLayerMissing,
)
from reader.services.loading.pdf import is_pdf
from reader.services.loading.pdf_columns import SOME, Piece
from reader.services.loading.pdf_lines import printed_lines, without_margins
from tests.pdfs import Text, paragraph, pdf, stream, with_table
from tests.services.test_loading_pages import opened

STORY = (
    "河边的旧书店只在雨天开门，店主是一位老人，他说晴天的时候人们都去河边散步了，"
    "没有人会来看书，所以他也去散步。雨下得久的那几天，书店里坐满了人。"
)
POEM = ("床前一盏灯，", "灯下一本书。", "书里一条河，", "河上一只船。")


def texts(*pages: Sequence[Text], name: str = "a.pdf") -> list[str]:
    return [p.text for p in opened(pdf(*pages), name).paragraphs]


def page(number: int, *rows: Text) -> list[Text]:
    return [Text("雨天的书店", 40, 585, 8), *rows, Text(str(number), 200, 20, 8)]


def test_lines_are_joined_to_the_paragraphs_they_were() -> None:
    assert texts([*paragraph(STORY, 500), *paragraph(STORY, 440)]) == [STORY, STORY]


def test_a_paragraph_goes_on_over_the_page() -> None:
    rows = paragraph(STORY, 50)
    below = [Text(row.text, row.x, row.y + 500) for row in rows[1:]]
    assert texts([*paragraph(STORY, 500), *rows[:1]], [*below, *paragraph(STORY, 440)]) == [
        STORY,
        STORY,
        STORY,
    ]


SHORT_ONES = ("老人从不劝人买书。", "书和伞一样，需要的人自己会拿。", "雨停了，人们都走了。")


def columns(texts: Sequence[str], *, ems: int) -> list[list[Text]]:
    """Three columns of a newspaper, a paragraph and a short one in each."""
    found = []
    for x, text, short in zip((20, 145, 270), texts, SHORT_ONES, strict=True):
        rows = paragraph(text, 530, x=x, ems=ems)
        found.append([*rows, *paragraph(short, rows[-1].y - 15, x=x, ems=ems)])
    return found


@pytest.mark.parametrize("by_row", [False, True])
def test_three_narrow_columns_are_read_one_after_the_other(by_row: bool) -> None:
    stories = [f"{sound}，{STORY}" for sound in ("滴", "滴答", "滴答滴")]
    rows = [Text("雨天", 170, 570, 18), *(x for c in columns(stories, ems=11) for x in c)]
    if by_row:
        rows.sort(key=lambda row: (-row.y, row.x))
    wanted = ["雨天", *(x for pair in zip(stories, SHORT_ONES, strict=True) for x in pair)]
    assert texts(rows) == wanted


def test_a_table_amid_the_text_is_read_by_rows() -> None:
    cells = [("日期", "雨量", "来客"), ("三月一日", "12", "34"), ("三月二日", "0", "2")]
    table = [
        Text(cell, x, 460 - 18 * number)
        for number, row in enumerate(cells)
        for cell, x in zip(row, (60, 180, 280), strict=True)
    ]
    rows = ["\u3000".join(row) for row in cells]
    assert texts([*paragraph(STORY, 560), *table, *paragraph(STORY, 380)]) == [STORY, *rows, STORY]


def test_headings_with_the_number_of_the_page_are_left_out() -> None:
    stories = [f"{sound}。{STORY}" for sound in ("滴", "滴答", "滴答滴")]
    pages = [
        [Text(f"{n}　{name}", 40, 585, 8), *paragraph(story, 500)]
        for n, (name, story) in enumerate(zip(("河", "雨", "灯"), stories, strict=True), 7)
    ]
    assert texts(*pages) == stories


def test_a_page_of_one_line_paragraphs_has_the_edge_of_the_others() -> None:
    short = [Text(text, 60, 500 - 15 * n) for n, text in enumerate(["短" * 27, "句" * 27])]
    found = texts(paragraph(STORY, 500), short, paragraph(STORY, 500))
    assert found == [STORY, "短" * 27, "句" * 27, STORY]


def test_a_broken_word_is_put_together_however_long_its_line() -> None:
    rows = [
        "The shop opens only on rainy days, be-",
        "cause then somebody comes and has the time",
        "to read.",
    ]
    found = texts([Text(row, 40, 500 - 15 * n) for n, row in enumerate(rows)])
    assert "because" in found[0]


def test_what_every_page_repeats_is_left_out() -> None:
    stories = [f"{sound}。{STORY}" for sound in ("滴", "滴答", "滴答滴")]
    pages = [page(n, *paragraph(story, 500)) for n, story in enumerate(stories, 7)]
    assert texts(*pages) == stories


def test_a_year_at_the_end_of_a_page_is_no_page_number() -> None:
    pages = [[*paragraph(STORY, 500), Text("1998", 40, 300)], paragraph(STORY, 500)]
    assert "1998" in texts(*pages)


def test_a_larger_line_is_a_heading() -> None:
    rows = [Text("雨天", 150, 540, 18), *paragraph(STORY, 500), Text("晴天", 150, 420, 14)]
    article = opened(pdf([*rows, *paragraph(STORY, 400)]), "a.pdf")
    assert [(p.text, p.level) for p in article.paragraphs if p.level] == [("雨天", 1), ("晴天", 2)]
    assert article.paragraphs[0].kind is ParagraphKind.TITLE


def test_verse_keeps_its_lines() -> None:
    assert texts([Text(row, 40, 500 - 15 * n) for n, row in enumerate(POEM)]) == list(POEM)


@pytest.mark.parametrize("by_row", [False, True], ids=["as they are read", "drawn row by row"])
def test_two_columns_are_read_one_after_the_other(by_row: bool) -> None:
    left = paragraph(STORY * 2, 500, ems=15)
    right = paragraph(STORY * 2, 500, x=220, ems=15)
    rows = [row for pair in zip(left, right, strict=True) for row in pair]
    assert texts(rows if by_row else [*left, *right]) == [STORY * 2, STORY * 2]


def test_a_hyphen_at_the_end_of_a_line_goes() -> None:
    rows = ["On the days when it rains for hours and hours the book-", "shop by the river opens."]
    drawn = [Text(row, 40, 500 - 15 * n) for n, row in enumerate(rows)]
    assert "the bookshop by the river" in texts(drawn)[0]


def test_readings_above_the_words_are_no_lines() -> None:
    rows = paragraph(STORY, 500)
    above = [Text("hé biān de jiù shū diàn", 60, 512, 4), Text("ㄏㄜˊ", 40, 494.5, 4)]
    assert texts([*above, *rows]) == [STORY]


def test_what_is_drawn_beside_the_paper_is_not_there() -> None:
    assert texts([*paragraph(STORY, 500), Text("外面", 40, 640)]) == [STORY]


def test_the_bytes_win_over_the_name() -> None:
    assert texts(paragraph(STORY, 500), name="a.txt") == [STORY]


def test_a_text_about_pdf_is_a_text() -> None:
    assert not is_pdf("文件的开头是 %PDF-1.7，后面是数字。".encode())


def test_kangxi_radicals_of_a_font_stay_in_the_text_and_give_the_date() -> None:
    lines = ["2025年11⽉8⽇ 来源：河岸⽇报", STORY]
    rows = [Text("⾬天", 150, 560, 16), Text(lines[0], 40, 530), *paragraph(STORY, 500)]
    article = opened(pdf(rows), "a.pdf")
    assert article.paragraphs[1].text == lines[0]
    assert article.metadata.published == "2025-11-08"


def test_a_scanned_book_says_so() -> None:
    picture = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray>>"
    body = stream(b"q 400 0 0 600 0 0 cm /I Do Q", packed=False)
    data = with_table(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 4 0 R"
            b"/Resources<</XObject<</I 5 0 R>>>>>>",
            body,
            picture,
        ]
    )
    with pytest.raises(TextLayerMissing):
        opened(data, "scan.pdf")


def test_only_numbers_under_pictures_are_no_text() -> None:
    with pytest.raises(TextLayerMissing):
        opened(pdf(*([Text(str(n), 200, 20)] for n in (1, 2))), "scan.pdf")


def test_a_book_with_a_password_says_so() -> None:
    lock = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -1/O(%b)/U(%b)>>" % (
        b"x" * 32,
        b"y" * 32,
    )
    with pytest.raises(DocumentLocked):
        opened(pdf(paragraph(STORY, 500), trailer=lock), "a.pdf")


def test_a_lock_that_needs_a_library_of_ciphers_says_so() -> None:
    filters = b"/CF<</StdCF<</CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF"
    lock = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -1%b/O(%b)/U(%b)>>" % (
        filters,
        b"x" * 32,
        b"y" * 32,
    )
    with pytest.raises(DocumentLocked):
        opened(pdf(paragraph(STORY, 500), trailer=lock), "a.pdf")


def test_a_stream_that_becomes_too_large_is_refused() -> None:
    bomb = zlib.compress(b"BT /F 9 Tf (a) Tj ET" + b" " * 30_000_000)
    head = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(bomb)
    with pytest.raises(DocumentTooLarge):
        opened(one_page(head + bomb + b"\nendstream"), "a.pdf")


def test_a_page_of_too_many_signs_is_refused() -> None:
    with pytest.raises(DocumentTooLarge):
        opened(one_page(stream(b"BT /F 9 Tf " + b"() Tj " * 400_000, packed=True)), "a.pdf")


def test_pages_in_a_circle_are_damaged_or_empty() -> None:
    circle = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 9>>"]
    with pytest.raises((DocumentDamaged, TextLayerMissing, DocumentTooLarge)):
        opened(with_table(circle), "a.pdf")


def test_a_file_that_only_begins_as_one_is_damaged() -> None:
    with pytest.raises(DocumentDamaged):
        opened(b"%PDF-1.7\n" + b"nothing " * 50, "a.pdf")


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=6))
def test_a_damaged_file_is_an_article_or_an_error_of_ours(place: int, bytes_: bytes) -> None:
    data = pdf(paragraph(STORY, 500), packed=False)
    place %= len(data)
    try:
        opened(data[:place] + bytes_ + data[place + len(bytes_) :], "a.pdf")
    except ReaderError:
        return


places, words = st.floats(-1e4, 1e4), st.sampled_from(["好", "a ", "12"])


@given(st.lists(st.builds(Piece, words, places, places, st.floats(1, 40))))
def test_no_text_is_lost_wherever_it_stands(pieces: list[Piece]) -> None:
    lines = printed_lines(pieces)
    found = "".join("".join(line.text.split()) for line in lines)
    assert sorted(found) == sorted("".join(p.text for p in pieces).replace(" ", ""))
    assert len(without_margins([lines])[0]) <= len(lines)


numbers = st.floats() | st.sampled_from([0.0, 1.0, 1e5, 1e150, 1e304, -1e304])
matrices = st.lists(numbers, min_size=6, max_size=6)


@given(matrices, matrices, numbers, words)
def test_wherever_a_file_puts_its_text_it_is_read(
    outer: list[float], inner: list[float], size: float, text: str
) -> None:
    here = Piece("店", 40, 500, 10)
    pieces = [Piece.placed(text, outer, inner, size), *[here] * SOME]
    assert text.strip() in "".join(line.text for line in printed_lines(pieces))


@pytest.mark.parametrize("x", [1e304, -1e304, 1e150])
def test_text_that_stands_nowhere_on_the_paper_costs_no_page(x: float) -> None:
    large = [1e5, 0.0, 0.0, 1e5, x, 0.0]
    far = Piece.placed("好", [1, 0, 0, 1, 0, 0], large, 10)
    lines = printed_lines([far, *[Piece("店", 40, 500, 10)] * SOME])
    assert "好" in [line.text for line in lines]


def one_page(content: bytes) -> bytes:
    return with_table(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 4 0 R"
            b"/Resources<</Font<</F 5 0 R>>>>>>",
            content,
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
    )
