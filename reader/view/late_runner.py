"""A runner of slow work that comes into being with the first work."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.presentation.tasks import AnnotationResult, Request, Task, TaskFailure
    from reader.view.task_runner import ProcessTaskRunner


class LateRunner:
    """A ``TaskRunner``: that which ``make`` gives, made after the first paint."""

    def __init__(self, make: Callable[[], ProcessTaskRunner]) -> None:
        self._make = make

    @cached_property
    def _runner(self) -> ProcessTaskRunner:
        return self._make()

    def run(
        self, request: Request, deliver: Callable[[AnnotationResult | TaskFailure], None]
    ) -> Task:
        """As ``TaskRunner.run``."""
        return self._runner.run(request, deliver)

    def forget(self) -> None:
        """Have what is kept on disk thrown away."""
        self._runner.forget()

    def begin(self, died: Callable[[str], object]) -> None:
        """Work from now on; ``died`` is told how a child with work undone ended."""
        self._runner.died.connect(died)
        self._runner.release()

    def stop(self) -> None:
        """End the work, where any was begun."""
        if "_runner" in vars(self):
            self._runner.stop()
