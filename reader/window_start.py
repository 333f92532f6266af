"""From the command to the window: the shortest way to it, and what is said where it is blocked.

What is imported here is what the window waits for, so everything else is imported by functions.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from reader.later_imports import later_imports

if TYPE_CHECKING:
    from reader.services.system_check import Probes, SystemTable

# What PySide6 imports for its tools, and the standard library for cases that hardly ever come.
# PySide6's own parts wait only where they lie in files, as in the bundle.
OWN_TOOLS = (
    *("errorhandler", "layout", "mapping", "parser"),
    *("lib.enum_sig", "lib.pyi_generator", "lib.tool"),
)
SELDOM_NEEDED = frozenset(
    (
        *("argparse", "ast", "base64", "copy", "dis", "fnmatch", "inspect", "ipaddress", "logging"),
        *("ntpath", "shutil", "tempfile", "textwrap", "threading", "tokenize", "traceback"),
        *("zipfile", *(f"shibokensupport.signature.{name}" for name in OWN_TOOLS)),
    )
)


def start(files: Sequence[str]) -> int:
    """The exit code of the window with these files; 2 after a sentence where none can open."""
    is_linux = sys.platform == "linux"
    with later_imports(SELDOM_NEEDED):
        from reader.model.errors import NoChineseFont, ReaderError  # noqa: PLC0415
    try:
        program = window_program()
        sentence = obstacle() if is_linux else ""
        if not sentence:
            return program(files, font_obstacle=_font_sentence if is_linux else str)
    except ImportError as error:
        from reader.services.system_check import import_sentence  # noqa: PLC0415

        sentence = import_sentence(error, *_system())
        if not sentence:
            raise
    except NoChineseFont as missing:
        sentence = missing.sentence
    except ReaderError as error:
        from reader.presentation.wording import explain  # noqa: PLC0415

        sentence = explain(error).line
    from reader.services import notice  # noqa: PLC0415

    print(f"duwen: {sentence}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
    notice.show(sentence, os.environ)
    return 2


def window_program() -> Callable[..., int]:
    """The program with a window, ``reader.app.main``, imported in the order that is quickest.

    The garbage collector is off until the first paint: nothing built before it becomes garbage.
    """
    gc.disable()
    import_qt()
    with later_imports(SELDOM_NEEDED):
        from reader.app import main as open_window  # noqa: PLC0415

    return open_window


def import_qt() -> None:
    """Import PySide6 without its tools, and let Python import what comes after it without its help.

    Its tools write stubs, help texts and the words of errors, and bring much of the standard
    library along; they wait until they are needed.

    PySide6 puts a function of its own in the place of ``__import__``. It reads the source of each
    module that is imported later, to find out whether the module asks for other names of Qt's
    methods (``from __feature__ import snake_case``). None here does, and reading them takes a
    tenth of the time until the window is there.
    """
    with later_imports(SELDOM_NEEDED):
        import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def obstacle() -> str:
    """What keeps a window from opening here, "" for nothing; Qt is told the platform to take."""
    from reader.services.system_check import checked_display  # noqa: PLC0415

    verdict = checked_display(*_system())
    if verdict.platform:
        os.environ["QT_QPA_PLATFORM"] = verdict.platform
    return verdict.sentence


def _font_sentence() -> str:
    """What is to be done where Qt finds no Chinese font, "" where the system has one."""
    from reader.services.system_check import checked_system  # noqa: PLC0415

    return checked_system(*_system()).sentence


def _system() -> tuple[SystemTable, Probes]:
    from reader.services.resources import bundled_font, resource_path  # noqa: PLC0415
    from reader.services.system_check import machine_probes, system_table  # noqa: PLC0415

    table = system_table(resource_path("system/linux_libraries.json"))
    return table, machine_probes(os.environ, lambda: bundled_font() is not None)
