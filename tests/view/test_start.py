"""What is not loaded before the window can be seen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from typing import NamedTuple

import pytest

SLOW = {"jieba", "pypinyin", "opencc", "numpy", "sqlite3", "concurrent", "csv", "subprocess"}
# Nobody can ask for these before the window has been painted.
LATER = {
    "reader.later_joints",
    "reader.model.conversion",
    "reader.model.correction",
    "reader.model.entity_record",
    "reader.model.library",
    "reader.presentation.analysis_presenter",
    "reader.presentation.catalogue",
    "reader.presentation.conversion_notes",
    "reader.presentation.correction_presenter",
    "reader.presentation.entity_export",
    "reader.presentation.find_presenter",
    "reader.presentation.pronunciation",
    "reader.presentation.ruby",
    "reader.presentation.settings_draft",
    "reader.presentation.sidebar_presenter",
    "reader.presentation.word_card",
    "reader.presentation.word_presenter",
    "reader.services.entity_table",
    "reader.services.log_file",
    "reader.view.commands",
    "reader.view.dialogs",
    "reader.view.entity_list",
    "reader.view.file_loader",
    "reader.view.form_buttons",
    "reader.view.later_controls",
    "reader.view.library_control",
    "reader.view.message_bar",
    "reader.view.note_lines",
    "reader.view.one_instance",
    "reader.view.outline_control",
    "reader.view.own_list_control",
    "reader.view.settings_control",
    "reader.view.settings_dialog",
    "reader.view.sidebar_control",
    "reader.view.task_runner",
    "reader.view.word_hover",
    "reader.view.word_menu",
    "reader.view.word_popup",
}
# Each costs a millisecond, and Qt's classes come with those that use them. A part that is seen at
# once may raise this; anything else belongs into later_controls.py or a function.
MOST_OWN = 107
# Made by PySide6 with all other kinds of widgets, when it is asked for a widget it does not know;
# the constants of styles, when it is asked for the style in force.
NEVER_NEEDED = {"QWizard", "QStyle"}
CHILD = """
import enum, gc, json, os, sys
from pathlib import Path
from reader.window_start import import_qt
import_qt()
from reader.app import Reader, qt_application

class Waiting:
    def run(self, request, deliver):
        return self

    def cancel(self):
        pass

application = qt_application()
def painted():
    enums = sorted({o.__qualname__.partition(".")[0] for o in gc.get_objects()
                    if isinstance(o, enum.EnumType)})
    print(json.dumps([sorted(sys.modules), enums, reader.window.windowTitle()]), flush=True)
    os._exit(0)

reader = Reader(application, Path(sys.argv[1]), Waiting(), painted=painted)
reader.open()
reader.window.show()
application.exec()
"""


class Start(NamedTuple):
    """What there was at the first paint."""

    modules: set[str]
    enums: set[str]
    title: str


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    """In a child process, as other tests have loaded everything here."""
    settings = tmp_path_factory.mktemp("start") / "settings.json"
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(settings)],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONIOENCODING="utf-8"),
    )
    modules, enums, title = json.loads(done.stdout)
    return Start(set(modules), set(enums), title)


def test_the_first_paint_shows_the_sample(start: Start) -> None:
    assert start.title.endswith("— Duwen")
    assert start.title != "— Duwen"


def test_the_first_paint_waits_for_nothing_slow(start: Start) -> None:
    assert SLOW.isdisjoint(start.modules)


def test_the_first_paint_waits_for_nothing_that_comes_later(start: Start) -> None:
    assert all(find_spec(name) for name in LATER), "a module was renamed"
    assert LATER.isdisjoint(start.modules)


def test_the_first_paint_waits_for_few_modules(start: Start) -> None:
    assert sum(name.startswith("reader.") for name in start.modules) <= MOST_OWN


def test_the_first_paint_makes_no_classes_of_qt_in_vain(start: Start) -> None:
    assert "Qt" in start.enums
    assert NEVER_NEEDED.isdisjoint(start.enums)
