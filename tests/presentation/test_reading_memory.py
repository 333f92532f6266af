"""What was chosen for an article, and where the reader was in it, comes back."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest

from reader.model.library import TOP
from reader.model.settings import Settings
from reader.model.span import Position
from reader.model.variant import Variant
from reader.presentation.catalogue import Catalogue
from reader.presentation.library_presenter import LibraryPresenter
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from reader.presentation.reading_memory import ReadingMemory
from tests.articles import annotated, shout
from tests.fakes import (
    FakePlace,
    FakeSources,
    FakeStore,
    SteppedBackground,
    SteppedRunner,
    no_loader,
)
from tests.presentation.test_reader_presenter import FakePane

DEEP = Position(7, 2)


class ScrolledPane(FakePane):
    """A pane that shows each new document from its top."""

    def __init__(self, place: FakePlace) -> None:
        super().__init__()
        self.place = place

    def show_document(self, session: object, rows: object) -> None:
        self.place.at = TOP


@dataclass
class Window:
    """One run of the program with a library that may be there from an earlier one."""

    store: FakeStore = field(default_factory=FakeStore)
    settings: Settings = field(default_factory=Settings)
    is_begun: bool = True

    def __post_init__(self) -> None:
        sources, clock = FakeSources(), count()
        self.saved = [self.settings]
        self.missed: list[str] = []
        self.background = SteppedBackground()
        self.place = FakePlace()
        self.preferences = Preferences(self.settings, self.saved.append)
        services = Services(sources.file, sources.text, shout, str.lower, SteppedRunner(annotated))
        self.reader = ReaderPresenter(services, self.preferences, ScrolledPane(self.place))
        catalogue = Catalogue(lambda: self.store, self.background, self.fail)
        memory = ReadingMemory(
            catalogue, self.preferences, self.place, lambda: f"2026-{next(clock):02}"
        )
        self.opening = OpeningPresenter(
            sources, self.reader, no_loader, lambda entry: self.missed.append(entry.path)
        )
        self.opening.remember(memory)
        self.library = LibraryPresenter(catalogue, memory, self.opening)
        if self.is_begun:
            self.library.begin()
            self.background.finish()

    def fail(self, error: Exception) -> None:
        raise error

    def close(self) -> FakeStore:
        self.library.keep()
        self.background.finish()
        return self.store

    @property
    def text(self) -> str:
        return self.reader.session.article.text.strip() if self.reader.session else ""

    @property
    def variant(self) -> Variant | None:
        return self.reader.session.variant if self.reader.session else None


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("題目\n看書", "utf-8")
    return path


def test_the_place_comes_back(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.place.at = DEEP
    again = Window(window.close())
    again.opening.open_path(file)
    assert again.place.at == DEEP


def test_the_place_comes_back_within_one_run_before_it_is_written(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.place.at = DEEP
    window.opening.open_text("別的")
    window.opening.open_path(file)
    assert window.background.waiting
    assert window.place.at == DEEP


def test_the_same_text_from_another_file_is_the_same_article(file: Path, tmp_path: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.place.at = DEEP
    moved = tmp_path / "b.txt"
    file.rename(moved)
    again = Window(window.close())
    again.opening.open_path(moved)
    assert again.place.at == DEEP
    assert [entry.path for entry in again.close().entries.values()] == [str(moved)]


def test_a_text_that_was_changed_a_little_is_read_on_where_it_was_left(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.place.at = DEEP
    file.write_text("題目\n看書，又看書", "utf-8")
    window.close()
    window.opening.open_path(file)
    assert window.place.at == DEEP


def test_a_new_text_in_an_old_file_is_read_from_its_top(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.place.at = DEEP
    window.close()
    file.write_text("別的題目\n別的", "utf-8")
    window.opening.open_path(file)
    assert window.place.at == TOP


def test_a_script_chosen_for_an_article_holds_for_it_and_not_for_the_next(file: Path) -> None:
    window = Window(settings=Settings(variant=Variant.HANS))
    window.opening.open_path(file)
    window.reader.show_variant(None)
    again = Window(window.close(), settings=Settings(variant=Variant.HANS))
    again.opening.open_path(file)
    seen = [again.variant]
    again.opening.open_text("別的書")
    assert [*seen, again.variant] == [None, Variant.HANS]
    assert again.saved == [Settings(variant=Variant.HANS)]


def test_a_script_that_was_not_chosen_for_an_article_follows_the_reader(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    again = Window(window.close(), settings=Settings(variant=Variant.HANS))
    again.opening.open_path(file)
    assert again.variant is Variant.HANS


def test_the_encoding_that_was_chosen_is_taken_again(file: Path) -> None:
    file.write_bytes("题目\n看书".encode("gb18030"))
    window = Window()
    window.opening.open_path(file)
    assert "\ufffd" in window.text
    window.opening.read_in("gb18030")
    again = Window(window.close())
    again.opening.open_path(file)
    assert again.text == "题目\n看书"
    assert again.opening.origin.encoding == "gb18030"


def test_an_encoding_that_no_longer_fits_the_file_is_forgotten(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.opening.read_in("ascii")
    file.write_text("題目\n看書，又看書", "utf-8")
    again = Window(window.close())
    again.opening.open_path(file)
    assert again.text == "題目\n看書，又看書"
    assert again.opening.origin.encoding is None


def test_what_was_opened_before_the_library_was_there_comes_back_when_it_is(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.place.at = DEEP
    window.reader.show_variant(Variant.HANS)
    late = Window(window.close(), is_begun=False)
    late.opening.open_path(file)
    assert late.place.at == TOP
    late.library.begin()
    late.background.finish()
    assert (late.place.at, late.variant) == (DEEP, Variant.HANS)


def test_the_encoding_comes_back_with_a_library_that_is_late(file: Path) -> None:
    file.write_bytes("题目\n看书".encode("gb18030"))
    window = Window()
    window.opening.open_path(file)
    window.opening.read_in("gb18030")
    late = Window(window.close(), is_begun=False)
    late.opening.open_path(file)
    late.library.begin()
    late.background.finish()
    assert late.text == "题目\n看书"


def test_a_reader_who_has_moved_meanwhile_is_left_there(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    window.place.at = DEEP
    late = Window(window.close(), is_begun=False)
    late.opening.open_path(file)
    late.place.at = Position(3, 0)
    late.library.begin()
    late.background.finish()
    assert late.place.at == Position(3, 0)


def test_the_sample_is_not_remembered(file: Path) -> None:
    window = Window()
    window.opening.open_sample(file)
    assert window.close().entries == {}


def test_turned_off_nothing_is_remembered(file: Path) -> None:
    window = Window()
    window.preferences.change(library=False)
    window.opening.open_path(file)
    assert window.close().entries == {}
    assert not window.library.is_ready


def test_turned_on_again_the_open_article_is_remembered(file: Path) -> None:
    window = Window(settings=Settings(library=False))
    window.opening.open_path(file)
    window.preferences.change(library=True)
    assert [entry.title for entry in window.close().entries.values()] == ["pasted"]


def test_pasted_text_is_in_the_library_with_its_text() -> None:
    window = Window()
    window.opening.open_text("題目\n看書")
    [entry] = window.close().entries.values()
    window.opening.open_text("別的")
    assert window.library.open(entry)
    assert window.text == "題目\n看書"


def test_of_a_file_that_is_gone_the_text_is_there(file: Path) -> None:
    window = Window()
    window.opening.open_path(file)
    [entry] = window.close().entries.values()
    file.unlink()
    window.opening.open_text("別的")
    assert not window.library.open(entry)
    assert window.missed == [str(file)]
    assert window.library.open_text(entry)
    assert window.text == "題目\n看書"
    assert window.close().entries[entry.identity].path == str(file)


def test_a_file_that_was_never_read_is_only_missing(tmp_path: Path) -> None:
    window = Window()
    assert not window.opening.open_path(tmp_path / "never.txt")
    assert window.missed == []
