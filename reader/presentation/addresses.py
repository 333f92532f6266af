"""Which text is the address of a web page."""

from __future__ import annotations

import re

LONGEST = 2000  # characters
# The last part of a name has a letter: 3.14 is a number.
_NAME = r"[^\s/?#@:]*[^\s/?#@:.]\.(?=[^\s/?#@:.]*[^\W\d_])[^\s/?#@:.]+\.?"
_HOST = re.compile(
    rf"(?i)(?:{_NAME}|\d+(?:\.\d+){{3}}|localhost|\[[0-9a-f:]+\])(?::\d+)?(?=[/?#]|$)"
)
# How files end whose name might be typed for an address; no domain of the network ends so.
_FILE = re.compile(
    r"(?i)[^/?#]*\.(?:txt|text|x?html?|mht(?:ml)?|webarchive|epub|pdf|doc[xm]?|odt|rtf|markdown"
    r"|srt|ass|ssa|vtt)"
)
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

    "" for what is none: words, a number, a file, an address of mail, or a name that no host of the
    network has.

    >>> address_typed("example.org/a"), address_typed("localhost:8000")
    ('https://example.org/a', 'https://localhost:8000')
    >>> address_typed("3.14"), address_typed("第一章.txt"), address_typed("mailto:a@example.org")
    ('', '', '')
    >>> address_typed("not a url"), address_typed("hello"), address_typed("ftp://example.org")
    ('', '', '')
    """
    words = words.strip()
    if "://" in words:
        return address_in(words)
    is_host = _HOST.match(words) and not _FILE.fullmatch(words)
    return address_in(f"https://{words}") if is_host else ""
