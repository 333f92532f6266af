from __future__ import annotations

import json

import pytest

from reader.model.settings import Settings, Theme, settings_from, settings_values, valid
from reader.model.variant import Variant


def test_stored_settings_come_back() -> None:
    settings = Settings(variant=Variant.HANT_HK, font_size=20.0, theme=Theme.DARK, marks=False)
    assert settings_from(settings_values(settings)) == (settings, ())


def test_colours_come_back_from_json() -> None:
    settings = Settings(own_tones=("#111111", "#222222", "#333333", "#444444", "#555555"))
    assert settings_from(json.loads(json.dumps(settings_values(settings)))) == (settings, ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hover_delay", "quick"),
        ("font_size", float("nan")),
        ("variant", "zh-Latn"),
        ("marks", 1),
        ("language", "fr"),
        ("font_simplified", 12),
        ("font_traditional", "\ud83d"),
        ("tone_scheme", "rainbow"),
        ("own_tones", ["#ff0000", "#00ff00", "#0000ff"]),
        ("own_tones", ["red", "#00ff00", "#0000ff", "#000000", "#888888"]),
        ("colour_of_the_sky", "blue"),
    ],
)
def test_a_broken_or_unknown_value_gives_the_default_and_is_named(name: str, value: object) -> None:
    assert settings_from({name: value}) == (Settings(), (name,))


def test_a_number_out_of_bounds_is_moved_to_the_bound() -> None:
    assert valid(Settings(font_size=1.0, hover_delay=9000)) == Settings(
        font_size=8.0, hover_delay=1000
    )
