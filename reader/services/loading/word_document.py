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
_RELATIONS = "_rels/.rels"
_NOTES = {
    "footnoteReference": ("word/footnotes.xml", "footnote"),
    "endnoteReference": ("word/endnotes.xml", "endnote"),
}
DEEPEST_STYLE = 10  # styles made of each other


def is_document(data: bytes) -> bool:
    """Whether the bytes are a .docx, an encrypted one too."""
    if data.startswith(_OLE):
        return "EncryptedPackage".encode("utf-16-le") in data
    return data.startswith(b"PK\x03\x04") and b"word/document" in data


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The document's paragraphs as an article.

    Raises DocumentLocked, DocumentDamaged, DocumentTooLarge or EmptyText.
    """
    if data.startswith(_OLE):
        raise DocumentLocked(name)
    archive = Archive.opened(data, name)
    member = _main_member(archive)
    if member not in archive:
        raise DocumentDamaged(name, f"no {_MEMBER} in it")
    root = xml_tree(archive.member(member), name)
    return article_from_lines(
        office_lines(root, _vocabulary(archive)), name, tools.detect, tools.rules
    )


def _main_member(archive: Archive) -> str:
    """The member with the text, which some programs name otherwise than Word."""
    if _MEMBER in archive or _RELATIONS not in archive:
        return _MEMBER
    relations = xml_tree(archive.member(_RELATIONS), archive.name)
    targets = (e.get("Target", "") for e in relations if "/officeDocument" in e.get("Type", ""))
    return next(targets, _MEMBER).lstrip("/")


def _vocabulary(archive: Archive) -> Vocabulary:
    styles: Mapping[str, int] = {}
    if _STYLES in archive:
        styles = _levels_of_styles(xml_tree(archive.member(_STYLES), archive.name))
    notes = {called: _notes(archive, *where) for called, where in _NOTES.items()}

    def called(element: Element) -> list[Element]:
        known = notes.get(local(element), {})
        return [known[number]] if (number := attribute(element, "id")) in known else []

    return Vocabulary(
        paragraphs=frozenset(("p",)),
        skipped=SKIPPED,
        signs=SIGNS,
        ruby=("ruby", "rubyBase", "rt"),
        level=lambda paragraph: _level(paragraph, styles),
        texts=frozenset(("t",)),
        is_hidden=_is_hidden,
        notes=called,
    )


def _notes(archive: Archive, member: str, tag: str) -> Mapping[str, Element]:
    """The notes of a document by their numbers."""
    if member not in archive:
        return {}
    root = xml_tree(archive.member(member), archive.name)
    return {attribute(note, "id"): note for note in root if local(note) == tag}


def _is_hidden(element: Element) -> bool:
    """Whether a run of characters is formatted not to be shown."""
    if local(element) != "r":
        return False
    formats = (each for child in element if local(child) == "rPr" for each in child)
    return any(
        local(each) == "vanish" and attribute(each, "val") not in ("0", "false", "off")
        for each in formats
    )


def _levels_of_styles(root: Element) -> Mapping[str, int]:
    """How deep a heading each style is; what it does not say, the style it is based on does."""
    own: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in root:
        said = {local(child): attribute(child, "val") for child in style}
        heading = _HEADING.match(said.get("name", ""))
        name = attribute(style, "styleId")
        own[name] = int(heading[1]) if heading else _level(style, {})
        based[name] = said.get("basedOn", "")
    return {name: _inherited(name, own, based) for name in own}


def _inherited(name: str, own: Mapping[str, int], based: Mapping[str, str]) -> int:
    for _ in range(DEEPEST_STYLE):
        if own.get(name):
            return own[name]
        name = based.get(name, "")
    return 0


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
