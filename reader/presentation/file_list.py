"""Several files that were opened at once, to read one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


class FileList:
    """The files in the order they came, and which of them was opened last."""

    def __init__(self) -> None:
        self.paths: tuple[Path, ...] = ()
        self.at = 0

    def take(self, paths: Sequence[Path]) -> Path | None:
        """Begin a list with these, each once; the first is to be opened, None where there is none.

        A single file that is in the list already leaves it as it is: it is only another place.
        """
        own = tuple(dict.fromkeys(paths))
        if len(own) == 1 and own[0] in self.paths:
            return self.choose(self.paths.index(own[0]))
        self.paths, self.at = own, 0
        return own[0] if own else None

    def choose(self, at: int) -> Path:
        """Go to the file with that number, counted from 0: it is to be opened."""
        self.at = at
        return self.paths[at]

    def step(self, by: int) -> Path | None:
        """Go to the next file (1) or the one before (-1); None at the end of the list."""
        at = self.at + by
        return self.choose(at) if 0 <= at < len(self.paths) else None

    def leave(self) -> None:
        """Something else was opened: there is no list any more."""
        self.paths, self.at = (), 0
