"""Where a line of Chinese may be stretched so that it ends at the column's edge."""

from __future__ import annotations

import re
from itertools import chain

# Characters that are set as words and not one by one; they keep their own distances.
_WORD = "[!-~\u00a1-\u1fff\u2c00-\u2dff\ua000-\uabff\ufb00-\ufdff\U00010000-\U0001ffff]+"
# 破折號 and 省略號 are two characters that are one sign (GB/T 15834-2011, 5.1).
_SIGN = "\u2014+|\u2026+|\u22ef+|\u2500+"
# One character with what belongs to it: accents, joiners, variation selectors.
_MARKS = (
    "\u0300-\u036f\u200d\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef"
)
_CHARACTER = f".[{_MARKS}]*"
_UNIT = re.compile(f"(?:{_WORD}|{_SIGN})|({_CHARACTER})", re.DOTALL)
_MARK = re.compile(f"[{_MARKS}]")
_CLUSTER = re.compile(_CHARACTER, re.DOTALL)
# Qt counts in 1/64 pixel.
FINEST = 64

# A line that needs more than this much of a character at every place is better left ragged.
WIDEST = 0.4


def stretched(text: str, slack: float, em: float) -> list[float]:
    """For each code point of a line how much wider it becomes; ``slack`` pixels are to be filled.

    The slack goes in equal parts between characters, not into words of other scripts nor into
    — — and … …, and nothing follows the last character. All zero where it would tear the line.

    >>> stretched("在B站看", 4.0, 20.0)
    [2.0, 0.0, 2.0, 0.0]
    """
    places = [m.span() for m in _UNIT.finditer(text) if m[1] and m.end() < len(text)]
    extra = [0.0] * len(text)
    if not places or slack <= 0 or slack / len(places) > WIDEST * em:
        return extra
    part = rounded_down(slack / len(places))
    for place in chain.from_iterable(range(*span) for span in places):
        extra[place] = part
    return extra


def clusters(text: str) -> list[tuple[int, int]]:
    """Where each character begins and ends, with its accents and selectors.

    >>> clusters("ne\u0301")
    [(0, 1), (1, 3)]
    """
    if text.isalnum():  # accents and selectors are not
        return [(place, place + 1) for place in range(len(text))]
    return [match.span() for match in _CLUSTER.finditer(text)]


def has_marks(text: str) -> bool:
    """Whether accents, joiners or selectors are in it, so that characters may be several points."""
    return _MARK.search(text) is not None


def rounded_down(pixels: float) -> float:
    """The nearest width that Qt can set and that pushes nothing out of its line."""
    return int(pixels * FINEST) / FINEST
