from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.annotation import Annotation, Entity, EntityLabel
from reader.model.correction import Correction, CorrectionKind
from reader.model.settings import EntityOrder, Notation, Settings
from reader.model.span import Mention, Span
from reader.model.variant import Variant
from reader.presentation.entity_index import EntityIndex
from reader.presentation.session import ReadingSession
from reader.presentation.show_as_set import show_as_set
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
    index.put(0, [place(0, 2, "书城", "Shūchéng"), place(3, 5, "江城", "Jiāngchéng")])
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
    assert list(sidebar.mentions("PLACE:江城")) == [Mention(1, Span(0, 2))]


def test_by_count_the_most_mentioned_comes_first(sidebar: SidebarPresenter) -> None:
    sidebar._index.put(7, [place(0, 2, "江城")])
    (section,) = sidebar.sections(EntityOrder.COUNT)
    assert [row.count for row in section.rows] == [3, 2]


def test_a_paragraph_analysed_again_has_only_its_new_entities(sidebar: SidebarPresenter) -> None:
    sidebar._index.put(1, [])
    assert list(sidebar.mentions("PLACE:江城")) == [Mention(0, Span(3, 5))]


def of_date(start: int, end: int, value: str) -> Entity:
    return Entity(Span(start, end), EntityLabel.DATE, f"{start}", "", "date", value=value)


def test_by_name_they_come_by_pinyin(sidebar: SidebarPresenter) -> None:
    (section,) = sidebar.sections(EntityOrder.NAME)
    assert [row.pinyin for row in section.rows] == ["Jiāngchéng", "Shūchéng"]


def test_by_name_dates_come_by_time_and_unread_ones_last(sidebar: SidebarPresenter) -> None:
    for paragraph in range(3):
        sidebar._index.put(paragraph, ())
    dates = [of_date(0, 1, ""), of_date(1, 2, "2020-08"), of_date(2, 3, "?2019")]
    sidebar._index.put(0, dates)
    (section,) = sidebar.sections(EntityOrder.NAME)
    assert [row.aside for row in section.rows] == ["2019 ?", "2020-08", ""]


def test_a_name_is_listed_as_the_text_shows_it() -> None:
    """A leftover is repaired by what stands beside it, which the name alone does not have."""

    def convert(text: str, *_: object) -> str:
        return text.replace("範仲淹文", "范仲淹文")

    session = ReadingSession(
        article(
            ("範仲淹文集", BODY),
        ),
        convert,
    )
    session.show_variant(Variant.HANT)
    index = EntityIndex()
    index.put(0, [place(0, 3, "范仲淹")])
    assert names(SidebarPresenter(session, index, str.lower)) == ["范仲淹"]


def test_the_names_of_a_book_are_converted_as_names() -> None:
    def convert(
        text: str, _target: Variant, annotation: Annotation | None, _source: Variant | None
    ) -> str:
        known = annotation.entities if annotation else ()
        return "\n".join(entity.span.of(text) + entity.label for entity in known)

    session = ReadingSession(article(("書城和江城", BODY)), convert)
    session.length = 1_000_000
    session.show_variant(Variant.HANT)
    index = EntityIndex()
    index.put(0, [place(0, 2, "书城"), place(3, 5, "江城")])
    assert names(SidebarPresenter(session, index, str.lower)) == ["書城PLACE", "江城PLACE"]


def test_names_are_read_in_the_signs_that_are_chosen(sidebar: SidebarPresenter) -> None:
    (before,) = sidebar.sections(EntityOrder.MENTION)
    signs = {"shū": "ㄕㄨ", "chéng": "ㄔㄥˊ"}
    show_as_set(sidebar._session, Settings(notation=Notation.ZHUYIN), lambda s: signs.get(s, ""))
    (section,) = sidebar.sections(EntityOrder.MENTION)
    assert [row.aside for row in before.rows] == ["Shūchéng", "Jiāngchéng"]
    assert [row.aside for row in section.rows] == ["ㄕㄨ ㄔㄥˊ", "Jiāngchéng"]


@pytest.mark.parametrize(
    ("wanted", "is_found"),
    [
        ("wang", True),
        ("wa", True),
        ("chuanfu", True),
        ("chuan f", True),
        ("wcf", True),
        ("cf", True),
        ("hua", False),  # inside a syllable
        ("an", False),
        ("w", True),  # as the beginning of a syllable
        ("u", False),
    ],
)
def test_pinyin_is_matched_from_the_start_of_a_syllable(wanted: str, is_found: bool) -> None:
    session = ReadingSession(article(("王传福", BODY)), shout)
    index = EntityIndex()
    index.put(0, [place(0, 3, "王传福", "Wáng Chuánfú")])
    sections = SidebarPresenter(session, index, str.lower).sections(EntityOrder.MENTION, wanted)
    assert bool(sections[0].rows) is is_found


def test_a_large_number_is_told_in_large_units_of_the_script_shown() -> None:
    session = ReadingSession(article(("三十億元", BODY)), lambda text, *_: text.replace("亿", "億"))
    session.show_variant(Variant.HANT_TW)
    index = EntityIndex()
    value = Entity(Span(0, 4), EntityLabel.QUANTITY, "三十亿元", value="3000000000 TWD")
    index.put(0, [value])
    (section,) = SidebarPresenter(session, index, str.lower).sections(EntityOrder.MENTION)
    assert section.rows[0].aside == "30 億 TWD"


def test_each_name_of_a_book_is_converted_once_for_each_script() -> None:
    asked: list[str] = []

    def convert(text: str, target: Variant, *given: object) -> str:
        asked.append(text)
        return shout(text, target, *given)

    session = ReadingSession(article(("書城和江城", BODY), ("江城", BODY)), convert)
    session.length = 1_000_000
    index = EntityIndex()
    index.put(0, [place(0, 2, "书城"), place(3, 5, "江城")])
    sidebar = SidebarPresenter(session, index, str.lower)
    for variant in (Variant.HANS, Variant.HANT_TW, Variant.HANS):
        session.show_variant(variant)
        sidebar.sections(EntityOrder.MENTION)
    assert [text.split("\n") for text in asked if text] == [["書城", "江城"]] * 2


def test_a_hidden_entity_is_neither_listed_nor_counted(sidebar: SidebarPresenter) -> None:
    sidebar._session.correct((Correction(CorrectionKind.HIDDEN, "PLACE:江城"),))
    (section,) = sidebar.sections(EntityOrder.MENTION)
    assert ([row.name for row in section.rows], section.count) == (["書城"], 1)
    assert sidebar.hidden == 1


def test_details_say_where_a_place_lies_in_the_script_shown(sidebar: SidebarPresenter) -> None:
    linked = Entity(
        Span(0, 2), EntityLabel.PLACE, "书城", "Shūchéng", "gazetteer", ("江省", "书城")
    )
    sidebar._index.put(0, [linked])
    details = sidebar.details("PLACE:书城")
    assert details is not None
    assert details.path == ("江省", "書城")
    assert details.layers == ("gazetteer",)


def test_the_path_is_converted_anew_when_the_conversion_itself_has_changed() -> None:
    own = {"里": "里"}
    session = ReadingSession(
        article(("书城", BODY)), lambda text, *_: text.replace("里", own["里"])
    )
    index = EntityIndex()
    linked = Entity(Span(0, 2), EntityLabel.PLACE, "书城", "", "gazetteer", ("里省", "书城"))
    index.put(0, [linked])
    sidebar = SidebarPresenter(session, index, str.lower)
    paths = []
    for form in ("裡", "裏"):
        own["里"] = form
        session.show_variant(Variant.HANT_TW)
        details = sidebar.details("PLACE:书城")
        paths.append(details.path[0] if details else "")
    assert paths == ["裡省", "裏省"]


def test_details_of_a_date_say_what_is_meant_and_whether_it_is_a_guess(
    sidebar: SidebarPresenter,
) -> None:
    sidebar._index.put(0, [of_date(0, 2, "?2020-08-24/2020-08-25")])
    details = sidebar.details("DATE:0")
    assert details is not None
    assert (details.value, details.is_guess) == ("2020-08-24 – 2020-08-25", True)


def test_details_name_what_is_inside(sidebar: SidebarPresenter) -> None:
    whole = Entity(Span(0, 5), EntityLabel.ORGANISATION, "书城和江城", inner=(place(3, 5, "江城"),))
    sidebar._index.put(0, [whole])
    details = sidebar.details("ORGANISATION:书城和江城")
    assert details is not None
    assert details.inner == (("江城", EntityLabel.PLACE),)


def test_there_are_no_details_of_what_is_no_longer_an_entity(sidebar: SidebarPresenter) -> None:
    assert sidebar.details("PLACE:无") is None


def test_a_mention_may_be_chosen_directly(sidebar: SidebarPresenter) -> None:
    sidebar.choose_place("PLACE:书城", Mention(2, Span(0, 2)))
    assert sidebar.choose("PLACE:书城", -1) == Mention(0, Span(0, 2))


def test_what_the_analysis_says_is_in_the_script_of_the_article_as_written(
    sidebar: SidebarPresenter,
) -> None:
    sidebar._session.show_variant(None)
    sidebar._index.put(0, [replace(of_date(0, 2, "3 书"), label=EntityLabel.QUANTITY)])
    details = sidebar.details("QUANTITY:0")
    assert details is not None
    assert details.value == "3 書"


@pytest.fixture
def two_towns(sidebar: SidebarPresenter) -> SidebarPresenter:
    """Two towns called 书城 in different provinces, and a mention that tells neither."""
    index = sidebar._index
    for paragraph, above in ((0, "江省"), (1, "河省")):
        town = replace(place(0, 2, f"{above}/书城", "Shūchéng"), path=(above, "书城"))
        index.put(paragraph, [town])
    return sidebar


def test_two_places_of_one_name_are_told_apart_by_what_they_lie_in(
    two_towns: SidebarPresenter,
) -> None:
    (section,) = two_towns.sections(EntityOrder.MENTION)
    assert [row.aside for row in section.rows] == ["Shūchéng · 江省", "Shūchéng · 河省", "Shūchéng"]


def test_a_name_that_may_be_either_place_says_so(two_towns: SidebarPresenter) -> None:
    bare, one = two_towns.details("PLACE:书城"), two_towns.details("PLACE:江省/书城")
    assert bare is not None
    assert one is not None
    assert (bare.is_shared, one.is_shared) == (True, False)


def test_a_value_that_only_repeats_the_name_is_left_out() -> None:
    session = ReadingSession(article(("1974年", BODY)), shout)
    index = EntityIndex()
    index.put(0, [Entity(Span(0, 5), EntityLabel.DATE, "1974年", value="1974")])
    (section,) = SidebarPresenter(session, index, str).sections(EntityOrder.MENTION)
    assert [row.aside for row in section.rows] == [""]


CITY_PRESS = "ORGANISATION:江城书社"


@pytest.fixture
def nested() -> SidebarPresenter:
    """A publisher, mentioned twice, with a city in its name, which the script shown writes big."""
    session = ReadingSession(article(("江城书社", BODY), ("江城书社", BODY)), shout)
    index = EntityIndex()
    city = place(0, 2, "江城", "Jiāngchéng")
    for number in (0, 1):
        whole = Entity(Span(0, 4), EntityLabel.ORGANISATION, "江城书社", "Shūshè", inner=(city,))
        index.put(number, [whole])
    return SidebarPresenter(session, index, str)


def rows_of(sidebar: SidebarPresenter, wanted: str = "") -> list[tuple[str, int, bool]]:
    """Name, parts and whether it is one, of each row."""
    sections = sidebar.sections(EntityOrder.MENTION, wanted)
    return [(row.name, row.parts, bool(row.whole)) for s in sections for row in s.rows]


def test_names_inside_another_are_not_listed_before_it_is_opened(nested: SidebarPresenter) -> None:
    assert rows_of(nested) == [("江城书社", 1, False)]


def test_an_opened_row_has_the_names_inside_it_below(nested: SidebarPresenter) -> None:
    nested.toggle(CITY_PRESS)
    assert rows_of(nested) == [("江城书社", 1, False), ("江城", 0, True)]
    nested.toggle(CITY_PRESS)
    assert rows_of(nested) == [("江城书社", 1, False)]


def test_a_filter_finds_names_inside_another_and_shows_them_below_it(
    nested: SidebarPresenter,
) -> None:
    assert rows_of(nested, "jiangcheng") == [("江城书社", 1, False), ("江城", 0, True)]
    assert rows_of(nested, "shushe") == [("江城书社", 1, False)]


def test_parts_do_not_count_as_entities_of_the_section(nested: SidebarPresenter) -> None:
    nested.toggle(CITY_PRESS)
    (section,) = nested.sections(EntityOrder.MENTION)
    assert (section.count, section.entities, len(section.rows)) == (1, 1, 2)


def test_a_part_has_mentions_of_its_own_and_tells_what_it_lies_in(nested: SidebarPresenter) -> None:
    nested.toggle(CITY_PRESS)
    (section,) = nested.sections(EntityOrder.MENTION)
    part = section.rows[1]
    assert [nested.choose(part.id) for _ in range(2)] == [
        Mention(0, Span(0, 2)),
        Mention(1, Span(0, 2)),
    ]
    details = nested.details(part.id)
    assert details is not None
    assert details.whole == "江城书社"


def test_parts_go_with_the_mentions_that_they_lie_in(nested: SidebarPresenter) -> None:
    nested.toggle(CITY_PRESS)
    nested._index.put(1, [])
    (section,) = nested.sections(EntityOrder.MENTION)
    assert [row.count for row in section.rows] == [1, 1]
