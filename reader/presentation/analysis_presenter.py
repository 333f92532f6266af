"""Has the paragraphs of an article analysed: what is in sight first, then the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from reader.model.annotation import Entity
from reader.model.given import given_readings
from reader.presentation.reading_queue import ReadingQueue
from reader.presentation.session import ReadingSession
from reader.presentation.tasks import (
    BASIC,
    AnnotationRequest,
    AnnotationResult,
    Request,
    SettleRequest,
    Task,
    TaskFailure,
    TaskRunner,
)

# Requests under way, so that the worker always has the next one.
AT_ONCE = 2
# Up to so many characters the article is looked at as a whole in the end. In a novel the names of
# one chapter say little about the next, and the whole would not go through the pipe at once.
LONGEST_SETTLED = 200_000


class Progress(NamedTuple):
    """How much is analysed, in characters; ``failure`` is a report where something went wrong.

    ``is_basic``: the engine that finds names can't be loaded, a dictionary stands in.
    """

    done: int
    total: int
    running: bool
    failure: str = ""
    is_basic: bool = False


class AnalysisListener(Protocol):
    """Who wants to know what was found."""

    def annotated(self, found: Sequence[tuple[int, Sequence[Entity]]]) -> None:
        """These paragraphs have their annotation now; with each the entities in it."""

    def progressed(self, progress: Progress) -> None:
        """So much is done."""


Then = Callable[[], None]


class AnalysisPresenter:
    """Analyses one session; a new start or a cancel leaves no trace of the one before.

    ``keeps`` tells whether what is found may be kept on disk.
    """

    def __init__(
        self,
        runner: TaskRunner,
        listener: AnalysisListener,
        keeps: Callable[[], bool] = lambda: True,
    ) -> None:
        self._runner = runner
        self._keeps = keeps
        self._is_basic = False
        self._listener = listener
        self._session: ReadingSession | None = None
        self._queue: ReadingQueue | None = None
        self._under_way: dict[int, Task] = {}
        self._asked = 0
        self._done = 0
        self._is_settled = True
        # What was found in paragraphs before the article as a whole changed it. The whole is looked
        # at from there each time: a name that was taken back must not come back from a copy.
        self._alone: dict[int, bytes] = {}

    def start(self, session: ReadingSession) -> None:
        """Analyse this article from now on and nothing else."""
        self.cancel()
        self._session = session
        self._queue = ReadingQueue(session.article)
        self._done = 0
        self._alone.clear()
        self._go_on()

    def again(self, paragraphs: Iterable[int]) -> None:
        """Analyse these paragraphs once more: a correction changed what holds in them."""
        if self._queue is not None:
            self._done -= sum(self._queue.put_back(number) for number in paragraphs)
            self._go_on()

    def in_sight(self, first: int, last: int) -> None:
        """From now on the paragraphs ``first`` to ``last`` come first."""
        if self._queue is not None:
            self._queue.in_sight(first, last)

    def cancel(self) -> None:
        """Stop the analysis; what was found stays."""
        was_running = self.running
        for task in self._under_way.values():
            task.cancel()
        self._under_way.clear()
        if self._queue is not None:
            self._queue.clear()
        if was_running:
            self._tell()

    @property
    def running(self) -> bool:
        """Whether more will be found."""
        return bool(self._under_way)

    def _go_on(self, failure: str = "") -> None:
        session, queue = self._session, self._queue
        if session is None or queue is None:
            return
        while len(self._under_way) < AT_ONCE and (numbers := queue.take()):
            self._is_settled = False
            self._ask_for(session, queue, numbers)
        if not self._under_way and not self._is_settled:
            self._is_settled = True
            if queue.total <= LONGEST_SETTLED:
                self._settle(session)
        self._tell(failure)

    def _ask_for(self, session: ReadingSession, queue: ReadingQueue, numbers: list[int]) -> None:
        texts = session.article.paragraphs
        request = AnnotationRequest(
            tuple((number, texts[number].text) for number in numbers),
            session.article.metadata.published,
            given_readings(session.article, numbers) + session.corrections,
            session.readings,
            self._keeps(),
        )

        def count() -> None:
            self._done += queue.characters(numbers)

        self._run(session, request, count)

    def _settle(self, session: ReadingSession) -> None:
        """Look at the whole article once every paragraph was looked at alone."""
        known = (
            (n, p.text, self._alone.get(n) or session.annotations.packed(n))
            for n, p in enumerate(session.article.paragraphs)
        )
        found = tuple((number, text, data) for number, text, data in known if data is not None)
        given = given_readings(session.article, (number for number, _, _ in found))
        known_before = given + session.corrections
        request = SettleRequest(found, known_before, session.readings, self._keeps())
        self._run(session, request, lambda: None)

    def _run(self, session: ReadingSession, request: Request, count: Then) -> None:
        self._asked += 1
        key = self._asked

        def deliver(outcome: AnnotationResult | TaskFailure) -> None:
            if self._under_way.pop(key, None) is None:
                return
            count()
            self._go_on(self._take_in(session, request, outcome))

        self._under_way[key] = self._runner.run(request, deliver)

    def _take_in(
        self, session: ReadingSession, request: Request, outcome: AnnotationResult | TaskFailure
    ) -> str:
        """The report of a failure, "" where there is none."""
        if isinstance(outcome, TaskFailure):
            return outcome.report
        self._is_basic = self._is_basic or outcome.engine == BASIC
        new = dict(outcome.paragraphs)
        if isinstance(request, SettleRequest):
            new = self._settled(request, new)
        else:
            for number in new:
                self._alone.pop(number, None)
        if new:
            self._listener.annotated([(n, session.annotate(n, data)) for n, data in new.items()])
        return ""

    def _settled(self, request: SettleRequest, changed: Mapping[int, bytes]) -> dict[int, bytes]:
        """The paragraphs that the whole changes now, and those that it changes no longer."""
        alone = {number: data for number, _, data in request.paragraphs}
        again = {number: data for number, data in self._alone.items() if number not in changed}
        self._alone = {number: alone[number] for number in changed}
        return again | dict(changed)

    def _tell(self, failure: str = "") -> None:
        total = self._queue.total if self._queue else 0
        progress = Progress(self._done, total, self.running, failure, self._is_basic)
        self._listener.progressed(progress)
