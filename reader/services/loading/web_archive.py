"""Articles from pages saved in one file: .mhtml of most browsers, .webarchive of Safari."""

from __future__ import annotations

import email
import plistlib
import re
from email.message import Message
from typing import Any
from xml.parsers.expat import ExpatError

from reader.model.article import Article
from reader.model.errors import DocumentDamaged
from reader.services.loading import web_page
from reader.services.loading.tools import Tools

_HEADERS = re.compile(
    rb"(?i)(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?"
    rb"content-type:\s*(multipart/related|text/html)"
)
HEAD = 4096  # bytes
# All that plistlib is known to raise on bytes that somebody changed.
_BROKEN = (
    plistlib.InvalidFileException,
    *(ValueError, LookupError, TypeError, AttributeError, ArithmeticError, MemoryError),
    *(RecursionError, AssertionError, ExpatError),
)


def is_mhtml(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a page of several parts, or of one."""
    head = data[:HEAD].replace(b"\r\n", b"\n").lstrip()
    found = _HEADERS.match(head)
    return found is not None and (b"multipart" in found[1].lower() or b"MIME-Version" in head)


def is_webarchive(data: bytes) -> bool:
    """Whether the bytes are a property list, binary or in XML, with a page in it."""
    if data.startswith(b"bplist00"):
        return b"WebMainResource" in data
    return b"<plist" in data[:HEAD] and b"<key>WebMainResource</key>" in data


def article_from_mhtml(data: bytes, name: str, tools: Tools) -> Article:
    """The article in the first page of the parts; raises DocumentDamaged where there is none."""
    try:
        for part in email.message_from_bytes(data).walk():
            page = part.get_payload(decode=True) if part.get_content_type() in _PAGE_TYPES else None
            if isinstance(page, bytes) and page.strip():
                return web_page.article_from_bytes(_named(page, part), name, tools)
    except (RecursionError, ValueError, LookupError) as error:
        raise DocumentDamaged(name, "its parts can't be told apart") from error
    raise DocumentDamaged(name, "no page in it")


def article_from_webarchive(data: bytes, name: str, tools: Tools) -> Article:
    """The article in the main page; raises DocumentDamaged where it can't be taken out."""
    try:
        main: Any = plistlib.loads(data)["WebMainResource"]
        page = main["WebResourceData"]
        charset = main.get("WebResourceTextEncodingName", "")
    except _BROKEN as error:
        raise DocumentDamaged(name, "no page in it") from error
    if not isinstance(page, bytes) or not isinstance(charset, str):
        raise DocumentDamaged(name, "no page in it")
    return web_page.article_from_bytes(web_page.with_charset(page, charset), name, tools)


_PAGE_TYPES = ("text/html", "application/xhtml+xml")


def _named(page: bytes, part: Message) -> bytes:
    """The page, the encoding that its part tells written in front where the page tells none."""
    return web_page.with_charset(page, part.get_content_charset() or "")
