"""The Debian package of a built program: python3 packaging/linux/make_deb.py.

Puts dist/duwen below /usr/lib/duwen, the command below /usr/bin, and what a desktop shows below
/usr/share. Prints the path of the package. Needs dpkg-deb.
"""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from email.utils import formatdate
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import project  # noqa: E402 - it lies beside this folder
import release  # noqa: E402

# What the bundle leaves to the system (SYSTEM_LIBRARIES in duwen.spec).
DEPENDS = (
    "libc6 (>= 2.{libc}), libstdc++6, libgcc-s1, zlib1g, libzstd1, libgl1, libegl1, "
    "libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, libfontconfig1, libfreetype6, libx11-6, "
    "libx11-xcb1, libxcb1"
)
CONTROL = """Package: duwen
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-noto-cjk, libssl3 | libssl3t64, libwayland-client0, libwayland-cursor0
Section: education
Priority: optional
Homepage: {homepage}
Description: desktop reader for Chinese articles
 Opens Chinese articles and books, shows them in simplified or traditional
 characters with pinyin, and lists the people, places and dates in them.
"""
CHANGES = """duwen ({version}) unstable; urgency=low

{changes}

 -- {maintainer}  {date}
"""


def main() -> int:
    """0 when the package is made."""
    facts = project.facts() | {"architecture": _output("dpkg", "--print-architecture")}
    target = ROOT / "dist" / f"duwen_{facts['version']}_{facts['architecture']}.deb"
    with TemporaryDirectory() as scratch:
        root = Path(scratch) / "duwen"
        furnish(root, ROOT / "dist" / "duwen", facts)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    print(target)
    return 0


def furnish(root: Path, bundle: Path, facts: dict[str, str]) -> None:
    """Lay the package out below ``root``; ``facts`` are the project's, with the architecture."""
    program, share = root / "usr/lib/duwen", root / "usr/share"
    shutil.copytree(bundle, program, symlinks=True)
    shutil.move(program / "share", share)
    for library in program.rglob("*.so*"):
        if not library.is_symlink():
            library.chmod(0o644)  # what is loaded is not run
    papers = share / "doc/duwen"
    papers.mkdir(parents=True)
    licences = [(bundle / name).read_text("utf-8") for name in ("LICENSE", "THIRD_PARTY.md")]
    (papers / "copyright").write_text("\n".join(licences), "utf-8")
    _pack(papers / "changelog.gz", _changes(facts))
    manual = share / "man/man1"
    manual.mkdir(parents=True)
    _pack(manual / "duwen.1.gz", (ROOT / "packaging/linux/duwen.1").read_text("utf-8"))
    (root / "usr/bin").mkdir()
    (root / "usr/bin/duwen").symlink_to("../lib/duwen/duwen")
    size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
    control = root / "DEBIAN/control"
    control.parent.mkdir()
    depends = DEPENDS.format(libc=newest_libc(p.read_bytes() for p in bundle.rglob("*.so*")))
    control.write_text(CONTROL.format(kilobytes=size, depends=depends, **facts), "utf-8")
    root.chmod(0o755)


def newest_libc(libraries: Iterable[bytes]) -> int:
    """The N of the version 2.N of the C library that the libraries ask for."""
    return max(int(n) for data in libraries for n in re.findall(rb"\0GLIBC_2\.(\d+)\0", data))


def _changes(facts: dict[str, str]) -> str:
    said = (ROOT / "CHANGELOG.md").read_text("utf-8")
    notes = release.notes(f"v{facts['version']}", facts["version"], said)
    lines = [re.sub(r"^  - ", "  * ", f"  {line}".rstrip()) for line in notes.splitlines()]
    return CHANGES.format(changes="\n".join(lines).strip("\n"), date=formatdate(), **facts)


def _pack(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _output(*words: str) -> str:
    done = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
