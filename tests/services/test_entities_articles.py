from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import pytest

from reader.model.annotation import Entity, EntityGroup, EntityLabel
from reader.services.entities.article_entities import Paragraph
from tests.services.entity_texts import ROOT, cases, converter, marked, recogniser

OWN = {article["name"]: article for article in cases("articles")["articles"]}
UNSEEN = {article["name"]: article for article in cases("unseen")["articles"]}
SHARED = ROOT.parent / "shared"
HEBEI = SHARED / "data/ner/hebei_2020-08-26.entities.json"
needs_hebei = pytest.mark.skipif(
    not HEBEI.exists(), reason="the shared news page is not beside the checkout"
)
KINDS = {"PERSON": "PER", "PLACE": "LOC", "ORGANISATION": "ORG", "QUANTITY": "QTY", "TERM": "QUOTE"}


@cache
def paragraphs(name: str) -> tuple[Paragraph, ...]:
    article = {**OWN, **UNSEEN}[name]
    texts = [converter().simplified(marked(line)[0]) for line in article["paragraphs"]]
    find = recogniser().recognise
    return tuple((n, text, find(text, article["published"])) for n, text in enumerate(texts))


def settled(name: str) -> list[tuple[int, tuple[Entity, ...]]]:
    return recogniser().article.settle(paragraphs(name))


def groups(name: str) -> tuple[EntityGroup, ...]:
    return recogniser().article.group(paragraphs(name))


def f1(articles: Sequence[dict[str, Any]]) -> float:
    """The F1 of all kinds over the articles, strict in span and kind, without what is in doubt."""
    right = gold_count = found_count = 0
    for article in articles:
        lines = article["paragraphs"]
        for (_, entities), line in zip(settled(article["name"]), lines, strict=True):
            gold = marked(line)[1]
            doubt = [entry for entry in gold if entry[3]]
            found = {(e.span.start, e.span.end, e.label.value) for e in entities}
            found = {f for f in found if not any(d[0] < f[1] and f[0] < d[1] for d in doubt)}
            certain = {entry[:3] for entry in gold if not entry[3]}
            right += len(certain & found)
            gold_count += len(certain)
            found_count += len(found)
    return 2 * right / (gold_count + found_count)


@pytest.mark.parametrize("name", OWN)
def test_an_annotated_article_is_found_again(name: str) -> None:
    assert f1([OWN[name]]) >= 0.95


def test_articles_that_no_rule_was_mended_for_do_not_get_worse() -> None:
    assert f1(list(UNSEEN.values())) >= 0.89


def mentions(name: str) -> Iterator[tuple[str, Entity]]:
    for (_, entities), line in zip(settled(name), OWN[name]["paragraphs"], strict=True):
        text = marked(line)[0]
        yield from ((entity.span.of(text), entity) for entity in entities)


@pytest.mark.parametrize("name", OWN)
def test_places_lead_to_their_province(name: str) -> None:
    wanted = OWN[name]["paths"]
    found = {words: list(e.path) for words, e in mentions(name) if words in wanted}
    assert found == wanted


@pytest.mark.parametrize("name", OWN)
def test_dates_and_quantities_have_their_value(name: str) -> None:
    wanted = OWN[name]["values"]
    assert {words: e.value for words, e in mentions(name) if words in wanted} == wanted


@pytest.mark.parametrize("name", OWN)
def test_a_surname_alone_is_the_only_person_of_that_name(name: str) -> None:
    for names in OWN[name]["groups"]:
        keys = {e.key for words, e in mentions(name) if words in names}
        assert len(keys) == 1


@cache
def hebei() -> tuple[list[dict[str, Any]], set[tuple[int, int, str]], tuple[EntityGroup, ...]]:
    text = (SHARED / "articles/hebei_2020-08-26.txt").read_bytes().decode()
    found, pages, start = set(), [], 0
    for number, line in enumerate(text.split("\n")):
        simplified = converter().simplified(line)
        entities = recogniser().recognise(simplified, "2020-08-26")
        pages.append((number, simplified, entities))
        for e in entities:
            kind = KINDS.get(e.label.value, e.label.value)
            found.add((start + e.span.start, start + e.span.end, kind))
        start += len(line) + 1
    gold = json.loads(HEBEI.read_text(encoding="utf-8"))["entities"]
    return gold, found, recogniser().article.group(pages)


@needs_hebei
@pytest.mark.parametrize(
    ("kinds", "wanted"),
    [({"PER", "LOC", "ORG"}, 0.97), ({"PER", "LOC", "ORG", "DATE", "QTY", "QUOTE", "TITLE"}, 0.95)],
)
def test_the_news_page_is_found_again(kinds: set[str], wanted: float) -> None:
    gold, found, _ = hebei()
    explained, right, count = set[tuple[int, int, str]](), 0, 0
    for entry in gold:
        spans = [(entry["start"], entry["end"]), *map(tuple, entry.get("alt_span", []))]
        labels = [entry["type"], *entry.get("alt_type", [])]
        hits = found & {(start, end, label) for start, end in spans for label in labels}
        explained |= hits
        if entry.get("optional"):
            explained |= {f for f in found if entry["start"] <= f[0] and f[1] <= entry["end"]}
        elif entry["type"] in kinds:
            count += 1
            right += bool(hits)
    wrong = [f for f in found - explained if f[2] in kinds]
    assert 2 * right / (count + right + len(wrong)) >= wanted


@needs_hebei
def test_the_news_pages_places_are_linked_and_joined() -> None:
    gold, _, found = hebei()
    places = {group.name: group for group in found if group.label is EntityLabel.PLACE}
    simplify = converter().simplified
    for entry in gold:
        if "admin" in entry:
            path = simplify(entry["admin"]).split("/")
            assert list(places[path[-1]].path) == path
    assert len(places["衡水市"].mentions) == 7
    assert len(places["河北省"].mentions) == 3
