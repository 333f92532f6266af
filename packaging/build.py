"""Builds the program for people without Python, for the system it runs on.

    python3 packaging/build.py

Makes an environment of its own in build/venv (the versions of requirements.lock), the folder
dist/duwen with PyInstaller and, on Linux, dist/duwen-VERSION-linux-MACHINE.tar.xz. Fails where a
large file is in the folder that packaging/contents.json does not know, and where the folder or the
archive is larger than is said there.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import contents
import inputs
import project
import unicode_data

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
BUNDLE = DIST / "duwen"


def main() -> int:
    """0 when the program is built and nothing unexpected is in it."""
    inputs.record_built()
    for left_over in (BUILD / "pyinstaller", DIST):
        shutil.rmtree(left_over, ignore_errors=True)
    python = environment()
    run(python, "packaging/icons.py", "build/icons")
    run(
        *(python, "-I", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", DIST, "--workpath", BUILD / "pyinstaller", "packaging/duwen.spec"),
    )
    for library in BUNDLE.glob("_internal/PySide6/Qt/lib/libicudata.so.*"):
        unicode_data.cut(library)
    shutil.copy(ROOT / "LICENSE", BUNDLE)
    # What is in it besides the program, with the licences in full: Qt's asks for it.
    licences = BUNDLE / "_internal" / "reader" / "resources" / "licences"
    run(python, "packaging/licences.py", BUNDLE, licences, BUILD / "pyinstaller/duwen/PYZ-00.toc")
    if sys.platform == "linux":
        desktop_files(BUNDLE / "share")
    code = contents.main(BUNDLE)
    if code or sys.platform != "linux":
        return code
    return contents.weigh(pack())


def environment() -> Path:
    """The Python of a new environment with the program and PyInstaller in it.

    It is made by uv where that is there, which takes seconds, else by pip.
    """
    folder = BUILD / "venv"
    shutil.rmtree(folder, ignore_errors=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    uv = shutil.which("uv")
    install: tuple[Path | str, ...]
    if uv:
        run(uv, "venv", "--quiet", "--python", sys.executable, folder)
        install = (uv, "pip", "install", "--quiet", "--python", python)
    else:
        venv.create(folder, with_pip=True)
        install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*install, "--require-hashes", "-r", "requirements.lock")
    run(*install, "-r", "packaging/requirements.txt")
    run(*install, "--no-deps", ".")
    return python


def desktop_files(share: Path) -> None:
    """Put into ``share`` what a desktop shows of the program, laid out as below /usr/share."""
    linux = ROOT / "packaging" / "linux"
    place(linux / "duwen.desktop", share / "applications" / "duwen.desktop")
    metainfo = share / "metainfo" / f"{project.facts()['app-id']}.metainfo.xml"
    metainfo.parent.mkdir(parents=True, exist_ok=True)
    metainfo.write_text(project.filled((linux / "metainfo.xml").read_text("utf-8")), "utf-8")
    icons = share / "icons" / "hicolor"
    place(ROOT / "resources/icons/duwen.svg", icons / "scalable/apps/duwen.svg")
    for size in (16, 32, 48, 128, 256):
        picture = BUILD / "icons" / f"duwen-{size}.png"
        place(picture, icons / f"{size}x{size}" / "apps" / "duwen.png")


def place(source: Path, target: Path) -> None:
    """Copy the file, with the folders it needs."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def pack() -> Path:
    """The compressed folder."""
    path = DIST / f"duwen-{project.facts()['version']}-linux-{platform.machine()}.tar.xz"
    with tarfile.open(path, "w:xz", preset=9) as archive:
        archive.add(BUNDLE, f"duwen-{project.facts()['version']}", filter=_nobodys)
    return path


def run(*command: Path | str) -> None:
    """Run the command in the project's folder; raises CalledProcessError."""
    subprocess.run([str(word) for word in command], check=True, cwd=ROOT)


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


if __name__ == "__main__":
    sys.exit(main())
