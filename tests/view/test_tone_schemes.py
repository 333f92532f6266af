"""The schemes that ship can be read on every paper of the window."""

from __future__ import annotations

import pytest

from reader.model.settings import OWN_TONES, ToneScheme
from reader.presentation.colours import READABLE, lowest_contrast
from reader.presentation.tone_colours import TONES, ToneColours, ToneSchemes, colour_of
from reader.services.resources import read_resource
from reader.view.palette import DARK, LIGHT, Palette, grounds

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
SCHEMES = [scheme for scheme in ToneScheme if scheme is not ToneScheme.NONE]


def colours(scheme: ToneScheme) -> ToneColours | None:
    schemes = ToneSchemes(read_resource, grounds(LIGHT), grounds(DARK))
    return schemes.of(scheme, OWN_TONES)


@PALETTES
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("tone", TONES)
def test_every_tone_is_readable(tone: int, scheme: ToneScheme, palette: Palette) -> None:
    colour = colour_of(tone, colours(scheme), dark=palette.is_dark)
    assert colour is not None
    assert lowest_contrast(colour, grounds(palette)) >= READABLE


@PALETTES
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_two_tones_share_a_colour(scheme: ToneScheme, palette: Palette) -> None:
    found = {colour_of(tone, colours(scheme), dark=palette.is_dark) for tone in TONES}
    assert len(found) == len(TONES)
