from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from reader.services.resources import resource_path
from reader.services.system_check import (
    Probes,
    SystemTable,
    Verdict,
    checked_system,
    import_sentence,
    machine_probes,
    system_table,
)

CASES = json.loads((Path(__file__).parents[1] / "cases/machines.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def table() -> SystemTable:
    return system_table(resource_path("system/linux_libraries.json"))


def probes(case: dict[str, Any]) -> Probes:
    displays = case.get("displays", ["xcb"])
    return Probes(
        environ=case["environ"],
        can_load=lambda library: library not in case.get("lacks", []),
        has_x_display=lambda: "xcb" in displays,
        has_wayland_display=lambda: "wayland" in displays,
        has_chinese_font=lambda: case.get("font", True),
        has_command=lambda command: command in case.get("commands", ["apt-get"]),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["machine"]))
def test_what_a_machine_is_told(case: dict[str, Any], table: SystemTable) -> None:
    verdict = checked_system(table, probes(case))
    assert verdict == Verdict(case["says"], case.get("platform", ""))


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"),
            "The window needs libEGL.so.1: sudo apt-get install libegl1.",
        ),
        (
            ImportError("libnew.so.7: cannot open shared object file: No such file or directory"),
            "The window needs libnew.so.7: install the packages that hold them.",
        ),
        (
            ImportError(
                "libQt6Gui.so.6: cannot open shared object file: No such file or directory"
            ),
            "The file libQt6Gui.so.6 that belongs to the program is missing. Install Duwen again.",
        ),
        (
            ImportError("/lib/libc.so.6: version `GLIBC_2.34' not found (required by x.so)"),
            "Qt needs version 2.34 or later of the system's C library: "
            "use Debian 12, Ubuntu 22.04, Fedora 35 or a later system.",
        ),
        (
            ModuleNotFoundError("No module named 'PySide6'", name="PySide6"),
            "The window needs Qt: python3 -m pip install PySide6-Essentials.",
        ),
        (ModuleNotFoundError("No module named 'reader.nothing'", name="reader.nothing"), ""),
    ],
)
def test_what_a_failed_import_says(error: ImportError, sentence: str, table: SystemTable) -> None:
    assert import_sentence(error, table, probes({"environ": {}})) == sentence


def test_every_library_has_a_package_in_both_distributions(table: SystemTable) -> None:
    assert all(library.packages.keys() == {"debian", "fedora"} for library in table.libraries)


needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is checked")


@needs_linux
def test_this_machine_has_what_its_own_qt_has_loaded(table: SystemTable) -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import PySide6.QtWidgets"], check=False, capture_output=True
    )
    sentence = checked_system(
        table, machine_probes({"QT_QPA_PLATFORM": "offscreen"}, bool)
    ).sentence
    assert sentence.startswith("The window needs") == bool(loaded.returncode)


@needs_linux
def test_a_display_that_is_not_there_does_not_answer() -> None:
    nowhere = machine_probes({"WAYLAND_DISPLAY": "none", "XDG_RUNTIME_DIR": "/nonexistent"}, bool)
    assert not nowhere.has_wayland_display()
    assert not nowhere.has_x_display()


FONTCONFIG = """<?xml version="1.0"?><fontconfig>{0}<cachedir>{1}</cachedir></fontconfig>"""
ASK = "from reader.services.system_check import machine_probes as m\n"
ASK += "print(m({}, bool).has_chinese_font())"


@needs_linux
@pytest.mark.parametrize("has_font", [True, False])
def test_a_font_for_chinese_is_seen(tmp_path: Path, has_font: bool) -> None:
    """Fontconfig reads its file once in a process, so another process is asked."""
    package = find_spec("noto_cjk_sans_otc")
    if package is None or package.origin is None:
        pytest.fail("the font is a dependency on Linux")
    folders = f"<dir>{Path(package.origin).parent}</dir>" if has_font else ""
    config = tmp_path / "fonts.conf"
    config.write_text(FONTCONFIG.format(folders, tmp_path / "cache"), "utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(config)}
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, stdout=subprocess.PIPE, check=True
    )
    assert done.stdout.decode().strip() == str(has_font)


@needs_linux
def test_a_library_that_is_not_there_cannot_be_loaded() -> None:
    assert not machine_probes({}, bool).can_load("libnothing-at-all.so.1")
