"""What a bundle is tried with is data, and a program that crashes is told from one that speaks."""

from __future__ import annotations

import re
from pathlib import Path

import hardships
import pytest
from hardships import Crashed, Hardship
from room import LIBRARIES, SYSTEM, Room

CASES = hardships.read_hardships()


def test_every_case_has_a_name_of_its_own() -> None:
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
def test_what_a_case_takes_away_is_there_to_be_taken(case: Hardship) -> None:
    assert all("/" not in name or name in SYSTEM for name in case.without)
    assert all(re.match(r"_internal/", name) for name in case.gone)
    assert case != Hardship(case.name, case.says)


@pytest.mark.parametrize(
    ("says", "painted", "code", "said", "verdict"),
    [
        ("", True, -15, "Qt warns of the locale\n", "the window"),
        ("No display.+", False, 2, "Qt warns\nduwen: No display: start\n", "No display: start"),
    ],
)
def test_a_window_or_a_sentence_will_do(
    says: str, painted: bool, code: int, said: str, verdict: str
) -> None:
    assert hardships.verdict(Hardship("a", says), painted, code, said) == verdict


@pytest.mark.parametrize(
    ("says", "painted", "code", "said"),
    [
        ("", False, -6, "Aborted\n"),  # a crash
        ("", False, 2, "duwen: There is no display.\n"),  # a sentence where a window was due
        ("No display.+", True, -15, ""),  # a window where a sentence was due
        ("No display.+", False, 1, "duwen: No display: start\n"),  # said, and then a crash
        ("No display", False, 2, "duwen: No display\nTraceback\n"),
        ("No display", False, 2, "duwen: No Chinese font\n"),
    ],
)
def test_all_else_will_not(says: str, painted: bool, code: int, said: str) -> None:
    with pytest.raises(Crashed):
        hardships.verdict(Hardship("a", says), painted, code, said)


def test_a_room_has_nothing_of_the_project_or_of_python() -> None:
    room = Room(Path("/scratch/root"), Path("/scratch/inside"), Path("/scratch/inside/duwen"))
    furnished = [line for line in room.script() if line.startswith("mount --rbind")]
    sources = {line.split()[2] for line in furnished}
    assert sources <= {*SYSTEM, "/scratch/inside"}
    assert not any(re.search(r"/bin|/local/|home|python", place) for place in (*SYSTEM, *LIBRARIES))
    assert any("rm -rf" in line and "libpython" in line for line in room.script())


def test_a_path_with_a_blank_is_one_word_for_the_shell() -> None:
    room = Room(Path("/s/a b"), Path("/s/in"), Path("/s/in"), read_only=("/tmp",))  # noqa: S108 - in the room
    assert "mount -o remount,bind,ro '/s/a b/tmp'" in list(room.script())


def test_a_library_that_the_bundle_brings_is_not_taken_from_the_system(tmp_path: Path) -> None:
    """A bundle that looked for its own in the wrong place would run here, and not elsewhere."""
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal/libffi.so.8").touch()
    [*_, removed] = (
        line
        for line in Room(Path("/s/root"), tmp_path, tmp_path, without=("libEGL.so*",)).script()
        if line.startswith("rm -rf")
    )
    assert removed.split()[2:] == ["libpython*", "python*", "libffi.so.8", "libEGL.so*"]
