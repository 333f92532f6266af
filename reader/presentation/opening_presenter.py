"""Where articles come from: files in any encoding, pasted text, pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.model.article import Article
from reader.model.way import WayToRead
from reader.presentation.reader_presenter import ReaderPresenter


class Sources(Protocol):
    """Makes articles; every method raises kinds of ReaderError."""

    def file(self, path: Path, encoding: str | None = None) -> Article:
        """The article in a file, read in ``encoding`` or the one that it looks like."""

    def text(self, text: str) -> Article:
        """The article that pasted text is."""

    def ways(self, path: Path) -> Sequence[WayToRead]:
        """The ways to read a file, the likeliest first; none where the file itself tells."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from: its path, "" for none; the encoding, where it was chosen."""

    path: str = ""
    encoding: str | None = None


class OpeningPresenter:
    """Opens what the reader chose, and knows where the open article came from."""

    def __init__(self, sources: Sources, reader: ReaderPresenter) -> None:
        self._sources = sources
        self._reader = reader
        self.origin = Origin()

    def open_path(self, path: Path, encoding: str | None = None) -> bool:
        """Open the file, or tell why not; whether it is open now."""
        origin = Origin(str(path), encoding)
        return self._open(origin, lambda: self._sources.file(path, encoding))

    def open_sample(self, path: Path) -> bool:
        """Open an article that comes with the program."""
        return self._open(Origin(), lambda: self._sources.file(path))

    def open_text(self, text: str) -> bool:
        """Open pasted text as a new article, or tell why not."""
        return self._open(Origin(), lambda: self._sources.text(text))

    def ways(self) -> Sequence[WayToRead]:
        """The ways to read the file of the open article; raises kinds of ReaderError."""
        return self._sources.ways(Path(self.origin.path)) if self.origin.path else ()

    def read_in(self, encoding: str) -> bool:
        """Open the file of the open article again, in that encoding."""
        return bool(self.origin.path) and self.open_path(Path(self.origin.path), encoding)

    def _open(self, origin: Origin, load: Callable[[], Article]) -> bool:
        """Open what ``load`` gives; what was open stays where it fails."""
        before, self.origin = self.origin, origin
        if self._reader.open(load):
            return True
        self.origin = before
        return False
