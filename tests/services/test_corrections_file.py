from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.model.correction import Correction, CorrectionKind, Corrections
from reader.model.errors import (
    CorrectionsDamaged,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    NotCorrections,
    PathIsFolder,
)
from reader.model.span import Mention, Span
from reader.services.corrections_file import LARGEST, CorrectionsFile, load_corrections
from reader.services.files import copy_aside, set_aside, write_whole

STORED = Corrections(
    (Correction(CorrectionKind.READING, "長樂", "cháng lè"),),
    {"a1": (Correction(CorrectionKind.WORD, "江城", place=Mention(3, Span(0, 2))),)},
)
DAMAGED = [
    b"",
    b"\xff\xfe",
    b"[1, 2]",
    b'{"always": 3, "articles": {}}',
    b'{"always": [], "articles": []}',
    b"[" * 100_000,  # nested without end
]
# Entries that JSON can hold and no correction can be: whoever applied them would stumble.
IMPOSSIBLE: list[Any] = [
    "reading",
    {"kind": "singing", "words": "長樂"},
    {"kind": "word", "words": ""},
    {"kind": "word", "words": 7},
    {"kind": "label", "words": "長樂", "value": "DRAGON"},
    {"kind": "label", "words": "長樂", "value": "PERSON:長樂"},
    {"kind": "entity-label", "words": "PLACE:长乐", "value": "PERSON:长乐"},
    {"kind": "mention", "words": "長樂", "value": "PLACE:"},
    {"kind": "form", "words": "干", "value": "乾的"},
    {"kind": "reading", "words": "長樂", "value": "cháng"},
    {"kind": "border", "words": "長樂", "value": "2"},
    {"kind": "border", "words": "長樂", "value": "half"},
    {"kind": "mention", "words": "長樂", "value": "長樂"},
    {"kind": "word", "words": "江城", "place": ["3", 0, 2]},
    {"kind": "word", "words": "江城", "place": [3, 2, 0]},
    {"kind": "word", "words": "江城", "place": [3]},
    {"kind": "form", "words": "干", "value": "乾", "toward": "zh-Runes"},
]


@pytest.fixture
def file(tmp_path: Path) -> CorrectionsFile:
    return CorrectionsFile(tmp_path / "corrections.json", write_whole, set_aside, copy_aside)


def written(file: CorrectionsFile, *entries: Any) -> bytes:
    content = json.dumps({"version": 1, "always": entries, "articles": {}}).encode()
    file.path.write_bytes(content)
    return content


def test_what_was_saved_is_read_again(file: CorrectionsFile) -> None:
    file.save(STORED)
    assert file.read() == (STORED, None)


def test_no_file_is_no_problem(file: CorrectionsFile) -> None:
    assert file.read() == (Corrections(), None)


def test_the_file_is_text_that_a_person_can_read(file: CorrectionsFile) -> None:
    file.save(STORED)
    assert "cháng lè" in file.path.read_text(encoding="utf-8")


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_set_aside_with_all_that_is_in_it(
    file: CorrectionsFile, content: bytes
) -> None:
    file.path.write_bytes(content)
    kept = file.path.with_name("corrections.json.broken")
    assert file.read() == (Corrections(), CorrectionsDamaged(str(kept)))
    assert [p.read_bytes() for p in file.path.parent.iterdir()] == [content]


def test_a_file_that_the_system_does_not_hand_out_stays_where_it_is(file: CorrectionsFile) -> None:
    file.path.symlink_to(file.path)  # a path without end
    corrections, problem = file.read()
    assert (corrections, type(problem)) == (Corrections(), FileUnreadable)
    assert file.path.is_symlink()


@pytest.mark.parametrize("entry", IMPOSSIBLE)
def test_a_broken_entry_is_left_out_and_kept_in_a_copy(file: CorrectionsFile, entry: Any) -> None:
    content = written(file, entry, {"kind": "reading", "words": "長樂", "value": "cháng lè"})
    corrections, problem = file.read()
    assert corrections == Corrections(STORED.always)
    file.save(corrections)
    assert isinstance(problem, CorrectionsDamaged)
    assert Path(problem.kept).read_bytes() == content


def test_the_same_damage_is_kept_once(file: CorrectionsFile) -> None:
    written(file, "reading")
    assert file.read() == file.read()
    assert len(list(file.path.parent.iterdir())) == 2


def test_what_was_saved_elsewhere_is_loaded(file: CorrectionsFile, tmp_path: Path) -> None:
    file.save_as(tmp_path / "copy.json", STORED)
    assert load_corrections(tmp_path / "copy.json") == (STORED, 0)


def test_entries_that_can_not_be_understood_are_counted(file: CorrectionsFile) -> None:
    written(file, *IMPOSSIBLE)
    assert load_corrections(file.path) == (Corrections(), len(IMPOSSIBLE))


@pytest.mark.parametrize("content", DAMAGED)
def test_another_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.json").write_bytes(content)
    with pytest.raises(NotCorrections):
        load_corrections(tmp_path / "list.json")
    assert (tmp_path / "list.json").read_bytes() == content


def test_what_can_not_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        load_corrections(tmp_path / "gone.json")
    with pytest.raises(PathIsFolder):
        load_corrections(tmp_path)
    with (tmp_path / "film.json").open("wb") as film:
        film.truncate(LARGEST + 1)
    with pytest.raises(FileTooLarge):
        load_corrections(tmp_path / "film.json")
