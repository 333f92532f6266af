"""A package of ICU's data is read, cut and written again."""

from __future__ import annotations

import ctypes
import shutil
import struct
import sys
from pathlib import Path

import pytest
import unicode_data as icu
from hypothesis import given
from hypothesis import strategies as st

HEAD = struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD") + bytes(16)
NAMES = st.from_regex(r"icudt73l/[a-z]{1,5}(/[a-z]{1,5})?\.res", fullmatch=True)


@given(st.dictionaries(NAMES, st.binary(max_size=70), min_size=1))
def test_a_package_holds_what_was_put_into_it(items: dict[str, bytes]) -> None:
    head, read = icu.read_package(icu.package(HEAD, items))
    assert head == HEAD
    assert list(read) == sorted(items)
    # Items are read where they lie, so a few zeros may follow.
    assert all(read[name].rstrip(b"\0") == items[name].rstrip(b"\0") for name in items)


@given(st.dictionaries(NAMES, st.binary(max_size=70), min_size=1))
def test_every_item_lies_on_a_border(items: dict[str, bytes]) -> None:
    data = icu.package(HEAD, items)
    pairs = [struct.unpack_from("<II", data, len(HEAD) + 4 + 8 * n) for n in range(len(items))]
    assert all((begin + len(HEAD)) % icu.ALIGNMENT == 0 for _, begin in pairs)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("coll/zh.res", True),
        ("coll/ucadata.icu", True),
        ("coll/de.res", False),
        ("zh_Hant_TW.res", True),
        ("de.res", False),
        ("brkitr/khmerdict.dict", False),
        ("gb18030.cnv", True),
        ("ibm-943_P15A-2003.cnv", False),
        ("nfkc.nrm", True),
        ("lang/zh.res", False),
    ],
)
def test_what_chinese_and_english_need_stays(name: str, stays: bool) -> None:
    assert bool(icu.kept({f"icudt73l/{name}": b""})) == stays


def test_other_bytes_are_no_package() -> None:
    with pytest.raises(icu.NotAPackage):
        icu.read_package(bytes(64))


@pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("as") and shutil.which("ld")),
    reason="needs the assembler and linker of a Linux system",
)
def test_a_linked_library_hands_out_the_package(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.1"
    data = icu.package(HEAD, {"icudt1l/zh.res": b"zh" * 50, "icudt1l/de.res": b"de" * 50})
    icu.link(data, "icudt1_dat", library.name, tmp_path, library)
    icu.cut(library)
    _, items = icu.read_package(
        bytes((ctypes.c_char * 192).in_dll(ctypes.CDLL(str(library)), "icudt1_dat"))
    )
    assert list(items) == ["icudt1l/zh.res"]
    assert items["icudt1l/zh.res"].startswith(b"zh" * 50)
