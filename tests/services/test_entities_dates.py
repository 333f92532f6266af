from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.entities.date_values import date_value
from reader.services.entities.described import day_of
from reader.services.entities.lunar import read_lunar_years
from reader.services.entities.numerals import number, small_number
from reader.services.entities.periods import Calendar
from reader.services.entities.quantity_values import quantity_value
from tests.services.entity_texts import FOLDER, cases, lists

CASES = cases("dates")
LUNAR = read_lunar_years((FOLDER / "lunar.txt").read_text(encoding="utf-8").splitlines())


def calendar(published: str | None) -> Calendar:
    return Calendar(day_of(published), LUNAR, lists().feasts)


@pytest.mark.parametrize(("text", "value"), CASES["dates"].items())
def test_a_date_seen_from_the_articles_day(text: str, value: str) -> None:
    assert date_value(text, calendar(CASES["published"])) == value


@pytest.mark.parametrize(("text", "value"), CASES["undated"].items())
def test_without_the_articles_day_only_what_names_its_year_is_read(text: str, value: str) -> None:
    assert date_value(text, calendar(None)) == value


@pytest.mark.parametrize(("text", "value"), CASES["quantities"].items())
def test_a_quantity_reads(text: str, value: str) -> None:
    assert quantity_value(text) == value


def test_yuan_is_the_money_of_the_region() -> None:
    assert quantity_value("3万元", "TWD") == "30000 TWD"


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
    assert isinstance(quantity_value(text), str)


def _written(value: int) -> str:
    high, low = divmod(value, 10_000)
    return (_thousands(high) + "万" if high else "") + _thousands(low)


def _thousands(value: int) -> str:
    digits = zip(f"{value:04d}", "千百十 ", strict=True)
    return "".join(
        "〇一二三四五六七八九"[int(digit)] + unit.strip() for digit, unit in digits if digit != "0"
    )
