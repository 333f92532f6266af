from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.model.errors import NotWritable
from reader.model.settings import Settings, Theme
from reader.model.variant import Variant
from reader.services.settings_file import read_settings, write_settings

CHOSEN = Settings(variant=Variant.HANS, font_size=21.0, theme=Theme.DARK, pinyin=False)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "配置 #1" / "settings.json"
    write_settings(path, CHOSEN)
    assert read_settings(path) == (CHOSEN, ())


def test_a_first_start_has_the_defaults_and_no_problem(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == (Settings(), ())


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe\x00", b"", b"[" * 100_000])
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, problems = read_settings(path)
    assert (settings, problems) == (Settings(), ("damaged",))
    assert not path.exists()
    assert (tmp_path / "settings.json.broken").read_bytes() == content


def test_one_impossible_value_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "plaid", "hover_delay": 350}), encoding="utf-8")
    assert read_settings(path) == (Settings(hover_delay=350), ("theme",))
    assert path.exists()


def test_a_folder_in_place_of_the_file_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == (Settings(), ("unreadable",))


def test_writing_where_a_folder_is_says_so_and_leaves_no_temporary_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    with pytest.raises(NotWritable) as caught:
        write_settings(path, CHOSEN)
    assert caught.value.path == str(path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_an_older_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("x" * 10_000, encoding="utf-8")
    write_settings(path, CHOSEN)
    assert read_settings(path) == (CHOSEN, ())
