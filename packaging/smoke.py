"""Tries a built program as a stranger's machine would: python3 packaging/smoke.py [FOLDER].

The folder (dist/duwen) is copied to a path with Chinese, a blank, # and %, and started with an
empty home and no other environment than that and the display: the self-test, the commands, and the
window with a sample under Xvfb, whose picture is dist/smoke.xwd. Needs Linux, Xvfb and a Chinese
font.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import contents

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "samples" / "quanzhou_boat.txt"
PATIENCE = 60.0  # seconds for the window on a slow machine
# Seen: 1220 in the window of an article of one character, 3168 with the sample and its names.
FEWEST_COLOURS = 2000
SCREEN = "1280x900x24"


def main(folder: Path) -> int:
    """0 when all went well; what did not raises."""
    if contents.main(folder):
        return 1
    with TemporaryDirectory() as scratch:
        place = Path(scratch) / "读文 #1 100%"
        program = shutil.copytree(folder, place / "duwen", symlinks=True) / "duwen"
        sample = shutil.copy(SAMPLE, place / "文章 #2 50%.txt")
        home = Path(scratch) / "home"
        home.mkdir()
        environment = {"HOME": str(home)}
        print(command(environment, program, "--self-test"), end="")
        annotated = json.loads(command(environment, program, "annotate", sample))
        print(f"annotate: {len(annotated['paragraphs'])} paragraphs")
        with screen(Path(scratch)) as (display, picture):
            window(environment | {"DISPLAY": display}, [program, sample], picture)
    return 0


def command(environment: dict[str, str], *words: Path | str) -> str:
    """What the program prints; raises CalledProcessError where it fails."""
    done = subprocess.run(words, env=environment, stdout=subprocess.PIPE, check=False)
    output = done.stdout.decode("utf-8")
    if done.returncode:
        print(output)
    done.check_returncode()
    return output


def window(environment: dict[str, str], words: list[Path | str], picture: Path) -> None:
    """Open the window, wait until article and names are painted and keep its picture.

    Raises TimeoutError, ChildProcessError.
    """
    process = subprocess.Popen(words, env=environment, stderr=subprocess.PIPE)
    try:
        begun = time.monotonic()
        while (seen := colours(picture.read_bytes())) < FEWEST_COLOURS:
            if process.poll() is not None or time.monotonic() - begun > PATIENCE:
                raise TimeoutError(f"no article with names in the window: {seen} colours")
            time.sleep(0.05)
        print(f"window: {seen} colours after {time.monotonic() - begun:.2f} s")
        time.sleep(5)  # what comes after the first paint must not end the program either
        if process.poll() is not None:
            raise ChildProcessError(f"the window ended with {process.returncode}")
        shutil.copy(picture, ROOT / "dist" / "smoke.xwd")
    finally:
        process.terminate()
        complaints = process.communicate()[1].decode("utf-8", "replace")
    print(f"said meanwhile: {complaints.strip() or 'nothing'}")


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


def colours(xwd: bytes) -> int:
    """How many colours the picture has (X Window Dump, 32 bits a pixel).

    The head begins with its own length; its twentieth word counts the entries of the colour table,
    12 bytes each.
    """
    head = struct.unpack(">25I", xwd[:100])
    pixels = memoryview(xwd)[head[0] + 12 * head[19] :]
    return len(set(pixels[: len(pixels) // 4 * 4].cast("I")))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist" / "duwen"))
