from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.model.library import LibraryEntry
from reader.model.span import Position
from reader.model.variant import Variant
from reader.services.files import set_aside
from reader.services.library import Library

READ = LibraryEntry(
    "a1", "圖書館", "/新 聞/a.txt", "2026-03-05T09:30", Position(3, 7), "big5hkscs", Variant.HANS
)


def fold(text: str) -> str:
    return text.replace("書", "书").replace("圖", "图").replace("館", "馆").lower()


def opened(folder: Path) -> Library:
    return Library(folder / "library.sqlite", fold, set_aside)


def titles(library: Library, query: str) -> list[str]:
    return [entry.title for entry in library.search(query)]


def test_what_was_read_is_remembered_with_place_and_choices(tmp_path: Path) -> None:
    opened(tmp_path).remember(READ, "江城")
    assert opened(tmp_path).entry("a1") == READ


@pytest.mark.parametrize("query", ["图书", "圖書", "書館", "PySide"])
def test_two_characters_in_either_script_find_an_article(tmp_path: Path, query: str) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城的圖書館用pyside讀書")
    assert titles(library, query) == ["圖書館"]


def test_characters_that_stand_apart_are_not_the_word(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "書在館裡")
    assert titles(library, "書裡") == []


@pytest.mark.parametrize("query", ["", " ", '"', "書 AND", "a*", "(", "\ud800"])
def test_no_query_breaks_the_search(tmp_path: Path, query: str) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    assert isinstance(titles(library, query), list)


def test_reading_again_replaces_the_text(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    library.remember(READ, "山城")
    assert (titles(library, "江城"), titles(library, "山城")) == ([], ["圖書館"])


def test_the_newest_comes_first(tmp_path: Path) -> None:
    library = opened(tmp_path)
    for day in ("02", "03", "01"):
        library.remember(LibraryEntry(day, day, opened=f"2026-03-{day}T00:00"), "")
    assert [entry.title for entry in library.recent(2)] == ["03", "02"]


def test_a_new_place_is_kept(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    library.update(LibraryEntry("a1", "圖書館", place=Position(9, 1)))
    entry = library.entry("a1")
    assert entry is not None
    assert entry.place == Position(9, 1)
    assert titles(library, "江城") == ["圖書館"]


@pytest.mark.parametrize("content", [b"no database at all, and long enough" * 40, b"SQLite"])
def test_a_damaged_library_is_set_aside_and_a_new_one_begun(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "library.sqlite").write_bytes(content)
    library = opened(tmp_path)
    assert library.set_aside_as is not None
    assert library.set_aside_as.read_bytes() == content
    library.remember(READ, "江城")
    assert titles(library, "江城") == ["圖書館"]


def test_a_library_without_its_tables_is_damaged(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "library.sqlite") as database:
        database.execute("PRAGMA user_version = 1")
    database.close()
    assert opened(tmp_path).set_aside_as is not None


def test_two_windows_write_to_one_library(tmp_path: Path) -> None:
    first, second = opened(tmp_path), opened(tmp_path)
    first.remember(READ, "江城")
    second.remember(LibraryEntry("b2", "山"), "山城")
    assert titles(first, "城") == titles(second, "城") != []


def test_after_clearing_no_text_is_in_the_file(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "秘密" * 500)
    library.clear()
    assert library.recent() == []
    assert all("秘".encode() not in p.read_bytes() for p in tmp_path.glob("library.sqlite"))
