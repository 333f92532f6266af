from __future__ import annotations

import pytest

from reader.model.annotation import Annotation, Reading, Token
from reader.model.span import Mention, Position, Span
from reader.model.wire import packed
from reader.presentation.find_presenter import FindPresenter
from reader.presentation.session import ReadingSession
from tests.articles import BODY, article, shout


@pytest.fixture
def finder() -> FindPresenter:
    session = ReadingSession(article(("書和书", BODY), ("看書書書", BODY)), shout)
    return FindPresenter(session, lambda text: text.replace("書", "书").lower())


@pytest.mark.parametrize("query", ["書", "书"])
def test_either_script_finds_both(finder: FindPresenter, query: str) -> None:
    assert [(hit.paragraph, hit.span.start) for hit in finder.find(query)] == [
        (0, 0),
        (0, 2),
        (1, 1),
        (1, 2),
        (1, 3),
    ]


def test_hits_do_not_overlap(finder: FindPresenter) -> None:
    assert finder.find("书书") == [Mention(1, Span(1, 3))]


def test_the_first_hit_is_the_one_at_or_below_the_place(finder: FindPresenter) -> None:
    finder.find("书", Position(0, 1))
    assert finder.current == 1


def test_steps_go_round_the_end(finder: FindPresenter) -> None:
    finder.find("和")
    assert finder.step(1) == Mention(0, Span(1, 2))


def test_nothing_is_found_for_nothing(finder: FindPresenter) -> None:
    assert finder.find("") == []
    assert finder.step(1) is None


def test_what_stands_nowhere_is_looked_for_by_its_pinyin(finder: FindPresenter) -> None:
    reading = Reading(("kàn", "shū"), "kànshū")
    annotation = Annotation((Token(Span(0, 2), reading), Token(Span(2, 4))))
    finder._session.annotate(1, packed(annotation))
    assert finder.find("kanshu") == [Mention(1, Span(0, 2))]
