"""Work that takes long, seen from where its results are wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol, TypeVar

from reader.model.correction import Correction
from reader.model.settings import Readings

T = TypeVar("T")


class AnnotationRequest(NamedTuple):
    """Paragraphs to analyse: their numbers and their texts as written.

    ``published`` is the article's date where it is known; ``corrections`` may hold in them.
    ``keep`` says whether what is found may be kept on disk.
    """

    paragraphs: tuple[tuple[int, str], ...]
    published: str | None = None
    corrections: tuple[Correction, ...] = ()
    readings: Readings = Readings.MAINLAND
    keep: bool = True


class SettleRequest(NamedTuple):
    """All paragraphs of an article, to make their entities agree: number, text, annotation.

    The annotations are as ``model.wire`` packs them; the result has those that change.
    """

    paragraphs: tuple[tuple[int, str, bytes], ...]
    corrections: tuple[Correction, ...] = ()
    readings: Readings = Readings.MAINLAND
    keep: bool = True


Request = AnnotationRequest | SettleRequest
BASIC = "jieba"  # the engine that stands in where the better one can't be loaded


@dataclass(frozen=True, slots=True)
class AnnotationResult:
    """For each paragraph: its number and its annotation as ``model.wire`` packs it.

    ``engine`` names the recogniser, "" where none was needed.
    """

    paragraphs: tuple[tuple[int, bytes], ...]
    engine: str = ""


class TaskFailure(NamedTuple):
    """Why there will be no result; ``report`` is for whoever mends the program."""

    report: str


class Task(Protocol):
    """Work under way."""

    def cancel(self) -> None:
        """Give up the work: nothing is delivered after this returns."""


class TaskRunner(Protocol):
    """Runs work somewhere else and hands the outcome over in the caller's thread."""

    def run(
        self,
        request: Request,
        deliver: Callable[[AnnotationResult | TaskFailure], None],
    ) -> Task:
        """Start the work; ``deliver`` is called once, later, unless the task is cancelled."""


class Background(Protocol):
    """Does what waits for a disk, one thing after the other, beside the window."""

    def run(self, work: Callable[[], T], deliver: Callable[[T], None], /) -> None:
        """Do ``work`` elsewhere; ``deliver`` gets what comes of it, in the caller's thread."""
