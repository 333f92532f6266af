"""The tables of readings hold syllables of Mandarin, and pypinyin knows them too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypinyin.constants import PINYIN_DICT

from reader.model.errors import ResourceMissing
from reader.services.pinyin.polyphones import Polyphones
from reader.services.pinyin.tables import Tables, read_tables
from reader.services.pinyin.zhuyin import Zhuyin

RESOURCES = Path(__file__).parents[2] / "resources" / "pinyin"


@pytest.fixture(scope="module")
def tables() -> Tables:
    return read_tables(RESOURCES)


def all_syllables(tables: Tables) -> Iterator[tuple[str, str]]:
    """Every syllable with the place where it stands."""
    yield from ((char, syllable) for char, syllable in tables.first.items())
    for table in (tables.living, tables.words, tables.surnames):
        yield from ((word, s) for word, syllables in table.items() for s in syllables)
    yield from ((w, s) for w, rs in tables.several.items() for r in rs for s in r)
    yield from ((w, s) for w, rs in tables.taiwan.items() for r in rs for s in r)
    for line in tables.classifier:
        char, labels, *_ = line.split("\t")
        yield from ((char, label) for label in labels.split(" "))


def test_every_syllable_is_one_of_mandarin(tables: Tables) -> None:
    zhuyin = Zhuyin(tables.zhuyin)
    broken = {(word, s) for word, s in all_syllables(tables) if not zhuyin.of(s)}
    assert broken == set()


def test_every_word_has_a_syllable_for_each_character(tables: Tables) -> None:
    words = [*tables.words.items(), *((w, r) for w, rs in tables.several.items() for r in rs)]
    assert [word for word, syllables in words if len(word) != len(syllables)] == []


def test_parts_of_names_add_up(tables: Tables) -> None:
    parts = {**tables.proper, **tables.apart}
    assert [word for word, lengths in parts.items() if sum(lengths) != len(word)] == []


def test_pypinyin_knows_every_first_reading(tables: Tables) -> None:
    unknown = {
        char
        for char, syllable in tables.first.items()
        if char >= "\u2fe0"  # radicals have the readings of characters
        and syllable not in PINYIN_DICT.get(ord(char), syllable).split(",")
    }
    assert unknown == set()


def test_a_classifier_tells_readings_apart(tables: Tables) -> None:
    lines = [line.split("\t") for line in tables.classifier]
    assert all(len(labels.split(" ")) > 1 for _, labels, *_ in lines)
    polyphones = Polyphones(tables.classifier)
    assert all(char in polyphones for char, *_ in lines)


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceMissing):
        read_tables(tmp_path)


def test_the_data_stay_small() -> None:
    files = [path for path in RESOURCES.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 1_500_000
