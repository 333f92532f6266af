from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.conversion import Choice, ListFault, OwnList
from reader.model.errors import FileMissing, FileTooLarge, FileUnreadable
from reader.services.conversion.own_list import OwnListFile, parse_own_list, read_own_list
from reader.services.files import write_whole


def faults(*lines: str) -> list[tuple[int, ListFault]]:
    return [(error.line, error.fault) for error in parse_own_list(lines).errors]


def words(found: OwnList) -> list[tuple[str, str]]:
    return [(choice.word, choice.form) for choice in found.choices]


def test_a_line_has_two_words() -> None:
    assert faults("只有一个", "一 二 三") == [(1, ListFault.FORM), (2, ListFault.FORM)]


def test_both_words_have_one_length() -> None:
    assert faults("后台 後臺子") == [(1, ListFault.LENGTH)]


def test_a_word_stands_once() -> None:
    assert faults("后 後", "", "后 后") == [(3, ListFault.DUPLICATE)]


def test_a_list_that_leads_in_a_circle() -> None:
    assert faults("甲 乙", "乙 丙", "丙 甲", "丁 甲") == [
        (1, ListFault.CYCLE),
        (2, ListFault.CYCLE),
        (3, ListFault.CYCLE),
    ]


def test_a_word_may_stay_as_it_is_and_comments_do_not_count() -> None:
    found = parse_own_list(["# own", "台 台 # as written", "云端\t雲端"])
    assert words(found) == [("台", "台"), ("云端", "雲端")]
    assert found.errors == ()


def test_the_rest_of_a_list_with_errors_works() -> None:
    found = parse_own_list(["坏", "云端 雲端"])
    assert len(found.choices) == len(found.errors) == 1


@given(st.lists(st.text(st.sampled_from("后後台臺 \t#\ufffdx"), max_size=6)))
def test_every_line_is_used_or_told_or_says_nothing(lines: list[str]) -> None:
    found = parse_own_list(lines)
    empty = sum(not line.partition("#")[0].split() for line in lines)
    assert len(found.choices) + len(found.errors) + empty == len(lines)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_as_editors_save_it(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("云端 雲端\r\n坏\r\n".encode(encoding))
    found = read_own_list(path)
    assert found.choices == (Choice("云端", "雲端"),)
    assert [error.line for error in found.errors] == [2]


def test_a_line_in_another_encoding_is_told_and_the_rest_works(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("云端 雲端\n".encode() + "后台 後臺\n".encode("gb18030"))
    found = read_own_list(path)
    assert len(found.choices) == 1
    assert [(error.line, error.fault) for error in found.errors] == [(2, ListFault.ENCODING)]


def test_files_that_are_no_list(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_own_list(tmp_path / "none.txt")
    with pytest.raises(FileUnreadable):
        read_own_list(tmp_path)
    large = tmp_path / "large.txt"
    large.write_bytes(b"# \n" * 400_000)
    with pytest.raises(FileTooLarge):
        read_own_list(large)


def test_a_list_begins_with_notes_and_is_never_written_over(tmp_path: Path) -> None:
    kept = OwnListFile(tmp_path / "settings" / "list.txt", write_whole)
    assert kept.read() == OwnList()
    kept.begin("One on a line:\n后台 後台")
    assert kept.path.read_text("utf-8") == "# One on a line:\n# 后台 後台\n"
    assert kept.read() == OwnList()
    kept.path.write_text("云端 雲端\n", "utf-8")
    kept.begin("other")
    assert words(kept.read()) == [("云端", "雲端")]
