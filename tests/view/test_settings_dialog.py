"""Settings are seen at once, reset one by one or all, and taken back on cancel."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.settings import OWN_TONES, Settings, Theme, ToneScheme
from reader.model.variant import Variant
from reader.presentation.preferences import Preferences
from reader.presentation.tone_colours import ToneSchemes
from reader.services.resources import read_resource
from reader.view.fonts import Fonts
from reader.view.palette import DARK, LIGHT, grounds
from reader.view.settings_dialog import SettingsDialog
from reader.view.settings_fields import ChoiceField, FlagField, NumberField
from reader.view.settings_page import AnyField
from reader.view.settings_tones import TonesField
from tests.view.dressing import icons
from tests.view.hand import press
from tests.view.languages import LANGUAGES, speaking

SCHEMES = ToneSchemes(read_resource, grounds(LIGHT), grounds(DARK))
# Chosen elsewhere: the script in the tool bar, the sidebar with F9.
ELSEWHERE = {"variant", "sidebar"}
LISTS = ("Own con&versions", "Corrections")  # pages that others make
Kind = TypeVar("Kind", bound=QWidget)
Buttons = QDialogButtonBox.StandardButton


class Bench:
    """The dialog, the preferences it changes, and what was saved."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.saved: list[Settings] = []
        self.preferences = Preferences(settings, self.saved.append)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        fonts = Fonts(["Noto Serif CJK SC"])
        translate = QCoreApplication.translate
        lists = {translate("Settings", one): QWidget() for one in LISTS}
        self.dialog = SettingsDialog(self.preferences, fonts, SCHEMES, lists, self.window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.preferences.listen(lambda _: self.dialog.refresh())
        self.dialog.dress(icons(), LIGHT)
        self.dialog.show()

    @property
    def settings(self) -> Settings:
        return self.preferences.settings

    def fields(self) -> Iterator[AnyField]:
        for page in self.dialog.pages:
            yield from page.fields

    def field(self, name: str, kind: type[Kind]) -> Kind:
        [found] = [field for field in self.fields() if field.name == name]
        assert isinstance(found, kind)
        page = next(page for page in self.dialog.pages if found in page.fields)
        self.dialog.tabs.setCurrentIndex(self.dialog.pages.index(page))
        return found

    def reset(self, name: str) -> QWidget:
        return next(page.resets[name] for page in self.dialog.pages if name in page.resets)

    def button(self, kind: QDialogButtonBox.StandardButton) -> QPushButton:
        box = self.dialog.findChild(QDialogButtonBox)
        assert box is not None
        return box.button(kind)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot, Settings(font_size=20.0))


def test_every_setting_can_be_set_somewhere(bench: Bench) -> None:
    names = [field.name for field in bench.fields()]
    assert sorted(names) == sorted(set(Settings._fields) - ELSEWHERE)


def test_a_choice_holds_at_once_and_keeps_its_kind(bench: Bench) -> None:
    choice = bench.field("theme", ChoiceField)
    press(choice, Qt.Key.Key_End)
    assert bench.settings.theme is Theme.DARK
    assert bench.saved[-1] == bench.settings


def test_a_number_holds_at_once(bench: Bench) -> None:
    press(bench.field("hover_delay", NumberField), Qt.Key.Key_Up)
    assert bench.settings.hover_delay == 250


def test_what_is_typed_holds_when_it_is_complete(bench: Bench) -> None:
    number = bench.field("font_size", NumberField)
    number.selectAll()
    press(number, Qt.Key.Key_3)
    press(number, Qt.Key.Key_2)
    assert bench.settings.font_size == 20.0
    QApplication.sendEvent(number, QFocusEvent(QEvent.Type.FocusOut))
    assert bench.settings.font_size == 32.0


def test_yes_and_no(bench: Bench) -> None:
    press(bench.field("marks", FlagField), Qt.Key.Key_Space)
    assert not bench.settings.marks


def test_what_changes_elsewhere_is_shown(bench: Bench) -> None:
    bench.preferences.change(font_size=9.0, theme=Theme.LIGHT)
    assert bench.field("font_size", NumberField).value() == 9.0
    assert bench.field("theme", ChoiceField).currentText() == "Light"


def test_showing_changes_nothing(bench: Bench) -> None:
    bench.preferences.change(leading=2.0)
    count = len(bench.saved)
    bench.dialog.refresh()
    assert len(bench.saved) == count


def test_a_font_that_is_not_installed_is_still_named(qtbot: QtBot) -> None:
    bench = Bench(qtbot, Settings(font_simplified="Gone Sans"))
    assert bench.field("font_simplified", ChoiceField).currentText() == "Gone Sans"


def test_the_best_font_is_named_where_none_is_chosen(bench: Bench) -> None:
    assert "Noto Serif CJK SC" in bench.field("font_simplified", ChoiceField).currentText()


def test_one_setting_goes_back_to_its_default(bench: Bench) -> None:
    bench.preferences.change(leading=2.0)
    bench.field("font_size", NumberField)
    button = bench.reset("font_size")
    assert button.isVisible()
    press(button, Qt.Key.Key_Space)
    assert (bench.settings.font_size, bench.settings.leading) == (16.0, 2.0)
    assert not button.isVisible()


def test_all_go_back_to_their_defaults(bench: Bench) -> None:
    bench.preferences.change(theme=Theme.DARK, sidebar=False)
    bench.button(Buttons.RestoreDefaults).click()
    assert bench.settings == Settings(sidebar=False)


def test_cancel_puts_back_what_was_before(bench: Bench) -> None:
    bench.preferences.change(theme=Theme.DARK, font_size=30.0)
    press(bench.dialog, Qt.Key.Key_Escape)
    assert bench.settings == Settings(font_size=20.0)
    assert not bench.dialog.isVisible()


def test_ok_keeps_what_was_chosen(bench: Bench) -> None:
    bench.preferences.change(theme=Theme.DARK)
    bench.button(Buttons.Ok).click()
    assert bench.settings.theme is Theme.DARK


def test_what_traditional_means_changes_the_text_on_the_screen(qtbot: QtBot) -> None:
    bench = Bench(qtbot, Settings(variant=Variant.HANT_TW))
    press(bench.field("traditional", ChoiceField), Qt.Key.Key_Down)
    assert bench.settings.variant is bench.settings.traditional is Variant.HANT_HK


def test_a_colour_that_is_chosen_begins_an_own_scheme_from_what_is_seen(bench: Bench) -> None:
    bench.preferences.change(tone_scheme=ToneScheme.HANPING)
    bench.field("own_tones", TonesField).choose(2, "#123456")
    hanping = SCHEMES.of(ToneScheme.HANPING, ())
    assert hanping is not None
    assert bench.settings.tone_scheme is ToneScheme.OWN
    assert bench.settings.own_tones == (hanping.light[0], "#123456", *hanping.light[2:])


def test_a_colour_chosen_before_any_scheme_begins_with_the_usual_ones(bench: Bench) -> None:
    bench.field("own_tones", TonesField).choose(5, "#777777")
    assert bench.settings.own_tones == (*OWN_TONES[:4], "#777777")


def test_the_syllables_have_the_colours_of_the_paper(bench: Bench) -> None:
    bench.preferences.change(tone_scheme=ToneScheme.PLECO)
    pleco = SCHEMES.of(ToneScheme.PLECO, ())
    assert pleco is not None
    button = bench.field("own_tones", TonesField).buttons[0]
    assert pleco.light[0] in button.styleSheet()
    bench.dialog.dress(icons(), DARK)
    assert pleco.dark[0] in button.styleSheet()


def test_every_field_has_a_name_for_who_does_not_see_it(bench: Bench) -> None:
    labelled = {label.buddy() for label in bench.dialog.findChildren(QLabel) if label.buddy()}
    unnamed = [f.name for f in bench.fields() if f not in labelled and not isinstance(f, FlagField)]
    assert unnamed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_keys_of_a_page_are_the_same(qtbot: QtBot, language: str) -> None:
    with speaking(language):
        bench = Bench(qtbot, Settings())
    tabs = [bench.dialog.tabs.tabText(number) for number in range(bench.dialog.tabs.count())]
    for page in bench.dialog.pages:
        words = [label.text() for label in page.findChildren(QLabel)]
        words += [flag.text() for flag in page.findChildren(FlagField)]
        keys = Counter(re.findall(r"&(\w)", " ".join([*words, *tabs]).upper()))
        assert [key for key, count in keys.items() if count > 1] == []


def test_every_field_is_reached_by_the_keyboard(bench: Bench) -> None:
    for page in bench.dialog.pages:
        bench.dialog.tabs.setCurrentWidget(page)
        for field in page.fields:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            focused = bench.dialog.focusWidget()
            assert focused is not None
            assert field is focused or field.isAncestorOf(focused)
            policy = focused.focusPolicy()
            assert policy & Qt.FocusPolicy.TabFocus


def test_all_tabs_are_in_sight(bench: Bench) -> None:
    bench.dialog.tabs.addTab(QWidget(), "The longest title that any language has for a page of it")
    bench.dialog.resize(bench.dialog.sizeHint())
    bar = bench.dialog.tabs.tabBar()
    assert bar.tabRect(bar.count() - 1).right() < bar.width()
