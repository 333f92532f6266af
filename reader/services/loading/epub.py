"""Articles from books in EPUB 2 and 3."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from reader.model.article import (
    MOST_PARAGRAPHS,
    Article,
    Metadata,
    Paragraph,
    ParagraphKind,
)
from reader.model.errors import (
    DocumentDamaged,
    DocumentLocked,
    DocumentTooLarge,
    EmptyText,
    NotText,
    ReaderError,
    UndecodableText,
)
from reader.services.loading.archive import Archive, joined
from reader.services.loading.book_contents import book_labels
from reader.services.loading.chapters import chapter_levels
from reader.services.loading.page_lines import text_lines
from reader.services.loading.page_tree import Node, page_tree
from reader.services.loading.text_line import TextLine
from reader.services.loading.tools import Tools
from reader.services.loading.web_page import page_text
from reader.services.loading.xml_tree import local, nearly_xml_tree, xml_tree

# Encryption of these two kinds hides fonts only; any other hides the text.
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
# Brackets of vertical setting, for lines that run horizontally (Unicode's vertical forms).
_HORIZONTAL = str.maketrans(
    "︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈︗︘︐︑︒︓︔︕︖︙︰︱︲︳",
    "（）｛｝〔〕【】《》〈〉「」『』［］〖〗，、。：；！？…‥—–＿",
)
_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml")  # of Adobe's and Apple's locks
_TEXT_TYPES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml")


@dataclass(frozen=True, slots=True)
class _Package:
    """The book's title and authors, its chapters' members in the order of reading, its lists."""

    title: str
    authors: tuple[str, ...]
    chapters: tuple[str, ...]
    contents: tuple[str, ...]


def is_epub(data: bytes) -> bool:
    """Whether the bytes are a zip file that says it is a book, or that has a book's container."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    return b"application/epub+zip" in data[:200] or b"META-INF/container.xml" in data[-65536:]


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The whole book as one article, a blank line between two chapters.

    Raises DocumentLocked, DocumentDamaged, DocumentTooLarge or EmptyText.
    """
    archive = Archive.opened(data, name)
    if _is_locked(archive):
        raise DocumentLocked(name)
    package = _package(archive)
    labels = book_labels(archive, package.contents)
    chapters, count = [], 0
    for done, member in enumerate(package.chapters, 1):
        chapters.append(_chapter(archive, member, labels.get(member, {}), tools))
        count += len(chapters[-1])
        if count > MOST_PARAGRAPHS:
            raise DocumentTooLarge(name)
        tools.progress(done / len(package.chapters))
    lines = [line for chapter in chapters if chapter for line in (*chapter, TextLine(""))][:-1]
    if not lines:
        raise EmptyText(name)
    text = "\n".join(line.text for line in lines)
    levels = [line.level for line in lines]
    if not any(levels):
        levels = chapter_levels([line.text for line in lines], tools.rules.chapters)
    article = Article(
        tuple(
            Paragraph(line.text, level=level, readings=line.readings)
            for line, level in zip(lines, levels, strict=True)
        ),
        Metadata(title=package.title, byline=package.authors),
        variant=tools.detect(text),
        name=name,
    )
    return _with_title(article)


def _with_title(article: Article) -> Article:
    """The article with its first line as headline, where that is the title."""
    first, *others = article.paragraphs
    if first.text != article.metadata.title:
        return article
    return replace(article, paragraphs=(replace(first, kind=ParagraphKind.TITLE), *others))


def _is_locked(archive: Archive) -> bool:
    if "META-INF/encryption.xml" not in archive:
        return False
    tree = xml_tree(archive.member("META-INF/encryption.xml"), archive.name)
    methods = [e.get("Algorithm") for e in tree.iter() if local(e) == "EncryptionMethod"]
    return any(method not in _FONTS_ONLY for method in methods)


def _package(archive: Archive) -> _Package:
    """What the book's list says; all pages where it has none that can be read."""
    try:
        path = _package_path(archive)
        root = nearly_xml_tree(archive.member(path), archive.name)
    except DocumentDamaged:
        if not archive.pages():
            raise
        return _Package("", (), archive.pages(), ())
    folder = posixpath.dirname(path)
    items = {e.get("id"): e for e in root.iter() if local(e) == "item"}
    spine = [e.get("idref") for e in root.iter() if local(e) == "itemref"]
    wanted = (items[number] for number in spine if number in items)
    members = (joined(folder, item.get("href", "")) for item in wanted if _is_text(item))
    once = dict.fromkeys(members)  # as the standard has it; else a small book is endless
    chapters = tuple(member for member in once if member and member in archive)
    lists = (joined(folder, item.get("href", "")) for item in items.values() if _is_contents(item))
    return _Package(
        next(iter(_texts(root, "title")), ""),
        _texts(root, "creator"),
        chapters or archive.pages(),
        tuple(member for member in lists if member and member in archive),
    )


def _is_text(item: Element) -> bool:
    return item.get("media-type", "") in _TEXT_TYPES and "nav" not in item.get("properties", "")


def _is_contents(item: Element) -> bool:
    is_list = item.get("media-type", "") == "application/x-dtbncx+xml"
    return is_list or "nav" in item.get("properties", "").split()


def _texts(root: Element, tag: str) -> tuple[str, ...]:
    texts = ("".join(e.itertext()).strip() for e in root.iter() if local(e) == tag)
    return tuple(dict.fromkeys(text for text in texts if text))


def _package_path(archive: Archive) -> str:
    """The member that lists the book, from the container or, where that is missing, by its name."""
    if "META-INF/container.xml" in archive:
        root = nearly_xml_tree(archive.member("META-INF/container.xml"), archive.name)
        paths = (e.get("full-path", "") for e in root.iter() if local(e) == "rootfile")
        found = [path for path in (joined("", path) for path in paths) if path in archive]
        if found:
            return found[0]
    listed = [path for path in archive.members if path.lower().endswith(".opf")]
    if not listed:
        raise DocumentDamaged(archive.name, "no list of its chapters")
    return listed[0]


def _chapter(
    archive: Archive, member: str, labels: Mapping[str, int], tools: Tools
) -> list[TextLine]:
    """The lines of a chapter; what the list of contents names in it is a heading."""
    data = archive.member(member)
    try:
        text, _, _ = page_text(data, member, tools)
    except (NotText, UndecodableText) as error:
        raise _unread(archive) from error
    lines = text_lines(_body(page_tree(text)), _is_head)
    if not any(line.level for line in lines):
        lines = [replace(line, level=labels.get(line.text, 0)) for line in lines]
    return [replace(line, text=line.text.translate(_HORIZONTAL)) for line in lines]


def _unread(archive: Archive) -> ReaderError:
    """What is wrong with a book whose chapter is no text: it is locked, or damaged."""
    is_bought = any(member in archive for member in _RIGHTS)
    return (
        DocumentLocked(archive.name)
        if is_bought
        else DocumentDamaged(archive.name, "a chapter is no text")
    )


def _body(root: Node) -> Node:
    return next((node for node in root.elements() if node.tag == "body"), root)


def _is_head(node: Node) -> bool:
    return node.tag in ("head", "title")
