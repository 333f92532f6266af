"""What the systems are told of the program: offered to open files, never their default."""

from __future__ import annotations

import json
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import project
import pytest

ROOT = Path(__file__).parents[2]
LINUX, WINDOWS, MACOS = (ROOT / "packaging" / name for name in ("linux", "windows", "macos"))


@pytest.fixture
def metainfo(tmp_path: Path) -> Path:
    path = tmp_path / f"{project.facts()['app-id']}.metainfo.xml"
    path.write_text(project.filled((LINUX / "metainfo.xml").read_text("utf-8")), "utf-8")
    return path


def test_the_metadata_name_version_and_id_of_the_project(metainfo: Path) -> None:
    root = ElementTree.parse(metainfo).getroot()  # noqa: S314 - our own file
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == project.facts()["version"]
    assert root.findtext("id") == project.facts()["app-id"]


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstreamcli")
def test_the_metadata_are_valid(metainfo: Path) -> None:
    command = ["appstreamcli", "validate", "--no-net", str(metainfo)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_the_desktop_file_is_valid() -> None:
    command = ["desktop-file-validate", str(LINUX / "duwen.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_macos_is_offered_a_viewer_that_is_no_default() -> None:
    info = json.loads((MACOS / "info.json").read_text("utf-8"))
    assert plistlib.loads(plistlib.dumps(info)) == info
    [kind] = info["CFBundleDocumentTypes"]
    assert (kind["CFBundleTypeRole"], kind["LSHandlerRank"]) == ("Viewer", "Alternate")


def test_the_entitlements_are_a_property_list() -> None:
    entitlements = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert all(value is True for value in entitlements.values())


def test_windows_is_offered_the_program_and_keeps_its_defaults() -> None:
    script = (WINDOWS / "duwen.iss").read_text("utf-8-sig")
    keys = re.findall(r'Subkey: "([^"]+)"', script)
    assert keys
    assert all(key.startswith(r"Software\Classes\Applications\duwen.exe") for key in keys)


def test_inno_setup_is_told_that_its_script_is_utf_8() -> None:
    assert (WINDOWS / "duwen.iss").read_bytes().startswith(b"\xef\xbb\xbf")


def test_an_unknown_name_in_a_template_is_an_error() -> None:
    with pytest.raises(KeyError):
        project.filled("Duwen @colour@")
