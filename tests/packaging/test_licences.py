"""Everything in a bundle belongs to something listed, and its licences go along."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import licences
import pytest


def entry(name: str, *files: str) -> licences.Entry:
    return {"name": name, "kind": "library", "files": list(files), "texts": [], "gathered": []}


def test_what_is_not_there_is_not_listed() -> None:
    listed = [entry("Qt", ".*/Qt/.*"), entry("OpenSSL", ".*/libssl.*")]
    [(found, paths)] = licences.present(listed, ["_internal/Qt/lib/libQt6Core.so.6"])
    assert (found["name"], paths) == ("Qt", ["_internal/Qt/lib/libQt6Core.so.6"])


def test_a_file_can_come_from_two() -> None:
    listed = [entry("OpenCC", ".*/conversion/.*"), entry("jieba", ".*/conversion/words.*")]
    found = licences.present(listed, ["resources/conversion/words.txt"])
    assert [one["name"] for one, _ in found] == ["OpenCC", "jieba"]


def test_a_file_that_belongs_to_nothing_ends_the_build() -> None:
    with pytest.raises(licences.Unlisted, match="libssl"):
        licences.present([entry("Qt", ".*/Qt/.*")], ["_internal/libssl.so.3"])


def test_modules_inside_the_program_are_told_from_python_itself(tmp_path: Path) -> None:
    toc = tmp_path / "PYZ-00.toc"
    found = [
        ("pypdf._reader", "/venv/lib/site-packages/pypdf/_reader.py", "PYMODULE"),
        ("json.decoder", "/usr/lib/python3.11/json/decoder.py", "PYMODULE"),
        ("_pyi_rth_utils", "/venv/lib/site-packages/PyInstaller/_pyi.py", "PYMODULE"),
    ]
    toc.write_text(repr(("out.pyz", found)), "utf-8")
    assert list(licences.modules(toc)) == [
        "modules/pypdf",
        "modules/python",
        "modules/_pyi_rth_utils",
    ]


def test_the_texts_of_what_is_there_go_along(tmp_path: Path) -> None:
    paper = licences.collect(["x/PySide6/QtCore.abi3.so", "LICENSE"], tmp_path / "licences")
    index: dict[str, Any] = json.loads((tmp_path / "licences" / "index.json").read_text("utf-8"))
    names = [one["name"] for one in index["components"]]
    assert names == ["PySide6-Essentials, shiboken6 and Qt", "Duwen"]
    texts = sorted(path.name for path in (tmp_path / "licences" / "texts").iterdir())
    assert texts == ["GPL-3.0.txt", "LGPL-3.0.txt", "MIT.txt"]
    assert "PySide6" in paper
    assert "numpy" not in paper


@pytest.mark.parametrize("component", licences.entries(), ids=lambda one: str(one["name"]))
def test_every_component_has_its_licences_in_full(component: licences.Entry) -> None:
    for name in component["texts"]:
        assert (licences.SOURCE / "texts" / name).stat().st_size > 900
    assert component["texts"] or component["gathered"] or component["licence"] == "public domain"
