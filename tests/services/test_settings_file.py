from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.model.errors import FileUnreadable, NotWritable, SettingsDamaged
from reader.model.settings import Settings, Theme
from reader.model.variant import Variant
from reader.services.files import copy_aside, set_aside, write_whole
from reader.services.settings_file import SettingsFile

CHOSEN = Settings(variant=Variant.HANS, font_size=21.0, theme=Theme.DARK, pinyin=False)


def at(path: Path) -> SettingsFile:
    return SettingsFile(path, write_whole, set_aside, copy_aside)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return at(tmp_path / "settings.json")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = at(tmp_path / "配置 #1" / "settings.json")
    file.save(CHOSEN)
    assert file.read() == (CHOSEN, None)


def test_a_first_start_has_the_defaults_and_no_problem(file: SettingsFile) -> None:
    assert file.read() == (Settings(), None)


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe\x00", b"", b"[" * 100_000])
def test_a_damaged_file_is_set_aside(file: SettingsFile, content: bytes) -> None:
    file.path.write_bytes(content)
    kept = file.path.with_name("settings.json.broken")
    assert file.read() == (Settings(), SettingsDamaged(str(kept)))
    assert not file.path.exists()
    assert kept.read_bytes() == content


def test_one_impossible_value_does_not_cost_the_others(file: SettingsFile) -> None:
    content = json.dumps({"theme": "plaid", "hover_delay": 350})
    file.path.write_text(content, encoding="utf-8")
    settings, problem = file.read()
    assert settings == Settings(hover_delay=350)
    file.save(settings)
    assert isinstance(problem, SettingsDamaged)
    assert Path(problem.kept).read_text(encoding="utf-8") == content


def test_a_folder_in_place_of_the_file_is_a_problem_and_no_crash(file: SettingsFile) -> None:
    file.path.mkdir()
    settings, problem = file.read()
    assert (settings, type(problem)) == (Settings(), SettingsDamaged)
    file.save(CHOSEN)
    assert file.read() == (CHOSEN, None)


def test_a_file_that_the_system_does_not_hand_out_stays_where_it_is(file: SettingsFile) -> None:
    file.path.symlink_to(file.path)  # a path without end
    settings, problem = file.read()
    assert (settings, type(problem)) == (Settings(), FileUnreadable)
    assert file.path.is_symlink()


def test_writing_where_a_folder_is_says_so_and_leaves_no_temporary_file(
    file: SettingsFile,
) -> None:
    file.path.mkdir()
    with pytest.raises(NotWritable) as caught:
        file.save(CHOSEN)
    assert caught.value.path == str(file.path)
    assert [entry.name for entry in file.path.parent.iterdir()] == ["settings.json"]


def test_an_older_file_is_replaced_whole(file: SettingsFile) -> None:
    file.path.write_text("x" * 10_000, encoding="utf-8")
    file.save(CHOSEN)
    assert file.read() == (CHOSEN, None)
