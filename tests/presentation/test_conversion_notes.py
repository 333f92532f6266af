from __future__ import annotations

import pytest

from reader.model.conversion import Decision, Reason
from reader.model.correction import Correction, CorrectionKind
from reader.model.span import Mention, Span
from reader.model.variant import Variant
from reader.presentation.conversion_notes import ConversionCount, ConversionNotes
from reader.presentation.session import ReadingSession
from tests.articles import BODY, article


def explain(text: str, *_: object) -> list[Decision]:
    """后 is repaired, 干 is uncertain, everything else is sure."""
    known = {
        "后": ("後", Reason.REPAIR, ("後", "后"), 0.97),
        "干": ("幹", Reason.DEFAULT, ("幹", "乾"), 0.5),
    }
    plain = Reason.SAME, (), 1.0
    decisions = []
    for offset, source in enumerate(text):
        result, reason, candidates, certainty = known.get(source, (source, *plain))
        decisions.append(Decision(offset, source, result, reason, "", candidates, certainty))
    return decisions


def convert(text: str, *_: object) -> str:
    return text.replace("后", "後").replace("干", "幹")


@pytest.fixture
def notes() -> ConversionNotes:
    session = ReadingSession(article(("后面干", BODY), ("前面", BODY)), convert)
    session.show_variant(Variant.HANT_TW)
    return ConversionNotes(session, explain)


def test_what_was_repaired_and_what_is_uncertain_is_told(notes: ConversionNotes) -> None:
    assert [d.source for d in notes.of(0)] == ["后", "干"]
    assert notes.places(0) == [Span(0, 1), Span(2, 3)]


def test_what_was_repaired_is_told_alone(notes: ConversionNotes) -> None:
    assert notes.repaired(0) == [Span(0, 1)]


def test_a_part_of_a_paragraph_is_told_alone(notes: ConversionNotes) -> None:
    assert [d.source for d in notes.of(0, Span(1, 3))] == ["干"]


def test_the_article_is_counted(notes: ConversionNotes) -> None:
    assert notes.count() == ConversionCount(repaired=1, uncertain=1)


def test_as_written_nothing_was_converted(notes: ConversionNotes) -> None:
    notes._session.show_variant(None)
    assert notes.of(0) == []


def test_what_the_reader_chose_is_no_longer_told(notes: ConversionNotes) -> None:
    chosen = Correction(CorrectionKind.FORM, "干", "乾", Mention(0, Span(2, 3)))
    notes._session.correct((chosen,))
    assert [d.source for d in notes.of(0)] == ["后"]


@pytest.mark.parametrize(
    ("spans", "other"),
    [
        ([(Span(0, 9), False)], None),
        ([(Span(0, 5), False), (Span(5, 9), True)], Variant.HANS),
        ([(Span(0, 6), False), (Span(6, 9), True)], None),
        ([], None),
    ],
)
def test_quotations_in_the_other_script_are_told(
    spans: list[tuple[Span, bool]], other: Variant | None
) -> None:
    session = ReadingSession(article(("她說了：别等我了", BODY)), convert)
    assert ConversionNotes(session, explain, lambda *_: spans).mixed_with() is other
