"""Which text is the address of a web page."""

from __future__ import annotations

import re

LONGEST = 2000  # characters
_HOST = re.compile(r"[^\s/?#]*[^\s/?#.]\.[^\s/?#.]|localhost\b|\[[0-9a-fA-F:]+\]")
_ADDRESS = re.compile(r"(?i)https?://[^\s/?#]+[^\s]*")


def address_in(text: str) -> str:
    r"""The address that the text is and nothing else, "" for any other text.

    >>> address_in(" https://example.org/a?b=c \n"), address_in("ftp://example.org")
    ('https://example.org/a?b=c', '')
    """
    text = text.strip()
    return text if len(text) <= LONGEST and _ADDRESS.fullmatch(text) else ""


def address_typed(words: str) -> str:
    """The address that somebody typed, with https:// before it if it has no scheme.

    "" for what is none: words, or a name that no host of the network has.

    >>> address_typed("example.org/a"), address_typed("localhost:8000")
    ('https://example.org/a', 'https://localhost:8000')
    >>> address_typed("not a url"), address_typed("hello"), address_typed("ftp://example.org")
    ('', '', '')
    """
    words = words.strip()
    if "://" in words:
        return address_in(words)
    return address_in(f"https://{words}") if _HOST.match(words) else ""
