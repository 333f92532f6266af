"""Stand-ins that the tests of several rooms share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.model.article import Article, Paragraph, ParagraphKind
from reader.model.errors import FileMissing
from reader.model.variant import Variant
from reader.model.way import WayToRead
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


class FakeSources:
    """Articles of the first line as the title, from UTF-8 where no encoding is named."""

    def file(self, path: Path, encoding: str | None = None) -> Article:
        if not path.exists():
            raise FileMissing(str(path))
        text = path.read_text(encoding or "utf-8", "replace")
        article = replace(self.text(text), encoding=encoding or "utf-8")
        return replace(article, undecodable=text.count("\ufffd"))

    def text(self, text: str) -> Article:
        lines = text.split("\n")
        kinds = [ParagraphKind.TITLE] + [ParagraphKind.BODY] * (len(lines) - 1)
        paragraphs = [Paragraph(line, kind) for line, kind in zip(lines, kinds, strict=True)]
        return Article(tuple(paragraphs), name="pasted", variant=Variant.HANS)

    def ways(self, path: Path) -> list[WayToRead]:
        if not path.exists():
            raise FileMissing(str(path))
        ways = []
        for encoding in ("utf-8", "gb18030"):
            text = path.read_text(encoding, "replace")
            ways.append(WayToRead(encoding, text.split("\n")[0], text.count("\ufffd")))
        return ways
