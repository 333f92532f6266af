from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from reader.model.entity_record import EntityRecord
from reader.services.entity_table import csv_bytes, json_bytes, tsv_text

CITY = EntityRecord(
    "書城市",
    "书城市",
    "Shūchéng Shì",
    "PLACE",
    3,
    ("江省", "書城市"),
    value="",
    certain=None,
    relation="",
    number=None,
    number_to=None,
    unit="",
    inside="",
    context='他說:"在書城市,很好"。',
)


def cells(record: EntityRecord) -> dict[str, str]:
    (row,) = csv.DictReader(io.StringIO(csv_bytes([record]).decode("utf-8-sig"), newline=""))
    return row


def test_a_table_begins_with_the_mark_that_excel_knows_utf_8_by() -> None:
    assert csv_bytes([CITY]).startswith(b"\xef\xbb\xbfname,")


def test_commas_and_quotation_marks_stay_inside_their_cell() -> None:
    assert cells(CITY)["context"] == CITY.context


@pytest.mark.parametrize("context", ['"很好,"他說。', '""', "“在書城市,”他說。", '"'])
def test_a_context_that_begins_with_a_quotation_mark_is_one_cell(context: str) -> None:
    assert cells(replace(CITY, context=context))["context"] == context


def test_a_number_has_a_cell_of_its_own_beside_its_sign_and_unit() -> None:
    record = replace(CITY, relation=">=", number=-5, number_to=2.5, unit="°C", certain=False)
    row = cells(record)
    assert [row[name] for name in ("certain", "relation", "number", "number_to", "unit")] == [
        *("no", ">=", "-5", "2.5", "°C")
    ]
    (values,) = json.loads(json_bytes([record]))
    assert (values["certain"], values["number"], values["number_to"]) == (False, -5, 2.5)


def test_a_name_without_a_value_has_empty_cells_for_it() -> None:
    row = cells(CITY)
    assert {row[name] for name in ("value", "certain", "relation", "number", "unit")} == {""}


def test_a_path_is_one_cell() -> None:
    assert cells(CITY)["path"] == "江省 › 書城市"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＠"])
def test_what_a_spreadsheet_would_calculate_is_guarded(sign: str) -> None:
    formula = f'{sign}HYPERLINK("x")'
    record = replace(CITY, name=formula)
    assert cells(record)["name"] == f"'{formula}"
    assert tsv_text([record]).split("\n")[1].startswith("'")


def test_a_line_break_in_a_cell_breaks_no_row_of_the_clipboard() -> None:
    assert len(tsv_text([replace(CITY, context="一\n二\t三")]).split("\n")) == 2


def test_json_keeps_what_it_is_given() -> None:
    record = replace(CITY, name="=1+1", value="?2020")
    (values,) = json.loads(json_bytes([record]))
    assert (values["name"], values["count"], values["path"]) == ("=1+1", 3, ["江省", "書城市"])
    assert values["value"] == "?2020"


def test_half_a_surrogate_pair_stops_nothing() -> None:
    broken = replace(CITY, name="甲\ud800")
    assert json.loads(json_bytes([broken]))[0]["name"] == "甲\ud800"
    assert cells(broken)["name"] == "甲?"
