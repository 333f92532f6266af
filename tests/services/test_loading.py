from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import MOST_PARAGRAPHS, ParagraphKind
from reader.model.errors import (
    DocumentTooLarge,
    EmptyText,
    FileChanged,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    PathIsFolder,
)
from reader.model.variant import Variant
from reader.services.loading.files import file_bytes
from reader.services.loading.lines import lines
from reader.services.loading.loader import load_bytes, load_file, load_text
from reader.services.loading.news_rules import NewsRules
from reader.services.resources import resource_path

ENDS = "\r\n\u0085\u2028\u2029"


@dataclass
class Utf8:
    text: str
    encoding: str = "utf-8"
    undecodable: int = 0


def decode(data: bytes, name: str) -> Utf8:
    return Utf8(data.decode())


def detect(text: str) -> Variant | None:
    return Variant.HANS if "们" in text else None


@pytest.fixture(scope="module")
def rules() -> NewsRules:
    return NewsRules.from_file(resource_path("loading/news.json"))


@given(st.text(st.sampled_from(ENDS + "山 \f\x1c\u200b")))
def test_lines_together_are_the_text(text: str) -> None:
    found = lines(text)
    assert "".join(p.text + p.ending for p in found) == text
    assert not any(set(p.text) & set(ENDS) for p in found)


def test_a_last_line_end_begins_no_further_paragraph() -> None:
    assert [p.text for p in lines("一\r\n\n二\r")] == ["一", "", "二"]


def test_a_file_becomes_an_article(tmp_path: Path, rules: NewsRules) -> None:
    path = tmp_path / "夜 航#1%.txt"
    path.write_bytes("夜航\r\n\r\n我们坐船去。\r\n".encode())
    article = load_file(path, decode, detect, rules)
    assert article.text == "夜航\r\n\r\n我们坐船去。\r\n"
    assert article.name == "夜 航#1%"
    assert article.metadata.title == "夜航"
    assert (article.encoding, article.variant) == ("utf-8", Variant.HANS)
    assert [p.kind for p in article.paragraphs] == [
        ParagraphKind.TITLE,
        ParagraphKind.BODY,
        ParagraphKind.BODY,
    ]


def test_undecodable_bytes_are_told(rules: NewsRules) -> None:
    article = load_bytes(b"x", "", lambda data, name: Utf8("山\ufffd", "gb18030", 1), detect, rules)
    assert (article.encoding, article.undecodable) == ("gb18030", 1)


def test_pasted_text_has_no_encoding(rules: NewsRules) -> None:
    article = load_text("题目\n他们来了。", detect, rules)
    assert (article.encoding, article.name, article.metadata.title) == ("", "", "题目")


@pytest.mark.parametrize("text", ["", " \n\u3000\u00a0\r\n"])
def test_text_without_a_character_to_read_is_empty(text: str, rules: NewsRules) -> None:
    with pytest.raises(EmptyText):
        load_text(text, detect, rules)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as caught:
        file_bytes(tmp_path / "没有.txt")
    assert caught.value.path.endswith("没有.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(PathIsFolder):
        file_bytes(tmp_path)


def test_a_file_in_the_place_of_a_folder_is_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(FileMissing):
        file_bytes(tmp_path / "a" / "b.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_that_may_never_end_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileUnreadable):
        file_bytes(tmp_path / "pipe")


def test_a_path_with_a_nul_is_unreadable() -> None:
    with pytest.raises(FileUnreadable):
        file_bytes(Path("a\0b"))


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"x" * 11)
    with pytest.raises(FileTooLarge) as caught:
        file_bytes(path, largest=10)
    assert (caught.value.size, caught.value.limit) == (11, 10)


class GrowingPath(type(Path())):  # type: ignore[misc]
    """A path whose file grows when it is opened."""

    def open(self, *args: object, **kwargs: object) -> object:
        with Path(self).open("ab") as file:
            file.write(b"more")
        return Path(self).open("rb")


def test_a_file_that_changes_meanwhile_is_not_half_read(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_bytes(b"line\n")
    with pytest.raises(FileChanged):
        file_bytes(GrowingPath(tmp_path / "log.txt"))


class VanishingPath(type(Path())):  # type: ignore[misc]
    """A path whose file is gone when it is opened."""

    def open(self, *args: object, **kwargs: object) -> object:
        Path(self).unlink()
        return Path(self).open("rb")


def test_a_file_that_vanishes_meanwhile_is_missing(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_bytes(b"line\n")
    with pytest.raises(FileMissing):
        file_bytes(VanishingPath(tmp_path / "log.txt"))


def test_every_sample_has_title_date_source_and_editor(rules: NewsRules) -> None:
    for path in resource_path("samples").glob("*_*.txt"):
        metadata = load_file(path, decode, detect, rules).metadata
        assert all((metadata.title, metadata.published, metadata.source, metadata.editors)), path


def test_more_lines_than_a_window_can_hold_are_refused(rules: NewsRules) -> None:
    with pytest.raises(DocumentTooLarge):
        load_text("字\r" * MOST_PARAGRAPHS, lambda _: None, rules)
