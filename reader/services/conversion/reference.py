"""opencc-python-reimplemented: the reference of the order of matching, and the last resort."""

from __future__ import annotations

from typing import Any

from reader.model.variant import Variant

# OpenCC's names of the configurations that change script only, never vocabulary.
CONFIGURATIONS = {
    Variant.HANS: "tw2s",
    Variant.HANT: "s2t",
    Variant.HANT_TW: "s2tw",
    Variant.HANT_HK: "s2hk",
}


class Reference:
    """Converts as opencc-python-reimplemented does, with the data that come with it (2022)."""

    def __init__(self) -> None:
        self._engines: dict[Variant, Any] = {}

    def convert(self, text: str, target: Variant) -> str:
        """``text`` in the script ``target``, character by character if its length would change."""
        result = self._converted(text, target)
        if len(result) == len(text):
            return result
        characters = ((old, self._converted(old, target)) for old in text)
        return "".join(new if len(new) == 1 else old for old, new in characters)

    def _converted(self, text: str, target: Variant) -> str:
        if target not in self._engines:
            from opencc import OpenCC  # noqa: PLC0415 - slow, only where used

            self._engines[target] = OpenCC(CONFIGURATIONS[target])
        return str(self._engines[target].convert(text))
