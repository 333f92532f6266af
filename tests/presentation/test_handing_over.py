"""A second start names a file; whatever else comes is refused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.presentation.handing_over import LONGEST, NotAMessage, asked_for, message

ROOT = "C:/" if sys.platform == "win32" else "/"
NAMES = st.text(st.characters(blacklist_characters="\0/\\:"), min_size=1)


@given(NAMES)
def test_a_path_arrives_as_it_was_sent(name: str) -> None:
    path = Path(ROOT) / name
    assert asked_for(message([path])) == (path,)


def test_several_arrive_in_order() -> None:
    paths = [Path(ROOT) / name for name in "ba"]
    assert asked_for(message(paths)) == tuple(paths)


def test_a_name_that_is_no_text_arrives_too() -> None:
    path = Path(ROOT + "\udcff.txt")  # a byte that is no UTF-8, as Python has it
    assert asked_for(message([path])) == (path,)


def test_no_file_is_a_message_too() -> None:
    assert asked_for(message([])) == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[]\n",
        b"null\n",
        b"\xff\xfe\n",
        b'{"open": 3}\n',
        b'{"open": null}\n',
        b'{"open": "/notes.txt"}\n',
        b'{"open": ["notes.txt"]}\n',
        b'{"open": ["/notes.txt", 3]}\n',
        b'{"open": ["/notes.txt"], "run": "rm"}\n',
        b'{"open": ["/a\\u0000b"]}\n',
        b'{"open": ["/notes.txt"]}',
        b"[" * 100_000 + b"\n",
        b'{"open": ["/' + b"a" * LONGEST + b'"]}\n',
    ],
)
def test_anything_else_is_no_message(data: bytes) -> None:
    with pytest.raises(NotAMessage):
        asked_for(data)


@given(st.binary(max_size=200))
def test_no_bytes_do_harm(data: bytes) -> None:
    try:
        asked_for(data)
    except NotAMessage:
        return
    assert data.startswith(b"{") or data.strip().startswith(b"{")
