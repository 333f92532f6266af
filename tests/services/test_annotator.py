from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model.annotation import Entity, EntityLabel, Reading
from reader.model.span import Span
from reader.services.annotator import Annotator

PERSON, PLACE = EntityLabel.PERSON, EntityLabel.PLACE


class Services:
    """Services that find what they are told to and remember what they were asked."""

    def __init__(self, *entities: Entity) -> None:
        self.entities = entities
        self.asked: dict[str, object] = {}

    def simplify(self, text: str) -> str:
        return text.replace("東", "东")

    def recognise(self, simplified: str, published: str | None) -> Sequence[Entity]:
        self.asked["recognise"] = (simplified, published)
        return self.entities

    def segment(
        self, simplified: str, whole: Sequence[Span], borders: Sequence[int]
    ) -> Sequence[Span]:
        self.asked["segment"] = (simplified, list(whole), list(borders))
        return [Span(n, n + 1) for n in range(len(simplified))]

    def read(
        self,
        simplified: str,
        words: Sequence[Span],
        entities: Sequence[Entity],
        _: Mapping[Span, Sequence[str]],
    ) -> tuple[Sequence[Reading | None], Sequence[str]]:
        self.asked["read"] = (simplified, list(words), list(entities))
        return [Reading((word.of(simplified),), "x") for word in words], [
            f"name of {entity.key}" for entity in entities
        ]

    def annotator(self) -> Annotator:
        return Annotator(self.simplify, self.recognise, self.segment, self.read)


def test_every_service_sees_the_simplified_copy() -> None:
    services = Services()
    services.annotator().annotate("东東", "2020-08-26")
    assert services.asked["recognise"] == ("东东", "2020-08-26")
    assert services.asked["segment"] == ("东东", [], [])
    assert services.asked["read"] == ("东东", [Span(0, 1), Span(1, 2)], [])


def test_tokens_carry_the_readings_of_their_words() -> None:
    tokens = Services().annotator().annotate("东東").tokens
    assert [token.reading and token.reading.syllables for token in tokens] == [("东",), ("东",)]


def test_a_person_is_one_word_and_a_long_place_only_ends_words() -> None:
    services = Services(Entity(Span(0, 2), PERSON, "甲乙"), Entity(Span(3, 8), PLACE, "丙丁戊己市"))
    services.annotator().annotate("甲乙在丙丁戊己市")
    assert services.asked["segment"] == ("甲乙在丙丁戊己市", [Span(0, 2)], [0, 2, 3, 8])


def test_a_short_place_is_one_word() -> None:
    services = Services(Entity(Span(0, 3), PLACE, "阜城镇"))
    services.annotator().annotate("阜城镇大")
    assert services.asked["segment"] == ("阜城镇大", [Span(0, 3)], [0, 3])


def test_entities_get_the_pinyin_that_the_reader_gives_them() -> None:
    [entity] = Services(Entity(Span(0, 1), PLACE, "甲")).annotator().annotate("甲").entities
    assert entity.pinyin == "name of 甲"


def test_paragraphs_are_annotated_one_by_one() -> None:
    services = Services()
    steps = services.annotator().annotate_all(iter([(4, "甲"), (7, "乙")]))
    assert next(steps)[0] == 4
    assert services.asked["recognise"] == ("甲", None)
    assert next(steps)[0] == 7


def test_the_names_inside_another_have_pinyin_of_their_own() -> None:
    inner = Entity(Span(0, 1), PLACE, "甲")
    whole = Entity(Span(0, 2), EntityLabel.ORGANISATION, "甲乙", inner=(inner,))
    services = Services(whole, Entity(Span(3, 4), PLACE, "丁"))
    first, second = services.annotator().annotate("甲乙丙丁").entities
    pinyin = [first.pinyin, first.inner[0].pinyin, second.pinyin]
    assert pinyin == ["name of 甲乙", "name of 甲", "name of 丁"]
