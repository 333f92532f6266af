"""The card says of a conversion what decided, what else there was, and how sure it is."""

from __future__ import annotations

import pytest

from reader.model.conversion import Decision, Reason
from reader.model.span import Span
from reader.presentation.word_card import WordCard
from reader.view.note_lines import note_lines

UNDECIDED = {Reason.SAME, Reason.CHARACTER}


def line(decision: Decision) -> str:
    return note_lines(WordCard(0, Span(0, 1), "干", decisions=(decision,)))[0]


@pytest.mark.parametrize("reason", sorted(set(Reason) - UNDECIDED))
def test_every_reason_has_words(reason: Reason) -> None:
    assert line(Decision(0, "干", "幹", reason, "干部")) != "干 → 幹"


def test_the_whole_line() -> None:
    decision = Decision(0, "干", "幹", Reason.PHRASE, "干部", ("幹", "乾"), 0.84)
    assert line(decision) == "干 → 幹 · in the phrase 干部 · or 乾 · 84 % sure"
