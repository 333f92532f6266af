"""The members of a zip file, with nothing a file can do to the program."""

from __future__ import annotations

import io
import lzma
import posixpath
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from urllib.parse import unquote

from reader.model.errors import DocumentDamaged, DocumentLocked, DocumentTooLarge

MOST_MEMBERS = 20_000
LARGEST_MEMBER = 64 * 1024 * 1024  # bytes when unpacked
LARGEST_TOTAL = 256 * 1024 * 1024  # bytes that are unpacked of one file
PAGES = (".xhtml", ".html", ".htm")
_NUMBERED = re.compile(r"(\D*)([0-9]{0,18})")
# All that zipfile is known to raise on bytes that somebody changed.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,  # NotImplementedError too, of a compression that it does not know
    ValueError,
)


@dataclass(slots=True)
class Archive:
    """A zip file in memory: nothing is ever written, no path outside of it is ever opened.

    ``members`` has each by all its names, ``folded`` by those in small letters, as links to it on
    systems that do not tell them apart may be written.
    ``left`` is how many bytes may still be unpacked: what a bomb says of its size is not believed.
    """

    name: str
    file: zipfile.ZipFile
    members: dict[str, zipfile.ZipInfo]
    folded: dict[str, zipfile.ZipInfo]
    left: int = LARGEST_TOTAL

    @classmethod
    def opened(cls, data: bytes, name: str) -> Archive:
        """The archive in ``data``; raises DocumentDamaged or DocumentTooLarge."""
        try:
            file = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as error:
            raise DocumentDamaged(name, str(error)) from error
        if len(file.filelist) > MOST_MEMBERS:
            raise DocumentTooLarge(name)
        members: dict[str, zipfile.ZipInfo] = {}
        for info in file.filelist:
            for path in _names(info):
                members.setdefault(path, info)
        return cls(name, file, members, {path.casefold(): i for path, i in members.items()})

    def __contains__(self, path: str) -> bool:
        return self._info(path) is not None

    def _info(self, path: str) -> zipfile.ZipInfo | None:
        inside = _inside(path)
        return self.members.get(inside) or self.folded.get(inside.casefold())

    def pages(self) -> tuple[str, ...]:
        """The pages of HTML, each once, in the order of the numbers in their names."""
        names = {id(i): n for n, i in self.members.items() if n.lower().endswith(PAGES)}
        return tuple(sorted(names.values(), key=_by_number))

    def member(self, path: str) -> bytes:
        """The bytes of a member; ``path`` may be written as in a link.

        Raises KeyError where there is none of that name inside the archive, DocumentLocked,
        DocumentDamaged or DocumentTooLarge.
        """
        info = self._info(path)
        if info is None:
            raise KeyError(path)
        if info.flag_bits & 1:
            raise DocumentLocked(self.name)
        limit = min(LARGEST_MEMBER, self.left)
        try:
            with self.file.open(info) as stream:
                data = stream.read(limit + 1)
        except BROKEN as error:
            raise DocumentDamaged(self.name, str(error)) from error
        if len(data) > limit:
            raise DocumentTooLarge(self.name)
        self.left -= len(data)
        return data


def _by_number(path: str) -> list[tuple[int, str]]:
    """What sorts 2.html before 10.html."""
    return [(int(number or 0), words) for words, number in _NUMBERED.findall(path)]


def joined(folder: str, link: str) -> str:
    """The member that a link in a file of ``folder`` means, or "" where it leads outside.

    >>> joined("OEBPS/text", "../images/a%20b.png#top")
    'OEBPS/images/a b.png'
    >>> joined("OEBPS", "../../etc/passwd"), joined("", "file:///etc/passwd")
    ('', '')
    """
    link = unquote(link.partition("#")[0].partition("?")[0]).replace("\\", "/")
    if link.startswith("/") or ":" in link.partition("/")[0]:
        return ""
    return _inside(posixpath.join(folder, link))


def _inside(path: str) -> str:
    normal = posixpath.normpath(path)
    return "" if normal.startswith(("..", "/")) else normal


def _names(info: zipfile.ZipInfo) -> list[str]:
    """The name of a member in every encoding that it may have been written in.

    A name without the mark of UTF-8 is read as code page 437 by rule; programs in China and
    Taiwan write their own encoding.
    """
    found = [_inside(info.filename.replace("\\", "/"))]
    if not info.flag_bits & 0x800:
        try:
            raw = info.orig_filename.encode("cp437")
        except UnicodeEncodeError:
            return found
        for encoding in ("utf-8", "gb18030", "cp950"):
            try:
                found.append(_inside(raw.decode(encoding)))
            except UnicodeDecodeError:
                continue
    return [name for name in found if name]
