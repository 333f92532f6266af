from __future__ import annotations

import base64
import json
import plistlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Article, Metadata
from reader.model.errors import DocumentDamaged, ReaderError
from reader.opener import Opener
from reader.services.detection import VariantDetector
from reader.services.encoding.decoder import decode
from reader.services.loading.loader import load_bytes, load_fragment
from reader.services.loading.news_rules import NewsRules
from reader.services.loading.page_lines import page_lines
from reader.services.loading.page_tree import DEEPEST, MOST_ELEMENTS, page_tree
from reader.services.loading.web_page import with_charset
from reader.services.resources import resource_path

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "tests" / "cases" / "pages"
CASES = json.loads((ROOT / "tests/cases/pages.json").read_text(encoding="utf-8"))["cases"]
SHARED = ROOT.parent / "shared" / "cases"


def opened(data: bytes, name: str = "page.html") -> Article:
    detector = VariantDetector.from_folder(resource_path("detection"))
    rules = NewsRules.from_file(resource_path("loading/news.json"))
    return load_bytes(data, name, decode, detector.detect, rules)


def shared_checks() -> list[dict[str, Any]]:
    path = SHARED / "checks.jsonl"
    if not path.exists():
        return []
    checks = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [check for check in checks if check["kind"] == "import"]


@pytest.mark.parametrize("case", CASES, ids=[case["file"] for case in CASES])
def test_a_page_gives_its_article_and_nothing_else(case: dict[str, Any]) -> None:
    source = (PAGES / case["file"]).read_text(encoding="utf-8")
    article = opened(source.encode(case["encoding"]))
    assert [p.text for p in article.paragraphs] == case["lines"]
    assert article.encoding == case["encoding"]
    if "headings" in case:
        assert [[p.text, p.level] for p in article.paragraphs if p.level] == case["headings"]
    told = {name: value for name, value in asdict(article.metadata).items() if value}
    wanted = asdict(Metadata()) | case["metadata"]
    assert {k: list(v) if isinstance(v, tuple) else v for k, v in told.items()} == {
        name: value for name, value in wanted.items() if value
    }


@pytest.mark.skipif(not SHARED.exists(), reason="the folder shared is not beside the checkout")
@pytest.mark.parametrize("check", shared_checks(), ids=lambda check: check["id"])
def test_files_from_bug_reports_are_imported(check: dict[str, Any]) -> None:
    path = SHARED / check["file"]
    text = opened(path.read_bytes(), path.name).text
    assert all(part in text for part in check["contains"])
    assert not any(part in text for part in check.get("absent", ()))


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("<p>一<b>二</b>三", ["一二三"]),
        ("<p>春\n  天</p><p>a\n  b</p>", ["春天", "a b"]),
        ("一<br>二<br/>三", ["一", "二", "三"]),
        ("<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>", ["漢字"]),
        ("<ul><li>一<li>二</ul>三", ["一", "二", "三"]),
        ("<pre>一\n二</pre>", ["一", "二"]),
        ("a < b &amp;&lt; c", ["a < b &< c"]),
        ("<p>一</p></html><p>二</p>", ["一", "二"]),
        ("<!-- 不 --><p>一<!-- 不", ["一"]),
        ("<script>不</script>一<style>不</style><template>不</template>", ["一"]),
        ("<select><option>不</select><button>不</button>一", ["一"]),
        ('<p title="a>b">一</p>', ["一"]),
        ("<tr><td>一</td><td>二</td></tr>", ["一\u3000二"]),
        ("<p>\u3000\u3000一段。", ["一段。"]),
    ],
)
def test_a_page_breaks_into_lines_as_in_a_browser(source: str, lines: list[str]) -> None:
    assert page_lines(page_tree(source)) == lines


def test_what_is_deeper_than_the_deepest_is_still_text() -> None:
    source = "<div>" * (DEEPEST * 20) + "深处" + "</div>" * (DEEPEST * 20) + "<p>后面"
    assert page_lines(page_tree(source)) == ["深处", "后面"]


@pytest.mark.parametrize(
    "source",
    [
        "<p " + " ".join(f'a{n}="x"' for n in range(50_000)) + ">好的，文字。",
        "<a " * 30_000 + "好",
        "<" * 30_000 + ">好",
        "<!--" * 30_000,
        "<script>" * 30_000,
        "<p>好</div>" * 10_000,
        "<b>" * 30_000 + "好",
        "&amp;" * 30_000 + "&" * 30_000,
        '<a b="' * 30_000 + ">",
        "<table><tr><td>" * 10_000 + "好",
    ],
    ids=range(10),
)
def test_hostile_pages_are_read_or_refused(source: str) -> None:
    try:
        opened(b"<html>" + source.encode())
    except ReaderError:
        return


def test_a_page_in_utf_8_that_says_gb2312_is_read_as_utf_8() -> None:
    page = '<html><meta charset="gb2312"><p>春天来了，花开了。</p>'.encode()
    assert "春天来了" in opened(page).text


def test_nothing_of_a_script_or_of_a_link_is_shown() -> None:
    page = "<html><p onclick='x()'>好，<a href='javascript:x()'>看</a>。</p><script>x()</script>"
    assert opened(page.encode()).text.strip() == "好，看。"


def test_a_page_of_parts_is_opened() -> None:
    page = "<html><title>早市</title><p>早市很热闹，人来人往。</p></html>".encode("gb18030")
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
    part = b"Content-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    article = opened(head + part + page + b"\r\n--b--\r\n", "saved.mhtml")
    assert [p.text for p in article.paragraphs] == ["早市", "早市很热闹，人来人往。"]


def test_a_page_of_parts_with_hostile_headers_is_damaged() -> None:
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b"
    with pytest.raises(DocumentDamaged):
        opened(head + b"(" * 5000 + b"\r\n\r\n--b\r\n", "saved.mhtml")


def test_a_web_archive_is_opened() -> None:
    page = "<html><p>早市很热闹，人来人往。</p>".encode()
    data = plistlib.dumps({"WebMainResource": {"WebResourceData": page}}, fmt=plistlib.FMT_BINARY)
    assert "早市很热闹" in opened(data, "saved.webarchive").text


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
@pytest.mark.parametrize("name", ["saved.webarchive", "saved", "saved.html"])
def test_a_web_archive_tells_what_it_is_and_its_encoding(
    kind: plistlib.PlistFormat, name: str
) -> None:
    main = {
        "WebResourceData": "<p>早市很熱鬧。</p>".encode("cp950"),
        "WebResourceTextEncodingName": "big5",
    }
    assert (
        opened(plistlib.dumps({"WebMainResource": main}, fmt=kind), name).text == "早市很熱鬧。\n"
    )


def test_a_page_saved_in_one_part_is_opened_whatever_its_name() -> None:
    head = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=big5\r\n"
    page = base64.encodebytes("<p>早市很熱鬧。</p>".encode("cp950"))
    data = head + b"Content-Transfer-Encoding: base64\r\n\r\n" + page
    assert opened(data, "saved.txt").text == "早市很熱鬧。\n"


def test_a_page_saved_with_its_folder_is_opened_without_the_folder(tmp_path: Path) -> None:
    page = tmp_path / "早市.html"
    page.write_text(
        "<!-- saved from url=(0014)about:internet -->\n<!DOCTYPE html><title>早市</title>"
        '<link rel=stylesheet href="早市_files/a.css"><script src="./早市_files/b.js"></script>'
        '<p><img src="早市_files/c.png">早市很热闹，人来人往。</p>',
        encoding="utf-8",
    )
    (tmp_path / "早市_files").mkdir()
    (tmp_path / "早市_files" / "b.js").write_text("document.write('不')", encoding="utf-8")
    article = Opener().file(page)
    assert [p.text for p in article.paragraphs] == ["早市", "早市很热闹，人来人往。"]


@pytest.mark.parametrize(
    "source",
    [
        "<script src='a.js'/><p>一</p>",
        "<style/><p>一</p>",
        "<!--><p>一</p><!-- 不 -->",
        "<!--[if !IE]><!--><p>一</p><!--<![endif]-->",
    ],
)
def test_an_empty_script_or_comment_hides_nothing(source: str) -> None:
    assert page_lines(page_tree(source)) == ["一"]


def test_more_elements_than_any_page_has_are_read_as_lines() -> None:
    source = "<p>一</p>" * MOST_ELEMENTS + "<p>二<b>三</b></p><script>不</script>"
    assert page_lines(page_tree(source))[MOST_ELEMENTS:] == ["二三"]


def test_a_web_archive_with_a_value_out_of_place_is_damaged() -> None:
    data = plistlib.dumps({"WebMainResource": {"WebResourceData": b"x"}}, fmt=plistlib.FMT_XML)
    with pytest.raises(DocumentDamaged):
        opened(data.replace(b"<dict>", b"<array-1>", 1), "saved.webarchive")


def test_a_web_archive_without_a_page_is_damaged() -> None:
    data = plistlib.dumps({"WebMainResource": {}}, fmt=plistlib.FMT_BINARY)
    with pytest.raises(DocumentDamaged):
        opened(data, "saved.webarchive")


def test_the_bytes_win_over_the_name() -> None:
    page = "<!DOCTYPE html><html><p>早市很热闹，人来人往。</p>".encode()
    assert "<p>" not in opened(page, "page.txt").text


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from([*"<>/&;\"'= \n", "p", "div", "a", "br", "一", "<p>", "</p>", "<!--"]))
)
def test_any_page_gives_lines_without_breaks(parts: list[str]) -> None:
    lines = page_lines(page_tree("".join(parts)))
    assert not any("\n" in line or not line for line in lines)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_page_or_an_error_of_ours(data: bytes) -> None:
    try:
        opened(b"<html>" + data)
    except ReaderError:
        return


def fragment(source: str) -> list[str]:
    detector = VariantDetector.from_folder(resource_path("detection"))
    rules = NewsRules.from_file(resource_path("loading/news.json"))
    return [p.text for p in load_fragment(source, detector.detect, rules).paragraphs]


def test_a_copied_piece_keeps_all_its_paragraphs_and_nothing_hidden() -> None:
    source = (
        "<html><head><title>不</title></head><body><!--StartFragment--><h2>题</h2><p>一</p>"
        "<div style='display:none'>不</div><script>不</script><ul><li>二</ul><!--EndFragment-->"
    )
    assert fragment(source) == ["题", "一", "二"]


def test_what_a_server_says_of_the_encoding_is_a_hint() -> None:
    page = "<p>早市很热闹，人来人往。</p>".encode("cp950", "ignore")
    assert with_charset(page, "big5").startswith(b'<meta charset="big5">')
    told = b"<meta charset=gbk>" + page
    assert with_charset(told, "big5") == told
