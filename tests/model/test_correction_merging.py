"""Of two decisions on the same words the later one wins, so their order is kept when lists meet."""

from __future__ import annotations

import pytest

from reader.model.correction import Correction, CorrectionKind, Corrections
from reader.model.correction_merging import carried_over, count_new, merged

BY_LETTER = {
    "p": Correction(CorrectionKind.LABEL, "安康", "PERSON"),
    "n": Correction(CorrectionKind.NO_ENTITY, "安康"),
    "w": Correction(CorrectionKind.WORD, "江城"),
    "b": Correction(CorrectionKind.BORDER, "江城", "1"),
}


def made(letters: str) -> Corrections:
    decisions = tuple(BY_LETTER[letter] for letter in letters)
    return Corrections(decisions, {"a": decisions})


@pytest.mark.parametrize(
    ("own", "more", "both"),
    [
        ("", "pn", "pn"),
        ("w", "p", "wp"),
        ("pn", "p", "np"),  # decided otherwise since; what is taken in wins
        ("pwn", "np", "wnp"),
        ("pn", "pn", "pn"),
        ("w", "pnp", "wpnp"),
    ],
)
def test_what_is_taken_in_wins(own: str, more: str, both: str) -> None:
    assert merged(made(own), made(more)) == made(both)


@pytest.mark.parametrize(
    ("before", "after", "to", "then"),
    [
        ("pn", "pnp", "pnw", "pnwp"),  # decided as at first, after another window wrote
        ("p", "pn", "pw", "pwn"),
        ("pnp", "pn", "pnpw", "pnw"),  # taken back: what was decided before holds again
        ("pn", "p", "wpn", "wp"),
        ("pw", "p", "pwb", "pb"),
        ("p", "pn", "", "n"),  # the other window took the first one back
        ("pn", "pn", "pnw", "pnw"),
        ("p", "pw", "p", "pw"),
    ],
)
def test_what_was_changed_here_is_changed_there(
    before: str, after: str, to: str, then: str
) -> None:
    assert carried_over(made(before), made(after), made(to)) == made(then)


def test_only_what_was_not_there_is_new() -> None:
    assert count_new(made("pn"), made("wp")) == 2  # w, always and in the article
