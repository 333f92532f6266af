"""What every widget needs to be shown in a test."""

from __future__ import annotations

from pathlib import Path

from reader.view.fonts import Fonts
from reader.view.icons import Icons

FONTS = Fonts(())


def icons() -> Icons:
    return Icons(Path(__file__).parents[2] / "resources" / "icons")
