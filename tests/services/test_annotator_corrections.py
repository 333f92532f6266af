from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from reader.model.annotation import Entity, EntityLabel, Reading
from reader.model.correction import Correction, CorrectionKind
from reader.model.span import Mention, Span
from reader.services.annotator import Annotator, Decide

LABEL, NO_ENTITY = CorrectionKind.LABEL, CorrectionKind.NO_ENTITY
WORD, BORDER, READING = CorrectionKind.WORD, CorrectionKind.BORDER, CorrectionKind.READING


def recognise(simplified: str, _: str | None) -> list[Entity]:
    start = simplified.find("江城")
    return [] if start < 0 else [Entity(Span(start, start + 2), EntityLabel.PLACE, "江城")]


def segment(simplified: str, whole: Sequence[Span], borders: Sequence[int]) -> list[Span]:
    """One word from border to border; a word that must be whole makes borders of its ends."""
    inside = {at for span in whole for at in range(span.start + 1, span.end)}
    ends = {at for span in whole for at in (span.start, span.end)} | set(borders)
    cuts = sorted((ends - inside) | {0, len(simplified)})
    return [Span(a, b) for a, b in pairwise(cuts)]


def read(
    _: str,
    words: Sequence[Span],
    entities: Sequence[Entity],
    chosen: Mapping[Span, Sequence[str]],
) -> tuple[list[Reading | None], list[str]]:
    readings = [Reading(tuple(chosen[w]), "") if w in chosen else None for w in words]
    return readings, ["" for _ in entities]


@pytest.fixture
def annotator() -> Annotator:
    return Annotator(lambda text: text, recognise, segment, read)


def words(annotator: Annotator, text: str, *corrections: Correction) -> list[str]:
    return [t.span.of(text) for t in annotator.annotate(text, None, corrections).tokens]


def test_what_is_no_name_is_no_name(annotator: Annotator) -> None:
    correction = Correction(NO_ENTITY, "江城")
    assert annotator.annotate("在江城人", None, [correction]).entities == ()


def test_a_person_the_reader_names_is_one_word(annotator: Annotator) -> None:
    correction = Correction(LABEL, "城人", "PERSON")
    assert words(annotator, "在江城人家", correction) == ["在江", "城人", "家"]


def test_what_the_reader_joins_is_one_word_across_a_name(annotator: Annotator) -> None:
    assert "城人" in words(annotator, "在江城人家", Correction(WORD, "城人"))


def test_where_the_reader_splits_a_word_ends(annotator: Annotator) -> None:
    assert words(annotator, "人家中", Correction(BORDER, "人家中", "1")) == ["人", "家中"]


def test_a_correction_for_one_paragraph_leaves_the_others(annotator: Annotator) -> None:
    here = Correction(NO_ENTITY, "江城", place=Mention(1, Span(0, 2)))
    found = dict(annotator.annotate_all([(0, "江城"), (1, "江城")], None, [here]))
    assert [len(found[n].entities) for n in (0, 1)] == [1, 0]


def test_a_reading_the_reader_chose_is_kept(annotator: Annotator) -> None:
    correction = Correction(READING, "家中", "jiā zhōng")
    token = annotator.annotate("在家中坐", None, [correction]).token_at(1)
    assert token is not None
    assert token.reading == Reading(("jiā", "zhōng"), "")


def everywhere(
    paragraphs: Iterable[tuple[int, str, Sequence[Entity]]], decide: Decide
) -> list[tuple[int, Sequence[Entity]]]:
    """Every paragraph that begins with 城 has a name there."""
    return [
        (number, decide(number, text, [Entity(Span(0, 1), EntityLabel.PERSON, "城")]))
        if text.startswith("城")
        else (number, entities)
        for number, text, entities in paragraphs
    ]


def test_settling_gives_the_paragraphs_that_change(annotator: Annotator) -> None:
    settling = replace(annotator, agree=everywhere)
    found = [(n, text, settling.annotate(text)) for n, text in ((3, "江城"), (4, "城里人"))]
    [(number, annotation)] = settling.settle(found)
    assert number == 4
    assert [t.span.of("城里人") for t in annotation.tokens] == ["城", "里人"]


def test_settling_leaves_the_last_word_to_the_reader(annotator: Annotator) -> None:
    settling = replace(annotator, agree=everywhere)
    found = [(4, "城里人", settling.annotate("城里人"))]
    assert list(settling.settle(found, [Correction(NO_ENTITY, "城")])) == []
