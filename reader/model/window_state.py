"""How a window was left."""

from __future__ import annotations

from typing import NamedTuple


class WindowState(NamedTuple):
    """Where a window was and how its panes were divided.

    ``geometry`` is what the window system needs to put it there again, in its own bytes;
    ``sidebar`` is the width of the pane beside the article in pixels, also while it is hidden.
    """

    geometry: bytes
    sidebar: int
