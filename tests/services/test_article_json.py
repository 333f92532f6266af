from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.analysed_article import AnalysedArticle
from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.article import Article, Metadata, Paragraph, ParagraphKind
from reader.model.span import Span
from reader.model.variant import Variant
from reader.services.article_json import article_values, json_bytes

SCHEMA = Path(__file__).parents[2] / "docs/annotate.schema.json"


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft202012Validator:
    values = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(values)
    return jsonschema.Draft202012Validator(values)


def analysed() -> AnalysedArticle:
    """北京的雨 (a title, traditional on the screen) and a line that names the town again."""
    first, second = "北京的雨", "北京下雨。"
    beijing = Entity(Span(0, 2), EntityLabel.PLACE, "北京", "Běijīng")
    word = Token(Span(0, 2), Reading(("běi", "jīng"), "Běijīng", "ㄅㄟˇ ㄐㄧㄥ"))
    return AnalysedArticle(
        Article(
            (Paragraph(first, ParagraphKind.TITLE, "\r\n"), Paragraph(second, ending="")),
            Metadata(first, published="2026-03-05T09:30", byline=("周安",)),
            "gb18030",
            Variant.HANS,
        ),
        (first, second),
        (
            Annotation((word, Token(Span(2, 3)), Token(Span(3, 4))), (beijing,)),
            Annotation((word, Token(Span(2, 5))), (beijing,)),
        ),
    )


def test_the_values_are_as_the_schema_says(schema: jsonschema.Draft202012Validator) -> None:
    schema.validate(article_values(analysed()))


def test_an_article_of_which_nothing_is_known_is_as_the_schema_says(
    schema: jsonschema.Draft202012Validator,
) -> None:
    schema.validate(article_values(AnalysedArticle(Article(()), (), ())))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("article", "date"), "26.8.2020"),
        (("article", "variant"), "zh-CN"),
        (("paragraphs", 0, "kind"), "headline"),
        (("paragraphs", 0, "tokens", 0, "start"), -1),
        (("paragraphs", 0, "entities", 0, "label"), "CITY"),
        (("entities", 0, "mentions", 0), [0, 1]),
    ],
)
def test_the_schema_tells_what_is_wrong(
    schema: jsonschema.Draft202012Validator, path: tuple[str | int, ...], wrong: object
) -> None:
    values: Any = article_values(analysed())
    place = values
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    assert not schema.is_valid(values)


def test_texts_and_endings_together_are_the_file() -> None:
    values = article_values(analysed())
    whole = "".join(p["text"] + p["ending"] for p in values["paragraphs"])
    assert whole == "北京的雨\r\n北京下雨。"


def test_a_token_has_one_syllable_for_each_character() -> None:
    tokens = article_values(analysed())["paragraphs"][1]["tokens"]
    assert [token["syllables"] for token in tokens] == [["běi", "jīng"], [None, None, None]]


def test_an_entity_lists_its_mentions() -> None:
    [group] = article_values(analysed())["entities"]
    assert group == {
        "id": "PLACE:北京",
        "label": "PLACE",
        "name": "北京",
        "pinyin": "Běijīng",
        "mentions": [[0, 0, 2], [1, 0, 2]],
    }


@given(st.text(st.characters(exclude_categories=()), max_size=5))
def test_the_bytes_read_as_the_values(text: str) -> None:
    found = AnalysedArticle(Article((Paragraph(text),)), (text,), (Annotation(),))
    shown = json.loads(json_bytes(found))["paragraphs"][0]["shown"]
    # JSON reads two escaped halves of a pair as the character that they are halves of.
    assert shown == text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def with_more() -> AnalysedArticle:
    """北京的雨, all of it an organisation with a place inside, found by one rule."""
    beijing = Entity(Span(0, 2), EntityLabel.PLACE, "北京市", layer="lac", path=("北京市",))
    body = Entity(
        Span(0, 4), EntityLabel.ORGANISATION, "北京的雨", layer="ending", inner=(beijing,)
    )
    day = Entity(Span(0, 2), EntityLabel.DATE, "今天", layer="date", value="?2026-03-05")
    return AnalysedArticle(
        Article((Paragraph("北京的雨", ending=""), Paragraph("今天", ending="")), Metadata("")),
        ("北京的雨", "今天"),
        (Annotation((), (body,)), Annotation((), (day,))),
    )


def test_what_more_is_known_is_as_the_schema_says(
    schema: jsonschema.Draft202012Validator,
) -> None:
    schema.validate(article_values(with_more()))


def test_a_name_inside_another_is_told_there_and_not_among_the_articles_entities() -> None:
    values = article_values(with_more())
    (inner,) = values["paragraphs"][0]["entities"][0]["inner"]
    assert (inner["text"], inner["id"], inner["path"]) == ("北京", "PLACE:北京市", ["北京市"])
    assert [entity["label"] for entity in values["entities"]] == ["ORGANISATION", "DATE"]


def test_a_date_tells_which_day_it_means_and_what_found_it() -> None:
    values = article_values(with_more())
    mention, entity = values["paragraphs"][1]["entities"][0], values["entities"][1]
    assert (mention["value"], mention["found_by"]) == ("?2026-03-05", "date")
    assert (entity["value"], entity["found_by"]) == ("?2026-03-05", ["date"])


def test_what_is_not_known_is_left_out() -> None:
    mention = article_values(analysed())["paragraphs"][0]["entities"][0]
    assert not {"path", "value", "found_by", "inner"} & mention.keys()
