"""The list of names as bytes of a file: a table for a spreadsheet, or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields

from reader.model.entity_record import EntityRecord

COLUMNS = tuple(field.name for field in fields(EntityRecord))
STEP = " › "  # between the places of a path
# A cell that begins so is a formula to a spreadsheet, which may fetch or run something (OWASP,
# "CSV Injection"); the full-width signs are formulas too where the keyboard is Chinese.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
GUARD = "'"


def csv_bytes(records: Iterable[EntityRecord]) -> bytes:
    r"""The table as CSV (RFC 4180) in UTF-8, with the byte order mark without which Excel guesses.

    >>> csv_bytes([]).decode("utf-8-sig").split(",")[:4]
    ['name', 'other_script', 'pinyin', 'kind']
    """
    sheet = io.StringIO()
    csv.writer(sheet).writerows(_rows(records))
    return sheet.getvalue().encode("utf-8-sig", "replace")


def tsv_text(records: Iterable[EntityRecord]) -> str:
    """The table for the clipboard: cells parted by tabs, as spreadsheets paste them."""
    return "\n".join("\t".join(map(_one_line, row)) for row in _rows(records))


def json_bytes(records: Iterable[EntityRecord]) -> bytes:
    """A list of objects in UTF-8, one a line; half a surrogate pair is written as JSON's escape."""
    lines = (json.dumps(asdict(record), ensure_ascii=False) for record in records)
    text = "[\n" + ",\n".join(lines) + "\n]\n"
    return text.encode("utf-8", "backslashreplace")


def _rows(records: Iterable[EntityRecord]) -> Iterable[Sequence[str]]:
    yield COLUMNS
    for record in records:
        values = asdict(record) | {"path": STEP.join(record.path)}
        yield [_cell(values[column]) for column in COLUMNS]


def _cell(value: object) -> str:
    """What stands in a cell: a number is one, also below zero; a truth is yes or no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, int | float):
        return "" if value is None else str(value)
    return guarded(str(value))


def guarded(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would take for a formula.

    >>> guarded("=1+1"), guarded("衡水市")
    ("'=1+1", '衡水市')
    """
    return GUARD + cell if cell.startswith(FORMULA) else cell


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
