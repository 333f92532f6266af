from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from reader.view.files_control import FilesControl
from tests.view.test_window import Bench, bench, drop, file

SHOWN = pytest.mark.usefixtures("control")
__all__ = ["bench", "file"]  # fixtures


@pytest.fixture
def control(bench: Bench) -> FilesControl:
    return FilesControl(bench.window, bench.opening)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.txt" for name in ("甲", "乙 & 丙", "丁")]
    for path in paths:
        path.write_text(path.stem, "utf-8")
    return paths


def enabled(bench: Bench) -> tuple[bool, bool]:
    names = ("previous_file", "next_file")
    before, after = (bench.window.actions_by_name[name].isEnabled() for name in names)
    return before, after


@SHOWN
def test_files_that_are_dropped_together_are_read_one_after_the_other(
    bench: Bench, files: list[Path]
) -> None:
    drop(bench.window, lambda data: data.setUrls([QUrl.fromLocalFile(str(p)) for p in files]))
    assert (bench.text, enabled(bench)) == ("甲", (False, True))
    bench.trigger("next_file")
    bench.trigger("next_file")
    assert (bench.text, enabled(bench)) == ("丁", (True, False))
    bench.trigger("previous_file")
    assert bench.text == "乙 & 丙"
    assert bench.window.tool_bar.files.text().startswith("2/3")


@SHOWN
def test_a_single_file_needs_no_list(bench: Bench, files: list[Path]) -> None:
    bench.opening.open_paths(files)
    assert bench.window.tool_bar.files.isVisible()
    bench.opening.open_paths([files[0].with_name("别的.txt")])
    assert not bench.window.tool_bar.files.isVisible()
    assert enabled(bench) == (False, False)


def test_the_list_shows_all_files_and_opens_them(
    bench: Bench, control: FilesControl, files: list[Path]
) -> None:
    bench.opening.open_paths(files)
    control.menu.aboutToShow.emit()
    assert [a.text() for a in control.menu.actions()] == ["甲.txt", "乙 && 丙.txt", "丁.txt"]
    control.menu.actions()[2].trigger()
    assert bench.text == "丁"
    control.menu.aboutToShow.emit()
    assert [a.isChecked() for a in control.menu.actions()] == [False, False, True]


@SHOWN
def test_a_file_that_does_not_open_leaves_the_way_to_the_next(
    bench: Bench, files: list[Path]
) -> None:
    files[1].unlink()
    bench.opening.open_paths(files)
    bench.trigger("next_file")
    assert "乙 & 丙" in bench.message
    bench.trigger("next_file")
    assert bench.text == "丁"
