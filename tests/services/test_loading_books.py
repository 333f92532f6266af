from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Article
from reader.model.errors import (
    DocumentDamaged,
    DocumentLocked,
    DocumentTooLarge,
    EmptyText,
    ReaderError,
)
from reader.opener import Opener
from reader.services.loading import archive, epub
from reader.services.loading import xml_tree as xml_tree_module
from reader.services.loading.archive import Archive, joined
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.tools import Tools
from reader.services.loading.xml_tree import DEEPEST, xml_tree
from tests.services.test_loading import Utf8

CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/b.opf"/></rootfiles></container>'


def tools() -> Tools:
    rules = NewsRules.from_file(Path(__file__).parents[2] / "resources/loading/news.json")
    return Tools(lambda data, name: Utf8(data.decode()), lambda text: None, rules)


def packed(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


def book(chapters: dict[str, str], items: str = "", **extra: str) -> bytes:
    items += "".join(
        f'<item id="c{n}" href="{href}" media-type="application/xhtml+xml"/>'
        for n, href in enumerate(chapters)
    )
    refs = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>夜航</dc:title>'
        "<dc:creator>许青</dc:creator></metadata>"
        f"<manifest>{items}</manifest><spine>{refs}</spine></package>"
    )
    members = {"META-INF/container.xml": CONTAINER, "OEBPS/b.opf": package}
    members |= {f"OEBPS/{href}": text for href, text in chapters.items()}
    return packed(members | extra)


def opened(data: bytes) -> Article:
    return epub.article_from_bytes(data, "book", tools())


def test_a_book_is_read_in_the_order_of_its_spine() -> None:
    article = opened(book({"z.xhtml": "<p>第一章</p>", "a.xhtml": "<p>第二章</p>"}))
    assert [p.text for p in article.paragraphs] == ["第一章", "", "第二章"]
    assert (article.metadata.title, article.metadata.byline) == ("夜航", ("许青",))


def test_brackets_of_vertical_lines_lie_down() -> None:
    assert opened(book({"a.xhtml": "<p>﹁好﹂他說︵笑︶。</p>"})).text == "「好」他說（笑）。\n"


def test_a_book_without_a_container_is_found_by_its_list() -> None:
    members = zipfile.ZipFile(io.BytesIO(book({"a.xhtml": "<p>有字</p>"})))
    kept = {n: members.read(n).decode() for n in members.namelist() if "META" not in n}
    assert opened(packed(kept)).text == "有字\n"


def test_a_list_that_names_nothing_there_gives_all_pages() -> None:
    members = {"META-INF/container.xml": CONTAINER, "OEBPS/b.opf": "<package/>"}
    data = packed(members | {"x.html": "<p>字"})
    assert opened(data).text == "字\n"


def test_an_encrypted_book_says_so() -> None:
    method = '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>'
    with pytest.raises(DocumentLocked):
        opened(book({"a.xhtml": "x"}, **{"META-INF/encryption.xml": method}))


def test_hidden_fonts_do_not_lock_a_book() -> None:
    method = '<e><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></e>'
    assert opened(book({"a.xhtml": "<p>字"}, **{"META-INF/encryption.xml": method})).text == "字\n"


def test_a_book_without_text_is_empty() -> None:
    with pytest.raises(EmptyText):
        opened(book({"a.xhtml": "<p><img src='a.png'/></p>"}))


@pytest.mark.parametrize("link", ["../../../etc/hostname", "/etc/hostname", "file:///etc/hostname"])
def test_a_link_out_of_the_book_leads_nowhere(link: str) -> None:
    assert joined("OEBPS", link) == ""
    with pytest.raises(EmptyText):
        opened(packed({"META-INF/container.xml": CONTAINER, "OEBPS/b.opf": book_list(link)}))


def book_list(link: str) -> str:
    item = f'<item id="a" href="{link}" media-type="text/html"/>'
    return f'<package>{item}<itemref idref="a"/></package>'


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><package>&b;</package>'
    with pytest.raises(DocumentDamaged):
        opened(packed({"META-INF/container.xml": CONTAINER, "OEBPS/b.opf": bomb}))


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(DocumentDamaged):
        xml_tree(b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1), "x")


def test_a_document_of_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_tree_module, "MOST_ELEMENTS", 100)
    with pytest.raises(DocumentTooLarge):
        xml_tree(b"<a>" + b"<b/>" * 200 + b"</a>", "x")


def test_a_member_that_becomes_too_large_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST_MEMBER", 1000)
    with pytest.raises(DocumentTooLarge):
        opened(book({"a.xhtml": "<p>" + "字" * 5000}))


def test_many_members_together_may_not_become_too_large() -> None:
    file = Archive.opened(packed({"a": "x" * 600, "b": "y" * 600}), "x")
    file.left = 1000
    file.member("a")
    with pytest.raises(DocumentTooLarge):
        file.member("b")


def test_names_in_the_encoding_of_china_are_found() -> None:
    data = packed({"OEBPS/xxxx.txt": "字"}).replace(b"xxxx", "章节".encode("gbk"))
    assert Archive.opened(data, "x").member("OEBPS/章节.txt") == "字".encode()


@settings(max_examples=60)
@given(st.integers(0, 2000), st.binary(min_size=1, max_size=3))
def test_a_damaged_book_is_a_book_or_an_error_of_ours(place: int, bytes_: bytes) -> None:
    data = book({"a.xhtml": "<p>第一章</p>"})
    place %= len(data)
    try:
        opened(data[:place] + bytes_ + data[place + len(bytes_) :])
    except ReaderError:
        return


def changed(data: bytes, member: str, old: str, new: str) -> bytes:
    """The book with something else in one of its members."""
    file = zipfile.ZipFile(io.BytesIO(data))
    members = {name: file.read(name).decode() for name in file.namelist()}
    return packed(members | {member: members[member].replace(old, new)})


def test_a_page_that_the_spine_names_again_is_read_once() -> None:
    again = '<itemref idref="c0"/>' * 9 + "</spine>"
    data = changed(book({"a.xhtml": "<p>有字</p>"}), "OEBPS/b.opf", "</spine>", again)
    assert opened(data).text == "有字\n"


def test_more_lines_than_a_window_can_hold_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub, "MOST_PARAGRAPHS", 3)
    with pytest.raises(DocumentTooLarge):
        opened(book({"a.xhtml": "<p>字</p>" * 2, "b.xhtml": "<p>字</p>" * 2}))


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("夜航", "夜航 & 早市", "夜航 & 早市"),
        ("夜航", "夜&middot;航", "夜·航"),
        ("夜航", "夜&nothing;航", "夜&nothing;航"),
        ('xmlns:dc="http://purl.org/dc/elements/1.1/"', "", ""),
    ],
)
def test_a_list_that_is_nearly_xml_is_read(old: str, new: str, title: str) -> None:
    article = opened(changed(book({"a.xhtml": "<p>有字</p>"}), "OEBPS/b.opf", old, new))
    assert (article.text, article.metadata.title) == ("有字\n", title)


def test_a_book_without_a_list_has_its_pages_by_number() -> None:
    pages = {f"{n}.html": f"<p>第{n}页</p>" for n in (2, 10, 1)}
    article = opened(packed({"mimetype": "application/epub+zip"} | pages))
    assert [p.text for p in article.paragraphs if p.text] == ["第1页", "第2页", "第10页"]


def test_links_are_followed_whatever_their_letters_capital_or_not() -> None:
    chapters = {"z.xhtml": "<p>一</p>", "a.xhtml": "<p>二</p>"}
    data = changed(book(chapters), "OEBPS/b.opf", 'href="z.xhtml"', 'href="Z.XHTML"')
    assert [p.text for p in opened(data).paragraphs] == ["一", "", "二"]


def test_all_authors_are_told() -> None:
    author = "<dc:creator>谷雨</dc:creator><dc:creator>许青</dc:creator>"
    data = changed(book({"a.xhtml": "<p>有字</p>"}), "OEBPS/b.opf", "</metadata>", author)
    assert opened(changed(data, "OEBPS/b.opf", author, author + "</metadata>")).metadata.byline == (
        "许青",
        "谷雨",
    )


@pytest.mark.parametrize(
    ("member", "kind"), [("META-INF/rights.xml", DocumentLocked), ("x", DocumentDamaged)]
)
def test_a_chapter_that_is_no_text_is_locked_or_damaged(
    member: str, kind: type[ReaderError]
) -> None:
    data = book({"a.xhtml": "\0\1\2\3" * 50}, **{member: "<rights/>"})
    real = Opener()
    with pytest.raises(kind):
        real.data(data, "book.epub")
