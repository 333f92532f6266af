"""Messages between the window's process and its child: JSON behind its length.

A pipe carries bytes, not messages: what was written at once may arrive in pieces, and two
answers may arrive as one piece. Each message is therefore preceded by its length.
"""

from __future__ import annotations

import json
from typing import Any

HEAD = 4  # bytes of length before each message, most significant first
# Below the head that any text gives, were it a line end: so a stray print is told from a message.
LONGEST = 1 << 27


class BrokenFrame(ValueError):
    """The bytes are no message: the other side speaks something else."""


def frame(payload: object) -> bytes:
    r"""The bytes that carry ``payload``, which is whatever JSON can hold.

    A text may hold half of a surrogate pair (a file name or a paste can bring one); it is carried
    as it is, so that offsets hold on both sides.

    >>> frame({"id": 1})
    b'\x00\x00\x00\x08{"id":1}'
    """
    text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > LONGEST:
        raise BrokenFrame(f"{len(data)} bytes are more than a message may have")
    return len(data).to_bytes(HEAD, "big") + data


def unframed(buffer: bytes) -> tuple[list[Any], bytes]:
    r"""The payloads that have arrived whole, and the bytes after them, to be put before the next.

    Raises BrokenFrame where the bytes are no messages.

    >>> unframed(frame([1]) + frame([2])[:5])
    ([[1]], b'\x00\x00\x00\x03[')
    """
    payloads, start = [], 0
    while len(buffer) - start >= HEAD:
        end = start + HEAD + frame_length(buffer[start : start + HEAD])
        if end > len(buffer):
            break
        payloads.append(_payload(buffer[start + HEAD : end]))
        start = end
    return payloads, buffer[start:]


def frame_length(head: bytes) -> int:
    """The number of bytes that follow the head of a message; BrokenFrame where it can't be."""
    length = int.from_bytes(head, "big")
    if length > LONGEST:
        raise BrokenFrame(f"a message of {length} bytes is announced")
    return length


def _payload(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise BrokenFrame(str(error)) from error
