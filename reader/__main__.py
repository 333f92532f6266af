"""The command ``duwen`` and ``python -m reader``."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import util

from reader.model.errors import ReaderError
from reader.services.resources import resource_path
from reader.services.system_check import (
    Probes,
    SystemTable,
    checked_system,
    import_sentence,
    machine_probes,
    system_table,
)

COMMANDS = frozenset({"annotate", "convert"})


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code; the window opens unless the first argument is a command or an option.

    A file with such a name is opened as ``./annotate`` or after ``--``.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--"]:
        return _window(arguments[1:])
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from reader import cli  # noqa: PLC0415 - the window starts without it

        return cli.main(arguments)
    return _window(arguments)


def _window(files: list[str]) -> int:
    try:
        sentence = _obstacle() if sys.platform == "linux" else ""
        if not sentence:
            gc.disable()  # until the first paint: nothing that is built before it becomes garbage
            from reader.app import main as open_window  # noqa: PLC0415 - needs Qt

            return open_window(files)
    except ImportError as error:
        sentence = import_sentence(error, *_system())
        if not sentence:
            raise
    except ReaderError as error:
        from reader.presentation.wording import explain  # noqa: PLC0415 - only when it went wrong

        sentence = explain(error).line
    print(f"duwen: {sentence}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
    return 2


def _obstacle() -> str:
    """What keeps a window from opening here, "" for nothing; Qt is told the platform to take."""
    verdict = checked_system(*_system())
    if verdict.platform:
        os.environ["QT_QPA_PLATFORM"] = verdict.platform
    return verdict.sentence


def _system() -> tuple[SystemTable, Probes]:
    table = system_table(resource_path("system/linux_libraries.json"))
    return table, machine_probes(os.environ, _has_own_font)


def _has_own_font() -> bool:
    """Whether a Chinese font was installed with the program."""
    return util.find_spec("noto_cjk_sans_otc") is not None


if __name__ == "__main__":
    sys.exit(main())
