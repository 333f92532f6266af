from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.services.log_file import LogFile


def broken(text: str) -> None:
    raise ValueError(text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "log.txt"


def test_lines_are_kept_with_their_time(path: Path) -> None:
    log = LogFile(path, clock=lambda: 0.0)
    assert log.note("started")
    assert path.read_text("utf-8").endswith(":00 started\n")


def test_the_log_never_grows_beyond_twice_its_limit(path: Path) -> None:
    log = LogFile(path, largest=500)
    for number in range(200):
        log.note(f"line {number}")
    assert sum(file.stat().st_size for file in path.parent.iterdir()) <= 2 * 600
    assert log.tail(10_000).endswith("line 199\n")


def test_an_error_is_told_without_its_words(path: Path) -> None:
    log = LogFile(path)
    try:
        broken("江城图书馆3月5日开门")
    except ValueError as error:
        log.note_error(error)
    text = path.read_text("utf-8")
    assert "ValueError" in text
    assert "broken, tests/services/test_log_file.py:" in text
    assert "江城" not in text


def test_the_tail_begins_with_a_whole_line(path: Path) -> None:
    log = LogFile(path, clock=lambda: 0.0)
    for number in range(9):
        log.note(f"line {number}")
    tail = log.tail(60)
    assert 0 < len(tail) <= 60
    assert tail.startswith(("1970", "1969"))


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    log = LogFile(tmp_path / "state" / "log.txt")
    assert not log.note("started")
    assert log.tail(100) == ""


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX systems")
def test_nobody_else_may_look_into_the_folder(path: Path) -> None:
    LogFile(path).note("started")
    assert path.parent.stat().st_mode & 0o077 == 0
