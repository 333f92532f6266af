from __future__ import annotations

from reader.model.annotation import Annotation, EntityLabel, Token, group_entities
from reader.model.span import Mention, Span
from tests.articles import halves


def test_token_at_is_the_token_that_holds_the_character() -> None:
    annotation = Annotation((Token(Span(0, 2)), Token(Span(2, 5))))
    assert [annotation.token_at(i) for i in (1, 2, 4)] == [
        annotation.tokens[0],
        annotation.tokens[1],
        annotation.tokens[1],
    ]


def test_there_is_no_token_past_the_end() -> None:
    assert Annotation((Token(Span(0, 2)),)).token_at(2) is None


def test_there_is_no_entity_between_two() -> None:
    annotation = halves("江城和江城")
    assert annotation.entity_at(2) is None


def test_mentions_of_one_name_are_one_group() -> None:
    found = [(3, halves("江城").entities), (5, halves("去江城").entities)]
    (group,) = group_entities(found)
    assert (group.label, group.name) == (EntityLabel.PLACE, "江城")
    assert group.mentions == (Mention(3, Span(0, 2)), Mention(5, Span(1, 3)))
