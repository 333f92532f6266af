"""A form that the reader chose: for its word, and in the script it was chosen in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.correction import Correction
from reader.model.correction_values import correction_from, correction_values
from reader.model.span import Mention, Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.correction_book import WordCorrections
from reader.presentation.session import ReadingSession
from tests.articles import BODY, article, halves

TEXT = "拧干活干"


def convert(text: str, target: Variant, *_: object) -> str:
    return text if target.is_simplified else text.replace("干", "幹")


@pytest.fixture
def session() -> ReadingSession:
    session = ReadingSession(article((TEXT, BODY)), convert)
    session.show_variant(Variant.HANT_TW)
    session.annotate(0, packed(halves(TEXT, places=())))
    return session


def chosen(session: ReadingSession) -> Correction:
    return WordCorrections(session).character(Mention(0, Span(1, 2)), "乾")


def test_a_form_is_chosen_for_the_word(session: ReadingSession) -> None:
    made = chosen(session)
    assert (made.words, made.value) == ("拧干", "拧乾")
    session.correct((replace(made, place=None),))
    assert session.shown(0) == "拧乾活幹"


def test_a_form_holds_in_its_own_script_only(session: ReadingSession) -> None:
    session.correct((chosen(session),))
    session.show_variant(Variant.HANS)
    assert session.shown(0) == TEXT
    session.show_variant(Variant.HANT_HK)
    assert session.shown(0) == "拧乾活幹"


def test_the_script_of_a_form_is_kept(session: ReadingSession) -> None:
    made = chosen(session)
    assert correction_from(correction_values(made)) == made
