"""The last words of a program that has no window to say them in.

Who starts a program from a menu sees no terminal. So the sentence goes into a box of the system's
own as well, by whatever of these is there. Nobody waits for it to be closed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

# What shows a text on Linux desktops, the usual ones first.
BOXES = (
    ("zenity", "--error", "--no-markup", "--title=Duwen", "--text={0}"),
    ("kdialog", "--title", "Duwen", "--error", "{0}"),
    ("xmessage", "-center", "{0}"),
    ("notify-send", "Duwen", "{0}"),
)
MACOS = ("osascript", "-e", "on run {{words}}", "-e", "display alert words", "-e", "end run", "{0}")
ERROR_ICON = 0x10  # of MessageBoxW


def box(
    sentence: str, platform: str, environ: Mapping[str, str], has_command: Callable[[str], bool]
) -> list[str]:
    """The command that shows the sentence in a box, empty where nothing here can."""
    has_display = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    choices = {"linux": BOXES if has_display else (), "darwin": (MACOS,)}.get(platform, ())
    for words in choices:
        if has_command(words[0]):
            return [word.format(sentence) for word in words]
    return []


def show(sentence: str, environ: Mapping[str, str]) -> None:
    """Show the sentence in a box of the system's, where no terminal shows it."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only when it went wrong, like what follows

        ctypes.windll.user32.MessageBoxW(None, sentence, "Duwen", ERROR_ICON)
        return
    import shutil  # noqa: PLC0415
    import subprocess  # noqa: PLC0415

    words = box(sentence, sys.platform, environ, lambda name: shutil.which(name) is not None)
    if words:
        subprocess.Popen(words, env=dict(environ), start_new_session=True)  # noqa: S603 - named above
