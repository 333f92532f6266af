"""Stand-ins that the tests of several rooms share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.presentation.tasks import AnnotationResult, Request, TaskFailure

Deliver = Callable[[AnnotationResult | TaskFailure], None]


@dataclass
class FakeTask:
    """A task that waits until the test lets it finish."""

    request: Request
    deliver: Deliver
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class SteppedRunner:
    """A task runner that a test steps by hand: each step finishes the oldest task."""

    annotate: Callable[[Request], AnnotationResult | TaskFailure]
    tasks: list[FakeTask] = field(default_factory=list)

    def run(self, request: Request, deliver: Deliver) -> FakeTask:
        task = FakeTask(request, deliver)
        self.tasks.append(task)
        return task

    def step(self) -> bool:
        """Finish one task; False when none waits. A cancelled one delivers nothing."""
        if not self.tasks:
            return False
        task = self.tasks.pop(0)
        if not task.cancelled:
            task.deliver(self.annotate(task.request))
        return True

    def finish(self) -> None:
        """Finish all tasks, also those that arrive meanwhile."""
        while self.step():
            pass
