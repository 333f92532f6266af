"""XML of unknown origin as elements, without entities."""

from __future__ import annotations

import re
from html.entities import html5
from typing import Any
from xml.etree import ElementTree

from reader.model.errors import DocumentDamaged, DocumentTooLarge

DEEPEST = 500  # elements inside each other; no office program or book comes near
MOST_ELEMENTS = 2_000_000  # a book of 1,000 pages with a format for each word has half of that
_AMPERSAND = re.compile(rb"&(?:([A-Za-z][A-Za-z0-9]{1,30});|(?!#))")
_ENTITY = re.compile(rb"<!\s*ENTITY", re.IGNORECASE)


def xml_tree(data: bytes, name: str) -> ElementTree.Element:
    """The root of a document.

    Raises DocumentDamaged where it is not well-formed or is hostile, or DocumentTooLarge.
    A document that declares entities is refused: books and office files never do, and with them
    a kilobyte becomes a gigabyte. Nothing outside the document is ever read.
    """
    if _ENTITY.search(data) or _ENTITY.search(data.replace(b"\0", b"")):
        raise DocumentDamaged(name, "it declares entities")
    parser: Any = ElementTree.XMLPullParser(("start", "end"))
    depth = 0
    count = 0
    root: ElementTree.Element | None = None
    try:
        for start in range(0, len(data), 65536):
            parser.feed(data[start : start + 65536])
            for event, element in parser.read_events():
                root = element if root is None else root
                depth += 1 if event == "start" else -1
                count += event == "start"
                if depth > DEEPEST:
                    raise DocumentDamaged(name, "its elements are nested too deeply")
            if count > MOST_ELEMENTS:
                raise DocumentTooLarge(name)
        parser.close()
    except (ElementTree.ParseError, ValueError) as error:
        raise DocumentDamaged(name, str(error)) from error
    if root is None:
        raise DocumentDamaged(name, "it is empty")
    return root


def nearly_xml_tree(data: bytes, name: str) -> ElementTree.Element:
    """As :func:`xml_tree`, for files in which programs left an ``&`` or an entity of HTML."""
    try:
        return xml_tree(data, name)
    except DocumentDamaged:
        return xml_tree(_AMPERSAND.sub(_escaped, data), name)


def _escaped(match: re.Match[bytes]) -> bytes:
    known = html5.get(match[1].decode() + ";") if match[1] else None
    if match[1] in (b"amp", b"lt", b"gt", b"quot", b"apos"):
        return match[0]
    return b"".join(b"&#%d;" % ord(sign) for sign in known) if known else b"&amp;" + match[0][1:]


def local(element: ElementTree.Element) -> str:
    """The element's tag without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: ElementTree.Element, name: str) -> str:
    """The attribute of that name in whatever namespace, or ""."""
    found = (value for key, value in element.items() if key.rpartition("}")[2] == name)
    return next(found, "")
