"""The library as the window uses it: it answers, or says once why not, and never fails."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.model.errors import LibraryDamaged, LibraryUnusable, ReaderError
from reader.model.library import LibraryEntry
from reader.presentation.catalogue import Catalogue, Store
from tests.fakes import FakeStore, SteppedBackground

ENTRY = LibraryEntry("a1", "圖書館")
BROKEN = LibraryUnusable("/library.sqlite", "disk I/O error")


@dataclass
class Bench:
    store: FakeStore = field(default_factory=FakeStore)
    opening: ReaderError | None = None
    background: SteppedBackground = field(default_factory=SteppedBackground)
    told: list[ReaderError] = field(default_factory=list)
    begun: int = 0

    def __post_init__(self) -> None:
        self.catalogue = Catalogue(self.open_store, self.background, self.told.append)

    def open_store(self) -> Store:
        if self.opening is not None:
            raise self.opening
        return self.store

    def begin(self) -> None:
        self.catalogue.begin(self.note)
        self.background.finish()

    def note(self) -> None:
        self.begun += 1


@pytest.fixture
def bench() -> Bench:
    return Bench()


def entry(store: Store) -> LibraryEntry | None:
    return store.entry("a1")


def test_before_the_library_is_there_nothing_is_known_and_nothing_kept(bench: Bench) -> None:
    bench.catalogue.begin(bench.note)
    bench.catalogue.do(lambda store: store.remember(ENTRY, "字"))
    assert bench.catalogue.ask(entry, None) is None
    bench.background.finish()
    assert bench.begun == 1
    assert bench.store.entries == {}


def test_what_is_asked_is_answered_at_once(bench: Bench) -> None:
    bench.begin()
    bench.store.remember(ENTRY, "字")
    assert bench.catalogue.ask(entry, None) == ENTRY


def test_what_is_kept_is_kept_in_the_background(bench: Bench) -> None:
    bench.begin()
    arrived: list[object] = []
    bench.catalogue.do(lambda store: store.remember(ENTRY, "字"), arrived.append)
    assert (bench.store.entries, arrived) == ({}, [])
    bench.background.finish()
    assert bench.store.entries == {"a1": ENTRY}
    assert arrived == [None]


def test_a_library_that_does_not_open_is_told_and_the_window_goes_on(bench: Bench) -> None:
    bench.opening = BROKEN
    bench.begin()
    assert bench.told == [BROKEN]
    assert bench.begun == 0
    assert not bench.catalogue.is_ready
    assert bench.catalogue.ask(entry, None) is None


def test_a_disk_that_fails_is_told_once(bench: Bench) -> None:
    bench.begin()
    bench.store.error = BROKEN
    for _ in range(3):
        assert bench.catalogue.ask(entry, None) is None
        bench.catalogue.do(lambda store: store.update(ENTRY))
    bench.background.finish()
    assert bench.told == [BROKEN]


def test_damage_is_told_once_whenever_it_comes(bench: Bench) -> None:
    bench.begin()
    bench.store.set_aside_as = Path("/library.sqlite.broken")
    for _ in range(2):
        bench.catalogue.do(lambda store: store.update(ENTRY))
    bench.background.finish()
    assert bench.told == [LibraryDamaged("/library.sqlite.broken")]


def test_turned_off_nothing_is_asked_or_kept(bench: Bench) -> None:
    bench.begin()
    bench.store.remember(ENTRY, "字")
    bench.catalogue.is_on = False
    bench.catalogue.do(lambda store: store.remember(LibraryEntry("b2", "山"), "山"))
    bench.background.finish()
    assert bench.catalogue.ask(entry, None) is None
    assert list(bench.store.entries) == ["a1"]


def test_what_was_kept_can_be_thrown_away_while_it_is_turned_off(bench: Bench) -> None:
    bench.begin()
    bench.store.remember(ENTRY, "字")
    bench.catalogue.is_on = False
    bench.catalogue.clear()
    bench.background.finish()
    assert bench.store.entries == {}
    assert not bench.catalogue.is_on
