"""Articles from Word's .docx."""

from __future__ import annotations

from reader.model.article import Article
from reader.model.errors import DocumentDamaged, DocumentLocked
from reader.services.loading.archive import Archive
from reader.services.loading.office_lines import Vocabulary, office_lines
from reader.services.loading.plain_text import article_from_text
from reader.services.loading.tools import Tools
from reader.services.loading.xml_tree import xml_tree

# WordprocessingML (ECMA-376): deleted text, field codes, the reading above a word and the second
# form of a text box are no text.
_WORDS = Vocabulary(
    paragraphs=frozenset(("p",)),
    skipped=frozenset(("del", "moveFrom", "instrText", "delText", "rt", "Fallback", "pPr", "rPr")),
    signs={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
    texts=frozenset(("t",)),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEMBER = "word/document.xml"


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
    return article_from_text("\n".join(office_lines(root, _WORDS)), name, tools.detect, tools.rules)
