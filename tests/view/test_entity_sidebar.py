"""The sidebar lists what it is given and tells what is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.model.annotation import EntityLabel
from reader.presentation.entity_rows import EntityDetails, EntityRow, EntitySection
from reader.view.entity_delegate import DOT, WORDS
from reader.view.entity_list import MANY
from reader.view.entity_sidebar import Emptiness, EntitySidebar
from reader.view.entity_tip import EntityTip
from reader.view.palette import DARK, LIGHT
from tests.view.dressing import FONTS, icons
from tests.view.hand import click, point, press


def row(label: EntityLabel, name: str, count: int = 1) -> EntityRow:
    return EntityRow(f"{label}:{name}", label, name, "", count)


PEOPLE = EntitySection(
    EntityLabel.PERSON,
    (row(EntityLabel.PERSON, "王东峰", 4), row(EntityLabel.PERSON, "许勤")),
    2,
)
PLACES = EntitySection(EntityLabel.PLACE, (row(EntityLabel.PLACE, "衡水市", 2),), 1)


@pytest.fixture
def sidebar(qtbot: QtBot) -> EntitySidebar:
    made = EntitySidebar()
    qtbot.addWidget(made)
    made.dress(LIGHT, FONTS, icons())
    made.resize(250, 600)
    made.show()
    made.show_sections((PEOPLE, PLACES), Emptiness.ANALYSING)
    return made


@pytest.fixture
def chosen(sidebar: EntitySidebar) -> list[tuple[str, int]]:
    heard: list[tuple[str, int]] = []
    sidebar.list.entity_chosen.connect(lambda entity, step: heard.append((entity, step)))
    return heard


def place(sidebar: EntitySidebar, entity: str) -> QPoint:
    entities = sidebar.list.entities
    return sidebar.list.visualRect(entities.index_of(entity)).center()


def test_headings_and_rows_stand_in_order(sidebar: EntitySidebar) -> None:
    model = sidebar.list.entities
    names = [model.data(model.index(n)) for n in range(model.rowCount())]
    assert names == ["People", "王东峰", "许勤", "Places", "衡水市"]


def test_a_click_chooses_and_a_second_click_goes_on(
    sidebar: EntitySidebar, chosen: list[tuple[str, int]], qtbot: QtBot
) -> None:
    for _ in range(2):
        click(
            sidebar.list.viewport(),
            place(sidebar, "PERSON:王东峰"),
        )
    assert chosen == [("PERSON:王东峰", 1), ("PERSON:王东峰", 1)]


def test_a_click_on_a_heading_chooses_nothing(
    sidebar: EntitySidebar, chosen: list[tuple[str, int]], qtbot: QtBot
) -> None:
    heading = sidebar.list.visualRect(sidebar.list.entities.index(3)).center()
    click(sidebar.list.viewport(), heading)
    assert chosen == []


def test_arrow_keys_go_from_row_to_row_over_headings(
    sidebar: EntitySidebar, chosen: list[tuple[str, int]], qtbot: QtBot
) -> None:
    sidebar.list.choose("PERSON:许勤")
    press(sidebar.list, Qt.Key.Key_Down)
    assert chosen == [("PLACE:衡水市", 1)]


@pytest.mark.parametrize(
    ("key", "step"), [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)]
)
def test_enter_goes_through_the_mentions(
    sidebar: EntitySidebar,
    chosen: list[tuple[str, int]],
    qtbot: QtBot,
    key: Qt.Key,
    step: int,
) -> None:
    sidebar.list.choose("PLACE:衡水市")
    press(sidebar.list, key)
    assert chosen == [("PLACE:衡水市", step)]


def test_the_mouse_on_a_row_is_told_and_its_leaving_too(
    sidebar: EntitySidebar, qtbot: QtBot
) -> None:
    heard: list[str] = []
    sidebar.list.entity_hovered.connect(heard.append)
    point(sidebar.list.viewport(), place(sidebar, "PERSON:许勤"))
    point(sidebar.list.viewport(), QPoint(50, 500))
    assert heard == ["PERSON:许勤", ""]


def test_the_chosen_row_stays_chosen_when_more_is_found(
    sidebar: EntitySidebar, chosen: list[tuple[str, int]]
) -> None:
    sidebar.list.choose("PLACE:衡水市")
    more = replace(PEOPLE, rows=(*PEOPLE.rows, row(EntityLabel.PERSON, "李明")), count=3)
    sidebar.show_sections((more, PLACES), Emptiness.ANALYSING)
    assert sidebar.list.chosen == "PLACE:衡水市"
    assert chosen == []


def test_from_the_filter_down_goes_to_the_first_row(
    sidebar: EntitySidebar, chosen: list[tuple[str, int]], qtbot: QtBot
) -> None:
    press(sidebar.filter, Qt.Key.Key_Down)
    assert chosen == [("PERSON:王东峰", 1)]


def test_escape_empties_the_filter(sidebar: EntitySidebar, qtbot: QtBot) -> None:
    sidebar.filter.setText("wang")
    with qtbot.waitSignal(sidebar.filter_changed) as heard:
        press(sidebar.filter, Qt.Key.Key_Escape)
    assert heard.args == [""]


@pytest.mark.parametrize("why", Emptiness)
def test_an_empty_list_says_why(sidebar: EntitySidebar, why: Emptiness) -> None:
    sidebar.show_sections((), why)
    assert sidebar.empty.isVisible()
    assert sidebar.empty.text().endswith(".")


def test_a_filter_that_matches_nothing_says_so(sidebar: EntitySidebar) -> None:
    sidebar.show_sections((replace(PEOPLE, rows=()),), Emptiness.ANALYSING)
    assert "filter" in sidebar.empty.text()


def test_thousands_of_rows_have_one_height(sidebar: EntitySidebar) -> None:
    many = tuple(row(EntityLabel.PERSON, str(n)) for n in range(MANY + 1))
    sidebar.show_sections(
        (EntitySection(EntityLabel.PERSON, many, len(many)),), Emptiness.ANALYSING
    )
    heights = {sidebar.list.visualRect(sidebar.list.entities.index(n)).height() for n in (0, 1)}
    assert heights == {30}


def test_the_row_of_a_mention_under_the_mouse_is_painted_otherwise(sidebar: EntitySidebar) -> None:
    before = sidebar.list.grab().toImage()
    sidebar.list.heat("PERSON:许勤")
    assert sidebar.list.grab().toImage() != before
    sidebar.list.heat("")
    assert sidebar.list.grab().toImage() == before


def test_other_colours_are_painted(sidebar: EntitySidebar) -> None:
    before = sidebar.list.grab().toImage()
    sidebar.dress(DARK, FONTS, icons())
    assert sidebar.list.grab().toImage() != before


def text_of_tip(details: EntityDetails) -> list[str]:
    tip = EntityTip(details)
    return [*tip.facts(), *tip.origin()]


def test_a_tip_says_where_a_place_is_and_what_found_it() -> None:
    details = EntityDetails(
        row(EntityLabel.PLACE, "衡水市", 7), ("河北省", "衡水市"), layers=("gazetteer", "lac")
    )
    assert text_of_tip(details) == [
        "河北省 › 衡水市",
        "Place · 7 mentions",
        "Found by the list of places, the language model",
    ]


def test_a_tip_says_what_is_only_a_guess() -> None:
    details = EntityDetails(row(EntityLabel.DATE, "年底"), value="2020-12", is_guess=True)
    assert text_of_tip(details)[:2] == [
        "perhaps 2020-12",
        "“?” marks a guess: the text does not say it exactly",
    ]


def test_a_tip_names_what_is_inside() -> None:
    whole = row(EntityLabel.ORGANISATION, "衡水市医院")
    details = EntityDetails(whole, inner=(("衡水市", EntityLabel.PLACE),))
    assert text_of_tip(details)[0] == "Inside it: 衡水市 (Place)"


def test_a_name_in_a_tip_is_no_markup() -> None:
    html = EntityTip(EntityDetails(row(EntityLabel.TERM, "<img src=x>"))).html(LIGHT)
    assert "&lt;img" in html
    assert "<img" not in html


def test_the_mouse_resting_on_a_row_brings_its_tip(sidebar: EntitySidebar) -> None:
    asked: list[str] = []

    def details(entity: str) -> None:
        asked.append(entity)

    sidebar.details = details
    viewport = sidebar.list.viewport()
    at = place(sidebar, "PERSON:许勤")
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    assert asked == ["PERSON:许勤"]
    assert not QToolTip.isVisible()


@pytest.fixture
def menus(sidebar: EntitySidebar) -> list[str]:
    heard: list[str] = []
    sidebar.menu_requested.connect(lambda entity, _: heard.append(entity))
    return heard


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_ask_for_the_menu_of_the_chosen_row(
    sidebar: EntitySidebar, menus: list[str], key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    sidebar.list.choose("PERSON:许勤")
    press(sidebar.list, key, modifier)
    assert menus == ["PERSON:许勤"]


def test_a_right_click_asks_for_the_menu_once_and_chooses_nothing(
    sidebar: EntitySidebar, menus: list[str], chosen: list[tuple[str, int]]
) -> None:
    viewport = sidebar.list.viewport()
    reasons = QContextMenuEvent.Reason
    for reason in (reasons.Mouse, reasons.Keyboard):
        at = place(sidebar, "PLACE:衡水市")
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    assert (menus, chosen) == (["PLACE:衡水市"], [])


def test_what_stands_beside_a_name_is_painted_where_there_is_room(sidebar: EntitySidebar) -> None:
    plain = sidebar.list.grab().toImage()
    told = replace(PLACES, rows=(replace(PLACES.rows[0], aside="Héngshuǐ Shì"),))
    sidebar.show_sections((PEOPLE, told), Emptiness.ANALYSING)
    assert sidebar.list.grab().toImage() != plain
    too_long = replace(PLACES, rows=(replace(PLACES.rows[0], aside="Héng" * 40),))
    sidebar.show_sections((PEOPLE, too_long), Emptiness.ANALYSING)
    assert sidebar.list.grab().toImage() == plain


def test_of_a_long_reading_the_beginning_is_painted(sidebar: EntitySidebar) -> None:
    plain = sidebar.list.grab().toImage()
    long = "Héng" * 40
    told = replace(PLACES, rows=(replace(PLACES.rows[0], aside=long, pinyin=long),))
    sidebar.show_sections((PEOPLE, told), Emptiness.ANALYSING)
    assert sidebar.list.grab().toImage() != plain


COMPANY, PART = "ORGANISATION:故城公司", "ORGANISATION:故城公司\nPLACE:故城"


def with_parts(*, is_open: bool) -> EntitySection:
    """A company with a place in its name."""
    whole = replace(row(EntityLabel.ORGANISATION, "故城公司"), parts=1, is_open=is_open)
    part = EntityRow(PART, EntityLabel.PLACE, "故城", "", 1, whole=COMPANY)
    return EntitySection(EntityLabel.ORGANISATION, (whole, part) if is_open else (whole,), 1)


@pytest.fixture
def toggled(sidebar: EntitySidebar) -> list[str]:
    heard: list[str] = []
    sidebar.entity_toggled.connect(heard.append)
    sidebar.show_sections((with_parts(is_open=False),), Emptiness.ANALYSING)
    return heard


def test_the_arrow_before_a_row_asks_for_its_parts_and_chooses_nothing(
    sidebar: EntitySidebar, toggled: list[str], chosen: list[tuple[str, int]]
) -> None:
    whole = sidebar.list.visualRect(sidebar.list.entities.index_of(COMPANY))
    click(sidebar.list.viewport(), QPoint(DOT, whole.center().y()))
    assert (toggled, chosen, sidebar.list.chosen) == ([COMPANY], [], "")


@pytest.mark.parametrize(("is_open", "heard"), [(False, Qt.Key.Key_Plus), (True, Qt.Key.Key_Minus)])
def test_plus_opens_a_row_and_minus_closes_it(
    sidebar: EntitySidebar, toggled: list[str], is_open: bool, heard: Qt.Key
) -> None:
    sidebar.show_sections((with_parts(is_open=is_open),), Emptiness.ANALYSING)
    sidebar.list.choose(COMPANY)
    counts = {}
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        toggled.clear()
        press(sidebar.list, key)
        counts[key] = len(toggled)
    assert [key for key, count in counts.items() if count] == [heard]


def test_a_part_is_reached_by_the_arrow_keys_and_chosen(
    sidebar: EntitySidebar, toggled: list[str], chosen: list[tuple[str, int]]
) -> None:
    sidebar.show_sections((with_parts(is_open=True),), Emptiness.ANALYSING)
    sidebar.list.choose(COMPANY)
    press(sidebar.list, Qt.Key.Key_Down)
    assert chosen == [(PART, 1)]


def test_a_screen_reader_says_how_many_names_are_inside(
    sidebar: EntitySidebar, toggled: list[str]
) -> None:
    index = sidebar.list.entities.index_of(COMPANY)
    assert "1" in str(index.data(Qt.ItemDataRole.AccessibleTextRole)).rpartition(", ")[2]


def test_parts_are_drawn_further_in(sidebar: EntitySidebar, toggled: list[str]) -> None:
    sidebar.show_sections((with_parts(is_open=True),), Emptiness.ANALYSING)
    picture = sidebar.list.viewport().grab().toImage()

    def begins(entity: str) -> int:
        """The first column of the words, which are grey, unlike the dot before them."""
        line = sidebar.list.visualRect(sidebar.list.entities.index_of(entity))
        inked = (
            x
            for x in range(WORDS, 3 * WORDS)
            for y in range(line.top(), line.bottom())
            if picture.pixelColor(x, y).lightness() < 120
            and picture.pixelColor(x, y).hslSaturation() < 60
        )
        return next(inked)

    assert begins(PART) > begins(COMPANY)
