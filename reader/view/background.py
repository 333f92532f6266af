"""Work that waits for a disk, done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class ThreadBackground(QObject):
    """A ``Background`` of one thread: what is given first is done first.

    An error in the work comes out in the window's thread, where it is reported like any other.
    """

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done.connect(self._hand_over)

    def run(self, work: Callable[[], T], deliver: Callable[[T], None]) -> None:
        """Do ``work`` in the thread; ``deliver`` gets what comes of it, here, later."""
        future = self._thread.submit(work)
        future.add_done_callback(lambda done: self._done.emit(partial(_deliver, done, deliver)))

    def finish(self) -> None:
        """Wait until all is done; nothing is delivered any more."""
        self._done.disconnect(self._hand_over)
        self._thread.shutdown()

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - after the first paint

        return ThreadPoolExecutor(1, "library")

    def _hand_over(self, deliver: Callable[[], None]) -> None:
        deliver()


def _deliver(done: Future[Any], deliver: Callable[[Any], None]) -> None:
    deliver(done.result())
