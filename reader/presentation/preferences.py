"""The settings in force, and who wants to know of a change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reader.model.settings import Settings, valid
from reader.model.variant import Variant

Listener = Callable[[Settings], None]


class Preferences:
    """Holds the settings; every change is checked, saved and told to the listeners."""

    def __init__(self, settings: Settings, save: Callable[[Settings], None]) -> None:
        self.settings = valid(settings)
        self._save = save
        self._saved = self.settings
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the new settings after every change."""
        self._listeners.append(listener)

    def change(self, **values: Any) -> None:
        """Set the named fields; numbers out of bounds are moved to the nearest bound."""
        usual = values.get("variant", self._saved.variant)
        self._take(valid(self.settings._replace(**values)))
        to_save = self.settings._replace(variant=usual)
        if to_save != self._saved:
            self._saved = to_save
            self._save(to_save)

    def lend(self, variant: Variant | None) -> None:
        """Show the open article in ``variant``; what was chosen for all others stays."""
        self._take(self.settings._replace(variant=variant))

    @property
    def usual_variant(self) -> Variant | None:
        """The variant chosen last, in which an article is shown that has no choice of its own."""
        return self._saved.variant

    def _take(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            for listener in self._listeners:
                listener(settings)
