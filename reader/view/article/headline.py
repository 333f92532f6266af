"""Where a headline of two lines is best divided."""

from __future__ import annotations

# A pause of the sentence; news headlines have a blank where others have a comma.
PAUSES = " \u3000\u00a0，,：:；;！!？?—"
# Each line has at least this part of the headline.
SHORTEST = 0.3


def best_division(text: str) -> int | None:
    """Where the second line begins so that both are alike and neither ends amid a phrase.

    >>> best_division("堅持產業扶貧 堅決打贏脫貧攻堅戰")
    7
    >>> best_division("一座圖書館與它的讀者") is None
    True
    """
    after_pauses = (
        place
        for place in range(1, len(text))
        if text[place - 1] in PAUSES and text[place] not in PAUSES
    )
    best = max(after_pauses, key=lambda place: min(place, len(text) - place), default=0)
    return best if min(best, len(text) - best) >= SHORTEST * len(text) else None
