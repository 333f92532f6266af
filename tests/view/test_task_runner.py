"""The child process answers, dies, is started again, and is never heard of after a cancel."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.model.annotation import Annotation
from reader.model.wire import packed
from reader.presentation.tasks import AnnotationRequest, AnnotationResult, TaskFailure
from reader.view.task_runner import RESTARTS, ProcessTaskRunner

CHILD = str(Path(__file__).with_name("child.py"))
PATIENCE = 30_000  # milliseconds; a child on a busy machine needs a while
REQUEST = AnnotationRequest(((7, "他在北京。"),))
ANSWER = AnnotationResult(((7, packed(Annotation())),))
Outcome = AnnotationResult | TaskFailure


class Runners:
    """Makes runners whose child behaves as asked, and counts how often it was started."""

    def __init__(self, folder: Path) -> None:
        self.mark = folder / "started"
        self.made: list[ProcessTaskRunner] = []

    def make(self, mode: str, recovery: float = 60.0) -> ProcessTaskRunner:
        command = [sys.executable, CHILD, mode, str(self.mark)]
        runner = ProcessTaskRunner(command, recovery=recovery)
        runner.release()
        self.made.append(runner)
        return runner

    @property
    def starts(self) -> int:
        return len(self.mark.read_text()) if self.mark.exists() else 0


@pytest.fixture
def runners(qapp: object, tmp_path: Path) -> Iterator[Runners]:
    made = Runners(tmp_path)
    yield made
    for runner in made.made:
        runner.stop()


def test_an_answer_is_delivered_later(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runners.make("answer").run(REQUEST, outcomes.append)
    assert outcomes == []
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    assert outcomes == [ANSWER]


def test_one_child_serves_all_tasks(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runner = runners.make("answer")
    for _ in range(3):
        runner.run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 3, timeout=PATIENCE)
    assert runners.starts == 1


def test_no_child_is_started_before_the_release(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    mark, outcomes = tmp_path / "started", list[Outcome]()
    runner = ProcessTaskRunner([sys.executable, CHILD, "answer", str(mark)])
    runner.run(REQUEST, outcomes.append)
    qtbot.wait(50)
    assert not mark.exists()
    runner.release()
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    runner.stop()


def test_nothing_is_delivered_after_a_cancel(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[str] = []
    runner = runners.make("answer")
    first = runner.run(REQUEST, lambda _: outcomes.append("first"))
    runner.run(REQUEST, lambda _: outcomes.append("second"))
    first.cancel()
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    assert outcomes == ["second"]


def test_a_child_that_dies_once_is_started_again(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runners.make("die once").run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    assert outcomes == [ANSWER]
    assert runners.starts == 2


def test_a_child_that_always_dies_is_given_up_with_a_report(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runners.make("die").run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    (failure,) = outcomes
    assert isinstance(failure, TaskFailure)
    assert "something terrible" in failure.report
    assert runners.starts == 1 + RESTARTS


def test_a_child_that_speaks_no_frames_is_given_up(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runners.make("babble").run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    assert isinstance(outcomes[0], TaskFailure)


def test_a_command_that_does_not_exist_is_a_failure(qapp: object, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runner = ProcessTaskRunner(["no-such-command-anywhere"])
    runner.release()
    runner.run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    assert isinstance(outcomes[0], TaskFailure)


def test_work_after_giving_up_is_refused_for_a_while(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runner = runners.make("die")
    runner.run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    runner.run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2, timeout=PATIENCE)
    assert runners.starts == 1 + RESTARTS


def test_later_work_starts_a_child_anew(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runner = runners.make("die", recovery=0.0)
    runner.run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    runner.run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2, timeout=PATIENCE)
    assert runners.starts == 2 * (1 + RESTARTS)


def test_nothing_is_delivered_after_the_stop(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runner = runners.make("answer")
    runner.run(REQUEST, outcomes.append)
    runner.stop()
    qtbot.wait(200)
    assert outcomes == []


def test_forgetting_leaves_the_answers_in_order(runners: Runners, qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    runner = runners.make("answer")
    runner.forget()
    runner.run(REQUEST, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1, timeout=PATIENCE)
    assert outcomes == [ANSWER]
