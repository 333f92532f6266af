"""The command ``duwen`` and ``python -m reader``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

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
    from reader.services.resources import bundled_font, resource_path  # noqa: PLC0415
    from reader.view.self_test import WindowChecks  # noqa: PLC0415 - needs Qt

    window = WindowChecks(resource_path, bundled_font())
    return self_test.main(window.all(), own_command(WORKER))


def _window(files: list[str]) -> int:
    from reader.window_start import start  # noqa: PLC0415 - the commands do without it

    return start(files)


if __name__ == "__main__":
    sys.exit(main())
