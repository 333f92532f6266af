"""Has the paragraphs of an article analysed: what is in sight first, then the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.model.annotation import Entity
from reader.presentation.session import ReadingSession
from reader.presentation.tasks import (
    AnnotationRequest,
    AnnotationResult,
    Task,
    TaskFailure,
    TaskRunner,
)

# Characters in one request: what is in sight is answered in small bites, as fast as may be.
BITE = 400
MEAL = 3000
# Requests under way, so that the worker always has the next one.
AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Progress:
    """How much is analysed, in characters; ``failure`` is a report where something went wrong."""

    done: int
    total: int
    running: bool
    failure: str = ""


class AnalysisListener(Protocol):
    """Who wants to know what was found."""

    def annotated(self, found: Sequence[tuple[int, Sequence[Entity]]]) -> None:
        """These paragraphs have their annotation now; with each the entities in it."""

    def progressed(self, progress: Progress) -> None:
        """So much is done."""


class AnalysisPresenter:
    """Analyses one session; a new start or a cancel leaves no trace of the one before."""

    def __init__(self, runner: TaskRunner, listener: AnalysisListener) -> None:
        self._runner = runner
        self._listener = listener
        self._session: ReadingSession | None = None
        self._pending = bytearray()  # 1 for each paragraph that is still to be asked for
        self._sight = (0, 0)
        self._under_way: dict[int, Task] = {}
        self._asked = 0
        self._done = 0
        self._total = 0

    def start(self, session: ReadingSession) -> None:
        """Analyse this article from now on and nothing else."""
        self.cancel()
        self._session = session
        paragraphs = session.article.paragraphs
        self._pending = bytearray(not p.is_blank for p in paragraphs)
        self._total = sum(len(p.text) for p in paragraphs if not p.is_blank)
        self._done = 0
        self._sight = (0, 0)
        self._tell()
        self._ask()

    def again(self, paragraphs: Iterable[int]) -> None:
        """Analyse these paragraphs once more: a correction changed what holds in them."""
        texts = self._open_session().article.paragraphs
        for number in paragraphs:
            if not self._pending[number] and not texts[number].is_blank:
                self._pending[number] = 1
                self._done -= len(texts[number].text)
        self._ask()
        self._tell()

    def in_sight(self, first: int, last: int) -> None:
        """From now on the paragraphs ``first`` to ``last`` come first."""
        self._sight = (first, last)

    def cancel(self) -> None:
        """Stop the analysis; what was found stays."""
        was_running = self.running
        for task in self._under_way.values():
            task.cancel()
        self._under_way.clear()
        self._pending = bytearray(len(self._pending))
        if was_running:
            self._tell()

    @property
    def running(self) -> bool:
        """Whether more will be found."""
        return bool(self._under_way)

    def _ask(self) -> None:
        while len(self._under_way) < AT_ONCE and (numbers := self._next_bite()):
            self._send(numbers)

    def _send(self, numbers: list[int]) -> None:
        session = self._open_session()
        texts = session.article.paragraphs
        request = AnnotationRequest(
            tuple((number, texts[number].text) for number in numbers),
            session.article.metadata.published,
            session.corrections,
        )
        self._asked += 1
        key = self._asked

        def deliver(outcome: AnnotationResult | TaskFailure) -> None:
            self._delivered(key, numbers, outcome)

        self._under_way[key] = self._runner.run(request, deliver)

    def _delivered(
        self, key: int, numbers: list[int], outcome: AnnotationResult | TaskFailure
    ) -> None:
        if self._under_way.pop(key, None) is None:
            return
        session = self._open_session()
        self._done += sum(len(session.article.paragraphs[number].text) for number in numbers)
        failure = ""
        if isinstance(outcome, TaskFailure):
            failure = outcome.report
        else:
            found = [(n, session.annotate(n, data)) for n, data in outcome.paragraphs]
            self._listener.annotated(found)
        self._ask()
        self._tell(failure)

    def _next_bite(self) -> list[int]:
        """The paragraphs to ask for next; empty when all have been asked for."""
        numbers: list[int] = []
        size, first = 0, next(self._order(), -1)
        if first < 0:
            return numbers
        limit = BITE if self._sight[0] <= first <= self._sight[1] else MEAL
        texts = self._open_session().article.paragraphs
        for number in self._order():
            numbers.append(number)
            self._pending[number] = 0
            size += len(texts[number].text)
            if size >= limit:
                break
        return numbers

    def _order(self) -> Iterator[int]:
        """What is still to be asked for: in sight, below, then from the top."""
        first, last = self._sight
        for start, stop in ((first, last + 1), (last + 1, len(self._pending)), (0, first)):
            number = self._pending.find(1, start, stop)
            while number >= 0:
                yield number
                number = self._pending.find(1, number + 1, stop)

    def _open_session(self) -> ReadingSession:
        if self._session is None:
            raise RuntimeError("no session is open")
        return self._session

    def _tell(self, failure: str = "") -> None:
        self._listener.progressed(Progress(self._done, self._total, self.running, failure))
