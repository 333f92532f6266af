from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.correction import Correction, CorrectionKind, Corrections
from reader.model.span import Mention, Span
from reader.services.corrections_file import CorrectionsFile
from reader.services.files import set_aside, write_whole

STORED = Corrections(
    (Correction(CorrectionKind.READING, "長樂", "cháng lè"),),
    {"a1": (Correction(CorrectionKind.WORD, "江城", place=Mention(3, Span(0, 2))),)},
)


@pytest.fixture
def file(tmp_path: Path) -> CorrectionsFile:
    return CorrectionsFile(tmp_path / "corrections.json", write_whole, set_aside)


def test_what_was_saved_is_read_again(file: CorrectionsFile) -> None:
    file.save(STORED)
    assert file.read() == (STORED, ())


def test_no_file_is_no_problem(file: CorrectionsFile) -> None:
    assert file.read() == (Corrections(), ())


def test_the_file_is_text_that_a_person_can_read(file: CorrectionsFile) -> None:
    file.save(STORED)
    assert "cháng lè" in file.path.read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[1, 2]", b'{"always": 3, "articles": {}}'])
def test_a_damaged_file_is_set_aside_with_all_that_is_in_it(
    file: CorrectionsFile, content: bytes
) -> None:
    file.path.write_bytes(content)
    corrections, problems = file.read()
    assert (corrections, len(problems)) == (Corrections(), 1)
    assert [p.read_bytes() for p in file.path.parent.iterdir()] == [content]


def test_a_broken_entry_is_named_and_the_others_hold(file: CorrectionsFile) -> None:
    file.save(STORED)
    text = file.path.read_text(encoding="utf-8").replace('"reading"', '"singing"')
    file.path.write_text(text, encoding="utf-8")
    corrections, problems = file.read()
    assert (corrections.always, len(problems)) == ((), 1)
    assert corrections.articles == STORED.articles
