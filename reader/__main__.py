"""The command ``duwen`` and ``python -m reader``."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from reader.later_imports import later_imports
from reader.model.errors import NoChineseFont, ReaderError
from reader.services.resources import bundled_font, resource_path
from reader.services.system_check import (
    Probes,
    SystemTable,
    checked_display,
    checked_system,
    import_sentence,
    machine_probes,
    system_table,
)

# What PySide6 imports for its tools. Its own parts wait only where they lie in files.
OWN_TOOLS = (
    *("errorhandler", "layout", "mapping", "parser"),
    *("lib.enum_sig", "lib.pyi_generator", "lib.tool"),
)
TOOLS = frozenset(
    (
        *("argparse", "ast", "base64", "dis", "inspect", "logging", "shutil", "tempfile"),
        *("textwrap", "threading", "tokenize", "traceback", "zipfile"),
        *(f"shibokensupport.signature.{name}" for name in OWN_TOOLS),
    )
)
COMMANDS = frozenset({"annotate", "convert"})


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code; the window opens unless the first argument is a command or an option.

    A file with such a name is opened as ``./annotate`` or after ``--``.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--"]:
        return _window(arguments[1:])
    if arguments[:1] == ["--new-window"]:
        return _window([word for word in arguments[:2] if word != "--"] + arguments[2:])
    if arguments[:1] == ["--load"]:
        from reader import article_child  # noqa: PLC0415 - only the child needs it

        return article_child.main(arguments[1:])
    if arguments == ["--self-test"]:
        return _self_test()
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from reader import cli  # noqa: PLC0415 - the window starts without it

        return cli.main(arguments)
    return _window(arguments)


def _self_test() -> int:
    from reader import self_test  # noqa: PLC0415 - the window starts without it
    from reader.services.own_program import WORKER, own_command  # noqa: PLC0415
    from reader.view.self_test import WindowChecks  # noqa: PLC0415 - needs Qt

    window = WindowChecks(resource_path, bundled_font())
    return self_test.main(window.all(), own_command(WORKER))


def _window(files: list[str]) -> int:
    is_linux = sys.platform == "linux"
    try:
        program = window_program()
        sentence = obstacle() if is_linux else ""
        if not sentence:
            return program(files, font_obstacle=_font_sentence if is_linux else str)
    except ImportError as error:
        sentence = import_sentence(error, *_system())
        if not sentence:
            raise
    except NoChineseFont as missing:
        sentence = missing.sentence
    except ReaderError as error:
        from reader.presentation.wording import explain  # noqa: PLC0415 - only when it went wrong

        sentence = explain(error).line
    from reader.services import notice  # noqa: PLC0415 - only when it went wrong

    print(f"duwen: {sentence}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
    notice.show(sentence, os.environ)
    return 2


def _font_sentence() -> str:
    """What is to be done where Qt finds no Chinese font, "" where the system has one."""
    return checked_system(*_system()).sentence


def window_program() -> Callable[..., int]:
    """The program with a window, ``reader.app.main``, imported in the order that is quickest.

    The garbage collector is off until the first paint: nothing built before it becomes garbage.
    """
    gc.disable()
    import_qt()
    from reader.app import main as open_window  # noqa: PLC0415 - needs Qt

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
    with later_imports(TOOLS):
        import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def obstacle() -> str:
    """What keeps a window from opening here, "" for nothing; Qt is told the platform to take."""
    verdict = checked_display(*_system())
    if verdict.platform:
        os.environ["QT_QPA_PLATFORM"] = verdict.platform
    return verdict.sentence


def _system() -> tuple[SystemTable, Probes]:
    table = system_table(resource_path("system/linux_libraries.json"))
    return table, machine_probes(os.environ, lambda: bundled_font() is not None)


if __name__ == "__main__":
    sys.exit(main())
