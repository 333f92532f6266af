"""Where the open article came from, and reading it in another encoding."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.settings import Settings
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from tests.articles import annotated, shout
from tests.fakes import FakeSources, SteppedRunner, no_loader
from tests.presentation.test_reader_presenter import FakePane


@pytest.fixture
def reader() -> ReaderPresenter:
    sources = FakeSources()
    services = Services(sources.file, sources.text, shout, str.lower, SteppedRunner(annotated))
    return ReaderPresenter(services, Preferences(Settings(), lambda _: None), FakePane())


@pytest.fixture
def opening(reader: ReaderPresenter) -> OpeningPresenter:
    return OpeningPresenter(FakeSources(), reader, no_loader)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes("书馆".encode("gb18030"))
    return path


def text(reader: ReaderPresenter) -> str:
    return reader.session.article.text.strip() if reader.session else ""


def test_the_file_is_read_again_in_the_encoding_that_was_chosen(
    opening: OpeningPresenter, reader: ReaderPresenter, file: Path
) -> None:
    opening.open_path(file)
    assert "\ufffd" in text(reader)
    assert opening.read_in("gb18030")
    assert text(reader) == "书馆"
    assert opening.origin.encoding == "gb18030"


def test_each_way_to_read_shows_a_line(opening: OpeningPresenter, file: Path) -> None:
    opening.open_path(file)
    assert ("gb18030", "书馆") in [(way.encoding, way.preview) for way in opening.ways()]


def test_pasted_text_is_in_no_encoding(opening: OpeningPresenter, file: Path) -> None:
    opening.open_path(file)
    opening.open_text("看書")
    assert opening.ways() == ()
    assert not opening.read_in("gb18030")


def test_the_sample_came_from_nowhere(opening: OpeningPresenter, file: Path) -> None:
    opening.open_sample(file)
    assert opening.origin.path == ""


def test_what_does_not_open_leaves_where_the_open_one_came_from(
    opening: OpeningPresenter, file: Path
) -> None:
    opening.open_path(file)
    assert not opening.open_path(file.with_name("missing.txt"))
    assert opening.origin.path == str(file)
