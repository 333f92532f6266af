from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import LibraryUnusable
from reader.model.library import LibraryEntry
from reader.model.span import Position
from reader.model.variant import Variant
from reader.services.files import set_aside
from reader.services.library.library import MOST_ARTICLES, Library

READ = LibraryEntry(
    "a1",
    "圖書館",
    "/新 聞/a.txt",
    "2026-03-05T09:30",
    Position(3, 7),
    "big5hkscs",
    Variant.HANS,
    chose_variant=True,
    source="江城日報",
)


def fold(text: str) -> str:
    return text.replace("書", "书").replace("圖", "图").replace("館", "馆").lower()


def opened(folder: Path) -> Library:
    return Library(folder / "library.sqlite", fold, set_aside)


def titles(library: Library, query: str) -> list[str]:
    return [hit.entry.title for hit in library.search(query)]


def test_what_was_read_is_remembered_with_place_and_choices(tmp_path: Path) -> None:
    opened(tmp_path).remember(READ, "江城")
    assert opened(tmp_path).entry("a1") == READ


@pytest.mark.parametrize(
    "entry", [replace(READ, variant=None), replace(READ, variant=None, chose_variant=False)]
)
def test_as_written_is_a_choice_and_no_choice_is_none(tmp_path: Path, entry: LibraryEntry) -> None:
    library = opened(tmp_path)
    library.remember(entry, "江城")
    assert library.entry("a1") == entry


def test_the_text_comes_back_as_it_was(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城\r\n\ud800書")
    assert library.text("a1") == "江城\r\n\ud800書"
    assert library.text("none") is None


def test_a_file_is_known_by_its_path(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    assert library.at_path("/新 聞/a.txt") == READ
    assert library.at_path("/a.txt") is None


def test_the_same_file_in_another_encoding_takes_the_place_of_the_first(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(replace(READ, identity="b2", title="涓枃"), "涓枃")
    library.remember(READ, "江城")
    assert library.recent(9) == [READ]
    assert library.search("涓枃") == []


def test_pasted_articles_stand_beside_each_other(tmp_path: Path) -> None:
    library = opened(tmp_path)
    for identity in "ab":
        library.remember(LibraryEntry(identity, "山"), "山城")
    assert len(library.recent(9)) == 2


@pytest.mark.parametrize("query", ["图书", "圖書", "書館", "書", "PySide", "讀 圖書", "讀\u3000館"])
def test_words_in_either_script_find_an_article(tmp_path: Path, query: str) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城的圖書館用pyside讀書")
    assert titles(library, query) == ["圖書館"]


def test_characters_that_stand_apart_are_not_the_word(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "書在館裡")
    assert titles(library, "書裡") == []


@pytest.mark.parametrize("query", ["", " ", '"', "書 AND", "a*", "(", "\ud800", "\0", "^書", "-"])
def test_no_query_breaks_the_search(tmp_path: Path, query: str) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    assert isinstance(titles(library, query), list)


@given(st.text(max_size=8))
def test_any_query_is_answered(tmp_path_factory: pytest.TempPathFactory, query: str) -> None:
    library = opened(tmp_path_factory.getbasetemp())
    assert isinstance(library.search(query), list)


def test_a_hit_shows_the_words_as_they_are_written(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "題目\n" + "山" * 40 + "城裡的圖書館開門了。" + "水" * 60 + "\n末行")
    [hit] = library.search("图书馆")
    assert hit.found.of(hit.excerpt) == "圖書館"
    assert hit.excerpt.startswith("…山")
    assert hit.excerpt.endswith("水…")
    assert "\n" not in hit.excerpt


def test_a_hit_shows_what_stands_below_the_title(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城日報\n圖書館\n這裡的圖書館開門了。")
    [hit] = library.search("图书馆")
    assert hit.excerpt == "這裡的圖書館開門了。"


def test_a_hit_in_the_title_alone_has_no_excerpt(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    [hit] = library.search("圖書館")
    assert hit.excerpt == ""


def test_the_newest_comes_first(tmp_path: Path) -> None:
    library = opened(tmp_path)
    for day in ("02", "03", "01"):
        library.remember(LibraryEntry(day, day, opened=f"2026-03-{day}T00:00"), "")
    assert [entry.title for entry in library.recent(2)] == ["03", "02"]


def test_what_is_taken_off_the_list_is_remembered_still(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    library.unlist()
    assert library.recent(9, listed=True) == []
    assert library.recent(9) == [READ]
    library.update(READ)
    assert library.recent(9, listed=True) == [READ]


def test_a_new_place_is_kept(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    library.update(replace(READ, place=Position(9, 1)))
    entry = library.entry("a1")
    assert entry is not None
    assert entry.place == Position(9, 1)
    assert titles(library, "江城") == ["圖書館"]


def test_a_forgotten_article_is_found_no_more(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    library.remember(LibraryEntry("b2", "山"), "山城")
    library.forget("a1")
    assert (titles(library, "江城"), titles(library, "山城")) == ([], ["山"])


def test_those_opened_longest_ago_go(tmp_path: Path) -> None:
    library = opened(tmp_path)
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as database, database:
        rows = ((f"{n}", f"2026-{n:04}") for n in range(MOST_ARTICLES + 5))
        database.executemany(
            "INSERT INTO articles (identity, opened, title, source, path, paragraph, offset, text)"
            " VALUES (?, ?, '', '', '', 0, 0, x'')",
            rows,
        )
    library.remember(replace(READ, opened="2027"), "江城")
    assert len(library.recent(MOST_ARTICLES + 9)) == MOST_ARTICLES
    assert library.entry("a1") is not None
    assert library.entry("0") is None


@pytest.mark.parametrize("content", [b"no database at all, and long enough" * 40, b"SQLite"])
def test_a_damaged_library_is_set_aside_and_a_new_one_begun(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "library.sqlite").write_bytes(content)
    library = opened(tmp_path)
    assert library.set_aside_as is not None
    assert library.set_aside_as.read_bytes() == content
    library.remember(READ, "江城")
    assert titles(library, "江城") == ["圖書館"]


def test_a_library_without_its_tables_is_damaged(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as database:
        database.execute("PRAGMA user_version = 1")
    assert opened(tmp_path).set_aside_as is not None


def test_damage_that_comes_later_costs_what_was_there_and_nothing_more(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(replace(READ, identity="old", path=""), "江城")
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"\0" * path.stat().st_size)
    library.remember(READ, "山城")
    assert library.set_aside_as is not None
    assert library.recent(9) == [READ]


def test_a_newer_library_is_left_alone(tmp_path: Path) -> None:
    opened(tmp_path).remember(READ, "江城")
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as database:
        database.execute("PRAGMA user_version = 99")
    before = (tmp_path / "library.sqlite").read_bytes()
    with pytest.raises(LibraryUnusable, match="newer"):
        opened(tmp_path)
    assert (tmp_path / "library.sqlite").read_bytes() == before


def test_a_folder_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(LibraryUnusable):
        opened(tmp_path / "file")


def test_a_text_that_was_damaged_is_no_text(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "江城")
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as database, database:
        database.execute("UPDATE articles SET text = x'00'")
    assert library.text("a1") is None
    assert titles(library, "江城") == ["圖書館"]


def test_two_windows_write_to_one_library(tmp_path: Path) -> None:
    first, second = opened(tmp_path), opened(tmp_path)
    first.remember(READ, "江城")
    second.remember(LibraryEntry("b2", "山"), "山城")
    assert titles(first, "城") == titles(second, "城") != []


WRITER = """
import sys
from pathlib import Path
from reader.model.library import LibraryEntry
from reader.services.files import set_aside
from reader.services.library.library import Library

sys.stdin.readline()  # until all are there
library = Library(Path(sys.argv[1]), str, set_aside)
for number in range(30):
    entry = LibraryEntry(f"{sys.argv[2]}-{number}", "山城", opened=str(number))
    library.remember(entry, "山城的书" * 500)
    library.update(entry)
assert library.set_aside_as is None
"""


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, path, name], stdin=subprocess.PIPE)
        for name in "ab"
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write(b"\n")
        writer.stdin.close()
    assert [writer.wait() for writer in writers] == [0, 0]
    library = opened(tmp_path)
    assert library.set_aside_as is None
    assert len(library.recent(99)) == len(library.search("山城")) == 60


def test_after_clearing_no_text_is_in_the_file(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember(READ, "秘密" * 500)
    library.clear()
    assert library.recent(9) == []
    assert library.search("秘密") == []
    assert all("秘".encode() not in p.read_bytes() for p in tmp_path.glob("library.sqlite*"))
