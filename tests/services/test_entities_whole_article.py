from __future__ import annotations

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.article_entities import ArticleStep, Paragraph, consistent
from reader.services.entities.gazetteer import Gazetteer
from tests.services.entity_texts import FOLDER, lists, recogniser

STEP = ArticleStep(lists(), Gazetteer(FOLDER / "places.sqlite").called)


def paragraph(number: int, text: str, *names: tuple[str, EntityLabel]) -> Paragraph:
    """A paragraph in which the first occurrence of each name was found."""
    entities = []
    for name, label in names:
        start = text.index(name)
        entities.append(Entity(Span(start, start + len(name)), label, name, layer="lac"))
    return number, text, tuple(sorted(entities, key=lambda e: e.span))


def keys(*pages: Paragraph) -> list[str]:
    return [e.key for _, entities in STEP.settle(pages) for e in entities]


def test_a_name_found_once_is_found_everywhere() -> None:
    first = paragraph(0, "记者时清霜报道", ("时清霜", EntityLabel.PERSON))
    settled = STEP.settle([first, paragraph(1, "后来时清霜走了")])
    assert [(e.span, e.layer) for e in settled[1][1]] == [(Span(2, 5), "document")]


def test_two_characters_found_once_are_not_looked_for() -> None:
    first = paragraph(0, "高峰出席", ("高峰", EntityLabel.PERSON))
    assert STEP.settle([first, paragraph(1, "客流高峰期")])[1][1] == ()


def test_a_name_is_of_the_kind_that_most_mentions_have() -> None:
    text = "以岭来了"
    pages = [(text, EntityLabel.ORGANISATION)] * 2 + [(text, EntityLabel.PLACE)]
    found = consistent(
        [text for text, _ in pages], [paragraph(0, t, ("以岭", label))[2] for t, label in pages]
    )
    assert {e.label for entities in found for e in entities} == {EntityLabel.ORGANISATION}


def test_a_surname_that_two_persons_share_stands_for_itself() -> None:
    person = EntityLabel.PERSON
    page = paragraph(0, "王东峰和王小川，王说", ("王东峰", person), ("王小川", person))
    alone = Entity(Span(8, 9), person, "王")
    assert keys((0, page[1], (*page[2], alone))) == ["王东峰", "王小川", "王"]


def test_the_last_part_of_a_foreign_name_stands_for_the_whole() -> None:
    person = EntityLabel.PERSON
    page = paragraph(0, "索尼亚·甘地来访。", ("索尼亚·甘地", person))
    assert keys(page, paragraph(1, "甘地说", ("甘地", person))) == ["索尼亚·甘地"] * 2


def test_a_company_without_its_place_and_ending_is_the_same_company() -> None:
    body = EntityLabel.ORGANISATION
    page = paragraph(0, "北京朗读科技有限公司成立", ("北京朗读科技有限公司", body))
    found = keys(page, paragraph(1, "朗读科技说", ("朗读科技", body)))
    assert found == ["北京朗读科技有限公司"] * 2


def test_a_town_is_linked_by_the_county_elsewhere_in_the_article() -> None:
    place = EntityLabel.PLACE
    county = Entity(Span(0, 3), place, "武邑县", path=("河北省", "衡水市", "武邑县"))
    pages = [(0, "武邑县", (county,)), paragraph(1, "清凉店镇", ("清凉店镇", place))]
    assert STEP.settle(pages)[1][1][0].path == ("河北省", "衡水市", "武邑县", "清凉店镇")


def test_a_towns_name_alone_is_no_evidence() -> None:
    page = paragraph(0, "清凉店镇", ("清凉店镇", EntityLabel.PLACE))
    assert STEP.settle([page])[0][1][0].path == ()


def test_a_countrys_one_character_is_the_country_the_article_names() -> None:
    place = EntityLabel.PLACE
    named = Entity(Span(0, 3), place, "乌干达", path=("乌干达",))
    pages = [(0, "乌干达", (named,)), paragraph(1, "在乌经商", ("乌", place))]
    assert STEP.settle(pages)[1][1][0].key == "乌干达"


def test_the_readers_decision_has_the_last_word() -> None:
    page = paragraph(0, "时清霜来了", ("时清霜", EntityLabel.PERSON))
    assert STEP.settle([page], lambda number, text, entities: ())[0][1] == ()


def test_names_of_two_regions_are_one_group() -> None:
    find = recogniser().recognise
    texts = ["美国总统特朗普表示", "川普在雪梨说", "悉尼很远"]
    groups = recogniser().article.group([(n, t, find(t)) for n, t in enumerate(texts)])
    counts = {group.name: len(group.mentions) for group in groups}
    assert (counts["特朗普"], counts["悉尼"]) == (2, 2)
