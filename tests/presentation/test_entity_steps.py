"""From name to name, over paragraphs, but never into what is folded away."""

import pytest

from reader.model.annotation import Annotation, Entity, EntityLabel
from reader.model.span import Mention, Position, Span
from reader.model.wire import packed
from reader.presentation.entity_steps import entity_from
from reader.presentation.session import ReadingSession
from tests.articles import news, shout

FIRST, SECOND, HIDDEN, LAST = Span(0, 2), Span(5, 7), Span(1, 2), Span(3, 4)


@pytest.fixture
def session() -> ReadingSession:
    opened = ReadingSession(news(), shout)
    for number, spans in ((4, (FIRST, SECOND)), (5, (HIDDEN,)), (7, (LAST,))):
        entities = tuple(Entity(span, EntityLabel.PERSON, "李莉") for span in spans)
        opened.annotate(number, packed(Annotation(entities=entities)))
    return opened


@pytest.mark.parametrize(
    ("place", "forward", "found"),
    [
        (Position(0, 0), True, Mention(4, FIRST)),
        (Position(4, 0), True, Mention(4, SECOND)),
        (Position(4, 5), True, Mention(7, LAST)),
        (Position(7, 3), True, None),
        (Position(7, 3), False, Mention(4, SECOND)),
        (Position(4, 6), False, Mention(4, SECOND)),
        (Position(4, 5), False, Mention(4, FIRST)),
        (Position(4, 0), False, None),
    ],
)
def test_the_nearest_name_is_found(
    session: ReadingSession, place: Position, forward: bool, found: Mention | None
) -> None:
    assert entity_from(session, (0, 4, 6, 7), place, forward=forward) == found
