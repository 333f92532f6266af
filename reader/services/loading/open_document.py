"""Articles from OpenDocument's .odt."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from reader.model.article import Article
from reader.model.errors import DocumentDamaged, DocumentLocked
from reader.services.loading.archive import Archive
from reader.services.loading.office_lines import Vocabulary, office_lines
from reader.services.loading.plain_text import article_from_lines
from reader.services.loading.tools import Tools
from reader.services.loading.xml_tree import attribute, local, xml_tree


def _level(paragraph: Element) -> int:
    """How deep a heading it is; one that does not say so is of the first level."""
    if local(paragraph) != "h":
        return 0
    value = attribute(paragraph, "outline-level")
    return int(value) if value in tuple("123456789") else 1


# OpenDocument 1.3, part 3: notes in the margin and tracked changes are no text.
_WORDS = Vocabulary(
    paragraphs=frozenset(("p", "h")),
    skipped=frozenset(
        ("annotation", "tracked-changes", "note-citation", "note", "automatic-styles", "meta")
    ),
    signs={"tab": "\t", "line-break": "\n", "s": " "},
    ruby=("ruby", "ruby-base", "ruby-text"),
    level=_level,
    notes=lambda element: (
        [child for child in element if local(child) == "note-body"]
        if local(element) == "note"
        else []
    ),
)
_TYPE = b"application/vnd.oasis.opendocument.text"


def is_document(data: bytes) -> bool:
    """Whether the bytes are a zip file that says it is an OpenDocument text."""
    return data.startswith(b"PK\x03\x04") and _TYPE in data[:200]


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The document's paragraphs as an article.

    Raises DocumentLocked, DocumentDamaged, DocumentTooLarge or EmptyText.
    """
    archive = Archive.opened(data, name)
    if "content.xml" not in archive:
        raise DocumentDamaged(name, "no content.xml in it")
    if "META-INF/manifest.xml" in archive:
        manifest = xml_tree(archive.member("META-INF/manifest.xml"), name)
        if any(local(element) == "encryption-data" for element in manifest.iter()):
            raise DocumentLocked(name)
    root = xml_tree(archive.member("content.xml"), name)
    return article_from_lines(office_lines(root, _WORDS), name, tools.detect, tools.rules)
