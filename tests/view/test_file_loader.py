from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.errors import DocumentDamaged, DocumentTooLarge, FileMissing, ReaderError
from reader.services.own_program import LOADER, own_command
from reader.view.file_loader import FileLoader
from tests.pdfs import paragraph, pdf

CHILD = [sys.executable, "-m", "tests.view.loading_child"]
Outcomes = list[Article | ReaderError]


def loaded(qtbot: QtBot, path: str, encoding: str | None = None) -> Article | ReaderError:
    loader, outcomes = FileLoader(CHILD), Outcomes()
    loader.load(Path(path), encoding, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=60_000)
    return outcomes[0]


def test_the_article_comes_from_the_child(qtbot: QtBot) -> None:
    outcome = loaded(qtbot, "a.txt", "gb18030")
    assert isinstance(outcome, Article)
    assert outcome.text == "a.txt gb18030\n"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("missing", FileMissing),
        ("huge", DocumentTooLarge),
        ("dead", DocumentDamaged),
        ("babble", DocumentDamaged),
    ],
)
def test_what_goes_wrong_in_the_child_is_told(
    qtbot: QtBot, name: str, kind: type[ReaderError]
) -> None:
    assert isinstance(loaded(qtbot, name), kind)


def test_a_child_that_cannot_be_started_is_told(qtbot: QtBot) -> None:
    loader, outcomes = FileLoader(["/nowhere/duwen"]), Outcomes()
    loader.load(Path("a"), None, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=60_000)
    assert isinstance(outcomes[0], DocumentDamaged)


def test_progress_is_told(qtbot: QtBot) -> None:
    loader, told = FileLoader(CHILD), list[tuple[str, float]]()
    loader.progressed.connect(lambda name, share: told.append((name, share)))
    with qtbot.waitSignal(loader.ended, timeout=60_000):
        loader.load(Path("a.txt"), None, lambda _: None)
    assert [share for _, share in told] == [0.0, 0.35, 0.7, 1.0]  # begun, half read, read, here


def test_a_long_plain_text_tells_how_far_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("河边的旧书店只在雨天开门，店主是一位老人。\n" * 60_000, encoding="utf-8")
    loader, told = FileLoader(own_command(LOADER)), list[float]()
    loader.progressed.connect(lambda _, share: told.append(share))
    with qtbot.waitSignal(loader.ended, timeout=60_000):
        loader.load(path, None, lambda _: None)
    assert told == sorted(told)
    assert len(told) > 20
    assert 0.7 < told[-1] <= 1


def test_a_loading_that_is_given_up_delivers_nothing(qtbot: QtBot) -> None:
    loader, outcomes = FileLoader(CHILD), Outcomes()
    loader.load(Path("slow"), None, outcomes.append)
    with qtbot.waitSignal(loader.ended):
        loader.cancel()
    qtbot.wait(50)
    assert outcomes == []


def test_another_file_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    loader, outcomes = FileLoader(CHILD), Outcomes()
    loader.load(Path("slow"), None, outcomes.append)
    loader.load(Path("a.txt"), None, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=60_000)
    assert [o.text for o in outcomes if isinstance(o, Article)] == ["a.txt\n"]


def test_the_program_itself_loads_a_file_in_a_child(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "书店 #1%.pdf"
    path.write_bytes(pdf(paragraph("雨天书店里坐满了人。", 500)))
    loader, outcomes = FileLoader(own_command(LOADER)), Outcomes()
    loader.load(path, None, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=60_000)
    assert isinstance(outcomes[0], Article)
    assert (outcomes[0].text.strip(), outcomes[0].name) == ("雨天书店里坐满了人。", "书店 #1%")
