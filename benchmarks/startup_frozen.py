"""How long the bundle takes until its article is painted, beside a bare window frozen the same way.

    python -m benchmarks.startup_frozen build PYTHON [FOLDER]
    python -m benchmarks.startup_frozen measure [ROUNDS] [FOLDER]

``build`` freezes both with packaging/duwen.spec: the same excludes, the same cuts. PYTHON is that
of build/venv, which packaging/build.py makes, with the program that is to be measured in it. The
programs differ from the bundle in what is started: they tell the CPU time at the end of the first
paint and leave. The plain window is the bare one with PySide6's own Python packed in its library,
as PyInstaller leaves it. ``measure`` starts all in turn. Wall time is from before the start, CPU
time what the process used. docs/decisions/0050-bundle.md has the figures.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.startup import BARE, TO_REACH

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "startup"
ROUNDS = 15

TOLD = """
import os, sys, time

def told():
    sys.stdout.write(f"{time.time()} {time.process_time()}")
    sys.stdout.flush()
    os._exit(0)  # closing is no part of it
"""
DUWEN = (
    TOLD
    + """
import reader.window_start as program
from functools import partial
opened = program.window_program
program.window_program = lambda: partial(opened(), painted=told)
program.start([])
"""
)
PLAIN = "plain"
STARTS = {"duwen": DUWEN, "bare": TOLD + "mark = lambda name: None\n" + BARE}
# Of the spec, what it starts and what it calls the folder; the bare window has no data of ours.
START = 'str(ROOT / "packaging" / "start.py")'
DATAS = 'datas=[(str(ROOT / "resources"), "reader/resources"), *copy_metadata("duwen")],'
HIDDEN = 'hiddenimports=["reader.app", "rjieba", "numpy"],'
PYPINYIN = 'analysis.datas.append(("pypinyin/phrases_dict.json", str(empty), "DATA"))'


def main(arguments: list[str]) -> int:
    """Build or measure."""
    what, *rest = arguments
    if what == "build":
        build(rest[0], Path(rest[1]) if len(rest) > 1 else FOLDER)
    else:
        folder = Path(rest[1]) if len(rest) > 1 else FOLDER
        measure(folder, int(rest[0]) if rest else ROUNDS)
    return 0


def build(python: str, folder: Path) -> None:
    """Freeze both programs into ``folder``."""
    spec = (ROOT / "packaging" / "duwen.spec").read_text("utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    for name, source in STARTS.items():
        start = folder / f"start_{name}.py"
        start.write_text(source, "utf-8")
        changes = {START: repr(str(start)), "Path(SPECPATH).parent": f"Path({str(ROOT)!r})"}
        changes["sys.path.insert(0, SPECPATH)"] = "sys.path.insert(0, str(ROOT / 'packaging'))"
        if name == "bare":
            changes |= {DATAS: "", HIDDEN: 'hiddenimports=["PySide6.QtWidgets"],', PYPINYIN: ""}
        own = folder / f"{name}.spec"
        own.write_text(changed(spec, changes), "utf-8")
        command = [python, "-I", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        paths = ["--distpath", str(folder / name), "--workpath", str(folder / "work" / name)]
        subprocess.run([*command, *paths, str(own)], check=True, cwd=folder)
    shutil.rmtree(folder / PLAIN, ignore_errors=True)
    shutil.copytree(folder / "bare", folder / PLAIN, symlinks=True)
    for unpacked in list((folder / PLAIN).rglob("files.dir")):
        shutil.rmtree(unpacked)


def changed(spec: str, changes: dict[str, str]) -> str:
    """The spec with each text replaced; each has to be there."""
    for old, new in changes.items():
        if old not in spec:
            raise ValueError(f"packaging/duwen.spec has no {old!r} any more")
        spec = spec.replace(old, new)
    return spec


def measure(folder: Path, rounds: int) -> None:
    """Print the medians of both, and the medians of their ratios."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in (*STARTS, PLAIN)}
    with tempfile.TemporaryDirectory() as home:
        for number in range(rounds + 1):
            for name, times in taken.items():
                found = times_of(folder / name / "duwen" / "duwen", Path(home))
                if number:  # the first fills the caches of the disk
                    times.append(found)
    for name, times in taken.items():
        wall, cpu = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
        print(f"{name:6} {wall:6.0f} ms wall {cpu:6.0f} ms CPU")
    for name in ("bare", PLAIN):
        pairs = list(zip(taken["duwen"], taken[name], strict=True))
        wall, cpu = (statistics.median(our[i] / its[i] for our, its in pairs) for i in range(2))
        print(f"duwen to {name}: {wall:.2f} wall, {cpu:.2f} CPU")
    print(f"to reach: {TO_REACH}")


def times_of(program: Path, home: Path) -> tuple[float, float]:
    """Seconds until the end of the first paint: wall, CPU."""
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        if name in os.environ:
            environment[name] = os.environ[name]
    if "DISPLAY" not in environment:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.time()
    done = subprocess.run([program], check=True, capture_output=True, text=True, env=environment)
    end, cpu = map(float, done.stdout.split())
    return end - start, cpu


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
