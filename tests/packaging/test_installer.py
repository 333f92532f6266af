"""The script of the Windows installer, as far as it can be looked through without Windows."""

from __future__ import annotations

import json
import re
from pathlib import Path

import project

ROOT = Path(__file__).parents[2]


class Installer:
    """The script of Inno Setup: its lines by section.

    Sections, directives and the keys of its lines are those of Inno Setup's help, "Setup Script
    Sections".
    """

    def __init__(self) -> None:
        self.sections: dict[str, list[str]] = {}
        text = (ROOT / "packaging/windows/duwen.iss").read_text("utf-8-sig")
        every = [line.strip() for line in text.splitlines()]
        lines = [line for line in every if line and not line.startswith((";", "#"))]
        for line in lines:
            if line.startswith("["):
                lines_of_section = self.sections.setdefault(line.strip("[]"), [])
            else:
                lines_of_section.append(line)

    def entries(self, section: str) -> list[dict[str, str]]:
        """The lines of a section as their keys and values."""
        key_and_value = re.compile(r'(\w+): ((?:"(?:[^"]|"")*"|[^;"]+))(?:; |$)')
        found = []
        for line in self.sections[section]:
            pairs = key_and_value.findall(line)
            assert "; ".join(f"{key}: {value}" for key, value in pairs) == line
            found.append({key: value.strip('"') for key, value in pairs})
        return found


KEYS = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}


def test_the_installer_has_sections_and_keys_that_there_are() -> None:
    installer = Installer()
    assert set(installer.sections) == {"Setup", *KEYS}
    for section, keys in KEYS.items():
        assert all(set(entry) <= keys for entry in installer.entries(section))
    assert all(re.fullmatch(r"\w+=\S.*", line) for line in installer.sections["Setup"])


def test_the_installer_takes_what_the_build_makes() -> None:
    installer = Installer()
    [files] = installer.entries("Files")
    assert files["Source"] == r"..\..\dist\duwen\*"
    programs = {entry["Filename"] for entry in installer.entries("Icons")}
    spec = (ROOT / "packaging/duwen.spec").read_text("utf-8")
    assert programs == {r"{app}\duwen.exe"}
    assert 'program("duwen", console=False)' in spec
    setup = dict(line.split("=", 1) for line in installer.sections["Setup"])
    icons = (ROOT / "packaging/icons.py").read_text("utf-8")
    assert setup["SetupIconFile"].rpartition("\\")[2] in icons
    assert (ROOT / "packaging/windows" / setup["LicenseFile"].replace("\\", "/")).is_file()


def test_the_installer_is_given_each_value_that_it_asks_for() -> None:
    script = (ROOT / "packaging/windows/duwen.iss").read_text("utf-8-sig")
    asked = set(re.findall(r"\{#(\w+)\}", script))
    workflow = (ROOT / ".github/workflows/release.yml").read_text("utf-8")
    [command] = re.findall(r"iscc .*duwen\.iss", workflow, re.DOTALL)
    assert set(re.findall(r"/D(\w+)=", command)) == asked
    names = re.findall(r"project\.py ([\w-]+)", command)
    assert len(names) == len(asked)
    assert set(names) <= set(project.facts())


def test_all_systems_offer_the_program_for_the_same_kinds_of_files() -> None:
    offered = {
        entry["ValueName"]
        for entry in Installer().entries("Registry")
        if entry["Subkey"].endswith("SupportedTypes")
    }
    mime = (ROOT / "packaging/linux/duwen.desktop").read_text("utf-8")
    kinds = json.loads((ROOT / "packaging/macos/info.json").read_text("utf-8"))
    [types] = [entry["LSItemContentTypes"] for entry in kinds["CFBundleDocumentTypes"]]
    for suffix, (linux, macos) in {
        ".txt": ("text/plain", "public.plain-text"),
        ".html": ("text/html", "public.html"),
        ".epub": ("application/epub+zip", "org.idpf.epub-container"),
        ".docx": (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "org.openxmlformats.wordprocessingml.document",
        ),
        ".odt": (
            "application/vnd.oasis.opendocument.text",
            "org.oasis-open.opendocument.text",
        ),
        ".rtf": ("application/rtf", "public.rtf"),
        ".md": ("text/markdown", "net.daringfireball.markdown"),
        ".pdf": ("application/pdf", "com.adobe.pdf"),
        ".srt": ("application/x-subrip", "public.plain-text"),
    }.items():
        assert suffix in offered
        assert f"{linux};" in mime
        assert macos in types
