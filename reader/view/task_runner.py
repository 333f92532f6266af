"""Runs the analysis in a child process, so that the window never waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from reader.model.correction_values import correction_values
from reader.model.frames import BrokenFrame, frame, unframed
from reader.presentation.tasks import (
    AnnotationResult,
    Request,
    SettleRequest,
    TaskFailure,
)
from reader.view.child_process import end

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess

Deliver = Callable[[AnnotationResult | TaskFailure], None]

# The child is started again this often without an answer between; then something is broken.
RESTARTS = 2
# After that work is refused at once for so many seconds: a novel is asked for in hundreds of
# pieces, and each would start a child in vain.
RECOVERY = 5.0
REPORTED = 4000  # characters of what the child wrote last


@dataclass
class ChildTask:
    """One request that was sent and not yet answered."""

    number: int
    message: bytes
    deliver: Deliver
    cancelled: bool = False

    def cancel(self) -> None:
        """Give up the work: nothing is delivered after this returns."""
        self.cancelled = True


class ProcessTaskRunner(QObject):
    """A ``TaskRunner`` whose work is done by ``command``, started when the first work comes.

    While it is held back (before the first paint) requests wait.
    """

    died = Signal(str)  # the child, with work undone: how it ended

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject | None = None,
        recovery: float = RECOVERY,
    ) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self._refused_until = 0.0
        self._command = list(command)
        self._process: QProcess | None = None
        self._tasks: dict[int, ChildTask] = {}
        self._asked = 0
        self._deaths = 0
        self._received = b""
        self._said = ""
        self._released = False

    def run(self, request: Request, deliver: Deliver) -> ChildTask:
        """The task; ``deliver`` is called once, later, unless the task is cancelled."""
        self._asked += 1
        return self._begin(ChildTask(self._asked, _message(self._asked, request), deliver))

    def forget(self) -> None:
        """Have the child throw away what it keeps on disk."""
        self._asked += 1
        message = frame({"id": self._asked, "forget": True})
        self._begin(ChildTask(self._asked, message, lambda _: None))

    def _begin(self, task: ChildTask) -> ChildTask:
        if time.monotonic() < self._refused_until:
            QTimer.singleShot(0, self, lambda: self._fail([task]))
            return task
        self._tasks[task.number] = task
        if self._released:
            self._send([task])
        return task

    def release(self) -> None:
        """Start the child from now on: the window has been painted."""
        if not self._released:
            self._released = True
            self._send(list(self._tasks.values()))

    def stop(self) -> None:
        """End the child; nothing is delivered any more."""
        self._tasks.clear()
        process, self._process = self._process, None
        if process is None:
            return
        process.closeWriteChannel()
        end(process)

    def _send(self, tasks: Sequence[ChildTask]) -> None:
        wanted = [task for task in tasks if not task.cancelled]
        if not wanted:
            return
        if self._process is None:
            self._start()
            wanted = [task for task in self._tasks.values() if not task.cancelled]
        for task in wanted:
            if self._process is not None:
                self._process.write(QByteArray(task.message))

    def _start(self) -> None:
        from PySide6.QtCore import QProcess  # noqa: PLC0415 - not before the first paint

        self._received = b""
        process = QProcess(self)
        self._process = process
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._listen)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.start(self._command[0], self._command[1:])

    def _read(self) -> None:
        if self._process is None:
            return
        self._received += bytes(self._process.readAllStandardOutput().data())
        try:
            answers, self._received = unframed(self._received)
        except BrokenFrame as error:
            self._said += f"\n{error}"
            self._process.kill()
            return
        for answer in answers:
            self._deaths = 0
            self._deliver(answer)

    def _listen(self) -> None:
        """Keep what the child says last, for a report."""
        if self._process is not None:
            data = bytes(self._process.readAllStandardError().data())
            self._said = (self._said + data.decode("utf-8", "replace"))[-REPORTED:]

    def _deliver(self, answer: dict[str, Any]) -> None:
        task = self._tasks.pop(answer["id"], None)
        if task is not None and not task.cancelled:
            task.deliver(_outcome(answer))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is type(error).FailedToStart and self._process is not None:
            self._said += self._process.errorString()
            self._ended()

    def _ended(self, *_: object) -> None:
        """The child died: start it again with what it left undone, or give up."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._tasks = {n: task for n, task in self._tasks.items() if not task.cancelled}
        if not self._tasks:
            return
        self._deaths += 1
        self.died.emit(f"child process ended, exit code {process.exitCode() if process else None}")
        if self._deaths <= RESTARTS:
            self._send(list(self._tasks.values()))
        else:
            self._give_up()

    def _give_up(self) -> None:
        self._deaths = 0
        self._refused_until = time.monotonic() + self._recovery
        tasks, self._tasks = list(self._tasks.values()), {}
        self._fail(tasks)

    def _fail(self, tasks: Sequence[ChildTask]) -> None:
        report = f"{' '.join(self._command)}\n{self._said}".strip()
        for task in tasks:
            if not task.cancelled:
                task.deliver(TaskFailure(report))


def _message(number: int, request: Request) -> bytes:
    both = {
        "id": number,
        "corrections": [correction_values(c) for c in request.corrections],
        "readings": request.readings,
        "keep": request.keep,
    }
    if isinstance(request, SettleRequest):
        found = [[n, t, data.decode("utf-8", "surrogatepass")] for n, t, data in request.paragraphs]
        return frame(both | {"settle": found})
    paragraphs = [[n, text] for n, text in request.paragraphs]
    return frame(both | {"published": request.published, "paragraphs": paragraphs})


def _outcome(answer: dict[str, Any]) -> AnnotationResult | TaskFailure:
    if "failure" in answer:
        return TaskFailure(str(answer["failure"]))
    return AnnotationResult(
        tuple(
            (number, data.encode("utf-8", "surrogatepass")) for number, data in answer["paragraphs"]
        ),
        answer.get("engine", ""),
    )
