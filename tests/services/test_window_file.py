from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.window_state import WindowState
from reader.services.files import write_whole
from reader.services.window_file import WindowFile


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    file = WindowFile(tmp_path / "window.json", write_whole)
    file.save(WindowState(b"\x01\xd9", 260))
    assert file.read() == WindowState(b"\x01\xd9", 260)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"geometry": "zz", "sidebar": 1}',
        '{"geometry": 1, "sidebar": 1}',
        '{"geometry": "01", "sidebar": null}',
        '{"geometry": "", "sidebar": 1e400}',
        '{"geometry": "", "sidebar": NaN}',
        '{"geometry": "", "sidebar": 99999999999}',
        '{"geometry": "", "sidebar": -1}',
        '{"geometry": "", "sidebar": 260.5}',
        "[" * 100_000,
    ],
)
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text, "utf-8")
    assert WindowFile(path, write_whole).read() is None
    assert WindowFile(tmp_path / "missing.json", write_whole).read() is None
