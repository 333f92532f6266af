"""Tries a built program as a stranger's machine would: python3 packaging/smoke.py [FOLDER].

The folder (dist/duwen) is copied to a path with Chinese, a blank, # and %, and started where
nothing is but the libraries and fonts of the system (room.py), with an empty home and no other
environment than that and the display: the self-test, the commands, and the window with a sample
under Xvfb. There the script is changed and changed back, and the mouse rests on a word; the picture
is compared each time, and the last one is dist/smoke.xwd. Then it is started on machines that lack
something (hardships.py). When all went well, packaging/tried.json says so (inputs.py), and
docs/bundle.md what is in it. Needs Linux, root, Xvfb, xdotool and a Chinese font.
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
TRIES = 3
# Places in the first paragraphs: at one of them there is a word under the mouse and no punctuation.
PLACES = (("330", "360"), ("400", "440"), ("300", "545"))
LINGER = 8.0  # seconds for a card on a slow machine


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
        room, environment = (
            Room(here / "root", inside, program.parent),
            {"HOME": str(inside / "home")},
        )
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
        [archive] = folder.parent.glob("*.tar.xz")
        (ROOT / "docs" / "bundle.md").write_text(contents.page(folder, archive), "utf-8")
        inputs.record_tried()
    return 0


def command(words: list[str]) -> str:
    """What the program prints; raises ChildProcessError where it fails."""
    done = subprocess.run(words, stdout=subprocess.PIPE, check=False, timeout=10 * PATIENCE)
    output = done.stdout.decode("utf-8")
    if done.returncode:
        raise ChildProcessError(f"the program ended with {done.returncode}:\n{output}")
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
                code = process.poll()
                raise TimeoutError(f"no article with names: {seen} colours, ended with {code}")
            time.sleep(0.05)
        print(f"window: {seen} colours after {time.monotonic() - begun:.2f} s")
        use(display, picture)
        if process.poll() is not None:
            raise ChildProcessError(f"the window ended with {process.returncode}")
    finally:
        shutil.copy(picture, ROOT / "dist" / "smoke.xwd")
        print(f"said meanwhile: {hardships.ended(process).strip() or 'nothing'}")


def use(display: str, picture: Path) -> None:
    """Change the script, change it back, rest the mouse on a word; raises TimeoutError."""
    hand(display, "search", "--sync", "--onlyvisible", "--name", "Duwen", "windowfocus", "--sync")
    hand(display, "mousemove", "1270", "890")  # where nothing is hovered
    as_written = toggled(display, picture)
    card = hovered(display, picture, as_written)
    print(f"hovered: a card on {difference(as_written, card):.1%} of the picture")


def hovered(display: str, picture: Path, before: bytes) -> bytes:
    """The picture with a card on a word; raises TimeoutError."""
    for place in PLACES:
        hand(display, "mousemove", *place)
        try:
            return until("a card", picture, differs(before, 0.005), patience=LINGER)
        except TimeoutError:
            continue
    raise TimeoutError(f"no card at {PLACES}")


def toggled(display: str, picture: Path) -> bytes:
    """The article as written, after it was seen in the other script; raises TimeoutError.

    On a busy machine names may still come while nothing has moved for a while, and the picture is
    another afterwards; then it is done again.
    """
    for _ in range(TRIES):
        as_written = settled(picture)
        hand(display, "key", "ctrl+3")
        until("the other script", picture, differs(as_written, 0.005))
        changed = settled(picture)
        hand(display, "key", "ctrl+1")
        until("the text as written", picture, differs(changed, 0.005))
        back = settled(picture)
        if difference(as_written, back) < 0.002:
            print(f"toggled: {difference(back, changed):.1%} of the picture, and back")
            return back
    raise TimeoutError("the text as written did not come back as it was")


def differs(before: bytes, share: float) -> Callable[[bytes], bool]:
    """Whether a picture differs from the one before in more than a share of its pixels."""
    return lambda now: difference(before, now) > share


def settled(picture: Path) -> bytes:
    """The picture when nothing has moved in it for two seconds; raises TimeoutError."""
    seen = picture.read_bytes()

    def rests(now: bytes) -> bool:
        nonlocal seen
        before, seen = seen, now
        return difference(before, now) < 0.0005

    return until("a window at rest", picture, rests, pause=2.0)


def until(
    what: str,
    picture: Path,
    holds: Callable[[bytes], bool],
    pause: float = 0.2,
    patience: float = PATIENCE,
) -> bytes:
    """The first picture of which it holds; raises TimeoutError with ``what`` was waited for."""
    begun = time.monotonic()
    while time.monotonic() - begun < patience:
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
        [*words, "-nolisten", "tcp", "-noreset"], pass_fds=[theirs], stderr=subprocess.DEVNULL
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
