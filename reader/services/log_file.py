"""A file of what the program did and what went wrong, for who reports a problem.

It holds no text of an article: an entry is made of names of the program and the system's, and of
an error only its kind and where in the program it came up.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from pathlib import Path

# Bytes of one file; the one before it is kept, so twice as much is the most there is.
LARGEST = 200_000


class LogFile:
    """Writes lines to ``path``; where that can't be done, the program goes on without.

    ``clock`` gives seconds since 1970.
    """

    def __init__(
        self, path: Path, clock: Callable[[], float] = time.time, largest: int = LARGEST
    ) -> None:
        self._path = path
        self._older = path.with_name(path.name + ".1")
        self._clock = clock
        self._largest = largest

    def note(self, line: str) -> bool:
        """Whether the line was written, with the time before it."""
        now = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(self._clock()))
        try:
            self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size >= self._largest:
                self._path.replace(self._older)
            with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{now} {line.rstrip()}\n")
        except OSError:  # a log is no reason to trouble anybody
            return False
        return True

    def note_error(self, error: BaseException) -> bool:
        """Whether the error was written: its kind and place, not its words, which may quote."""
        places = traceback.extract_tb(error.__traceback__)
        steps = "".join(
            f"\n    {place.name}, {_short(place.filename)}:{place.lineno}" for place in places
        )
        return self.note(f"{type(error).__name__}{steps}")

    def tail(self, characters: int) -> str:
        """The last lines, at most so many characters, "" where there is no log."""
        text = "".join(_read(path) for path in (self._older, self._path))
        if len(text) <= characters:
            return text
        return text[-characters:].partition("\n")[2]


def _short(filename: str) -> str:
    """The file from the package on: what lies before it names the user."""
    return "/".join(Path(filename).parts[-3:])


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
