"""How the window was left, in a JSON file beside the settings."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from reader.model.window_state import WindowState

WIDEST = 10_000  # pixels of a sidebar, more than screens have


class WindowFile(NamedTuple):
    """The file at ``path``; ``write`` replaces a file whole."""

    path: Path
    write: Callable[[Path, bytes], None]

    def read(self) -> WindowState | None:
        """How the window was left; None where nobody knows.

        A damaged file is as good as none: the next window that is closed writes it anew.
        """
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
            return WindowState(bytes.fromhex(values["geometry"]), _width(values["sidebar"]))
        except (OSError, ValueError, RecursionError, LookupError, TypeError):
            return None

    def save(self, state: WindowState) -> None:
        """Nothing; raises NotWritable where the file can't be written."""
        values = {"geometry": state.geometry.hex(), "sidebar": state.sidebar}
        self.write(self.path, (json.dumps(values, indent=2) + "\n").encode())


def _width(value: object) -> int:
    if not (type(value) is int and 0 <= value <= WIDEST):
        raise ValueError(value)
    return value
