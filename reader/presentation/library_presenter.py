"""What was read, as a list to look through and to open from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from reader.model.library import LibraryEntry, LibraryHit
from reader.presentation.catalogue import Catalogue
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.reading_memory import ReadingMemory

IN_MENU = 10
IN_LIST = 500

Deliver = Callable[[Sequence[LibraryHit]], None]


class LibraryPresenter:
    """Finds what was read, opens it again, and forgets it."""

    def __init__(
        self, catalogue: Catalogue, memory: ReadingMemory, opening: OpeningPresenter
    ) -> None:
        self._catalogue = catalogue
        self._memory = memory
        self._opening = opening
        self._asked = 0

    @property
    def is_ready(self) -> bool:
        """Whether anything is remembered at the moment; not while it is turned off."""
        return self._catalogue.is_ready

    def begin(self) -> None:
        """Open the library; what it knows of the open article comes back when it is there."""
        self._catalogue.begin(self._opening.resume)

    def keep(self) -> None:
        """Remember the open article with the place where the reader is now."""
        self._memory.keep()

    def recent(self) -> Sequence[LibraryEntry]:
        """The articles opened last, the newest first."""
        return self._catalogue.ask(lambda store: store.recent(IN_MENU, listed=True), [])

    def find(self, query: str, deliver: Deliver) -> None:
        """Have the articles delivered that hold the query; all of them for an empty one.

        Where something else is asked for meanwhile, nothing is delivered.
        """
        self._asked += 1
        number = self._asked

        def answered(hits: Sequence[LibraryHit]) -> None:
            if number == self._asked:
                deliver(hits)

        if query.strip():
            self._catalogue.do(lambda store: store.search(query), answered)
        else:
            self._catalogue.do(
                lambda store: [LibraryHit(entry) for entry in store.recent(IN_LIST)], answered
            )

    def open(self, entry: LibraryEntry) -> bool:
        """Open the file of an article again, or the text where it never had a file."""
        return self._opening.open_path(Path(entry.path)) if entry.path else self.open_text(entry)

    def open_text(self, entry: LibraryEntry) -> bool:
        """Open the text of an article as it was when it was read; whether there is one."""
        text = self.text(entry)
        return text is not None and self._opening.open_text(text, entry.title)

    def text(self, entry: LibraryEntry) -> str | None:
        """The text of an article as it was when it was read."""
        return self._catalogue.ask(lambda store: store.text(entry.identity), None)

    def forget(self, entry: LibraryEntry, then: Callable[[], None]) -> None:
        """Take an article out of the library."""
        self._catalogue.do(lambda store: store.forget(entry.identity), lambda _: then())

    def unlist(self) -> None:
        """Empty the list of recent articles; they stay in the library."""
        self._catalogue.do(lambda store: store.unlist())

    def clear(self, then: Callable[[], None] = lambda: None) -> None:
        """Take everything out of the library."""
        self._catalogue.clear(then)
