"""What can be set, page by page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.model.settings import (
    EntityOrder,
    Notation,
    Readings,
    RubyWords,
    Theme,
    ToneScheme,
    ZhuyinPlace,
)
from reader.model.variant import Variant
from reader.presentation.tone_colours import ToneSchemes
from reader.view.fonts import Fonts, families_to_choose
from reader.view.settings_fields import Choice, ChoiceField, FlagField, NumberField
from reader.view.settings_page import Line
from reader.view.settings_tones import TonesField

translate = QCoreApplication.translate


def general() -> Sequence[Line]:
    """The window as a whole, and what it makes of an article."""
    return (
        Line(
            ChoiceField("language", _languages()),
            translate("Settings", "&Language:"),
            translate("Settings", "Takes effect when Duwen is started again."),
        ),
        Line(ChoiceField("theme", _themes()), translate("Settings", "&Colours:")),
        Line(ChoiceField("traditional", _forms()), translate("Settings", "&Traditional means:")),
        Line(ChoiceField("entity_order", _orders()), translate("Settings", "&Order of the names:")),
        Line(FlagField("marks", translate("Settings", "&Mark names in the text"))),
        Line(
            FlagField("doubts", translate("Settings", "&Underline uncertain conversions")),
        ),
        Line(
            FlagField("fetch_pages", translate("Settings", "&Fetch web pages from their address")),
            hint=translate("Settings", "Otherwise nothing goes to the network without a question."),
        ),
        Line(
            FlagField("library", translate("Settings", "&Remember what is read")),
            hint=translate(
                "Settings",
                "Text, place and choices, for the library. They stay on this computer.",
            ),
            clear=translate("Settings", "Clear the library"),
        ),
    )


def text(fonts: Fonts) -> Sequence[Line]:
    """How the article is set."""
    return (
        Line(
            ChoiceField("font_simplified", _families(fonts, Variant.HANS)),
            translate("Settings", "&Simplified font:"),
        ),
        Line(
            ChoiceField("font_traditional", _families(fonts, Variant.HANT_TW)),
            translate("Settings", "&Traditional font:"),
        ),
        Line(
            NumberField("font_size", 1, 0, translate("Settings", " pt")),
            translate("Settings", "S&ize:"),
        ),
        Line(
            NumberField("column", 1, 0, translate("Settings", " characters")),
            translate("Settings", "&Longest line:"),
        ),
        Line(NumberField("leading", 0.1, 1, " ×"), translate("Settings", "Line s&pacing:")),
        Line(FlagField("justified", translate("Settings", "Lines end at the same &edge"))),
        Line(FlagField("vertical", translate("Settings", "Ve&rtical lines, from right to left"))),
    )


def readings(schemes: ToneSchemes) -> Sequence[Line]:
    """How words are read: in the text and on the card."""
    return (
        Line(FlagField("ruby", translate("Settings", "&Readings in the text"))),
        Line(ChoiceField("ruby_words", _ruby_words()), translate("Settings", "&Of which words:")),
        Line(ChoiceField("notation", _notations()), translate("Settings", "&Written in:")),
        Line(ChoiceField("zhuyin_place", _places()), translate("Settings", "&Zhuyin stands:")),
        Line(ChoiceField("readings", _readings()), translate("Settings", "Read as &in:")),
        Line(FlagField("tone_numbers", translate("Settings", "Tones as num&bers (hang2)"))),
        Line(
            FlagField("spoken_yi_and_bu", translate("Settings", "一 and 不 as they are &spoken")),
        ),
        Line(
            FlagField(
                "spoken_third_tones", translate("Settings", "Two third tones as the&y are spoken")
            ),
            hint=translate("Settings", "Dictionaries write base tones: yī, bù, nǐ hǎo."),
        ),
        Line(ChoiceField("tone_scheme", _tones()), translate("Settings", "&Tone colours:")),
        Line(
            TonesField(schemes),
            translate("Settings", "&Each tone:"),
            translate(
                "Settings",
                "Click one to choose a colour of your own. "
                "It is made darker or lighter where it could not be read.",
            ),
        ),
        Line(FlagField("tone_characters", translate("Settings", "&Colour the characters too"))),
    )


def card() -> Sequence[Line]:
    """What the card over a word says, and when it comes."""
    return (
        Line(
            NumberField("hover_delay", 50, 0, translate("Settings", " ms")),
            translate("Settings", "Card comes &after:"),
            translate("Settings", "Milliseconds that the mouse rests on a word."),
        ),
        Line(FlagField("pinyin", translate("Settings", "Show how the word is &read"))),
    )


def _languages() -> list[Choice]:
    """Each as those who look for it read it."""
    return [
        ("", translate("Settings", "Like the system")),
        ("en", "English"),
        ("zh_CN", "简体中文"),
        ("zh_TW", "繁體中文"),
    ]


def _themes() -> list[Choice]:
    return [
        (Theme.SYSTEM, translate("Settings", "Like the system")),
        (Theme.LIGHT, translate("Settings", "Light")),
        (Theme.DARK, translate("Settings", "Dark")),
    ]


def _forms() -> list[Choice]:
    return [
        (Variant.HANT_TW, translate("Settings", "Taiwan forms")),
        (Variant.HANT_HK, translate("Settings", "Hong Kong forms")),
        (Variant.HANT, translate("Settings", "OpenCC standard")),
    ]


def _orders() -> list[Choice]:
    return [
        (EntityOrder.MENTION, translate("Settings", "By first mention")),
        (EntityOrder.COUNT, translate("Settings", "By count")),
        (EntityOrder.NAME, translate("Settings", "By name")),
    ]


def _ruby_words() -> list[Choice]:
    return [
        (RubyWords.ALL, translate("Settings", "All words")),
        (RubyWords.NAMES, translate("Settings", "Names")),
        (RubyWords.UNCERTAIN, translate("Settings", "Words with several readings")),
    ]


def _notations() -> list[Choice]:
    return [
        (Notation.PINYIN, translate("Settings", "Pinyin")),
        (Notation.ZHUYIN, translate("Settings", "Zhuyin (ㄅㄆㄇㄈ)")),
    ]


def _places() -> list[Choice]:
    return [
        (ZhuyinPlace.RIGHT, translate("Settings", "To the right of the character")),
        (ZhuyinPlace.ABOVE, translate("Settings", "Above the character")),
    ]


def _readings() -> list[Choice]:
    return [
        (Readings.MAINLAND, translate("Settings", "Mainland China")),
        (Readings.TAIWAN, translate("Settings", "Taiwan")),
    ]


def _tones() -> list[Choice]:
    return [
        (ToneScheme.NONE, translate("Settings", "None")),
        (ToneScheme.PLECO, "Pleco"),
        (ToneScheme.MDBG, "MDBG"),
        (ToneScheme.HANPING, "Hanping"),
        (ToneScheme.OWN, translate("Settings", "Own")),
    ]


def _families(fonts: Fonts, variant: Variant) -> list[Choice]:
    best = fonts.serif(variant)
    automatic = translate("Settings", "Automatic ({0})").format(best[0] if best else "–")
    return [("", automatic), *((family, family) for family in families_to_choose(variant))]
