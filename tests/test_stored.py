"""What lies on the disk is not lost when several windows write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.correction import Correction, CorrectionKind, Corrections
from reader.model.errors import CorrectionsDamaged, FileUnreadable, ReaderError, SettingsDamaged
from reader.model.settings import Settings
from reader.model.span import Mention, Span
from reader.stored import Stored

CITY, BOOK, BOAT = (Correction(CorrectionKind.WORD, words) for words in ("江城", "看書", "渡船"))
HERE = Correction(CorrectionKind.WORD, "江城", place=Mention(3, Span(0, 2)))


@pytest.fixture
def told() -> list[ReaderError]:
    return []


def window(folder: Path, told: list[ReaderError]) -> Stored:
    stored = Stored(folder / "settings.json", str, told.append)
    stored.corrections()
    return stored


def held(folder: Path) -> Corrections:
    return Stored(folder / "settings.json", str, lambda _: None).corrections()


def test_what_is_saved_is_there_at_the_next_start(tmp_path: Path, told: list[ReaderError]) -> None:
    window(tmp_path, told).save_corrections(Corrections((CITY,), {"a": (HERE, HERE)}))
    assert held(tmp_path) == Corrections((CITY,), {"a": (HERE, HERE)})
    assert told == []


def test_two_windows_keep_what_both_put_right(tmp_path: Path, told: list[ReaderError]) -> None:
    one, other = window(tmp_path, told), window(tmp_path, told)
    one.save_corrections(Corrections((CITY,)))
    other.save_corrections(Corrections((BOOK,), {"a": (HERE,)}))
    one.save_corrections(Corrections((CITY, BOAT)))
    assert held(tmp_path) == Corrections((CITY, BOOK, BOAT), {"a": (HERE,)})


def test_what_one_window_takes_back_is_gone(tmp_path: Path, told: list[ReaderError]) -> None:
    one, other = window(tmp_path, told), window(tmp_path, told)
    one.save_corrections(Corrections((CITY,)))
    other.save_corrections(Corrections((BOOK,)))
    one.save_corrections(Corrections())
    assert held(tmp_path) == Corrections((BOOK,))


def test_the_last_decision_holds_at_the_next_start(tmp_path: Path, told: list[ReaderError]) -> None:
    one, other = window(tmp_path, told), window(tmp_path, told)
    name = Correction(CorrectionKind.LABEL, "安康", "PERSON")
    none = Correction(CorrectionKind.NO_ENTITY, "安康")
    one.save_corrections(Corrections((name, none)))
    other.save_corrections(Corrections((BOOK,)))
    one.save_corrections(Corrections((name, none, name)))
    assert held(tmp_path).always[-1] == name


def test_what_was_taken_out_by_hand_stays_out(tmp_path: Path, told: list[ReaderError]) -> None:
    one = window(tmp_path, told)
    one.save_corrections(Corrections((CITY, BOOK)))
    one.file.save(Corrections((BOOK,)))
    one.save_corrections(Corrections((CITY, BOOK, BOAT)))
    assert held(tmp_path) == Corrections((BOOK, BOAT))


@pytest.mark.parametrize("damaged", [True, False])
def test_a_file_that_is_gone_is_written_whole(
    tmp_path: Path, told: list[ReaderError], *, damaged: bool
) -> None:
    one = window(tmp_path, told)
    one.save_corrections(Corrections((CITY,)))
    if damaged:
        one.file.path.write_text("{", "utf-8")
    else:
        one.file.path.unlink()
    one.save_corrections(Corrections((CITY, BOOK)))
    assert held(tmp_path) == Corrections((CITY, BOOK))


def test_what_can_not_be_written_is_told(tmp_path: Path, told: list[ReaderError]) -> None:
    one = window(tmp_path / "folder", told)
    (tmp_path / "folder").write_bytes(b"")
    one.save_corrections(Corrections((CITY,)))
    assert len(told) == 1


def test_damage_is_told_once_that_of_corrections_last(
    tmp_path: Path, told: list[ReaderError]
) -> None:
    for name in ("settings.json", "corrections.json"):
        (tmp_path / name).write_text("{", "utf-8")
    stored = window(tmp_path, told)
    stored.tell_of_damage()
    stored.tell_of_damage()
    assert [type(error) for error in told] == [SettingsDamaged, CorrectionsDamaged]


def test_damage_that_is_found_when_saving_is_told(tmp_path: Path, told: list[ReaderError]) -> None:
    one = window(tmp_path, told)
    one.save_corrections(Corrections((CITY,)))
    one.file.path.write_text("{", "utf-8")
    one.save_corrections(Corrections((CITY, BOOK)))
    assert [type(error) for error in told] == [CorrectionsDamaged]


def test_what_could_not_be_read_is_not_written_over(
    tmp_path: Path, told: list[ReaderError]
) -> None:
    files = [tmp_path / name for name in ("settings.json", "corrections.json")]
    for file in files:
        file.symlink_to(file)  # a path without end
    one = window(tmp_path, told)
    one.save_settings(Settings(pinyin=False))
    one.save_corrections(Corrections((CITY,)))
    assert [type(error) for error in told] == [FileUnreadable]
    assert all(file.is_symlink() for file in files)
