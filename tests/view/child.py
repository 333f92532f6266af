"""A child process for tests of the task runner: it answers as its first argument says."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from reader.model.annotation import Annotation
from reader.services.worker_loop import claim_stdout, serve


class Annotator:
    """Finds nothing in any paragraph."""

    engine = ""

    def annotate_all(
        self, paragraphs: Iterable[tuple[int, str]], *_: object
    ) -> list[tuple[int, Annotation]]:
        return [(number, Annotation()) for number, _ in paragraphs]

    def settle(self, *_: object) -> list[tuple[int, Annotation]]:
        return []


def main(mode: str, mark: str) -> None:
    answers = claim_stdout()
    started = Path(mark)
    started.write_text(started.read_text() + "x" if started.exists() else "x")
    if mode == "die" or (mode == "die once" and started.read_text() == "x"):
        sys.stderr.write("something terrible")
        sys.stdin.buffer.read(1)
        sys.exit(3)
    if mode == "babble":
        answers.write(b"hello, this is no frame")
        answers.flush()
    serve(sys.stdin.buffer, answers, Annotator())


if __name__ == "__main__":
    main(*sys.argv[1:])
