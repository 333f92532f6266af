"""The same text in another script, always as long as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.model.annotation import Annotation
from reader.model.variant import Variant

# OpenCC's names of the configurations that change script only, never vocabulary.
CONFIGURATIONS = {
    Variant.HANS: "tw2s",
    Variant.HANT: "s2t",
    Variant.HANT_TW: "s2tw",
    Variant.HANT_HK: "s2hk",
}


class Converter:
    """Converts between scripts; it loads its data at the first use.

    ``resources`` is the folder that holds ``conversion/``.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._engines: dict[Variant, Any] = {}

    def convert(self, text: str, target: Variant, annotation: Annotation | None = None) -> str:
        """``text`` in the script ``target``; text that is in it already comes out untouched."""
        del annotation
        if self._is_in(text, target):
            return text
        return self._converted(text, target)

    def simplified(self, text: str) -> str:
        """A copy in simplified script for analysis, as long as ``text``.

        Text in any script goes in. 什么 stays 什么, though 么 alone may stand for 幺.
        """
        return self._converted(text, Variant.HANS)

    def _converted(self, text: str, target: Variant) -> str:
        result: str = self._engine(target).convert(text)
        if len(result) != len(text):
            return "".join(map(self._same_length, text, [target] * len(text)))
        pairs = zip(text, result, strict=True)
        return "".join(old if new == "幺" else new for old, new in pairs)

    def _same_length(self, character: str, target: Variant) -> str:
        result: str = self._engine(target).convert(character)
        return result if len(result) == 1 else character

    def _is_in(self, text: str, target: Variant) -> bool:
        """Whether more characters of ``text`` are of the target's script than of the other."""
        to_hans = sum(map(str.__ne__, text, self._converted(text, Variant.HANS)))
        to_hant = sum(map(str.__ne__, text, self._converted(text, Variant.HANT_TW)))
        return to_hans < to_hant if target.is_simplified else to_hant < to_hans

    def _engine(self, target: Variant) -> Any:
        if target not in self._engines:
            from opencc import OpenCC  # noqa: PLC0415 - slow, only where used

            self._engines[target] = OpenCC(CONFIGURATIONS[target])
        return self._engines[target]
