"""Bytes of an unknown encoding to text: the front door of the room."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, NamedTuple

from reader.model.errors import EmptyText, NotText, UndecodableText
from reader.services.encoding.signatures import CONTROLS, binary_kind

if TYPE_CHECKING:
    from reader.services.encoding.candidates import Candidate

LEAST = 64  # bytes: fewer may be valid in an encoding by accident

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
    plain = plain_utf_8(data)
    if plain is not None:
        return Decoded(plain, "utf-8", 0, confident=True)
    from reader.services.encoding.characters import characters  # noqa: PLC0415 - 5 ms
    from reader.services.encoding.guessing import guessed  # noqa: PLC0415 - seldom needed

    guess, confident = guessed(data, name)
    text, undecodable = characters(data, guess)
    if not text:
        raise EmptyText(name)
    return Decoded(text, guess, undecodable, confident)


def plain_utf_8(data: bytes) -> str | None:
    """The text of bytes that are UTF-8 at the first look, as nearly all are; None for a doubt.

    Long enough, without mark and control characters, valid to the end, and with an ideograph.
    """
    if len(data) < LEAST or data.startswith(codecs.BOM_UTF8) or b"~{" in data:
        return None
    if len(data.translate(None, CONTROLS)) < len(data):
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if any("\u4e00" <= character <= "\u9fff" for character in text) else None


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """All ways to read ``data``, the likeliest first, for a menu to open the file again."""
    from reader.services.encoding.candidates import sample_of, ways_to_read  # noqa: PLC0415

    return ways_to_read(sample_of(data))


def _forced(data: bytes, name: str, encoding: str) -> Decoded:
    from reader.services.encoding.characters import characters  # noqa: PLC0415 - seldom needed

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
