"""Tries a built program as a stranger's machine would: python3 packaging/smoke.py [FOLDER].

The folder (dist/duwen) is copied to a path with Chinese, a blank, # and %, and started where
nothing is but the libraries and fonts of the system (room.py), with an empty home and no other
environment than that and the display: the self-test, the commands, and the window with a sample
under Xvfb. There the script is changed and changed back, and the mouse rests on a word; the picture
is compared each time, and the last one is dist/smoke.xwd. Then it is started on machines that lack
something (hardships.py). When all went well, packaging/tried.json says so (inputs.py). Needs Linux,
root, Xvfb, xdotool and a Chinese font.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import contents
import hardships
import inputs
from pictures import colours, difference
from room import Room

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "dist" / "duwen"
SAMPLE = ROOT / "resources" / "samples" / "quanzhou_boat.txt"
PATIENCE = 60.0  # seconds for the window on a slow machine
# Seen: 1220 in the window of an article of one character, 3168 with the sample and its names.
FEWEST_COLOURS = 2000
SCREEN = "1280x900x24"
WORD = ("420", "420")  # a place in the middle of the first paragraph


def main(folder: Path) -> int:
    """0 when all went well; what did not raises."""
    if contents.main(folder):
        return 1
    with TemporaryDirectory() as scratch:
        here = Path(scratch)
        inside = here / "inside"
        program = shutil.copytree(folder, inside / "读文 #1 100%/duwen", symlinks=True) / "duwen"
        sample = Path(shutil.copy(SAMPLE, inside / "读文 #1 100%/文章 #2 50%.txt"))
        for name in ("root", "screen", "inside/home"):
            (here / name).mkdir()
        room, environment = Room(here / "root", inside), {"HOME": str(inside / "home")}
        print(command(room.words(environment, program, "--self-test")), end="")
        annotated = json.loads(command(room.words(environment, program, "annotate", sample)))
        print(f"annotate: {len(annotated['paragraphs'])} paragraphs")
        with screen(here / "screen") as (display, picture):
            environment |= {"DISPLAY": display}
            window(display, room.words(environment, program, sample), picture)
            for case in hardships.read_hardships():
                outcome = hardships.suffer(case, here, (program, sample), (display, picture))
                print(f"{case.name}: {outcome}", flush=True)
    if folder == BUNDLE:
        inputs.record_tried()
    return 0


def command(words: list[str]) -> str:
    """What the program prints; raises CalledProcessError where it fails."""
    done = subprocess.run(words, stdout=subprocess.PIPE, check=False)
    output = done.stdout.decode("utf-8")
    if done.returncode:
        print(output)
    done.check_returncode()
    return output


def window(display: str, words: list[str], picture: Path) -> None:
    """Open the window, wait until article and names are painted and keep its picture.

    Raises TimeoutError, ChildProcessError.
    """
    process = subprocess.Popen(words, stderr=subprocess.PIPE)
    try:
        begun = time.monotonic()
        while (seen := colours(picture.read_bytes())) < FEWEST_COLOURS:
            if process.poll() is not None or time.monotonic() - begun > PATIENCE:
                raise TimeoutError(f"no article with names in the window: {seen} colours")
            time.sleep(0.05)
        print(f"window: {seen} colours after {time.monotonic() - begun:.2f} s")
        use(display, picture)
        if process.poll() is not None:
            raise ChildProcessError(f"the window ended with {process.returncode}")
        shutil.copy(picture, ROOT / "dist" / "smoke.xwd")
    finally:
        process.terminate()
        complaints = process.communicate()[1].decode("utf-8", "replace")
    print(f"said meanwhile: {complaints.strip() or 'nothing'}")


def use(display: str, picture: Path) -> None:
    """Change the script, change it back, rest the mouse on a word; raises TimeoutError."""
    hand(display, "search", "--sync", "--onlyvisible", "--name", "Duwen", "windowfocus", "--sync")
    hand(display, "mousemove", "1270", "890")  # where nothing is hovered
    as_written = settled(picture)
    hand(display, "key", "ctrl+3")
    changed = until("the other script", picture, lambda now: difference(as_written, now) > 0.005)
    hand(display, "key", "ctrl+1")
    until("the text as written", picture, lambda now: difference(as_written, now) < 0.002)
    print(f"toggled: {difference(as_written, changed):.1%} of the picture, and back")
    hand(display, "mousemove", *WORD)
    card = until("a card", picture, lambda now: difference(as_written, now) > 0.01)
    print(f"hovered: a card on {difference(as_written, card):.1%} of the picture")


def settled(picture: Path) -> bytes:
    """The picture when nothing has moved in it for a second; raises TimeoutError."""
    seen = picture.read_bytes()

    def rests(now: bytes) -> bool:
        nonlocal seen
        before, seen = seen, now
        return difference(before, now) < 0.0005

    return until("a window at rest", picture, rests, pause=1.0)


def until(what: str, picture: Path, holds: Callable[[bytes], bool], pause: float = 0.2) -> bytes:
    """The first picture of which it holds; raises TimeoutError with ``what`` was waited for."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        time.sleep(pause)
        now = picture.read_bytes()
        if holds(now):
            return now
    raise TimeoutError(f"{what} did not come")


def hand(display: str, *words: str) -> None:
    """Move mouse and keys of the display; raises CalledProcessError."""
    environment = {"DISPLAY": display, "PATH": os.environ["PATH"]}
    subprocess.run(["xdotool", *words], env=environment, check=True, timeout=PATIENCE)


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, Path]]:
    """A display without a person: its name, and the file that always holds its picture."""
    ours, theirs = os.pipe()
    words = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", SCREEN, "-fbdir", str(folder)]
    server = subprocess.Popen(
        [*words, "-nolisten", "tcp"], pass_fds=[theirs], stderr=subprocess.DEVNULL
    )
    os.close(theirs)
    try:
        with os.fdopen(ours) as answer:
            yield f":{answer.readline().strip()}", folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else BUNDLE))
