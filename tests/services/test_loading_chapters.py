from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.loading.chapters import chapter_levels
from reader.services.loading.news_rules import NewsRules
from reader.services.resources import resource_path

VALUES = json.loads(resource_path("loading/news.json").read_text("utf-8"))
PATTERNS = NewsRules(VALUES).chapters
TEXT = "河边的旧书店只在雨天开门。"


def levels(*lines: str) -> list[int]:
    return chapter_levels(lines, PATTERNS)


@pytest.mark.parametrize(
    "heading",
    [
        "第一章",
        "第十二章　雨天",
        "第1234章 雨天",
        "第３章：雨天",
        "  第二十回 河边开书店 雨天见老人",
        "第四节 雨",
        "第一卷 河",
        "卷三 河",
        "正文 第七章 雨",
        "第一百零三話 雨傘",
        "楔子",
        "序章",
        "番外二 老人",
        "番外：老人",
        "後記",
        "尾聲",
        "Chapter 12 Rain",
    ],
)
def test_a_heading_of_a_chapter_is_known(heading: str) -> None:
    assert levels(heading, TEXT, "第九十九章 完", TEXT)[0] > 0


@pytest.mark.parametrize(
    "line",
    [
        "第一章他写了三年，第二章写了一个月。",
        "第三回合他赢了",
        "第一节课的铃声响了",
        "第七集团军向东走",
        "第二部门的人都来了",
        "第十章里说的那家书店，就在河边",
        "后记得把门关上",
        "序幕拉开了",
        "番外的事",
        "第" + "一" * 40 + "章",
    ],
)
def test_a_line_of_text_is_no_heading(line: str) -> None:
    assert levels(line, TEXT, "第一章 雨", TEXT, "第二章 雪", TEXT)[0] == 0


def test_volumes_hold_chapters() -> None:
    lines = ("第一卷 河", "第一章 雨", TEXT, "第二章 雪", TEXT, "第二卷 山", "第一章 风", TEXT)
    assert levels(*lines) == [1, 2, 0, 2, 0, 1, 2, 0]


def test_a_list_of_contents_is_no_chapter() -> None:
    contents = ("目录", "第一章 雨", "第二章 雪", "第三章 风", "")
    book = ("第一章 雨", TEXT, "第二章 雪", TEXT, "第三章 风", TEXT)
    assert levels(*contents, *book) == [0] * 5 + [1, 0, 1, 0, 1, 0]


def test_one_heading_alone_is_no_outline() -> None:
    assert levels("第一章 雨", TEXT) == [0, 0]


@given(st.lists(st.sampled_from(["第一章", "第二章 雪", TEXT, "", "第一卷", "番外"])))
def test_levels_are_told_for_each_line_without_gaps(lines: list[str]) -> None:
    found = levels(*lines)
    assert len(found) == len(lines)
    assert set(found) - {0} == set(range(1, max(found, default=0) + 1))


@pytest.mark.parametrize("pattern", [kind for kinds in VALUES["chapters"] for kind in kinds])
@given(data=st.data())
def test_every_heading_begins_with_a_sign_that_is_listed(pattern: str, data: st.DataObject) -> None:
    heading = data.draw(st.from_regex(pattern, fullmatch=True))
    assert NewsRules(VALUES).may_be_heading(heading)
