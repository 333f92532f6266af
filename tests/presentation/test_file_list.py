from __future__ import annotations

from pathlib import Path

import pytest

from reader.presentation.file_list import FileList

A, B, C = (Path(name) for name in "abc")


@pytest.fixture
def files() -> FileList:
    files = FileList()
    files.take([A, B, A, C])
    return files


def test_each_file_is_listed_once_and_the_first_is_open(files: FileList) -> None:
    assert (files.paths, files.at) == ((A, B, C), 0)


def test_the_list_has_two_ends(files: FileList) -> None:
    assert files.step(-1) is None
    assert [files.step(1), files.step(1), files.step(1)] == [B, C, None]
    assert files.at == 2


def test_a_file_of_the_list_that_is_opened_alone_leaves_the_list(files: FileList) -> None:
    assert files.take([C]) == C
    assert (files.paths, files.at) == ((A, B, C), 2)


def test_another_file_ends_the_list(files: FileList) -> None:
    files.take([Path("d")])
    assert files.paths == (Path("d"),)


def test_no_files_are_no_list() -> None:
    files = FileList()
    assert files.take([]) is None
    assert files.step(1) is None


def test_a_text_ends_the_list(files: FileList) -> None:
    files.leave()
    assert files.step(1) is None
