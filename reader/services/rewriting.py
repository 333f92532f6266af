"""A file's bytes with some characters replaced and everything else as it was."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

# Encoding → what comes before the text, and the encoding of a character in the middle of it.
MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
)
LONGEST_CHARACTER = 4  # bytes, in any encoding that is read


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A file's new bytes and their encoding."""

    data: bytes
    encoding: str


def rewritten(data: bytes, encoding: str, text: str, changed: str) -> Rewritten:
    """The bytes of a file after its ``text`` became ``changed``, which is as long.

    ``text`` is what ``data`` was read as in ``encoding``, without its byte order mark, with
    U+FFFD for bytes that can't be read. A character that did not change keeps its very bytes:
    encoding it anew would give other ones where an encoding has two for one character, and none
    where they could not be read. Where a new character has no place in the encoding (Big5 has no
    simplified ones), the whole is UTF-8.

    >>> rewritten("臺灣 ok".encode("big5"), "big5", "臺灣 ok", "台灣 ok").data.decode("big5")
    '台灣 ok'
    """
    if changed == text:
        return Rewritten(data, encoding)
    mark, plain = _mark(data, encoding)
    try:
        return Rewritten(mark + _body(data[len(mark) :], plain, text, changed), encoding)
    except UnicodeError:
        return Rewritten(changed.encode("utf-8", "replace"), "utf-8")


def _mark(data: bytes, encoding: str) -> tuple[bytes, str]:
    for mark, name, plain in MARKED:
        if encoding == name and data.startswith(mark):
            return mark, plain
    return b"", encoding


def _body(data: bytes, encoding: str, text: str, changed: str) -> bytes:
    unit = int(encoding[4:6]) // 8 if encoding.startswith(("utf-16", "utf-32")) else 1
    errors = "surrogateescape" if unit == 1 else "surrogatepass"
    whole = len(data) - len(data) % unit  # what is behind it is read as one U+FFFD
    written = data[:whole].decode(encoding, errors) + "\ufffd" * (whole < len(data))
    if len(written) != len(text):
        return changed.encode(encoding)
    written = written[: len(text) - (whole < len(data))]
    if written.encode(encoding, errors) == data[:whole]:
        new = "".join(w if o == c else c for w, o, c in zip(written, text, changed, strict=False))
        return new.encode(encoding, errors) + data[whole:]
    pieces = zip(_pieces(data, encoding, written), text, changed, strict=True)
    return b"".join(piece if old == new else new.encode(encoding) for piece, old, new in pieces)


def _pieces(data: bytes, encoding: str, written: str) -> Iterator[bytes]:
    """The bytes of each character, where encoding it gives other ones than there are."""
    start = 0
    for character in written:
        piece = character.encode(encoding, "surrogateescape")
        if not data.startswith(piece, start):
            piece = _piece(data[start : start + LONGEST_CHARACTER], encoding, character)
        yield piece
        start += len(piece)


def _piece(data: bytes, encoding: str, character: str) -> bytes:
    for length in range(1, len(data) + 1):
        if data[:length].decode(encoding, "replace") == character:
            return data[:length]
    raise UnicodeError(f"no character {character} at the start of {data!r}")
