"""The menu bar: every command can be found there, whatever the keyboard sends."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from reader.view.actions import Actions
from reader.view.translation import QT_TRANSLATE_NOOP

CONTEXT = "Menus"
LINE = "-"


class MenuPlan(NamedTuple):
    """The title of a menu and what stands in it: names of commands, lines and menus."""

    title: str
    entries: tuple[str | MenuPlan, ...]


MENUS = (
    MenuPlan(
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            *("open", "recent", "library", "paste_new", "open_address"),
            *(LINE, "next_file", "previous_file", LINE, "encoding"),
            *(LINE, "save_names", "save_corrections", "load_corrections", LINE, "quit"),
        ),
    ),
    MenuPlan(
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            *("undo", LINE, "copy", "copy_with_pinyin", "copy_pinyin", "copy_other"),
            *("copy_names", "select_all"),
            *(LINE, "find", "find_next", "find_previous", LINE),
            *("card", "next_entity", "previous_entity", "next_mention", "previous_mention"),
            *(LINE, "settings"),
        ),
    ),
    MenuPlan(
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            *("as_written", "simplified", "traditional"),
            MenuPlan(
                QT_TRANSLATE_NOOP("Menus", "Traditional means"),
                ("taiwan", "hong_kong", "opencc"),
            ),
            *(
                LINE,
                "pinyin",
                "marks",
                "doubts",
                "vertical",
                "unfold",
                "as_file",
                LINE,
                "zoom_in",
                "zoom_out",
                "zoom_reset",
                LINE,
            ),
            *("sidebar", "contents", "next_chapter", "previous_chapter"),
            MenuPlan(
                QT_TRANSLATE_NOOP("Menus", "Order of the names"),
                ("order_mention", "order_count", "order_name"),
            ),
            MenuPlan(
                QT_TRANSLATE_NOOP("Menus", "Card of a word"),
                ("delay_0", "delay_200", "delay_500", "delay_1000"),
            ),
            MenuPlan(
                QT_TRANSLATE_NOOP("Menus", "Colours"), ("theme_system", "theme_light", "theme_dark")
            ),
            "full_screen",
        ),
    ),
    MenuPlan(
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        ("shortcuts", "sample", LINE, "report", "updates", LINE, "about"),
    ),
)


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Put all menus into ``bar``."""
    for plan in MENUS:
        _fill(bar.addMenu(title(plan)), plan, actions)


def _fill(menu: QMenu, plan: MenuPlan, actions: Actions) -> None:
    for entry in plan.entries:
        if isinstance(entry, MenuPlan):
            _fill(menu.addMenu(title(entry)), entry, actions)
        elif entry == LINE:
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])


def title(plan: MenuPlan) -> str:
    """What the menu is called, with its key."""
    return QCoreApplication.translate(CONTEXT, plan.title)
