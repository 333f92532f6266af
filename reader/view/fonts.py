"""Which fonts the characters are set in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from reader.model.variant import Variant

Families = Mapping[Variant, Sequence[str]]

# Each script's own forms (骨, 过, 。) come from a font made for it. In order: what a careful
# reader installs, what macOS has, what Windows has.
SERIF: Families = {
    Variant.HANS: ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    Variant.HANT: ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
    Variant.HANT_TW: ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
    Variant.HANT_HK: ("Noto Serif CJK HK", "Source Han Serif HC", "Songti TC", "MingLiU_HKSCS"),
}
SANS: Families = {
    Variant.HANS: ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"),
    Variant.HANT: ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"),
    Variant.HANT_TW: (
        "Noto Sans CJK TC",
        "Source Han Sans TC",
        "PingFang TC",
        "Microsoft JhengHei",
    ),
    Variant.HANT_HK: (
        "Noto Sans CJK HK",
        "Source Han Sans HC",
        "PingFang HK",
        "Microsoft JhengHei",
    ),
}
# Windows has the characters of the extensions B to G in fonts of their own. Other systems look
# through all fonts that are installed (docs/decisions/0003-fonts.md).
RARE = ("SimSun-ExtB", "SimSun-ExtG", "MingLiU-ExtB", "MingLiU_HKSCS-ExtB")
# Pinyin needs every vowel with every tone mark, in a quiet Latin letter.
LATIN = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")


class Fonts:
    """The families that are installed, in the order in which they are wanted."""

    def __init__(
        self, installed: Iterable[str], chinese: Iterable[str] = (), wanted: Families = SERIF
    ) -> None:
        """``chinese`` are installed families for Chinese that may be none of the named ones.

        ``wanted`` are the families for the article, best first.
        """
        self._installed = frozenset(installed)
        self._chinese = tuple(chinese)
        self.wanted = wanted

    @property
    def has_chinese(self) -> bool:
        """Whether Chinese characters can be drawn at all."""
        return bool(self._chinese)

    def choosing(self, simplified: str, traditional: str) -> Fonts:
        """The same with families that the reader chose for the article; "" for no choice."""
        return Fonts(self._installed, self._chinese, _preferring(simplified, traditional))

    def serif(self, variant: Variant | None) -> list[str]:
        """Families for the article; sans where no serif is installed; for rare characters last."""
        usual = self._present(self.wanted[variant or Variant.HANS]) or self.sans(variant)
        return [*usual, *self._present(RARE)]

    def sans(self, variant: Variant | None) -> list[str]:
        """Families for Chinese in the window's bars and lists."""
        return self._present(SANS[variant or Variant.HANS]) or list(self._chinese[:1])

    def latin(self) -> list[str]:
        """Families for pinyin."""
        return self._present(LATIN)

    def _present(self, wanted: Iterable[str]) -> list[str]:
        return [family for family in wanted if family in self._installed]


def _preferring(simplified: str, traditional: str) -> Families:
    if not simplified and not traditional:
        return SERIF
    chosen = {v: simplified if v.is_simplified else traditional for v in Variant}
    return {v: (chosen[v], *usual) if chosen[v] else usual for v, usual in SERIF.items()}


def families_to_choose(variant: Variant) -> list[str]:
    """The installed families that have the characters of a script, by name."""
    systems = QFontDatabase.WritingSystem
    simplified = variant.is_simplified
    return QFontDatabase.families(
        systems.SimplifiedChinese if simplified else systems.TraditionalChinese
    )


def chinese_families() -> list[str]:
    """The installed families that say they are for Chinese."""
    systems = QFontDatabase.WritingSystem
    found = (
        *QFontDatabase.families(systems.SimplifiedChinese),
        *QFontDatabase.families(systems.TraditionalChinese),
    )
    return list(dict.fromkeys(found))


def installed_fonts(bundled: Callable[[], Path | None] = lambda: None) -> Fonts:
    """The fonts of this system; ``bundled`` is added where none of them is for Chinese."""
    installed = QFontDatabase.families()
    named = {family for names in (*SERIF.values(), *SANS.values()) for family in names}
    chinese = [family for family in installed if family in named] or chinese_families()
    if not chinese and (font := bundled()) is not None:
        QFontDatabase.addApplicationFont(str(font))
        installed, chinese = QFontDatabase.families(), chinese_families()
    return Fonts(installed, chinese)
