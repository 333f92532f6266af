"""A place to try the program in: the libraries and fonts of the system, and nothing else.

The machine that builds has Python, the project and a home full of files, so a bundle that lacks
something may run there all the same. A room is a root of its own in a mount namespace: what is not
named here is not in it, neither Python nor the project, and nothing is moved or deleted for it.
It ends with the program, however that ends. Needs Linux, util-linux and root.
"""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

# What a bundle takes from its system. In a room, files can be taken away from the libraries: they
# lie under a layer of its own.
LIBRARIES = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64")
SYSTEM = (
    *("/etc/ld.so.cache", "/usr/lib/locale", "/etc/ssl", "/usr/share/ca-certificates"),
    *("/etc/fonts", "/usr/share/fontconfig", "/usr/share/fonts", "/usr/share/X11"),
    *("/tmp/.X11-unix", "/dev", "/proc"),  # noqa: S108 - where the display's socket is
)
PYTHON = ("libpython*", "python*")  # among the libraries, where the system's own is installed


@dataclass(frozen=True)
class Room:
    """A root to be made in the empty folder ``root``, with ``folder`` in it at its own path.

    ``without`` are libraries (names with *) and paths of SYSTEM that this machine does not have,
    ``read_only`` folders where nothing can be written, ``full`` folders on a disk without a byte
    left; both are paths in the room. A library that ``bundle`` brings along is not there either:
    other machines may lack it.
    """

    root: Path
    folder: Path
    bundle: Path
    without: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    full: tuple[str, ...] = ()

    def words(self, environment: Mapping[str, str], *program: Path | str) -> list[str]:
        """The command that runs the program in the room, with this environment and no other."""
        return [
            *(_tool("unshare"), "--mount", _tool("sh"), "-euc", "\n".join(self.script()), "room"),
            *(_tool("env"), "-i", *(f"{name}={value}" for name, value in environment.items())),
            *(_tool("chroot"), str(self.root), *map(str, program)),
        ]

    def script(self) -> Iterator[str]:
        """The lines of shell that furnish the room and then run what they are given."""
        root, layer = self._inside(""), self._inside("/layer")
        lacking = [*PYTHON, *sorted(path.name for path in self.bundle.glob("_internal/lib*.so*"))]
        lacking += [name for name in self.without if "/" not in name]
        yield "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
        yield f"mount -t tmpfs room {root}"
        yield f"mkdir -p {root}/usr/lib {root}/usr/lib64 {root}/etc"
        yield f"mkdir -m 1777 {root}/tmp"  # noqa: S108 - in the room
        yield f"ln -s usr/lib usr/lib64 {root}/"
        for number, place in enumerate(filter(_exists, LIBRARIES)):
            inside, own = self._inside(place), f"{layer}/{number}"
            yield f"mkdir -p {inside} {own}/upper {own}/work"
            layers = f"lowerdir={place},upperdir={own}/upper,workdir={own}/work"
            yield f"mount -t overlay -o {layers} room {inside}"
            yield f"cd {inside}"
            yield f"rm -rf {' '.join(lacking)}"
        for place in filter(_exists, (*SYSTEM, str(self.folder))):
            if place not in self.without:
                yield from self._bind(place)
        for place in self.read_only:
            inside = self._inside(place)
            yield f"mount --rbind {inside} {inside}"
            yield f"mount -o remount,bind,ro {inside}"
        for place in self.full:
            inside = self._inside(place)
            yield f"mount -t tmpfs -o size=64k full {inside}"
            yield f"cat /dev/zero >{inside}/all 2>/dev/null || true"
        yield "cd /"
        yield 'exec "$@"'

    def _bind(self, place: str) -> Iterator[str]:
        inside = self._inside(place)
        yield f"mkdir -p {inside}" if Path(place).is_dir() else f": >{inside}"
        yield f"mount --rbind {shlex.quote(place)} {inside}"

    def _inside(self, place: str) -> str:
        return shlex.quote(f"{self.root}{place}")


def _exists(place: str) -> bool:
    return Path(place).exists()


def _tool(name: str) -> str:
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if found is None:
        raise FileNotFoundError(f"{name}, which a room is made with")
    return found
