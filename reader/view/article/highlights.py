"""What is made to stand out in the article at the moment."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from reader.model.span import Mention


class Highlights:
    """Mentions in the order of the text; ``found_now`` is the index of one that was found."""

    def __init__(self) -> None:
        self.emphasis: Sequence[Mention] = ()
        self.found: Sequence[Mention] = ()
        self.found_now: int | None = None
        self.hovered: Mention | None = None
        self.current: Mention | None = None


def in_paragraph(mentions: Sequence[Mention], paragraph: int) -> list[Mention]:
    """Those of ordered mentions that are in the paragraph; any number of others costs nothing."""
    first = bisect_left(mentions, paragraph, key=lambda mention: mention.paragraph)
    here = takewhile(
        lambda index: mentions[index].paragraph == paragraph, range(first, len(mentions))
    )
    return [mentions[index] for index in here]
