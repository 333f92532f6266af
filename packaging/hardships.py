"""Starts a bundle on machines that lack something: a sentence or a window, and never a crash."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pictures import colours
from room import Room

CASES = Path(__file__).with_name("hardships.json")
PATIENCE = 60.0  # seconds for the window on a slow machine
# Seen: 245 with boxes for characters, 1736 with the article alone, 3149 with its names.
FEWEST_COLOURS = 1500
BLANK = 10  # colours of a screen where no window is left
ALIVE = 1.0  # seconds after the paint, when files are written and the child has started


@dataclass(frozen=True)
class Hardship:
    """What is missing; ``says`` is what the program answers, "" where it opens its window.

    The names are those of hardships.json, where they are explained.
    """

    name: str
    says: str = ""
    without: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    full: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    environment: dict[str, str | None] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)


class Crashed(Exception):
    """The program neither opened its window nor said in a sentence why not."""


def read_hardships(path: Path = CASES) -> list[Hardship]:
    """The cases of hardships.json."""
    return [Hardship(**_frozen(entry)) for entry in json.loads(path.read_text("utf-8"))["cases"]]


def _frozen(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(v) if isinstance(v, list) else v for name, v in entry.items()}


def suffer(case: Hardship, place: Path, words: tuple[Path, Path], screen: tuple[str, Path]) -> str:
    """What came of it, in a line; raises Crashed.

    ``words`` are the program and its sample, in the folder "inside" of ``place``; the room is made
    in "root". ``screen`` is a display with the file of its picture.
    """
    display, picture = screen
    program, sample = words
    home = place / "inside" / "home"
    shutil.rmtree(home)
    home.mkdir()
    for name, text in case.files.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, "utf-8")
    given = {"HOME": str(home), "DISPLAY": display} | case.environment
    room = Room(
        place / "root",
        place / "inside",
        program.parent,
        case.without,
        tuple(_placed(case.read_only, home)),
        tuple(_placed(case.full, home)),
    )
    environment = {name: value for name, value in given.items() if value is not None}
    _wait_for_a_blank(picture)
    with _missing(program.parent, case.gone):
        process = subprocess.Popen(room.words(environment, program, sample), stderr=subprocess.PIPE)
        try:
            painted = _painted(process, picture)
        finally:
            said = ended(process)
    return verdict(case, painted, process.returncode, said)


def ended(process: subprocess.Popen[bytes]) -> str:
    """What the program wrote to its standard error, after it was ended, kindly or not."""
    process.terminate()
    try:
        said = process.communicate(timeout=PATIENCE)[1]
    except subprocess.TimeoutExpired:
        process.kill()
        said = process.communicate()[1]
    return said.decode("utf-8", "replace")


def _wait_for_a_blank(picture: Path) -> None:
    """Wait until the window of the case before is gone; raises TimeoutError."""
    begun = time.monotonic()
    while colours(picture.read_bytes()) > BLANK:
        if time.monotonic() - begun > PATIENCE:
            raise TimeoutError("a window stays on the screen")
        time.sleep(0.1)


def _painted(process: subprocess.Popen[bytes], picture: Path) -> bool:
    """Whether the article came up and the program is still there a second later."""
    begun = time.monotonic()
    while process.poll() is None and time.monotonic() - begun < PATIENCE:
        if colours(picture.read_bytes()) >= FEWEST_COLOURS:
            time.sleep(ALIVE)
            return process.poll() is None
        time.sleep(0.1)
    return False


def verdict(case: Hardship, painted: bool, code: int, said: str) -> str:
    """What came of it, in a line; raises Crashed where it is not what the case says."""
    if not case.says and painted:
        return "the window"
    sentence = said.strip().rpartition("\n")[2].removeprefix("duwen: ")
    if case.says and not painted and code == 2 and re.fullmatch(case.says, sentence):
        return sentence
    raise Crashed(f"{case.name}: code {code}, painted: {painted}\n{said}")


def _placed(places: tuple[str, ...], home: Path) -> Iterator[str]:
    return (str(home) if place == "HOME" else place for place in places)


@contextmanager
def _missing(bundle: Path, names: tuple[str, ...]) -> Iterator[None]:
    """The bundle without these files, which come back afterwards."""
    aside = {bundle / name: bundle.parent / f"aside {n}" for n, name in enumerate(names)}
    for path, other in aside.items():
        path.rename(other)
    try:
        yield
    finally:
        for path, other in aside.items():
            other.rename(path)
