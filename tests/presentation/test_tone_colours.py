"""Tones are told from syllables, and each piece of a reading gets the colour of its tone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.settings import Settings, ToneScheme
from reader.presentation.colours import READABLE, lowest_contrast, readable
from reader.presentation.tone_colours import (
    NEUTRAL,
    TONES,
    ToneRun,
    ToneSchemes,
    colour_of,
    pinyin_runs,
    tone_of,
    zhuyin_runs,
)

LIGHT, DARK = ("#ffffff", "#f0f0f0"), ("#101010", "#303030")
COLOURS = st.from_regex("#[0-9a-f]{6}", fullmatch=True)


def schemes() -> ToneSchemes:
    def read(name: str) -> str:
        return f'{{"light": ["{name}", "b", "c", "d", "e"], "dark": ["f", "g", "h", "i", "j"]}}'

    return ToneSchemes(read, LIGHT, DARK)


@pytest.mark.parametrize(
    ("syllable", "tone"),
    [
        ("mā", 1),
        ("nǘ", 2),
        ("lǚ", 3),
        ("Ào", 4),
        ("le", NEUTRAL),
        ("r", NEUTRAL),
        ("ḿ", 2),
        ("ǹg", 4),
        ("a\u030c", 3),
        ("˙ㄇㄜ", NEUTRAL),
        ("ㄌㄩˇ", 3),
        ("ㄧ", 1),
        ("2020", None),
        ("", None),
    ],
)
def test_the_tone_of_a_syllable(syllable: str, tone: int | None) -> None:
    assert tone_of(syllable) == tone


@pytest.mark.parametrize(
    ("pinyin", "syllables", "tones"),
    [
        ("xuéshēng", ("xué", "shēng"), [("xué", 2), ("shēng", 1)]),
        ("Běijīng Shì", ("běi", "jīng", "shì"), [("Běi", 3), ("jīng", 1), ("Shì", 4)]),
        ("nǚ'ér", ("nǚ", "ér"), [("nǚ", 3), ("ér", 2)]),
        ("wánr", ("wán", "r"), [("wán", 2), ("r", NEUTRAL)]),
        ("AA-zhì", (None, None, "zhì"), [("zhì", 4)]),
    ],
)
def test_each_syllable_of_a_word_is_a_piece(
    pinyin: str, syllables: tuple[str | None, ...], tones: list[tuple[str, int]]
) -> None:
    runs = pinyin_runs(pinyin, syllables)
    assert [(run.text, run.tone) for run in runs if run.tone is not None] == tones


@given(st.text("aāxīan'- ", max_size=12), st.lists(st.none() | st.sampled_from(["xī", "ān", "a"])))
def test_no_letter_is_lost_whatever_the_syllables(pinyin: str, syllables: list[str | None]) -> None:
    assert "".join(run.text for run in pinyin_runs(pinyin, syllables)) == pinyin


def test_syllables_that_are_not_in_the_word_leave_it_without_tones() -> None:
    assert pinyin_runs("Lù Xùn", ("hú",)) == (ToneRun("Lù Xùn", None),)


def test_zhuyin_is_parted_at_its_blanks() -> None:
    assert zhuyin_runs("ㄇㄚ ˙ㄇㄚ") == (
        ToneRun("ㄇㄚ", 1),
        ToneRun(" ", None),
        ToneRun("˙ㄇㄚ", 5),
    )


def test_without_a_scheme_tones_have_no_colours() -> None:
    colours = schemes().colours(Settings(tone_scheme=ToneScheme.NONE))
    assert colours is None
    assert colour_of(1, colours, dark=False) is None


def test_the_scheme_in_force_comes_from_its_file() -> None:
    colours = schemes().colours(Settings(tone_scheme=ToneScheme.HANPING))
    assert colour_of(1, colours, dark=False) == "tones/hanping.json"
    assert colour_of(NEUTRAL, colours, dark=True) == "j"
    assert colour_of(None, colours, dark=True) is None


def test_own_colours_that_can_be_read_stay_as_they_are() -> None:
    own = ("#c00000", "#7a4a00", "#006400", "#00008b", "#555555")
    settings = Settings(tone_scheme=ToneScheme.OWN, own_tones=own)
    colours = schemes().colours(settings)
    assert colours is not None
    assert colours.light == own


@given(COLOURS)
def test_own_colours_are_made_readable_on_both_papers(colour: str) -> None:
    colours = schemes().of(ToneScheme.OWN, (colour,) * len(TONES))
    assert colours is not None
    assert lowest_contrast(colours.light[0], LIGHT) >= READABLE
    assert lowest_contrast(colours.dark[0], DARK) >= READABLE


@given(COLOURS)
def test_making_readable_twice_changes_nothing_more(colour: str) -> None:
    once = readable(colour, LIGHT)
    assert readable(once, LIGHT) == once
