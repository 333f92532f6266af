"""What somebody tries out in the settings: in force at once, taken back on cancel."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reader.model.settings import Settings
from reader.model.variant import Variant
from reader.presentation.preferences import Preferences

USUAL = Settings()


class SettingsDraft:
    """Changes to some of the settings; all others are left alone, whatever happens to them."""

    def __init__(self, preferences: Preferences, names: Iterable[str]) -> None:
        """``names`` are the settings that can be changed here."""
        self._preferences = preferences
        self._names = tuple(names)
        self._before = preferences.settings

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._preferences.settings

    def change(self, **values: Any) -> None:
        """Set the named settings; the article on the screen shows it."""
        if "traditional" in values:
            values = self._with_variant(values["traditional"]) | values
        self._preferences.change(**values)

    def is_usual(self, name: str) -> bool:
        """Whether the setting has its default."""
        return bool(getattr(self.settings, name) == getattr(USUAL, name))

    def reset(self, *names: str) -> None:
        """Give the named settings their defaults; without names, all that are changed here."""
        self._take(USUAL, names or self._names)

    def cancel(self) -> None:
        """Put back what was before."""
        self._take(self._before, self._names)

    def _take(self, source: Settings, names: Iterable[str]) -> None:
        self.change(**{name: getattr(source, name) for name in names})

    def _with_variant(self, traditional: Variant) -> dict[str, Any]:
        """Who reads traditional characters at the moment reads those forms from now on."""
        variant = self.settings.variant
        reads_it = variant is not None and not variant.is_simplified
        return {"variant": traditional} if reads_it else {}
