"""Opening with the real services: in an encoding that was chosen, or mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.way import REPAIRED
from reader.opener import SMALL, Opener, looks_misread

TEXT = "江城图书馆重新开放\n读者们在门前排队，等着看新买的书。\n馆长说，今年的读者比去年多。\n"
PAGE = "<!doctype html><meta charset='gb2312'><title>圖書館</title><p>{}</p>"


@pytest.fixture
def opener() -> Opener:
    return Opener()


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_is_read_in_the_encoding_that_was_chosen(opener: Opener, tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", TEXT.encode("gb18030"))
    assert opener.file(path).text == TEXT
    other = opener.file(path, "cp950")
    assert (other.encoding, other.name) == ("cp950", "a")
    assert other.undecodable == other.text.count("\ufffd") > 0


def test_what_is_chosen_holds_against_what_a_page_says_of_itself(
    opener: Opener, tmp_path: Path
) -> None:
    body = "讀者們在門前排隊，等著看新買的書。" * 5
    path = written(tmp_path, "a.html", PAGE.format(body).encode("cp950"))
    article = opener.file(path, "cp950")
    assert body in article.text
    assert article.encoding == "cp950"


def test_the_ways_begin_with_the_likeliest_and_show_a_line(opener: Opener, tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", TEXT.encode("gb18030"))
    ways = opener.ways(path)
    assert (ways[0].encoding, ways[0].preview) == ("gb18030", "江城图书馆重新开放")
    assert {"utf-8", "cp950", "utf-16-le"} <= {way.encoding for way in ways}


def test_a_text_that_was_saved_misread_can_be_repaired(opener: Opener, tmp_path: Path) -> None:
    misread = TEXT.encode().decode("latin-1")
    path = written(tmp_path, "a.txt", misread.encode())
    assert looks_misread(opener.file(path).text)
    assert opener.ways(path)[0].preview == "江城图书馆重新开放"
    article = opener.file(path, REPAIRED)
    assert (article.text, article.encoding) == (TEXT, REPAIRED)


def test_a_good_text_is_not_to_be_repaired(opener: Opener, tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", TEXT.encode())
    assert not looks_misread(TEXT)
    assert REPAIRED not in {way.encoding for way in opener.ways(path)}


def test_a_format_that_tells_its_encoding_leaves_no_choice(opener: Opener, tmp_path: Path) -> None:
    path = written(tmp_path, "a.rtf", rb"{\rtf1\ansi\ansicpg936 text}")
    assert opener.ways(path) == ()


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (b"short", False),
        (b"x" * (SMALL + 1), True),
        (b"PK\x03\x04", True),
        (b"%PDF-1.7", True),
        (b"<html>", False),
    ],
)
def test_large_and_packed_files_are_for_the_child(
    opener: Opener, tmp_path: Path, data: bytes, wanted: bool
) -> None:
    path = tmp_path / "文 #1%"
    path.write_bytes(data)
    assert opener.takes_long(path) is wanted


@pytest.mark.parametrize("name", ["", "none", "a\0b"])
def test_what_is_no_file_is_not_for_the_child(opener: Opener, tmp_path: Path, name: str) -> None:
    assert not opener.takes_long(tmp_path / name)
