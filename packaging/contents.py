"""What is in a bundle: its size, its largest files with their reasons, and what nobody expects."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

LARGE = 1_000_000  # bytes from which a file must have a reason
LISTED = 20
MB = 1_000_000
PAGE = """# What is in the program for people without Python

Made by `packaging/smoke.py` of the bundle for Linux that it tried last; the reasons are those of
`packaging/contents.json`. Megabytes are 10^6 bytes. At most: {folder} MB, and {archive_most} MB
compressed.

## The largest files

{table}

Compressed (tar.xz): {archive:.1f} MB.

## Its parts

{parts}
"""
REASONS = Path(__file__).with_name("contents.json")


@dataclass(frozen=True)
class Reason:
    """Why files whose path matches are there, and how large they may be in MB."""

    pattern: str
    most: float
    why: str

    def covers(self, path: str, size: int) -> bool:
        """Whether this is why the file is there."""
        return size <= self.most * MB and re.fullmatch(self.pattern, path) is not None


def read_reasons(path: Path) -> list[Reason]:
    """The reasons in contents.json."""
    return [Reason(**entry) for entry in json.loads(path.read_text("utf-8"))["files"]]


def sizes(folder: Path) -> Iterator[tuple[str, int]]:
    """Each file below the folder with its bytes."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(folder).as_posix(), path.stat().st_size


def unexpected(files: Iterable[tuple[str, int]], reasons: Iterable[Reason]) -> list[str]:
    """The large files without a reason, and those that have grown beyond it."""
    known = list(reasons)
    return [
        f"{path} ({size / MB:.1f} MB)"
        for path, size in files
        if size > LARGE and not any(reason.covers(path, size) for reason in known)
    ]


def table(files: Iterable[tuple[str, int]], reasons: Iterable[Reason]) -> str:
    """The size of all and a line for each of the largest files, in Markdown."""
    every, known = list(files), list(reasons)
    lines = [
        f"{sum(size for _, size in every) / MB:.1f} MB in {len(every)} files.",
        "",
        "| MB | file | why |",
        "|---|---|---|",
    ]
    for path, size in sorted(every, key=lambda file: -file[1])[:LISTED]:
        why = next((r.why for r in known if r.covers(path, size)), "")
        lines.append(f"| {size / MB:.1f} | {path} | {why} |")
    return "\n".join(lines)


def parts(files: Iterable[tuple[str, int]], path: Path = REASONS) -> str:
    """A line for each part of the program with its size, in Markdown.

    A file counts for the first part whose pattern it matches.
    """
    known = json.loads(path.read_text("utf-8"))["parts"]
    weights = dict.fromkeys((part["name"] for part in known), 0)
    for name, size in files:
        weights[next(p["name"] for p in known if re.fullmatch(p["pattern"], name))] += size
    lines = ["| MB | part | why |", "|---|---|---|"]
    lines += [f"| {weights[p['name']] / MB:.1f} | {p['name']} | {p['why']} |" for p in known]
    return "\n".join(lines)


def page(folder: Path, archive: Path) -> str:
    """What docs/bundle.md says of a bundle and its archive."""
    files, most = sorted(sizes(folder)), json.loads(REASONS.read_text("utf-8"))["most"]
    return PAGE.format(
        table=table(files, read_reasons(REASONS)),
        parts=parts(files),
        archive=archive.stat().st_size / MB,
        folder=most["folder"],
        archive_most=most["archive"],
    )


def too_large(kind: str, size: int, path: Path = REASONS) -> str:
    """A sentence where the folder or the archive is larger than contents.json says, else ""."""
    most = json.loads(path.read_text("utf-8"))["most"][kind]
    return f"the {kind} has {size / MB:.1f} MB, {most} are the most" if size > most * MB else ""


def weigh(archive: Path) -> int:
    """0 where the archive is not too large."""
    size = archive.stat().st_size
    print(f"{archive}: {size / MB:.1f} MB")
    complaint = too_large("archive", size)
    print(complaint, end="", file=sys.stderr)
    return 1 if complaint else 0


def main(folder: Path) -> int:
    """0 where there is a bundle, not too large, and every large file of it has its reason."""
    files = sorted(sizes(folder))
    if not files:
        print(f"there is nothing in {folder}: build first", file=sys.stderr)
        return 1
    reasons = read_reasons(REASONS)
    print(table(files, reasons))
    complaints = [f"nobody expects {surprise}" for surprise in unexpected(files, reasons)]
    complaints += filter(None, [too_large("folder", sum(size for _, size in files))])
    print("".join(f"{complaint}\n" for complaint in complaints), end="", file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
