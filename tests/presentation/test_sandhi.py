"""Tones as spoken: an option of the display."""

from __future__ import annotations

import pytest

from reader.presentation.sandhi import with_third_tones, with_yi_and_bu


@pytest.mark.parametrize(
    ("characters", "base", "spoken"),
    [
        ("一天", "yī tiān", "yì tiān"),
        ("一年", "yī nián", "yì nián"),
        ("一起", "yī qǐ", "yì qǐ"),
        ("一定", "yī dìng", "yí dìng"),
        ("一个", "yī gè", "yí gè"),
        ("第一次", "dì yī cì", "dì yī cì"),
        ("十一个", "shí yī gè", "shí yī gè"),
        ("一月", "yī yuè", "yī yuè"),
        ("统一", "tǒng yī", "tǒng yī"),
        ("看一看", "kàn yī kàn", "kàn yi kàn"),
        ("不去", "bù qù", "bú qù"),
        ("不来", "bù lái", "bù lái"),
        ("去不去", "qù bù qù", "qù bu qù"),
        ("不", "bù", "bù"),
    ],
)
def test_yi_and_bu(characters: str, base: str, spoken: str) -> None:
    assert with_yi_and_bu(characters, base.split()) == spoken.split()


@pytest.mark.parametrize(
    ("base", "spoken"),
    [("nǐ hǎo", "ní hǎo"), ("hǎo ma", "hǎo ma"), ("wǒ hěn hǎo", "wó hén hǎo")],
)
def test_third_tones(base: str, spoken: str) -> None:
    assert with_third_tones(base.split()) == spoken.split()


def test_a_gap_parts_phrases() -> None:
    assert with_third_tones(["hǎo", None, "hǎo"]) == ["hǎo", None, "hǎo"]
