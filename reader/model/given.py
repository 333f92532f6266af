"""The readings that a file gives, in the form in which the analysis takes a correction."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model.article import Article
from reader.model.correction import Correction, CorrectionKind
from reader.model.span import Mention


def given_readings(article: Article, paragraphs: Iterable[int]) -> tuple[Correction, ...]:
    """What the file reads in these paragraphs, each for its one place."""
    return tuple(
        Correction(
            CorrectionKind.GIVEN,
            given.span.of(article.paragraphs[number].text),
            given.text,
            Mention(number, given.span),
        )
        for number in paragraphs
        for given in article.paragraphs[number].readings
    )
