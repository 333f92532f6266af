"""What is tried out in the settings holds at once and can be taken back."""

from __future__ import annotations

import pytest

from reader.model.settings import Settings, Theme
from reader.model.variant import Variant
from reader.presentation.preferences import Preferences
from reader.presentation.settings_draft import SettingsDraft

NAMES = ("theme", "font_size", "traditional")


def draft(settings: Settings) -> tuple[Preferences, SettingsDraft]:
    preferences = Preferences(settings, lambda _: None)
    return preferences, SettingsDraft(preferences, NAMES)


def test_a_change_holds_at_once() -> None:
    preferences, tried = draft(Settings())
    tried.change(theme=Theme.DARK)
    assert preferences.settings.theme is Theme.DARK


def test_cancel_puts_back_what_was_before() -> None:
    before = Settings(theme=Theme.DARK, font_size=20.0, variant=Variant.HANT_TW)
    preferences, tried = draft(before)
    tried.change(theme=Theme.LIGHT, font_size=12.0)
    tried.change(traditional=Variant.HANT_HK)
    tried.cancel()
    assert preferences.settings == before


def test_cancel_leaves_what_was_changed_elsewhere() -> None:
    preferences, tried = draft(Settings())
    preferences.change(sidebar=False)
    tried.cancel()
    assert not preferences.settings.sidebar


def test_one_setting_is_reset() -> None:
    preferences, tried = draft(Settings(theme=Theme.DARK, font_size=20.0))
    assert not tried.is_usual("font_size")
    tried.reset("font_size")
    assert tried.is_usual("font_size")
    assert preferences.settings == Settings(theme=Theme.DARK)


def test_all_are_reset_but_those_of_other_places() -> None:
    preferences, tried = draft(Settings(theme=Theme.DARK, font_size=20.0, sidebar=False))
    tried.reset()
    assert preferences.settings == Settings(sidebar=False)


@pytest.mark.parametrize(
    ("shown", "after"),
    [(Variant.HANT_TW, Variant.HANT_HK), (Variant.HANS, Variant.HANS), (None, None)],
)
def test_what_traditional_means_changes_the_text_that_is_traditional(
    shown: Variant | None, after: Variant | None
) -> None:
    preferences, tried = draft(Settings(variant=shown))
    tried.change(traditional=Variant.HANT_HK)
    assert preferences.settings.variant == after
