"""What the loaders of all formats get from the other services."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from reader.model.variant import Variant
from reader.services.loading.news_rules import NewsRules


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


class Tools(NamedTuple):
    """``decode`` reads bytes of a named file, ``detect`` tells the script of a text.

    ``progress`` is told how much of a long file is read, from 0 to 1.
    """

    decode: Decode
    detect: Detect
    rules: NewsRules
    progress: Progress = ignored
