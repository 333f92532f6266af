"""The Debian package of a built program: python3 packaging/linux/make_deb.py.

Puts dist/duwen below /usr/lib/duwen, the command below /usr/bin, and what a desktop shows below
/usr/share. Prints the path of the package. Needs dpkg-deb.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import project  # noqa: E402 - it lies beside this folder

# What the bundle leaves to the system (SYSTEM_LIBRARIES in duwen.spec).
DEPENDS = (
    "libc6 (>= 2.34), libstdc++6, zlib1g, libgl1, libegl1, libglib2.0-0 | libglib2.0-0t64, "
    "libdbus-1-3, libfontconfig1, libfreetype6, libx11-6, libx11-xcb1, libxcb1"
)
CONTROL = """Package: duwen
Version: {version}
Architecture: {architecture}
Maintainer: The Duwen authors <{homepage}>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-noto-cjk
Section: education
Priority: optional
Homepage: {homepage}
Description: desktop reader for Chinese articles
 Opens Chinese articles and books, shows them in simplified or traditional
 characters with pinyin, and lists the people, places and dates in them.
"""


def main() -> int:
    """0 when the package is made."""
    facts, architecture = project.facts(), _output("dpkg", "--print-architecture")
    bundle = ROOT / "dist" / "duwen"
    target = ROOT / "dist" / f"duwen_{facts['version']}_{architecture}.deb"
    with TemporaryDirectory() as scratch:
        root = Path(scratch) / "duwen"
        program = root / "usr" / "lib" / "duwen"
        shutil.copytree(bundle, program, symlinks=True)
        shutil.move(program / "share", root / "usr" / "share")
        papers = root / "usr" / "share" / "doc" / "duwen"
        papers.mkdir(parents=True)
        shutil.copy(bundle / "LICENSE", papers / "copyright")
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "duwen").symlink_to("../lib/duwen/duwen")
        size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
        control = root / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(
            CONTROL.format(architecture=architecture, kilobytes=size, depends=DEPENDS, **facts),
            "utf-8",
        )
        root.chmod(0o755)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    print(target)
    return 0


def _output(*words: str) -> str:
    done = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
