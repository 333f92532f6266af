"""What the loaders of all formats get from the other services."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol, TypeVar

from reader.model.variant import Variant
from reader.services.loading.news_rules import NewsRules

T = TypeVar("T")
SELDOM = 4096  # lines between two reports of progress


class DecodedText(Protocol):
    """Text made of bytes, its codec, and how many bytes that codec could not read."""

    @property
    def text(self) -> str:
        """The characters."""

    @property
    def encoding(self) -> str:
        """The name of the codec."""

    @property
    def undecodable(self) -> int:
        """The number of bytes that stand as U+FFFD in the text."""


Decode = Callable[[bytes, str], DecodedText]
Detect = Callable[[str], Variant | None]
Progress = Callable[[float], None]


def ignored(_: float) -> None:
    """Nothing: what becomes of the progress where nobody asked for it."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Whom to tell how much is done of a step that takes from ``start`` to ``end`` of the whole."""
    return lambda share: progress(start + share * (end - start))


def watched(items: Iterable[T], count: int, progress: Progress) -> Iterator[T]:
    """The items; ``progress`` is told now and then which part of their ``count`` is done."""
    for number, item in enumerate(items):
        if number % SELDOM == SELDOM - 1:
            progress(number / count)
        yield item


class Tools(NamedTuple):
    """``decode`` reads bytes of a named file, ``detect`` tells the script of a text.

    ``progress`` is told how much of a long file is read, from 0 to 1.
    """

    decode: Decode
    detect: Detect
    rules: NewsRules
    progress: Progress = ignored
