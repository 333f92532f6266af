from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.errors import NotWritable
from reader.services.files import copy_aside, set_aside, write_whole


def test_the_file_holds_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "新 聞#1" / "a%.txt"
    write_whole(path, b"\x00\xff")
    assert path.read_bytes() == b"\x00\xff"


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"1")
    write_whole(tmp_path / "a", b"2")
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_what_can_not_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a").write_bytes(b"old")
    with pytest.raises(NotWritable):
        write_whole(tmp_path / "folder", b"new")
    assert (tmp_path / "folder" / "a").read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotWritable):
        write_whole(tmp_path / "file" / "a", b"new")


def test_who_may_read_a_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"")
    path.chmod(0o640)
    write_whole(path, b"1")
    assert path.stat().st_mode & 0o777 == 0o640


def test_files_set_aside_do_not_overwrite_each_other(tmp_path: Path) -> None:
    for content in (b"1", b"2"):
        (tmp_path / "a").write_bytes(content)
        set_aside(tmp_path / "a")
    assert sorted(p.read_bytes() for p in tmp_path.iterdir()) == [b"1", b"2"]


def test_a_copy_aside_is_made_once_for_the_same_bytes(tmp_path: Path) -> None:
    for content in (b"1", b"1", b"2", b"1"):
        (tmp_path / "a").write_bytes(content)
        assert copy_aside(tmp_path / "a").read_bytes() == content
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "a.broken", "a.broken2"]
