from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.entities.date_values import date_value
from reader.services.entities.described import day_of
from reader.services.entities.lunar import read_lunar_years
from reader.services.entities.numerals import number, small_number
from reader.services.entities.periods import Calendar
from reader.services.entities.quantity_values import Quantities
from reader.services.entities.solar_terms import solar_term
from tests.services.entity_texts import FOLDER, cases, converter, lists, recogniser

CASES = cases("dates")
EXPRESSIONS = cases("expressions")
LUNAR = read_lunar_years((FOLDER / "lunar.txt").read_text(encoding="utf-8").splitlines())

QUANTITIES = Quantities(lists().units, lists().bounds, lists().no_bounds)


def calendar(published: str | None) -> Calendar:
    return Calendar(day_of(published), LUNAR, lists().feasts, lists().eras)


@pytest.mark.parametrize(("text", "value"), CASES["dates"].items())
def test_a_date_seen_from_the_articles_day(text: str, value: str) -> None:
    assert date_value(text, calendar(CASES["published"])) == value


@pytest.mark.parametrize(("text", "value"), CASES["undated"].items())
def test_without_the_articles_day_only_what_names_its_year_is_read(text: str, value: str) -> None:
    assert date_value(text, calendar(None)) == value


@pytest.mark.parametrize(("text", "value"), CASES["quantities"].items())
def test_a_quantity_reads(text: str, value: str) -> None:
    assert QUANTITIES.value(text) == value


@pytest.mark.parametrize(
    ("text", "currency", "value"),
    [
        ("3万元", "TWD", "?30000 TWD"),
        ("$120", "HKD", "?120 HKD"),
        ("$120", "CNY", "?120 USD"),
        ("3万美元", "TWD", "30000 USD"),
        ("HK$120", "TWD", "120 HKD"),
    ],
)
def test_yuan_is_the_money_of_the_region_as_a_guess(text: str, currency: str, value: str) -> None:
    assert QUANTITIES.value(text, currency) == value


def found_in(text: str) -> list[tuple[str, str, str]]:
    """Words, kind and value of what the whole recogniser finds, simplified first."""
    simplified = converter().simplified(text)
    found = recogniser().recognise(simplified, EXPRESSIONS["published"])
    return [(e.span.of(simplified), e.label.value, e.value) for e in found]


@pytest.mark.parametrize("kind", ["dates", "quantities"])
def test_an_expression_in_either_script_is_found_whole_and_read(kind: str) -> None:
    wanted = EXPRESSIONS[kind]
    label = {"dates": "DATE", "quantities": "QUANTITY"}[kind]
    simplified = converter().simplified
    assert {text: found_in(text) for text in wanted} == {
        text: [(simplified(text), label, value)] for text, value in wanted.items()
    }


def test_a_day_listed_behind_another_is_of_the_same_month() -> None:
    found = found_in("10月4日、5日和7日")
    assert [value for *_, value in found] == ["2023-10-04", "2023-10-05", "2023-10-07"]


def test_another_year_counts_from_the_one_told_before() -> None:
    found = found_in("2019年5月他入职，同年8月离开，翌年结婚")
    assert [value for *_, value in found] == ["2019-05", "?2019-08", "?2020"]


def test_a_plan_without_marks_is_one_where_a_plan_is_meant() -> None:
    assert found_in("“十四五”规划")[0] == ("十四五", "DATE", "2021/2025")
    assert found_in("他十四五岁")[0][1] == "QUANTITY"


@pytest.mark.parametrize(
    ("degrees", "earliest", "latest"), [(15, 4, 6), (90, 20, 22), (270, 21, 23)]
)
def test_a_solar_term_falls_on_nearly_the_same_day_each_year(
    degrees: int, earliest: int, latest: int
) -> None:
    days = {solar_term(year, degrees).day for year in range(1901, 2100)}
    assert days <= set(range(earliest, latest + 1))


def test_the_words_around_a_quantity_bound_it_and_are_no_part_of_it() -> None:
    wanted = EXPRESSIONS["bounds"]
    assert {text: [value for *_, value in found_in(text)] for text in wanted} == {
        text: [value] for text, value in wanted.items()
    }


def test_other_numbers_are_neither_dates_nor_quantities() -> None:
    found = {text: [label for _, label, _ in found_in(text)] for text in EXPRESSIONS["none"]}
    assert not [text for text, labels in found.items() if {"DATE", "QUANTITY"} & set(labels)]


@given(st.integers(min_value=0, max_value=9999))
def test_a_year_in_chinese_digits_reads_like_one_in_arabic(year: int) -> None:
    chinese = f"{year:04d}".translate(str.maketrans("0123456789", "〇一二三四五六七八九"))
    assert small_number(chinese) == year


@given(st.integers(min_value=1, max_value=99_999_999))
def test_a_written_out_number_keeps_its_value(value: int) -> None:
    assert number(_written(value)) == value


@given(st.text(max_size=12))
def test_any_text_has_a_value_or_none(text: str) -> None:
    assert isinstance(date_value(text, calendar("2021-03-04")), str)
    assert isinstance(QUANTITIES.value(text), str)


def _written(value: int) -> str:
    high, low = divmod(value, 10_000)
    return (_thousands(high) + "万" if high else "") + _thousands(low)


def _thousands(value: int) -> str:
    digits = zip(f"{value:04d}", "千百十 ", strict=True)
    return "".join(
        "〇一二三四五六七八九"[int(digit)] + unit.strip() for digit, unit in digits if digit != "0"
    )


def values(text: str) -> list[str]:
    return [e.value for e in recogniser().recognise(text, "2025-11-08") if e.value]


def test_what_comes_after_is_counted_from_the_date_told_before_as_a_guess() -> None:
    assert values("2019年他关了店，没想到三年后孙女回来") == ["2019", "?2022"]
    assert values("8月24日出发，三天后到达") == ["2025-08-24", "?2025-08-27"]


def test_a_date_less_exact_than_the_unit_is_not_counted_from() -> None:
    assert values("2019年关店，三天后开会") == ["2019", "2025-11-11"]


def test_without_a_past_date_it_is_counted_from_the_articles_day() -> None:
    assert values("两年后建成") == ["2027"]
