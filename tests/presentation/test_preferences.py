from __future__ import annotations

from reader.model.settings import Settings
from reader.model.variant import Variant
from reader.presentation.preferences import Preferences


def test_a_change_is_saved_and_told() -> None:
    saved: list[Settings] = []
    told: list[Settings] = []
    preferences = Preferences(Settings(), saved.append)
    preferences.listen(told.append)
    preferences.change(font_size=20.0)
    assert saved == told == [Settings(font_size=20.0)]


def test_what_changes_nothing_is_neither_saved_nor_told() -> None:
    saved: list[Settings] = []
    Preferences(Settings(), saved.append).change(font_size=16.0)
    assert saved == []


def test_a_number_out_of_bounds_is_moved_inside() -> None:
    preferences = Preferences(Settings(), lambda _: None)
    preferences.change(font_size=500.0)
    assert preferences.settings.font_size == 48.0


def test_a_script_for_one_article_is_shown_and_not_saved() -> None:
    saved: list[Settings] = []
    told: list[Settings] = []
    preferences = Preferences(Settings(), saved.append)
    preferences.listen(told.append)
    preferences.lend(Variant.HANS)
    preferences.change(font_size=20.0)
    assert told[0] == Settings(variant=Variant.HANS)
    assert saved == [Settings(font_size=20.0)]
    assert preferences.usual_variant is None


def test_a_script_that_is_chosen_while_it_is_lent_is_saved() -> None:
    saved: list[Settings] = []
    preferences = Preferences(Settings(), saved.append)
    preferences.lend(Variant.HANS)
    preferences.change(variant=Variant.HANS)
    assert saved == [Settings(variant=Variant.HANS)]
