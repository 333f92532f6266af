"""The settings in force, and who wants to know of a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reader.model.settings import Settings, valid

Listener = Callable[[Settings], None]


class Preferences:
    """Holds the settings; every change is checked, saved and told to the listeners."""

    def __init__(self, settings: Settings, save: Callable[[Settings], None]) -> None:
        self.settings = valid(settings)
        self._save = save
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the new settings after every change."""
        self._listeners.append(listener)

    def change(self, **values: Any) -> None:
        """Set the named fields; numbers out of bounds are moved to the nearest bound."""
        changed = valid(replace(self.settings, **values))
        if changed == self.settings:
            return
        self.settings = changed
        self._save(changed)
        for listener in self._listeners:
            listener(changed)
