"""The library of what was read, as the window uses it: it never waits long and never fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from reader.model.errors import LibraryDamaged, ReaderError
from reader.model.library import LibraryEntry, LibraryHit
from reader.presentation.tasks import Background

T = TypeVar("T")


class Store(Protocol):
    """The articles that were read; every method raises LibraryUnusable where the disk fails."""

    @property
    def set_aside_as(self) -> Path | None:
        """Where a damaged library was put, None where this one was sound."""

    def remember(self, entry: LibraryEntry, text: str) -> None:
        """Take in an article."""

    def update(self, entry: LibraryEntry) -> None:
        """Take in a new place, time or choice of an article that is there."""

    def entry(self, identity: str) -> LibraryEntry | None:
        """The article with that identity."""

    def at_path(self, path: str) -> LibraryEntry | None:
        """The article that was opened from that file last."""

    def recent(self, limit: int, *, listed: bool = False) -> list[LibraryEntry]:
        """The articles opened last, the newest first; those still ``listed``, or all."""

    def text(self, identity: str) -> str | None:
        """The text of that article as it was read."""

    def search(self, query: str, limit: int = 100) -> list[LibraryHit]:
        """The articles that hold all words of the query, the best first."""

    def forget(self, identity: str) -> None:
        """Take an article out."""

    def unlist(self) -> None:
        """Take all articles off the list of those opened last."""

    def clear(self) -> None:
        """Take all articles out."""


class Catalogue:
    """Asks the store at once what takes no time, and in the ``background`` whatever may wait.

    ``open_store`` gives the store. What goes wrong is told once for each kind; then the window
    goes on without.
    """

    def __init__(
        self,
        open_store: Callable[[], Store],
        background: Background,
        tell: Callable[[ReaderError], None],
    ) -> None:
        self._open_store = open_store
        self._background = background
        self._tell = tell
        self._told: set[type[ReaderError]] = set()
        self._store: Store | None = None
        self.is_on = True

    @property
    def is_ready(self) -> bool:
        """Whether anything can be asked or remembered."""
        return self.is_on and self._store is not None

    def begin(self, then: Callable[[], None]) -> None:
        """Open the store; ``then`` is called when it is there, and never where it does not come."""

        def opened(store: Store) -> None:
            self._store = store
            then()
            self._tell_damage(store)

        self._attempt(self._open_store, opened)

    def ask(self, question: Callable[[Store], T], otherwise: T) -> T:
        """The answer at once: ``otherwise`` while there is no store, or where it fails."""
        if self._store is None or not self.is_on:
            return otherwise
        try:
            return question(self._store)
        except ReaderError as error:
            self._tell_once(error)
            return otherwise

    def do(self, work: Callable[[Store], T], then: Callable[[T], None] = lambda _: None) -> None:
        """Work with the store in the background; without one, or where it fails, nothing comes."""
        store = self._store
        if store is None or not self.is_on:
            return

        def done(outcome: T) -> None:
            self._tell_damage(store)
            then(outcome)

        self._attempt(lambda: work(store), done)

    def clear(self, then: Callable[[], None] = lambda: None) -> None:
        """Take everything out, also while the library is turned off."""
        was_on, self.is_on = self.is_on, True
        self.do(lambda store: store.clear(), lambda _: then())
        self.is_on = was_on

    def _attempt(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        def attempt() -> T | ReaderError:
            try:
                return work()
            except ReaderError as error:
                return error

        def deliver(outcome: T | ReaderError) -> None:
            if isinstance(outcome, ReaderError):
                self._tell_once(outcome)
            else:
                then(outcome)

        self._background.run(attempt, deliver)

    def _tell_damage(self, store: Store) -> None:
        if store.set_aside_as is not None:
            self._tell_once(LibraryDamaged(str(store.set_aside_as)))

    def _tell_once(self, error: ReaderError) -> None:
        if type(error) not in self._told:
            self._told.add(type(error))
            self._tell(error)
