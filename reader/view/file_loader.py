"""Opens large files and those of other programs in a child process that can be ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from reader.model.article import Article
from reader.model.article_wire import Assembly
from reader.model.errors import DocumentDamaged, ReaderError
from reader.model.frames import HEAD, BrokenFrame, frame_length, unframed
from reader.view.child_process import end

Outcome = Article | ReaderError
Deliver = Callable[[Outcome], None]


class FileLoader(QObject):
    """One file at a time: another one, or :meth:`cancel`, ends the child at once."""

    progressed = Signal(str, float)  # the name of the file, 0..1
    ended = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """``command`` starts the child; path and encoding are added to it."""
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._deliver: Deliver = lambda _: None
        self._name = ""
        self._received = bytearray()
        self._assembly = Assembly()
        self._is_over = False  # whether the child has said all that it will say
        # A message at a time, so that the window goes on meanwhile.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._take_next)

    def load(self, path: Path, encoding: str | None, deliver: Deliver) -> None:
        """Begin; ``deliver`` is called once, later, unless the loading is given up."""
        self.cancel()
        self._name, self._deliver = path.name, deliver
        self._received, self._assembly, self._is_over = bytearray(), Assembly(), False
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        words = [str(path.absolute()), *([encoding] if encoding else [])]
        process.start(self._command[0], [*self._command[1:], *words])
        self.progressed.emit(self._name, 0.0)

    def cancel(self) -> None:
        """End the child; nothing is delivered any more."""
        process, self._process = self._process, None
        self._next.stop()
        if process is None:
            return
        end(process)
        process.deleteLater()
        self.ended.emit()

    def _read(self) -> None:
        if self._process is None:
            return
        self._received += self._process.readAllStandardOutput().data()
        self._next.start()

    def _finished(self) -> None:
        self._is_over = True
        self._read()

    def _take_next(self) -> None:
        try:
            message = self._message()
            if message is not None:
                self._take(message)
        except (BrokenFrame, KeyError, TypeError, ValueError, AttributeError):
            message = None
            self._is_over = True
        if self._process is None:
            return
        if message is not None:
            self._next.start()
        elif self._is_over:
            self._lost()

    def _message(self) -> dict[str, Any] | None:
        """The next message that has come whole."""
        if len(self._received) < HEAD:
            return None
        end = HEAD + frame_length(bytes(self._received[:HEAD]))
        if len(self._received) < end:
            return None
        (message,), _ = unframed(bytes(self._received[:end]))
        del self._received[:end]
        return dict(message)

    def _take(self, message: dict[str, Any]) -> None:
        if "progress" in message:
            self.progressed.emit(self._name, float(message["progress"]))
        elif (outcome := self._assembly.take(message)) is not None:
            self._end(outcome)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._lost()

    def _lost(self) -> None:
        """The child ended without a word: the file brought it down."""
        self._end(DocumentDamaged(self._name, "it can't be read to its end"))

    def _end(self, outcome: Outcome) -> None:
        deliver = self._deliver
        self.cancel()
        deliver(outcome)
