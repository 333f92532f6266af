"""Whether the program was built and tried as it would be built now: python3 packaging/inputs.py.

A build depends on the files below packaging/ and resources/, on the versions of what it is made
with, and on what the program imports. packaging/tried.json holds their digest from when smoke.py
last went well; .ci/run builds and tries anew when it is another. A record in the project needs no
history, so a shallow checkout and a change of many commits are judged alike. A change of the
program alone that imports nothing new is left to the tests.
"""

from __future__ import annotations

import ast
import hashlib
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRIED = "packaging/tried.json"
BUILT = ROOT / "build" / "digest"  # of what dist/duwen was made of
BUILT_OF = ("packaging", "resources", "requirements.lock", "LICENSE")
# Tools and records that no bundle is made with.
APART = (TRIED, "packaging/data/", "packaging/screenshots.py", "packaging/lock")


def digest(root: Path = ROOT) -> str:
    """A checksum over everything a build depends on, in hexadecimal digits."""
    checksum = hashlib.sha256()
    for name in _listed(root):
        content = (root / name).read_bytes()
        checksum.update(f"{name} {len(content)}\n".encode() + content)
    values = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    tools = {name: values["tool"].get(name) for name in ("hatch", "duwen")}
    made_with = [values["project"], values["build-system"], tools]
    checksum.update(json.dumps(made_with, sort_keys=True).encode())
    for name in sorted(imported((root / "reader").rglob("*.py"))):
        checksum.update(f"import {name}\n".encode())
    return checksum.hexdigest()


def imported(sources: Iterable[Path]) -> set[str]:
    """The modules from outside that the sources import, wherever in them."""
    names = set()
    for source in sources:
        for node in ast.walk(ast.parse(source.read_bytes())):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names.add(node.module or "")
    return {name for name in names if name.partition(".")[0] != "reader"}


def record_built() -> None:
    """Remember, for the smoke test, what the bundle is about to be made of."""
    BUILT.parent.mkdir(exist_ok=True)
    BUILT.write_text(digest(), "ascii")


def record_tried() -> None:
    """Write into packaging/tried.json what the bundle was made of that was tried."""
    facts = {
        "about": "Written by packaging/smoke.py when all went well; read by packaging/inputs.py.",
        "digest": BUILT.read_text("ascii"),
    }
    (ROOT / TRIED).write_text(json.dumps(facts, indent=2) + "\n", "utf-8")


def _listed(root: Path) -> Iterator[str]:
    """The files of a build that belong to the project, whether committed or new."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *BUILT_OF]
    done = subprocess.run(words, cwd=root, check=True, stdout=subprocess.PIPE)
    for name in sorted(set(done.stdout.decode().split("\0")) - {""}):
        if not name.startswith(APART) and (root / name).is_file():
            yield name


def verdict(root: Path = ROOT) -> int:
    """0 where the record fits, 1 where the program is to be built and tried anew."""
    record = root / TRIED
    recorded = json.loads(record.read_text("utf-8"))["digest"] if record.exists() else ""
    if recorded == digest(root):
        print(f"what the bundle is made of is what was tried last ({TRIED})")
        return 0
    print("what the bundle is made of has changed since it was tried last")
    return 1


if __name__ == "__main__":
    sys.exit(verdict())
