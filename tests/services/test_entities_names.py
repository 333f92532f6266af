from __future__ import annotations

import pytest

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene
from reader.services.entities.rules import RULES
from tests.services.entity_texts import cases, lists, recogniser, words

CASES = cases("names")["cases"]


@pytest.mark.parametrize(("rule", "tagged", "expected"), CASES)
def test_a_rule_makes_of_the_engines_names(rule: str, tagged: str, expected: list[str]) -> None:
    text, found_words = words(tagged)
    scene, rules = Scene(text, found_words, lists()), dict(RULES)
    found: list[Hit] = sorted(rules[rule](scene, sorted(rules["engine"](scene, []))))
    assert [f"{scene.of(hit)} {hit.label.value}" for hit in found] == expected


def test_an_office_is_one_with_the_ministry_whose_name_is_known() -> None:
    text, found_words = words("水利部/n 湿地/n 保育/vn 署/n 和/c 李明/PER")
    known = [Hit(0, 3, EntityLabel.ORGANISATION, "known")]
    (whole,) = dict(RULES)["office"](Scene(text, found_words, lists()), known)
    assert text[whole.start : whole.end] == "水利部湿地保育署"


def test_every_rule_has_a_case_of_its_own() -> None:
    elsewhere = {"engine", "tags", "quoted", "title", *cases("rules")}
    assert {name for name, _ in RULES} - elsewhere <= {case[0] for case in CASES}


@pytest.mark.parametrize(("report", "text", "there", "absent"), cases("bug_reports")["right"])
def test_what_others_got_wrong(report: str, text: str, there: list[str], absent: list[str]) -> None:
    found = recogniser().recognise(_simplified(text), "2020-08-26")
    assert set(there) <= {f"{e.span.of(_simplified(text))} {e.label.value}" for e in found}, report
    assert not {e.label.value for e in found} & set(absent), report


@pytest.mark.parametrize(("report", "text", "there", "_"), cases("bug_reports")["known_wrong"])
@pytest.mark.xfail(reason="argued in docs/decisions/0030-entities.md")
def test_what_is_known_to_be_wrong(report: str, text: str, there: list[str], _: list[str]) -> None:
    found = recogniser().recognise(text)
    assert set(there) <= {f"{e.span.of(text)} {e.label.value}" for e in found}, report


def _simplified(text: str) -> str:
    """The few traditional characters of the reports; the engine folds most by itself."""
    return text.translate(str.maketrans("鍾愛國遊戲後臺灣", "钟爱国游戏后台湾"))
