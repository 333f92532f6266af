from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.model.errors import EmptyText, FileMissing, ReaderError
from reader.model.settings import EntityOrder, Readings, Settings
from reader.model.variant import Variant
from reader.presentation.analysis_presenter import Progress
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter, Services
from reader.presentation.rows import Row, RowRole
from reader.presentation.session import ReadingSession
from tests.articles import BODY, annotated, article, news, shout
from tests.fakes import SteppedRunner


@dataclass
class FakePane:
    """A window that remembers what it was told."""

    told: list[str] = field(default_factory=list)
    rows: Sequence[Row] = ()
    session: ReadingSession | None = None
    problem: ReaderError | None = None
    annotated: list[int] = field(default_factory=list)

    def show_document(self, session: ReadingSession, rows: Sequence[Row]) -> None:
        self.told.append("document")
        self.session, self.rows = session, rows

    def replace_rows(self, rows: Sequence[Row]) -> None:
        self.told.append("rows")
        self.rows = rows

    def refresh_text(self) -> None:
        self.told.append("text")

    def show_annotated(self, paragraphs: Sequence[int]) -> None:
        self.annotated += paragraphs

    def show_progress(self, progress: Progress) -> None:
        self.told.append("running" if progress.running else "idle")

    def allow_undo(self, possible: bool) -> None:
        self.told.append("undo" if possible else "no undo")

    def show_problem(self, error: ReaderError) -> None:
        self.problem = error


def load_file(path: Path) -> Article:
    if path.name == "missing.txt":
        raise FileMissing(str(path))
    return news()


def load_text(text: str) -> Article:
    if not text:
        raise EmptyText("")
    return article((text, BODY))


@pytest.fixture
def pane() -> FakePane:
    return FakePane()


@pytest.fixture
def runner() -> SteppedRunner:
    return SteppedRunner(annotated)


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(Settings(), lambda _: None)


@pytest.fixture
def presenter(pane: FakePane, runner: SteppedRunner, preferences: Preferences) -> ReaderPresenter:
    services = Services(load_file, load_text, shout, str.lower, runner)
    return ReaderPresenter(services, preferences, pane)


def test_opening_shows_the_article_and_has_it_analysed(
    presenter: ReaderPresenter, pane: FakePane, runner: SteppedRunner
) -> None:
    assert presenter.open_path(Path("a.txt"))
    runner.finish()
    assert pane.told[0] == "document"
    assert {5, 6} <= set(pane.annotated)


def test_a_file_that_does_not_open_is_told_and_the_article_stays(
    presenter: ReaderPresenter, pane: FakePane
) -> None:
    presenter.open_path(Path("a.txt"))
    before = presenter.session
    assert not presenter.open_path(Path("missing.txt"))
    assert pane.problem == FileMissing("missing.txt")
    assert presenter.session is before


def test_the_variant_chosen_holds_for_the_next_article(
    presenter: ReaderPresenter, pane: FakePane
) -> None:
    presenter.open_text("看書")
    presenter.show_variant(Variant.HANS)
    presenter.open_text("書")
    assert pane.session is not None
    assert pane.session.shown(0) == "书"


def test_toggling_changes_the_text_and_nothing_else(
    presenter: ReaderPresenter, pane: FakePane
) -> None:
    presenter.open_text("看書")
    rows = pane.rows
    pane.told.clear()
    presenter.show_variant(Variant.HANS)
    assert (pane.told, pane.rows) == (["text"], rows)


def test_settings_that_change_elsewhere_change_the_open_article(
    presenter: ReaderPresenter, pane: FakePane, preferences: Preferences
) -> None:
    presenter.open_text("看書")
    assert pane.session is not None
    preferences.change(variant=Variant.HANS, marks=False)
    assert pane.session.shown(0) == "看书"
    assert not pane.session.marks_shown


def test_as_in_the_file_shows_all_lines_and_their_entities(
    presenter: ReaderPresenter, pane: FakePane, runner: SteppedRunner
) -> None:
    presenter.open_path(Path("a.txt"))
    runner.finish()
    assert presenter.sidebar is not None
    (before,) = presenter.sidebar.sections(EntityOrder.MENTION)
    presenter.show_as_in_file(True)
    (after,) = presenter.sidebar.sections(EntityOrder.MENTION)
    assert len(pane.rows) == 11
    assert after.rows[0].count == before.rows[0].count + 1  # the date line names the place too


def test_unfolding_shows_what_was_folded(presenter: ReaderPresenter, pane: FakePane) -> None:
    presenter.open_path(Path("a.txt"))
    presenter.unfold(8)
    assert RowRole.FOLD not in [row.role for row in pane.rows]


def test_the_second_article_knows_no_entity_of_the_first(
    presenter: ReaderPresenter, runner: SteppedRunner
) -> None:
    presenter.open_path(Path("a.txt"))
    runner.step()
    presenter.open_text("沒有名字")
    runner.finish()
    assert presenter.sidebar is not None
    assert presenter.sidebar.sections(EntityOrder.MENTION) == ()


def test_another_standard_of_reading_has_the_open_article_read_anew(
    presenter: ReaderPresenter, runner: SteppedRunner, preferences: Preferences
) -> None:
    presenter.open_text("看書")
    runner.finish()
    preferences.change(readings=Readings.TAIWAN)
    assert [task.request.readings for task in runner.tasks] == [Readings.TAIWAN]
    assert [number for number, *_ in runner.tasks[0].request.paragraphs] == [0]


def test_the_next_article_is_read_as_the_settings_say(
    presenter: ReaderPresenter, runner: SteppedRunner, preferences: Preferences
) -> None:
    preferences.change(readings=Readings.TAIWAN)
    presenter.open_text("看書")
    assert runner.tasks[0].request.readings is Readings.TAIWAN


def test_tones_that_are_shown_otherwise_change_the_words_in_sight(
    presenter: ReaderPresenter, pane: FakePane, preferences: Preferences
) -> None:
    preferences.change(ruby=True)
    presenter.open_text("看書")
    pane.annotated.clear()
    preferences.change(tone_numbers=True)
    assert pane.annotated == [0]
