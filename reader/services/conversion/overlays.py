"""What stands above every dictionary: the reader's choices, and text that is never touched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model.conversion import Choice, Reason
from reader.model.variant import Variant
from reader.services.conversion.patches import Patch
from reader.services.conversion.scripts import untouched


def overlays(text: str, target: Variant, choices: Sequence[Choice]) -> list[Patch]:
    """The patches for ``text`` that win over all others, in order, none overlapping another.

    Of two choices the one for a place wins over the one for everywhere, then the longer one.
    """
    taken: list[Patch] = []
    occupied: set[int] = set()
    for patch in (*_kept(text), *_chosen(text, target, choices)):
        places = range(patch.start, patch.end)
        if occupied.isdisjoint(places):
            occupied.update(places)
            taken.append(patch)
    return sorted(taken)


def _kept(text: str) -> Iterator[Patch]:
    for start, end in untouched(text):
        yield Patch(start, text[start:end], Reason.PROTECTED, "", 1.0)


def _chosen(text: str, target: Variant, choices: Sequence[Choice]) -> Iterator[Patch]:
    usable = [c for c in choices if c.target in (None, target) and 0 < len(c.word) == len(c.form)]
    for choice in sorted(usable, key=lambda c: (c.span is None, -len(c.word))):
        for start in _places(text, choice):
            yield Patch(start, choice.form, Reason.USER, choice.word, 1.0)


def _places(text: str, choice: Choice) -> Iterator[int]:
    if choice.span is not None:
        if choice.span.of(text) == choice.word:
            yield choice.span.start
        return
    start = text.find(choice.word)
    while start >= 0:
        yield start
        start = text.find(choice.word, start + len(choice.word))
