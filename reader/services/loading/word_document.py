"""Articles from Word's .docx."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from reader.model.article import Article
from reader.model.errors import DocumentDamaged, DocumentLocked
from reader.services.loading.archive import Archive
from reader.services.loading.office_lines import Vocabulary, office_lines
from reader.services.loading.plain_text import article_from_lines
from reader.services.loading.tools import Tools
from reader.services.loading.xml_tree import attribute, local, xml_tree

# WordprocessingML (ECMA-376): deleted text, field codes and the second form of a text box are no
# text.
SKIPPED = frozenset(("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "rubyPr"))
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_HEADING = re.compile(r"(?i)heading\s*([1-9])$")  # the name that Word keeps in every language
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEMBER, _STYLES = "word/document.xml", "word/styles.xml"


def is_document(data: bytes) -> bool:
    """Whether the bytes are a .docx, an encrypted one too."""
    if data.startswith(_OLE):
        return "EncryptedPackage".encode("utf-16-le") in data
    return data.startswith(b"PK\x03\x04") and _MEMBER.encode() in data


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The document's paragraphs as an article.

    Raises DocumentLocked, DocumentDamaged, DocumentTooLarge or EmptyText.
    """
    if data.startswith(_OLE):
        raise DocumentLocked(name)
    archive = Archive.opened(data, name)
    if _MEMBER not in archive:
        raise DocumentDamaged(name, f"no {_MEMBER} in it")
    root = xml_tree(archive.member(_MEMBER), name)
    return article_from_lines(
        office_lines(root, _vocabulary(archive)), name, tools.detect, tools.rules
    )


def _vocabulary(archive: Archive) -> Vocabulary:
    styles: Mapping[str, int] = {}
    if _STYLES in archive:
        styles = _levels_of_styles(xml_tree(archive.member(_STYLES), archive.name))
    return Vocabulary(
        paragraphs=frozenset(("p",)),
        skipped=SKIPPED,
        signs=SIGNS,
        ruby=("ruby", "rubyBase", "rt"),
        level=lambda paragraph: _level(paragraph, styles),
        texts=frozenset(("t",)),
    )


def _levels_of_styles(root: Element) -> Mapping[str, int]:
    levels = {}
    for style in root:
        names = [attribute(child, "val") for child in style if local(child) == "name"]
        heading = _HEADING.match(names[0]) if names else None
        levels[attribute(style, "styleId")] = int(heading[1]) if heading else _level(style, {})
    return levels


def _level(element: Element, styles: Mapping[str, int]) -> int:
    """How deep a heading a paragraph or style says it is; 0 for none."""
    properties = (child for child in element if local(child) == "pPr")
    for child in next(properties, ()):
        value = attribute(child, "val")
        if local(child) == "outlineLvl":  # 0 is the outermost, 9 is text
            return int(value) + 1 if value in tuple("012345678") else 0
        if local(child) == "pStyle" and value in styles:
            return styles[value]
    return 0
