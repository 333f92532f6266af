"""The readings that are alive, and the notes that tell them apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.services.known_readings import KnownReadings
from reader.services.pinyin.tables import read_tables
from reader.services.pinyin.zhuyin import Zhuyin

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def known() -> KnownReadings:
    return KnownReadings(lambda name: (RESOURCES / name).read_text("utf-8"))


def test_archaic_readings_are_not_alive(known: KnownReadings) -> None:
    assert known.of("受") == ()
    assert known.of("长") == ("cháng", "zhǎng")


def test_a_note_tells_a_reading_apart(known: KnownReadings) -> None:
    assert known.meaning("长", ["zhǎng"]).english != known.meaning("长", ["cháng"]).english
    assert known.meaning("东西", ["dōng", "xī"]).chinese
    assert known.meaning("龘", ["dá"]).english == ""


def test_every_note_is_on_a_syllable_of_mandarin_and_in_both_languages() -> None:
    zhuyin = Zhuyin(read_tables(RESOURCES / "pinyin").zhuyin)
    lines = (RESOURCES / "pinyin" / "meanings.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line[0] != "#"]
    assert [row for row in rows if len(row) != 4 or not all(row)] == []
    assert [r for r in rows if len(r[0]) != len(r[1].split(" "))] == []
    assert [s for _, reading, *_ in rows for s in reading.split(" ") if not zhuyin.of(s)] == []
