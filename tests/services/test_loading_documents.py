from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import MOST_PARAGRAPHS, Article, ParagraphKind
from reader.model.errors import DocumentDamaged, DocumentLocked, DocumentTooLarge, ReaderError
from reader.services.loading import rich_text
from tests.pdfs import Text, pdf
from tests.services.test_loading_books import book
from tests.services.test_loading_pages import opened

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def packed(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


def word(body: str) -> bytes:
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return packed({"word/document.xml": document})


def odt(body: str, **extra: str) -> bytes:
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    content = f'<office xmlns:t="{text}"><body>{body}</body></office>'
    kind = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": content} | extra)


def rtf(body: str) -> bytes:
    return ("{\\rtf1\\ansi\\ansicpg936" + body + "}").encode("ascii")


def lines(article: Article) -> list[str]:
    return [p.text for p in article.paragraphs if p.text]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<w:p><w:r><w:t>石</w:t></w:r><w:r><w:t>阶</w:t></w:r></w:p>", ["石阶"]),
        ("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>", ["一", "二"]),
        ("<w:p>\n <w:r>\n <w:t>一</w:t></w:r>\n</w:p>", ["一"]),
        (
            "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>",
            ["新"],
        ),
        (
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt>"
            "<w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby><w:t>字</w:t></w:r></w:p>",
            ["漢字"],
        ),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>文</w:t></w:r></w:p>", ["文"]),
        ("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", ["甲"]),
    ],
)
def test_a_word_document_gives_its_paragraphs(body: str, wanted: list[str]) -> None:
    assert lines(opened(word(body), "a.docx")) == wanted


def test_a_word_document_has_news_structure_too() -> None:
    paragraphs = ["石阶修好了", "2021-04-02 来源：河口日报", "石阶修好了，人们很高兴。"]
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    metadata = opened(word(body), "a.docx").metadata
    assert (metadata.title, metadata.source) == ("石阶修好了", "河口日报")


def test_an_encrypted_word_document_says_so() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(DocumentLocked):
        opened(data, "a.docx")


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<t:h>题</t:h><t:p>一<t:span>二</t:span>三</t:p>", ["题", "一二三"]),
        ("<t:p>一<t:line-break/>二</t:p>", ["一", "二"]),
        (
            "<t:p><t:ruby><t:ruby-base>漢</t:ruby-base><t:ruby-text>hàn</t:ruby-text></t:ruby>字</t:p>",
            ["漢字"],
        ),
        ("<t:tracked-changes><t:p>旧</t:p></t:tracked-changes><t:p>新</t:p>", ["新"]),
    ],
)
def test_an_open_document_gives_its_paragraphs(body: str, wanted: list[str]) -> None:
    assert lines(opened(odt(body), "a.odt")) == wanted


def test_an_encrypted_open_document_says_so() -> None:
    manifest = {"META-INF/manifest.xml": "<m><encryption-data/></m>"}
    with pytest.raises(DocumentLocked):
        opened(odt("<t:p>x</t:p>", **manifest), "a.odt")


def test_broken_xml_is_a_damaged_document() -> None:
    with pytest.raises(DocumentDamaged):
        opened(packed({"word/document.xml": "<w:p>"}), "a.docx")


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (r" \'ca\'af\'bd\'d7\par \'d0\'de\'ba\'c3", ["石阶", "修好"]),
        (r" \u30707?\u38454?\par", ["石阶"]),
        (r"\uc0 \u30707\u38454", ["石阶"]),
        (r" \u-10174?\u-8265?x", ["𠮷x"]),
        (r"{\fonttbl{\f0 SimSun;}}{\*\generator x;}\'ca\'af", ["石"]),
        (r"{\fonttbl{\f1\fcharset136 Ming;}}{\f1 \'a5\'db}\'ca\'af", ["石石"]),
        (r"{\pict 00ff00}\'ca\'af", ["石"]),
        (r" a\{b\}c\\d", [r"a{b}c\d"]),
        (r"\'ca\'af\par}\0 after the end", ["石"]),
        (r"\'ca\'af{\deleted \'bd\'d7}{\v \'bd\'d7}\'bd\'d7", ["石阶"]),
        (
            r"\'ca\'af{\footnote \pard {\chftn} \'d0\'de\par}\'bd\'d7\par \'ba\'c3",
            ["石阶", "修", "好"],
        ),
        (
            r"{\field{\*\fldinst EQ \\o\\ad(\\s\\up 9(sh\u237?),\u30707?)}{\fldrslt }}\'bd\'d7",
            ["石阶"],
        ),
        ("{" * 3000 + r"\'ca\'af" + "}" * 3000, ["石"]),
    ],
)
def test_rich_text_gives_its_characters(body: str, wanted: list[str]) -> None:
    assert lines(opened(rtf(body), "a.rtf")) == wanted


@pytest.mark.parametrize(
    ("head", "encoding"), [("", "gb18030"), (r"\ansicpg1252", "gb18030"), ("", "cp950")]
)
def test_rich_text_that_tells_no_encoding_is_read_by_its_look(head: str, encoding: str) -> None:
    body = "".join(rf"\'{byte:02x}" for byte in "石門的路修好了，大家都很高兴。".encode("gb18030"))
    if encoding == "cp950":
        body = "".join(rf"\'{byte:02x}" for byte in "石門的路修好了。".encode("cp950"))
    [line] = lines(opened((r"{\rtf1\ansi" + head + " " + body + "}").encode(), "a.rtf"))
    assert line.startswith("石門的路修好了")


def test_rich_text_of_the_west_stays_western() -> None:
    [line] = lines(opened(rb"{\rtf1\ansi\ansicpg1252 Caf\'e9 d\'e9j\'e0 vu, na\'efve}", "a.rtf"))
    assert line == "Café déjà vu, naïve"


def test_rich_text_with_bytes_as_they_are_is_read_by_pairs() -> None:
    body = "許功蓋「書店」".encode("cp950")  # second bytes that are backslashes and braces
    data = rb"{\rtf1\ansi\ansicpg950 " + body + b"}"
    assert lines(opened(data, "a.rtf")) == ["許功蓋「書店」"]


def test_headings_of_rich_text_are_told() -> None:
    article = opened(rtf(r"\pard\outlinelevel0 \'ca\'af\par\pard \'bd\'d7\par"), "a.rtf")
    assert [(p.text, p.level) for p in article.paragraphs] == [("石", 1), ("阶", 0)]


NOTES = (
    f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:t>注</w:t></w:r></w:p>'
    "</w:footnote></w:footnotes>"
)
STYLES = (
    f'<w:styles xmlns:w="{W}"><w:style w:styleId="1"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="own"><w:name w:val="自己的"/><w:basedOn w:val="1"/></w:style>'
    '<w:style w:styleId="round"><w:basedOn w:val="round"/></w:style></w:styles>'
)


def word_with(body: str, **members: str) -> Article:
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return opened(packed({"word/document.xml": document} | members), "a.docx")


def test_a_note_stands_once_below_the_paragraph_that_calls_it() -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = "".join(f"<w:p>{call}<w:r><w:t>{x}</w:t></w:r></w:p>" for x in ("石阶", "修好"))
    assert lines(word_with(body, **{"word/footnotes.xml": NOTES})) == ["石阶", "注", "修好"]
    inside = "<t:note-citation>1</t:note-citation><t:note-body><t:p>注</t:p></t:note-body>"
    note = f"<t:note>{inside}</t:note>"
    assert lines(opened(odt(f"<t:p>石{note}阶</t:p>"), "a.odt")) == ["石阶", "注"]


def test_a_style_is_the_heading_that_it_is_based_on() -> None:
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{style}</w:t></w:r></w:p>'
        for style in ("own", "round")
    )
    article = word_with(body, **{"word/styles.xml": STYLES})
    assert [(p.text, p.level) for p in article.paragraphs] == [("own", 2), ("round", 0)]


def test_hidden_characters_of_a_word_document_are_left_out() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>好</w:t></w:r>'
    assert lines(word_with(f"<w:p>{hidden}{shown}</w:p>")) == ["好"]


def test_the_main_part_of_a_word_document_may_have_another_name() -> None:
    document = f'<w:document xmlns:w="{W}"><w:p><w:r><w:t>石阶</w:t></w:r></w:p></w:document>'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = f'<r><Relationship Type="{kind}" Target="/word/document2.xml"/></r>'
    data = packed({"_rels/.rels": relations, "word/document2.xml": document})
    assert lines(opened(data, "a.docx")) == ["石阶"]


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        (
            "a.srt",
            "1\n00:00:01,000 --> 00:00:02,000\n<i>你好</i>\n再见\n\n2\n"
            "00:01:00,000 --> 00:01:02,000\n走吧",
            ["你好", "再见", "走吧"],
        ),
        ("a.vtt", "WEBVTT\n\nNOTE 不\n\n00:01.000 --> 00:02.000 line:0\n你好\n", ["你好"]),
        (
            "a.ass",
            "[Script Info]\nTitle: 不\n[Events]\n"
            "Dialogue: 0,0:0:1.00,0:0:2.00,D,,0,0,0,,{\\an8}你好，\\N朋友",
            ["你好，", "朋友"],
        ),
        (
            "a.md",
            "---\ntitle: x\n---\n# 石阶\n\n- 第一*级*\n> [第二](x.html)级\n\n***\n2\\. `好`",
            ["石阶", "第一级", "第二级", "2. 好"],
        ),
        (
            "b.md",
            "石阶\n===\n| 甲 | 乙 |\n|:--|--:|\n| 丙 | 丁 |\n```\n# *不是*\n```\n"
            "<b>好</b>&amp;==坏== \\*星\\*\n\U000f0000",
            ["石阶", "甲\u3000乙", "丙\u3000丁", "# *不是*", "好&坏 *星*", "\U000f0000"],
        ),
        (
            "b.ass",
            "[Script Info]\n[Events]\nDialogue: 0,0:0:9.00,0:1:2.00,D,,0,0,0,,再见\n"
            "Dialogue: 0,0:0:2.00,0:0:3.00,D,,0,0,0,,你好\\h啊\n"
            "Dialogue: 0,0:0:1.00,0:0:2.00,D,,0,0,0,,{\\p1}m 0 0 l 9 9{\\p0}好",
            ["好", "你好\u00a0啊", "再见"],
        ),
        ("b.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 王>甲 &amp; 乙\n", ["甲 & 乙"]),
    ],
)
def test_what_is_said_stays_and_the_marks_go(name: str, source: str, wanted: list[str]) -> None:
    assert lines(opened(source.encode(), name)) == wanted


def test_subtitles_have_no_headline() -> None:
    article = opened("1\n00:00:01,000 --> 00:00:02,000\n你好\n\n".encode(), "a.srt")
    assert [p.kind for p in article.paragraphs] == [ParagraphKind.BODY]


def test_more_lines_of_subtitles_than_a_window_can_hold_are_refused() -> None:
    said = "字\n" * (MOST_PARAGRAPHS + 1)
    with pytest.raises(DocumentTooLarge):
        opened(f"1\n00:00:01,000 --> 00:00:02,000\n{said}".encode(), "a.srt")


def test_blanks_without_end_are_no_work_in_markdown() -> None:
    assert lines(opened(f"石阶{' ' * 1_000_000}好。".encode(), "a.md"))[0].endswith("好。")


def test_an_underlined_line_of_markdown_is_a_heading() -> None:
    article = opened("石阶\n===\n字\n\n小路\n---\n字\n\n---\n".encode(), "a.md")
    assert [(p.text, p.level) for p in article.paragraphs if p.level] == [("石阶", 1), ("小路", 2)]


def test_subtitles_in_an_old_encoding_say_so() -> None:
    source = "1\r\n00:00:01,000 --> 00:00:02,000\r\n他們來了，快走吧。\r\n".encode("cp950")
    article = opened(source, "a.srt")
    assert (lines(article), article.encoding) == (["他們來了，快走吧。"], "cp950")


@pytest.mark.parametrize("name", ["a.md", "a.srt", "a.ass"])
@given(st.text(st.sampled_from("#*[]()`~_\\-> \n0:.,{}好a<")))
def test_any_marks_give_an_article_or_an_error_of_ours(name: str, text: str) -> None:
    try:
        opened(text.encode(), name)
    except ReaderError:
        return


@given(st.text(st.sampled_from("\\'{}u0189af *par-~\n")))
def test_any_rich_text_gives_an_article_or_an_error_of_ours(text: str) -> None:
    try:
        opened(b"{\\rtf1 " + text.encode(), "a.rtf")
    except ReaderError:
        return


def test_groups_without_an_end_are_refused() -> None:
    with pytest.raises(DocumentDamaged):
        opened(rtf("{" * (rich_text.DEEPEST + 1)), "a.rtf")


INSIDE = "甲\u2028乙\u0085丙\u2029丁"  # ends of lines that no format knows as its own


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", INSIDE.encode()),
        ("a.html", f"<html><p>{INSIDE}</p>".encode()),
        ("a.md", INSIDE.encode()),
        ("a.srt", f"1\n00:00:01,000 --> 00:00:02,000\n{INSIDE}\n".encode()),
        ("a.docx", word(f"<w:p><w:r><w:t>{INSIDE}</w:t></w:r></w:p>")),
        ("a.odt", odt(f"<t:p>{INSIDE}</t:p>")),
        ("a.rtf", rtf(r"\u30002?\u8232?\u20057?\u133?\u19993?\u8233?\u19969?")),
        ("a.pdf", pdf([Text(INSIDE, 40, 500)])),
        ("a.epub", book({"a.xhtml": f"<p>{INSIDE}</p>"})),
    ],
)
def test_every_end_of_a_line_ends_a_paragraph_in_every_format(name: str, data: bytes) -> None:
    assert lines(opened(data, name)) == ["甲", "乙", "丙", "丁"]
