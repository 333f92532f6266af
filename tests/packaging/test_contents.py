"""A bundle is looked through: what is large in it needs a reason."""

from __future__ import annotations

from pathlib import Path

import contents
import pytest

REASONS = [
    contents.Reason(r".*/libQt6Gui\.so.*", 12, "the window"),
    contents.Reason("duwen", 6, "the program"),
]


def test_a_large_file_that_nobody_expects_is_named() -> None:
    files = [("_internal/libQt6Gui.so.6", 11_000_000), ("_internal/libWebEngine.so", 1_500_000)]
    assert contents.unexpected(files, REASONS) == ["_internal/libWebEngine.so (1.5 MB)"]


def test_a_file_that_outgrew_its_reason_is_named() -> None:
    files = [("_internal/libQt6Gui.so.6", 13_000_000)]
    assert contents.unexpected(files, REASONS) == ["_internal/libQt6Gui.so.6 (13.0 MB)"]


def test_small_files_need_no_reason() -> None:
    assert contents.unexpected([("_internal/base.py", 1_000_000)], REASONS) == []


def test_the_table_has_the_largest_twenty_with_their_reasons() -> None:
    files = [("duwen", 5_000_000), *((f"part{n}", 1000 * n) for n in range(30))]
    lines = contents.table(files, REASONS).splitlines()
    assert lines[0] == "5.4 MB in 31 files."
    assert lines[4] == "| 5.0 | duwen | the program |"
    assert len(lines) == 4 + contents.LISTED


def test_an_empty_folder_is_no_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert contents.main(tmp_path) == 1
    assert "build first" in capsys.readouterr().err


def test_links_are_not_counted_twice(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("file")
    assert list(contents.sizes(tmp_path)) == [("file", 5)]


@pytest.mark.parametrize(("kind", "size"), [("folder", 150_000_001), ("archive", 50_000_001)])
def test_a_bundle_may_not_grow_without_end(kind: str, size: int) -> None:
    assert "are the most" in contents.too_large(kind, size)
    assert contents.too_large(kind, size - 1) == ""


def test_every_file_counts_for_one_part() -> None:
    files = [
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", 3_000_000),
        ("_internal/numpy.libs/libscipy_openblas.so", 2_000_000),
        ("_internal/libffi.so.8", 400_000),
        ("THIRD_PARTY.md", 100_000),
    ]
    lines = contents.parts(files).splitlines()
    sizes = {line.split(" | ")[1]: float(line.split(" | ")[0].strip("| ")) for line in lines[2:]}
    assert sum(sizes.values()) == pytest.approx(5.5)
    assert sizes["Qt with PySide6 and shiboken6"] == 3.0
    assert sizes["other libraries and papers"] == 0.5
