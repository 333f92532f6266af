"""Which text is the address of a web page."""

from __future__ import annotations

import re

LONGEST = 2000  # characters
_ADDRESS = re.compile(r"(?i)https?://[^\s/?#]+[^\s]*")


def address_in(text: str) -> str:
    r"""The address that the text is and nothing else, "" for any other text.

    >>> address_in(" https://example.org/a?b=c \n"), address_in("ftp://example.org")
    ('https://example.org/a?b=c', '')
    """
    text = text.strip()
    return text if len(text) <= LONGEST and _ADDRESS.fullmatch(text) else ""
