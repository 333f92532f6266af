from __future__ import annotations

import pytest

from reader.model.annotation import Entity, EntityLabel
from reader.model.settings import EntityOrder
from reader.model.span import Mention, Span
from reader.model.variant import Variant
from reader.presentation.entity_index import EntityIndex
from reader.presentation.session import ReadingSession
from reader.presentation.sidebar_presenter import SidebarPresenter
from tests.articles import BODY, article, shout


def place(start: int, end: int, key: str, pinyin: str = "") -> Entity:
    return Entity(Span(start, end), EntityLabel.PLACE, key, pinyin)


@pytest.fixture
def sidebar() -> SidebarPresenter:
    session = ReadingSession(article(("書城和江城", BODY), ("江城", BODY), ("書城", BODY)), shout)
    index = EntityIndex()
    index.put(1, [place(0, 2, "江城", "Jiāngchéng")])
    index.put(2, [place(0, 2, "书城", "Shūchéng")])
    index.put(0, [place(0, 2, "书城"), place(3, 5, "江城")])
    session.show_variant(Variant.HANT_TW)
    return SidebarPresenter(session, index, lambda text: text.replace("書", "书").lower())


def names(sidebar: SidebarPresenter, wanted: str = "") -> list[str]:
    (section,) = sidebar.sections(EntityOrder.MENTION, wanted)
    return [row.name for row in section.rows]


def test_rows_come_in_order_of_first_mention_however_they_arrived(
    sidebar: SidebarPresenter,
) -> None:
    assert names(sidebar) == ["書城", "江城"]


def test_names_are_in_the_script_shown(sidebar: SidebarPresenter) -> None:
    sidebar._session.show_variant(Variant.HANS)
    assert names(sidebar) == ["书城", "江城"]


@pytest.mark.parametrize("wanted", ["书", "書", "shucheng", "shu cheng", "SHŪ"])
def test_a_filter_matches_either_script_and_pinyin(sidebar: SidebarPresenter, wanted: str) -> None:
    sidebar._index._entities["PLACE:书城"] = place(0, 2, "书城", "Shūchéng")
    assert names(sidebar, wanted) == ["書城"]


def test_a_section_counts_its_entities_also_while_filtered(sidebar: SidebarPresenter) -> None:
    (section,) = sidebar.sections(EntityOrder.MENTION, "江")
    assert (section.count, len(section.rows)) == (2, 1)


def test_choosing_goes_to_the_first_mention_then_to_the_next_and_round(
    sidebar: SidebarPresenter,
) -> None:
    jumps = [sidebar.choose("PLACE:书城") for _ in range(3)]
    assert jumps == [Mention(0, Span(0, 2)), Mention(2, Span(0, 2)), Mention(0, Span(0, 2))]


def test_choosing_backwards_goes_to_the_mention_before(sidebar: SidebarPresenter) -> None:
    sidebar.choose("PLACE:江城")
    assert sidebar.choose("PLACE:江城", -1) == Mention(1, Span(0, 2))


def test_mentions_outside_the_rows_are_neither_listed_nor_jumped_to(
    sidebar: SidebarPresenter,
) -> None:
    sidebar.paragraphs = {1}
    assert names(sidebar) == ["江城"]
    assert sidebar.mentions("PLACE:江城") == [Mention(1, Span(0, 2))]


def test_by_count_the_most_mentioned_comes_first(sidebar: SidebarPresenter) -> None:
    sidebar._index.put(7, [place(0, 2, "江城")])
    (section,) = sidebar.sections(EntityOrder.COUNT)
    assert [row.count for row in section.rows] == [3, 2]


def test_a_paragraph_analysed_again_has_only_its_new_entities(sidebar: SidebarPresenter) -> None:
    sidebar._index.put(1, [])
    assert sidebar.mentions("PLACE:江城") == [Mention(0, Span(3, 5))]
