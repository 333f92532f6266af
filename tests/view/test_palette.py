"""Every colour that is read stands out from what lies under it."""

from __future__ import annotations

import pytest

from reader.model.annotation import EntityLabel
from reader.presentation.colours import READABLE, contrast
from reader.view.palette import DARK, HOVER_TINT, LIGHT, Palette

SCHEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@SCHEMES
@pytest.mark.parametrize("label", EntityLabel)
def test_an_entity_is_readable_on_paper_and_on_its_own_tint(
    palette: Palette, label: EntityLabel
) -> None:
    colour = palette.entities[label]
    assert contrast(colour, palette.paper) >= READABLE
    assert contrast(colour, palette.tinted(colour, palette.paper)) >= READABLE


@SCHEMES
@pytest.mark.parametrize("label", EntityLabel)
def test_an_entity_is_readable_where_it_was_found(palette: Palette, label: EntityLabel) -> None:
    assert contrast(palette.entities[label], palette.found) >= READABLE
    assert contrast(palette.entities[label], palette.found_current) >= READABLE


@SCHEMES
@pytest.mark.parametrize("text", ["ink", "muted", "accent", "warning"])
@pytest.mark.parametrize("ground", ["paper", "panel", "raised"])
def test_words_of_the_window_are_readable(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= READABLE


@SCHEMES
@pytest.mark.parametrize("label", EntityLabel)
def test_a_row_of_the_sidebar_is_readable_when_chosen(palette: Palette, label: EntityLabel) -> None:
    tint = palette.tinted(palette.entities[label], palette.panel)
    assert contrast(palette.ink, tint) >= READABLE


@SCHEMES
@pytest.mark.parametrize("label", EntityLabel)
def test_a_count_of_the_sidebar_is_readable_under_the_mouse(
    palette: Palette, label: EntityLabel
) -> None:
    tint = palette.tinted(palette.entities[label], palette.panel, HOVER_TINT)
    assert contrast(palette.muted, tint) >= READABLE


@SCHEMES
@pytest.mark.parametrize("ground", ["found", "found_current"])
def test_a_hit_is_readable(palette: Palette, ground: str) -> None:
    assert contrast(palette.on_found, getattr(palette, ground)) >= READABLE


@SCHEMES
def test_paper_and_ink_are_never_pure(palette: Palette) -> None:
    assert {"#000000", "#ffffff"}.isdisjoint({palette.paper, palette.panel, palette.ink})
