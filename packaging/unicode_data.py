"""Makes the Unicode data of Qt's ICU small: python3 packaging/unicode_data.py LIBRARY.

Qt's library for Linux links ICU, whose data (libicudata, 32 MB) serve every language. Of all this
Qt calls four things: upper and lower case, which needs no data, collation, encodings and the names
of time zones. What they need for Chinese and English stays, and the library is linked anew with
the assembler and linker of the system. The licence of ICU's data allows it; their notice goes with
the bundle.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

# Names below "icudtNNl/" (ICU user guide, "ICU Data", names the folders and what reads them).
KEPT = re.compile(
    r"(root|res_index|pool|(en|zh)(_\w+)?|supplementalData|likelySubtags|keyTypeData|metadata"
    r"|numberingSystems|timezoneTypes|zoneinfo64|metaZones|windowsZones|genderList|icustd|icuver)"
    r"\.res"
    r"|\w+\.(icu|nrm)"  # names of encodings, properties and normalisation of characters
    r"|(gb18030|windows-9(36|50)[-\w]*|ibm-13(73|75|83|86)[-\w]*)\.cnv"  # the encodings of Chinese
    r"|coll/(ucadata\.icu|(root|res_index|(en|zh)(_\w+)?)\.res)"
    r"|zone/(root|res_index|pool|(en|zh)(_\w+)?)\.res"
)
ALIGNMENT = 16  # bytes, of each item; the items of a package are read where they lie


class NotAPackage(Exception):
    """The bytes are no common data package of ICU."""


def read_package(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The head of a package, and its items by name.

    The layout is that of ICU's ``UDataInfo`` ("CmnD", little-endian): the head begins with its own
    length, then come the number of items and a pair of offsets (name, item) for each.
    """
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise NotAPackage(data[:16])
    (length,) = struct.unpack_from("<H", data)
    table = memoryview(data)[length:]
    (count,) = struct.unpack_from("<I", table)
    pairs = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [begin for _, begin in pairs[1:]] + [len(table)]
    body = bytes(table)
    items = {
        body[name : body.index(b"\0", name)].decode("ascii"): body[begin:end]
        for (name, begin), end in zip(pairs, ends, strict=True)
    }
    return data[:length], items


def package(head: bytes, items: Mapping[str, bytes]) -> bytes:
    """The package with these items, which it holds by name in the order of ASCII."""
    names = sorted(items)
    at_name = 4 + 8 * len(names)
    stored_names = [name.encode("ascii") + b"\0" for name in names]
    at_item = _aligned(at_name + sum(map(len, stored_names)))
    table, body = struct.pack("<I", len(names)), b""
    for name, stored in zip(names, stored_names, strict=True):
        table += struct.pack("<II", at_name, at_item + len(body))
        at_name += len(stored)
        body += items[name] + bytes(_aligned(len(items[name])) - len(items[name]))
    table += b"".join(stored_names)
    return head + table + bytes(at_item - len(table)) + body


def kept(items: Mapping[str, bytes]) -> dict[str, bytes]:
    """The items that a reader of Chinese needs."""
    return {name: item for name, item in items.items() if KEPT.fullmatch(name.partition("/")[2])}


def cut(library: Path) -> None:
    """Write the library anew with fewer data; raises NotAPackage, CalledProcessError."""
    symbol, begin, length = _symbol(library)
    data = library.read_bytes()[begin : begin + length]
    head, items = read_package(data)
    small = package(head, kept(items))
    with TemporaryDirectory() as scratch:
        link(small, symbol, library.name, Path(scratch), library)


def link(data: bytes, symbol: str, soname: str, scratch: Path, target: Path) -> None:
    """Make a shared library of ``data``, which it calls ``symbol``; raises CalledProcessError."""
    (scratch / "data").write_bytes(data)
    (scratch / "data.s").write_text(
        f".section .rodata\n.balign {ALIGNMENT}\n.globl {symbol}\n.type {symbol}, %object\n"
        f'{symbol}:\n.incbin "data"\n.size {symbol}, . - {symbol}\n'
        ".section .note.GNU-stack\n"
    )
    for command in (
        ["as", "data.s", "-o", "data.o"],
        ["ld", "-shared", "-z", "noexecstack", "-soname", soname, "data.o", "-o", "library"],
    ):
        subprocess.run(command, check=True, cwd=scratch)
    target.write_bytes((scratch / "library").read_bytes())


def _symbol(library: Path) -> tuple[str, int, int]:
    """The name of the package in the library, where it begins in the file and its bytes."""
    table = _readelf("--dyn-syms", library)
    found = re.search(
        r"([0-9a-f]{16})\s+(0x[0-9a-f]+|\d+) OBJECT\s.*\s(icudt\d+_dat)$", table, re.MULTILINE
    )
    if found is None:
        raise NotAPackage(library)
    address = int(found[1], 16)
    for line in re.findall(r"^\s+LOAD\s+(.*)$", _readelf("--segments", library), re.MULTILINE):
        offset, begin, _, length = (int(word, 16) for word in line.split()[:4])
        if begin <= address < begin + length:
            return found[3], offset + address - begin, int(found[2], 0)
    raise NotAPackage(library)


def _readelf(what: str, library: Path) -> str:
    words = ["readelf", "--wide", what, str(library)]
    done = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


def _aligned(length: int) -> int:
    return -(-length // ALIGNMENT) * ALIGNMENT


if __name__ == "__main__":
    cut(Path(sys.argv[1]))
