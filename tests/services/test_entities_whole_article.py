from __future__ import annotations

from collections.abc import Sequence

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.article_entities import ArticleStep, Paragraph, consistent
from reader.services.entities.article_money import priced
from reader.services.entities.gazetteer import Gazetteer
from tests.services.entity_texts import FOLDER, lists, recogniser

PLACES = Gazetteer(FOLDER / "places.sqlite")
STEP = ArticleStep(lists(), PLACES.called, PLACES.below)


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


COUNTY = ("台湾省", "苗栗县")


def town(text: str, name: str, path: tuple[str, ...]) -> Paragraph:
    """A paragraph with one linked place."""
    start = text.index(name)
    place = Entity(Span(start, start + len(name)), EntityLabel.PLACE, path[-1], path=path)
    return 0, text, (place,)


def found(*pages: Paragraph) -> list[list[str]]:
    texts = {number: text for number, text, _ in pages}
    return [[e.span.of(texts[n]) for e in entities] for n, entities in STEP.settle(pages)]


def test_a_town_named_in_full_is_known_by_its_short_name() -> None:
    page = town("竹南镇居民反对", "竹南镇", (*COUNTY, "竹南镇"))
    assert found(page, paragraph(1, "留在竹南的人")) == [["竹南镇"], ["竹南"]]


def test_a_short_name_that_is_a_common_word_is_left_alone() -> None:
    page = town("和平县居民反对", "和平县", ("广东省", "河源市", "和平县"))
    assert found(page, paragraph(1, "和平的人")) == [["和平县"], []]


def test_what_is_listed_behind_a_town_are_towns_of_the_same_county() -> None:
    page = town("竹南、头份、后龙一带，大湖、水", "竹南", (*COUNTY, "竹南镇"))
    assert found(page) == [["竹南", "头份", "后龙"]]


def test_a_list_ends_where_its_next_word_is_no_town_of_the_county() -> None:
    page = town("竹南、学生、后龙", "竹南", (*COUNTY, "竹南镇"))
    assert found(page) == [["竹南"]]


def body(text: str, *names: str) -> Paragraph:
    return paragraph(0, text, *((name, EntityLabel.ORGANISATION) for name in names))


def test_a_short_name_in_brackets_is_explained_by_what_stands_before() -> None:
    page = body("康乐及文化事务署（康文署）公布", "康乐及文化事务署")
    assert keys(page, paragraph(1, "康文署说")) == ["康乐及文化事务署"] * 3


def test_a_code_in_brackets_is_no_short_name() -> None:
    assert keys(body("江淮重工（代码：688123）公布", "江淮重工")) == ["江淮重工"]


def test_a_short_name_is_cut_from_the_only_name_it_can_be_cut_from() -> None:
    page = body("苗栗县政府文化观光局，文观局", "苗栗县政府文化观光局", "文观局")
    assert keys(page) == ["苗栗县政府文化观光局"] * 2


def test_a_name_nearly_as_long_as_another_is_a_name_of_its_own() -> None:
    page = body("中国建设银行，中国银行", "中国建设银行", "中国银行")
    assert keys(page) == ["中国建设银行", "中国银行"]


def test_a_short_name_of_two_bodies_stays_a_name_of_its_own() -> None:
    names = ("苗栗县政府文化观光局", "台中县政府文化观光局", "文观局")
    assert keys(body("，".join(names), *names)) == list(names)


def money(places: Sequence[tuple[str, ...]]) -> str:
    """How 3万元 reads in an article about these places."""
    pages = [town(path[-1], path[-1], path)[2] for path in places]
    sum_ = Entity(Span(0, 3), EntityLabel.QUANTITY, "3万元", value="30000 元")
    texts = ["3万元", *(path[-1] for path in places)]
    return priced(texts, [(sum_,), *pages], lists())[0][0].value


def test_yuan_is_the_money_of_the_region_that_most_places_lie_in() -> None:
    hong_kong, hebei, japan = ("香港特别行政区",), ("河北省",), ("日本",)
    assert money([COUNTY, ("台湾省",), hebei]) == "?30000 TWD"
    assert money([hong_kong, japan, japan]) == "?30000 HKD"
    assert money([hebei]) == "?30000 CNY"


def test_yuan_stays_yuan_where_the_places_do_not_tell() -> None:
    assert money([COUNTY, ("河北省",)]) == "30000 元"
    assert money([("日本",)]) == "30000 元"


BEIJING, CHANGCHUN = ("北京市", "朝阳区"), ("吉林省", "长春市", "朝阳区")


def chaoyang(*texts: str) -> list[list[tuple[str, tuple[str, ...]]]]:
    """Key and path of what is found as 朝阳区 in each paragraph."""
    pages = [(n, text, recogniser().recognise(text)) for n, text in enumerate(texts)]
    return [
        [(e.key, e.path) for e in entities if e.span.of(text) == "朝阳区"]
        for (_, entities), text in zip(STEP.settle(pages), texts, strict=True)
    ]


def test_two_places_of_one_name_are_two_entities() -> None:
    assert chaoyang("他住在北京市朝阳区。", "她住在长春市朝阳区。") == [
        [("北京市/朝阳区", BEIJING)],
        [("吉林省/长春市/朝阳区", CHANGCHUN)],
    ]


def test_a_bare_name_is_the_place_told_last_in_the_paragraph() -> None:
    [[first, second], _] = chaoyang("长春市朝阳区下雪，朝阳区的路滑。", "北京市朝阳区。")
    assert first == second == ("吉林省/长春市/朝阳区", CHANGCHUN)


def test_a_bare_name_in_another_paragraph_is_neither() -> None:
    assert chaoyang("北京市朝阳区和长春市朝阳区。", "朝阳区的路滑。")[1] == [("朝阳区", ())]


def test_one_place_of_that_name_needs_no_path_in_its_key() -> None:
    assert chaoyang("北京市朝阳区。", "朝阳区的路滑。") == [[("朝阳区", BEIJING)]] * 2


def surfaces(*pages: Paragraph) -> list[str]:
    """What is found in all paragraphs, as "words KIND key"."""
    texts = {number: text for number, text, _ in pages}
    return [
        f"{e.span.of(texts[number])} {e.label.value} {e.key}"
        for number, entities in STEP.settle(pages)
        for e in entities
    ]


def person(text: str, *names: str) -> Paragraph:
    return paragraph(0, text, *((name, EntityLabel.PERSON) for name in names))


def test_a_surname_before_a_post_is_the_only_person_of_that_name() -> None:
    page = person("区树德来了。区理事长说好，区里的人也说好。", "区树德")
    assert surfaces(page) == ["区树德 PERSON 区树德", "区 PERSON 区树德", "理事长 TITLE 理事长"]


def test_a_surname_of_two_persons_before_a_post_is_neither() -> None:
    page = person("区树德和区咏恩来了。区理事长说好。", "区树德", "区咏恩")
    assert surfaces(page) == ["区树德 PERSON 区树德", "区咏恩 PERSON 区咏恩"]


def test_a_given_name_that_mostly_begins_a_clause_is_the_person() -> None:
    page = person("罗长顺来了。长顺把船解开，长顺的爹走了。", "罗长顺")
    assert surfaces(page).count("长顺 PERSON 罗长顺") == 2


def test_a_given_name_that_is_a_word_is_no_person() -> None:
    page = person("张建国来了。建国以来，建国是大事。", "张建国")
    assert surfaces(page) == ["张建国 PERSON 张建国"]


def test_a_given_name_that_stands_alone_once_is_no_person() -> None:
    page = person("罗长顺来了。长顺，他说，日子长顺路远长顺路。", "罗长顺")
    assert surfaces(page) == ["罗长顺 PERSON 罗长顺"]


def test_a_place_and_another_that_lies_in_it_are_two() -> None:
    page = paragraph(0, "他在云林麦寮设厂", ("云林麦寮", EntityLabel.PLACE))
    assert surfaces(page) == ["云林 PLACE 云林县", "麦寮 PLACE 麦寮乡"]


def test_initials_of_a_full_name_are_found_and_join_it() -> None:
    full = "浙江省发展和改革委员会"
    page = body(f"{full}通知，省发改委将安排。", full)
    assert keys(page) == [full] * 2


def test_a_short_name_that_the_article_makes_wins_over_the_one_known_best() -> None:
    full, best = "浙江省发展和改革委员会", "国家发展和改革委员会"
    text = f"{full}通知，发改委将安排。"
    known = Entity(Span(14, 17), EntityLabel.ORGANISATION, best)
    number, _, found = body(text, full)
    assert known.span.of(text) == "发改委"
    assert keys((number, text, (*found, known))) == [full] * 2


def test_the_towns_of_a_county_that_the_article_names_are_found_whole() -> None:
    county, part = "资兴市", "八面山"
    path = ("湖南省", "郴州市", county)
    number, text, found = town("资兴市下雨，车到八面山瑶族乡。", county, path)
    start = text.index(part)
    cut = Entity(Span(start, start + 3), EntityLabel.PLACE, part, layer="lac")
    assert surfaces((number, text, (*found, cut)))[1] == "八面山瑶族乡 PLACE 八面山瑶族乡"


def test_without_its_county_a_town_is_left_as_it_was_found() -> None:
    page = paragraph(0, "车到八面山瑶族乡。", ("八面山", EntityLabel.PLACE))
    assert surfaces(page) == ["八面山 PLACE 八面山"]


def test_a_common_word_is_a_quarter_where_the_article_is_of_hong_kong_and_one_goes_there() -> None:
    place = EntityLabel.PLACE
    home = paragraph(0, "沙田和旺角的居民", ("沙田", place), ("旺角", place))
    trip = paragraph(1, "上环居民的巴士开往山顶，登上山顶的人很多")
    assert keys(home, trip) == ["沙田", "旺角", "上环", "山顶"]
    assert keys(paragraph(0, "杭州和南京的居民", ("杭州", place), ("南京", place)), trip) == [
        *("杭州市", "南京市")
    ]
