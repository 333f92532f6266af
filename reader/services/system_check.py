"""Whether a Linux machine has what a window needs, said before Qt would end in an abort.

Qt links libraries that its wheels do not bring along. Where one is missing, importing Qt ends in
a traceback, or Qt aborts the process with a message that names no package. What is looked at
here comes in as :class:`Probes`, so that every kind of machine can be played through.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

# What comes with Qt and not with the system.
OWN_LIBRARY = r"lib(Qt6|pyside6|shiboken6|icu(data|i18n|uc)\.)"
# Command that installs packages → distribution, as the table of libraries calls it.
INSTALLERS = {"apt-get": "debian", "dnf": "fedora"}


class Library(NamedTuple):
    """A shared library, what needs it (qt, xcb, wayland), and its package by distribution."""

    name: str
    needed_for: str
    packages: Mapping[str, str]


class SystemTable(NamedTuple):
    """The libraries that Qt needs from a Linux system, and the packages of what is no library.

    ``font`` is a package with a Chinese font, ``screen`` one with a display for a machine that
    has none; both by distribution.
    """

    libraries: tuple[Library, ...]
    font: Mapping[str, str]
    screen: Mapping[str, str]


class Probes(NamedTuple):
    """The questions that are put to the machine."""

    environ: Mapping[str, str]
    can_load: Callable[[str], bool]  # a shared library, by its name
    has_x_display: Callable[[], bool]
    has_wayland_display: Callable[[], bool]
    has_chinese_font: Callable[[], bool]
    has_command: Callable[[str], bool]


class Verdict(NamedTuple):
    """A sentence for who sits at the machine, "" where nothing is missing.

    ``platform`` is the only plugin Qt can start with, "" where Qt may choose.
    """

    sentence: str = ""
    platform: str = ""


def system_table(path: Path) -> SystemTable:
    """The table that the JSON file at ``path`` holds."""
    import json  # noqa: PLC0415 - the commands do without it

    values = json.loads(path.read_text("utf-8"))
    libraries = tuple(
        Library(entry.pop("name"), entry.pop("for"), entry) for entry in values["libraries"]
    )
    return SystemTable(libraries, values["packages"]["font"], values["packages"]["screen"])


def checked_system(table: SystemTable, probes: Probes) -> Verdict:
    """What keeps a window from opening on this machine, the first thing first.

    This takes a while; a start that goes well asks for the display only.
    """
    missing = _missing(table, probes, "qt")
    if missing:
        return Verdict(_libraries_sentence(missing, probes))
    verdict = checked_display(table, probes)
    if verdict.sentence or probes.has_chinese_font():
        return verdict
    advice = _advice([table.font], probes) or "install one, for instance Noto Sans CJK"
    return Verdict(f"There is no Chinese font, so every character would be an empty box: {advice}.")


def import_sentence(error: ImportError, table: SystemTable, probes: Probes) -> str:
    """What the failed import of Qt says, in a sentence; "" where Qt is not the cause.

    The error names the first library that is missing, the sentence all of them.
    """
    library = re.match(r"(\S+\.so[.\d]*): cannot open shared object", str(error))
    if library and re.match(OWN_LIBRARY, library[1]):
        return f"The file {library[1]} that belongs to the program is missing. Install Duwen again."
    if library:
        known = [entry for entry in table.libraries if entry.name == library[1]]
        missing = _missing(table, probes, "qt") or known or [Library(library[1], "qt", {})]
        return _libraries_sentence(missing, probes)
    version = re.search(r"version `GLIBC_([\d.]+)' not found", str(error))
    if version:
        return (
            f"Qt needs version {version[1]} or later of the system's C library: "
            "use Debian 12, Ubuntu 22.04, Fedora 35 or a later system."
        )
    if (error.name or "").partition(".")[0] in {"PySide6", "shiboken6"}:
        return "The window needs Qt: python3 -m pip install PySide6-Essentials."
    return ""


def checked_display(table: SystemTable, probes: Probes) -> Verdict:
    """Whether there is a display, and what Qt needs to draw on it; else Qt would abort."""
    wanted = probes.environ.get("QT_QPA_PLATFORM", "")
    names = [name.partition(":")[0] for name in wanted.split(";") if name]
    if any(name not in {"xcb", "wayland"} for name in names):
        return Verdict()  # nothing to show, or a plugin that only its user knows
    present = [name for name in names or ["wayland", "xcb"] if _has_display(name, probes)]
    if not present:
        return Verdict(_display_sentence(table, probes))
    lacking = {name: _missing(table, probes, name) for name in present}
    usable = [name for name in present if not lacking[name]]
    if not usable:
        return Verdict(_libraries_sentence(lacking[present[-1]], probes))
    return Verdict(platform=usable[0] if len(usable) == 1 and not wanted else "")


def _has_display(platform: str, probes: Probes) -> bool:
    return probes.has_wayland_display() if platform == "wayland" else probes.has_x_display()


def _display_sentence(table: SystemTable, probes: Probes) -> str:
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    said = " and ".join(f"{n}={probes.environ[n]}" for n in names if probes.environ.get(n))
    what = f"The display {said} does not answer" if said else "There is no display for a window"
    install = _advice([table.screen], probes)
    how = f"{install} && xvfb-run duwen" if install else "install Xvfb, then xvfb-run duwen"
    return f"{what}: start Duwen from a desktop, or where there is none: {how}."


def _missing(table: SystemTable, probes: Probes, needed_for: str) -> list[Library]:
    wanted = (library for library in table.libraries if library.needed_for == needed_for)
    return [library for library in wanted if not probes.can_load(library.name)]


def _libraries_sentence(missing: Iterable[Library], probes: Probes) -> str:
    missing = list(missing)
    names = ", ".join(library.name for library in missing)
    advice = _advice([library.packages for library in missing], probes)
    return f"The window needs {names}: {advice or 'install the packages that hold them'}."


def _advice(packages: Iterable[Mapping[str, str]], probes: Probes) -> str:
    """The command that installs the packages, "" where this system's are not known."""
    packages = list(packages)
    for command, distribution in INSTALLERS.items():
        if probes.has_command(command) and all(distribution in names for names in packages):
            unique = dict.fromkeys(names[distribution] for names in packages)
            return f"sudo {command} install {' '.join(unique)}"
    return ""


def machine_probes(environ: Mapping[str, str], has_own_font: Callable[[], bool]) -> Probes:
    """The probes of the machine that the program runs on.

    ``has_own_font`` says whether a Chinese font came along with the program.
    """
    return Probes(
        environ=environ,
        can_load=_can_load,
        has_x_display=lambda: bool(environ.get("DISPLAY")) and _x_answers(),
        has_wayland_display=lambda: _wayland_answers(environ),
        has_chinese_font=lambda: has_own_font() or _fontconfig_has_chinese(),
        has_command=_has_command,
    )


def _has_command(command: str) -> bool:
    import shutil  # noqa: PLC0415 - most starts do without it

    return shutil.which(command) is not None


def _can_load(library: str) -> bool:
    import ctypes  # noqa: PLC0415 - not where there is no display to look for

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_answers() -> bool:
    """Whether the X server that DISPLAY names lets us in; a doubt counts as yes.

    The connection stays: a server without another client (xvfb-run) starts anew when its last one
    goes, and refuses Qt meanwhile.
    """
    import ctypes  # noqa: PLC0415 - not where there is no display to look for

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library is what has to be told
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    if failed:
        xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    import socket  # noqa: PLC0415 - most starts do without it

    path = Path(environ.get("XDG_RUNTIME_DIR", "")) / name
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _fontconfig_has_chinese() -> bool:
    """Whether the system has a font for Chinese; without fontconfig nobody can say, so yes.

    Qt asks fontconfig in this process, so what is read here is not read again.
    """
    import ctypes  # noqa: PLC0415 - most starts do without it

    try:
        fontconfig = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return True
    for make in (fontconfig.FcNameParse, fontconfig.FcObjectSetCreate, fontconfig.FcFontList):
        make.restype = ctypes.c_void_p
    pattern = ctypes.c_void_p(fontconfig.FcNameParse(b":lang=zh"))
    nothing_more = ctypes.c_void_p(fontconfig.FcObjectSetCreate())
    found = fontconfig.FcFontList(None, pattern, nothing_more)
    # A set of fonts begins with their number.
    return bool(found) and ctypes.c_int.from_address(found).value > 0
