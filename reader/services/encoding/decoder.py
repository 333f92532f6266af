"""Bytes of an unknown encoding to text: the front door of the room."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from reader.model.errors import EmptyText, NotText, UndecodableText
from reader.services.encoding.candidates import Candidate, sample_of, ways_to_read
from reader.services.encoding.characters import characters
from reader.services.encoding.guessing import guessed
from reader.services.encoding.signatures import binary_kind

PADDING = 4  # NULs from which on they are no end of UTF-16


class Decoded(NamedTuple):
    """Text, its codec, how many bytes could not be read, and whether the guess is safe."""

    text: str
    encoding: str
    undecodable: int
    confident: bool


def decode(data: bytes, name: str = "", encoding: str | None = None) -> Decoded:
    """The text of ``data``, in ``encoding`` or the one that it looks like.

    Readers' files do not say what they are written in, and a wrong guess shows 涓枃 for 中文.
    The text has U+FFFD for each part that can't be read; a byte order mark is not part of it.
    Raises EmptyText, NotText or UndecodableText.

    >>> decode("测试".encode("gbk"))
    Decoded(text='测试', encoding='gb18030', undecodable=0, confident=True)
    """
    if not data:
        raise EmptyText(name)
    if encoding is not None:
        return _forced(data, name, encoding)
    kind = binary_kind(data)
    if kind:
        raise NotText(name, kind)
    data = _without_padding(data)
    guess, confident = guessed(data, name)
    text, undecodable = characters(data, guess)
    if not text:
        raise EmptyText(name)
    return Decoded(text, guess, undecodable, confident)


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """All ways to read ``data``, the likeliest first, for a menu to open the file again."""
    return ways_to_read(sample_of(data))


def _forced(data: bytes, name: str, encoding: str) -> Decoded:
    if encoding == "utf-8" and data.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    try:
        text, undecodable = characters(data, encoding)
    except LookupError as error:
        raise UndecodableText(name, (encoding,)) from error
    return Decoded(text, encoding, undecodable, confident=True)


def _without_padding(data: bytes) -> bytes:
    """The bytes without the NULs that fill a block of a disk behind the text."""
    text = data.rstrip(b"\0")
    if not text or not data.endswith(bytes(PADDING)):
        return data
    return text + bytes(len(text) % 2) if b"\0" in text else text  # half a character of UTF-16
