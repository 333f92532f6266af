"""The one-scan core gives the string that opencc-python-reimplemented gives for the same data."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

from reader.services.conversion.core import Stage, packed

# Where opencc-python-reimplemented cuts its input; no key that holds one can match there.
SEPARATORS = re.compile(r"[\s\-,.?!*　，。、；：？！…“”‘’『』「」﹁﹂—－（）《》〈〉～．／＼]")
FILES: dict[str, list[tuple[str, ...]]] = {
    "s2t": [("STPhrases", "STCharacters")],
    "t2s": [("TSPhrases", "TSCharacters")],
    "s2tw": [("STPhrases", "STCharacters"), ("TWVariants",)],
    "tw2s": [("TWVariantsRevPhrases", "TWVariantsRev"), ("TSPhrases", "TSCharacters")],
    "s2hk": [("STPhrases", "STCharacters"), ("HKVariants",)],
    "hk2s": [("HKVariantsRevPhrases", "HKVariantsRev"), ("TSPhrases", "TSCharacters")],
}


@cache
def table(*names: str) -> Mapping[str, str]:
    spec = find_spec("opencc")
    assert spec is not None
    assert spec.origin is not None
    merged: dict[str, str] = {}
    for name in names:
        file = Path(spec.origin).parent / "dictionary" / f"{name}.txt"
        for line in file.read_text(encoding="utf-8").splitlines():
            key, _, values = line.strip().partition("\t")
            merged.setdefault(key, values.split(" ")[0])
    return merged


@cache
def stage(*names: str) -> Stage:
    entries = {k: v for k, v in table(*names).items() if len(k) == 1 or not SEPARATORS.search(k)}
    characters = {key: value for key, value in entries.items() if len(key) == 1}
    phrases = {key: value for key, value in entries.items() if len(key) > 1}
    return Stage(characters, packed(phrases, characters))


@cache
def reference(configuration: str) -> OpenCC:
    return OpenCC(configuration)


def ours(text: str, configuration: str) -> str:
    for names in FILES[configuration]:
        text = stage(*names).convert(text)
    return text


@pytest.mark.parametrize("configuration", FILES)
def test_it_equals_the_reference_where_phrases_overlap(configuration: str) -> None:
    words = [key for names in FILES[configuration] for key in table(*names)]
    dice = random.Random(configuration)  # noqa: S311 - pieces of words, the same in every run
    for _ in range(1500):
        pieces = (dice.choice(words) for _ in range(dice.randrange(1, 9)))
        text = "".join(piece[dice.randrange(2) :][: dice.randrange(1, 6)] for piece in pieces)
        assert ours(text, configuration) == reference(configuration).convert(text), text


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_it_equals_the_reference_on_any_text(text: str) -> None:
    assert ours(text, "s2t") == reference("s2t").convert(text)


def test_a_long_run_of_one_character_is_no_trap() -> None:
    text = "干" * 3000
    assert len(stage(*FILES["s2t"][0]).convert(text)) == len(text)


def test_a_phrase_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="U盘"):
        packed({"U盘": "隨身碟"}, {})
