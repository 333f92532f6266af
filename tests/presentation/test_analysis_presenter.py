from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from reader.model.annotation import Entity
from reader.model.correction import Correction, CorrectionKind
from reader.model.span import Mention, Span
from reader.model.wire import packed, unpacked
from reader.presentation.analysis_presenter import LONGEST_SETTLED, AnalysisPresenter, Progress
from reader.presentation.session import ReadingSession
from reader.presentation.tasks import (
    AnnotationRequest,
    AnnotationResult,
    Request,
    SettleRequest,
    TaskFailure,
)
from tests.articles import BODY, annotated, article, halves, shout
from tests.fakes import SteppedRunner


@dataclass
class Heard:
    """Writes down what it is told."""

    paragraphs: list[int] = field(default_factory=list)
    progress: list[Progress] = field(default_factory=list)

    def annotated(self, found: Sequence[tuple[int, Sequence[Entity]]]) -> None:
        self.paragraphs += [paragraph for paragraph, _ in found]

    def progressed(self, progress: Progress) -> None:
        self.progress.append(progress)


def novel(paragraphs: int, length: int = 2000) -> ReadingSession:
    return ReadingSession(article(*[("一" * length, BODY)] * paragraphs), shout)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def runner() -> SteppedRunner:
    return SteppedRunner(annotated)


@pytest.fixture
def analysis(runner: SteppedRunner, heard: Heard) -> AnalysisPresenter:
    return AnalysisPresenter(runner, heard)


def test_every_paragraph_is_analysed_once(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    analysis.start(novel(5, 900))
    runner.finish()
    assert sorted(heard.paragraphs) == [0, 1, 2, 3, 4]


def test_blank_lines_are_not_sent(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    analysis.start(ReadingSession(article(("一", BODY), ("\u3000 ", BODY)), shout))
    runner.finish()
    assert heard.paragraphs == [0]


def test_what_comes_into_sight_is_analysed_before_the_rest(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    analysis.start(novel(40, 1400))
    asked_before = sum(len(task.request.paragraphs) for task in runner.tasks)
    analysis.in_sight(30, 31)
    runner.finish()
    assert heard.paragraphs[asked_before : asked_before + 3] == [30, 31, 32]


def test_after_cancel_nothing_arrives(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    analysis.start(novel(9))
    runner.step()
    before = list(heard.paragraphs)
    analysis.cancel()
    runner.finish()
    assert heard.paragraphs == before
    assert not heard.progress[-1].running


def test_another_article_leaves_no_trace_of_the_first(
    analysis: AnalysisPresenter, runner: SteppedRunner
) -> None:
    first, second = novel(9), novel(2)
    analysis.start(first)
    analysis.start(second)
    runner.finish()
    assert first.annotations.get(0) is None
    assert second.annotations.get(1) is not None


def test_progress_ends_at_the_whole(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    analysis.start(novel(3, 700))
    runner.finish()
    assert heard.progress[-1] == Progress(2100, 2100, running=False)


def test_a_failure_is_told_and_the_rest_goes_on(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    analysis.start(novel(9))
    runner.annotate = lambda _: TaskFailure("it broke")
    runner.step()
    runner.annotate = annotated
    runner.finish()
    assert [p.failure for p in heard.progress if p.failure] == ["it broke"]
    assert 8 in heard.paragraphs


def test_the_article_is_looked_at_as_a_whole_in_the_end(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    session = novel(3, 700)

    def settled(request: Request) -> AnnotationResult:
        if isinstance(request, SettleRequest):
            assert [number for number, _, _ in request.paragraphs] == [0, 1, 2]
            return AnnotationResult(((1, packed(halves("江城"))),))
        return annotated(request)

    runner.annotate = settled
    analysis.start(session)
    runner.finish()
    assert heard.paragraphs == [0, 1, 2, 1]
    annotation = session.annotations.get(1)
    assert annotation is not None
    assert [entity.key for entity in annotation.entities] == ["江城"]


def test_a_novel_is_not_looked_at_as_a_whole(
    analysis: AnalysisPresenter, runner: SteppedRunner
) -> None:
    kinds: list[type] = []

    def remembering(request: Request) -> AnnotationResult:
        kinds.append(type(request))
        return annotated(request)

    runner.annotate = remembering
    analysis.start(novel(LONGEST_SETTLED // 1500 + 1, 1500))
    runner.finish()
    assert SettleRequest not in kinds


def test_what_was_corrected_is_analysed_again(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    analysis.start(novel(3, 700))
    runner.finish()
    heard.paragraphs.clear()
    analysis.again([2])
    assert heard.progress[-1] == Progress(1400, 2100, running=True)
    runner.finish()
    assert (heard.paragraphs, heard.progress[-1].done) == ([2], 2100)


def test_that_a_dictionary_stands_in_for_the_engine_is_told(
    analysis: AnalysisPresenter, runner: SteppedRunner, heard: Heard
) -> None:
    runner.annotate = lambda request: replace(annotated(request), engine="jieba")
    analysis.start(novel(1))
    runner.finish()
    assert heard.progress[-1].is_basic


def test_what_a_private_reader_reads_is_not_to_be_kept(runner: SteppedRunner, heard: Heard) -> None:
    asked: list[Request] = []

    def remembering(request: Request) -> AnnotationResult:
        asked.append(request)
        return annotated(request)

    runner.annotate = remembering
    AnalysisPresenter(runner, heard, keeps=lambda: False).start(novel(1))
    runner.finish()
    assert {(type(request), request.keep) for request in asked} == {
        (AnnotationRequest, False),
        (SettleRequest, False),
    }


def spreading(request: Request) -> AnnotationResult:
    """A name that a correction makes in one paragraph is found in all; a settled one knows."""
    if isinstance(request, SettleRequest):
        known = any(unpacked(data).entities for _, _, data in request.paragraphs)
        named = packed(halves("江城"))
        return AnnotationResult(
            tuple(
                (number, named)
                for number, _, data in request.paragraphs
                if known and not unpacked(data).entities
            )
        )
    here = {c.place.paragraph for c in request.corrections if c.place is not None}
    return AnnotationResult(
        tuple(
            (number, packed(halves(text, places=("江城",) if number in here else ())))
            for number, text in request.paragraphs
        )
    )


def test_a_name_that_was_taken_back_does_not_come_back_from_where_it_was_found_by_it(
    heard: Heard,
) -> None:
    runner = SteppedRunner(spreading)
    analysis = AnalysisPresenter(runner, heard)
    session = ReadingSession(article(("江城", BODY), ("江城", BODY)), shout)
    analysis.start(session)
    runner.finish()

    def names() -> list[int]:
        known = [session.annotations.get(number) for number in (0, 1)]
        return [len(one.entities) for one in known if one]

    name = Correction(CorrectionKind.LABEL, "江城", "PLACE", Mention(0, Span(0, 2)))
    for corrections, expected in (((name,), [1, 1]), ((), [0, 0]), ((name,), [1, 1])):
        session.correct(corrections)
        analysis.again([0])
        runner.finish()
        assert names() == expected
