"""Stand-ins that the tests of several rooms share."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from reader.model.article import Article, Paragraph, ParagraphKind
from reader.model.errors import EmptyText, FileMissing, ReaderError
from reader.model.library import TOP, LibraryEntry, LibraryHit
from reader.model.span import Position
from reader.model.variant import Variant
from reader.model.way import REPAIRED, WayToRead
from reader.presentation.opening_presenter import Loader
from reader.presentation.tasks import AnnotationResult, Request, TaskFailure

T = TypeVar("T")
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

    def takes_long(self, path: Path) -> bool:
        return False

    def text(self, text: str) -> Article:
        lines = text.split("\n")
        kinds = [ParagraphKind.TITLE] + [ParagraphKind.BODY] * (len(lines) - 1)
        paragraphs = [Paragraph(line, kind) for line, kind in zip(lines, kinds, strict=True)]
        return Article(tuple(paragraphs), name="pasted", variant=Variant.HANS)

    def mended(self, text: str) -> Article:
        mended = text.rstrip("\n").encode("latin-1").decode()
        return replace(self.text(mended), encoding=REPAIRED)

    def fragment(self, source: str) -> Article:
        text = re.sub("<[^>]*>", "", source)
        if not text.strip():
            raise EmptyText("")
        return self.text(text)

    def page(self, data: bytes, charset: str, address: str) -> Article:
        return replace(self.text(data.decode(charset or "utf-8")), name=address)

    def ways(self, path: Path) -> list[WayToRead]:
        if not path.exists():
            raise FileMissing(str(path))
        ways = []
        for encoding in ("utf-8", "gb18030"):
            text = path.read_text(encoding, "replace")
            ways.append(WayToRead(encoding, text.split("\n")[0], text.count("\ufffd")))
        return ways


def no_loader() -> Loader:
    """What loads files that take long, of which ``FakeSources`` has none."""
    raise AssertionError("nothing takes long here")


class AtOnce:
    """A background that does everything at once."""

    def run(self, work: Callable[[], T], deliver: Callable[[T], None]) -> None:
        deliver(work())


@dataclass
class SteppedBackground:
    """A background whose work waits for the test."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def run(self, work: Callable[[], T], deliver: Callable[[T], None]) -> None:
        self.waiting.append(lambda: deliver(work()))

    def finish(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


@dataclass
class FakeStore:
    """A library in memory; ``error`` is raised by whatever is asked of it."""

    entries: dict[str, LibraryEntry] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    set_aside_as: Path | None = None
    error: ReaderError | None = None
    listed: bool = True

    def remember(self, entry: LibraryEntry, text: str) -> None:
        self._fail()
        for other in [e for e in self.entries.values() if e.path and e.path == entry.path]:
            self.forget(other.identity)
        self.entries[entry.identity], self.texts[entry.identity] = entry, text

    def update(self, entry: LibraryEntry) -> None:
        self._fail()
        self.entries[entry.identity] = entry

    def entry(self, identity: str) -> LibraryEntry | None:
        self._fail()
        return self.entries.get(identity)

    def at_path(self, path: str) -> LibraryEntry | None:
        self._fail()
        return next((e for e in self.entries.values() if e.path == path), None)

    def recent(self, limit: int, *, listed: bool = False) -> list[LibraryEntry]:
        self._fail()
        return [*self.entries.values()][:limit] if self.listed or not listed else []

    def text(self, identity: str) -> str | None:
        return self.texts.get(identity)

    def search(self, query: str, limit: int = 100) -> list[LibraryHit]:
        found = [key for key, text in self.texts.items() if query in text][:limit]
        return [LibraryHit(self.entries[key], self.texts[key]) for key in found]

    def forget(self, identity: str) -> None:
        del self.entries[identity], self.texts[identity]

    def unlist(self) -> None:
        self.listed = False

    def clear(self) -> None:
        self.entries.clear()
        self.texts.clear()

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


@dataclass
class FakePlace:
    """The place of reading in a window without one."""

    at: Position = TOP

    def place(self) -> Position:
        return self.at

    def go_to(self, place: Position) -> None:
        self.at = place
