"""Each script is set in a font made for it, if one is installed."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.model.variant import Variant
from reader.view.fonts import Fonts, installed_fonts


def test_each_script_has_its_own_family() -> None:
    fonts = Fonts(["Noto Serif CJK SC", "Noto Serif CJK TC", "Noto Serif CJK HK"])
    families = [
        fonts.serif(variant) for variant in (Variant.HANS, Variant.HANT_TW, Variant.HANT_HK)
    ]
    assert families == [["Noto Serif CJK SC"], ["Noto Serif CJK TC"], ["Noto Serif CJK HK"]]


def test_fonts_for_rare_characters_come_last() -> None:
    fonts = Fonts(["SimSun", "SimSun-ExtB", "MingLiU-ExtB"])
    assert fonts.serif(Variant.HANS) == ["SimSun", "SimSun-ExtB", "MingLiU-ExtB"]


def test_without_a_serif_the_article_is_set_in_sans() -> None:
    assert Fonts(["Noto Sans CJK SC"]).serif(Variant.HANS) == ["Noto Sans CJK SC"]


def test_another_chinese_font_is_better_than_none() -> None:
    assert Fonts(["WenQuanYi Zen Hei"], ["WenQuanYi Zen Hei"]).sans(Variant.HANS) == [
        "WenQuanYi Zen Hei"
    ]


def test_what_is_not_installed_is_not_asked_for() -> None:
    assert Fonts(["Arial"]).serif(Variant.HANS) == []


def test_this_machine_has_a_font_for_each_script(qapp: QApplication) -> None:
    fonts = installed_fonts()
    assert all(fonts.sans(variant) for variant in Variant)
    assert set(fonts.sans(Variant.HANS)) <= set(QFontDatabase.families())


def test_what_the_reader_chose_comes_first_in_its_script_only() -> None:
    fonts = Fonts(["Noto Serif CJK SC", "Noto Serif CJK TC", "LXGW WenKai"])
    chosen = fonts.choosing("LXGW WenKai", "")
    assert chosen.serif(Variant.HANS) == ["LXGW WenKai", "Noto Serif CJK SC"]
    assert chosen.serif(Variant.HANT_TW) == ["Noto Serif CJK TC"]


def test_a_chosen_font_that_is_gone_is_not_missed() -> None:
    fonts = Fonts(["Noto Serif CJK SC"]).choosing("Gone", "Gone")
    assert fonts.serif(Variant.HANS) == ["Noto Serif CJK SC"]
