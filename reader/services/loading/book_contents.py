"""What a book's own list of contents says: which line of which chapter is a heading."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element

from reader.model.errors import DocumentDamaged
from reader.services.loading.archive import Archive, joined
from reader.services.loading.page_lines import page_lines
from reader.services.loading.page_tree import Node, page_tree
from reader.services.loading.xml_tree import local, nearly_xml_tree

Entry = tuple[str, str, int]  # link, words, level


def book_labels(archive: Archive, lists: Iterable[str]) -> Mapping[str, Mapping[str, int]]:
    """For each member the lines that a list of contents names in it, with their levels.

    ``lists`` are members: an NCX of EPUB 2, a navigation page of EPUB 3. A damaged one tells
    nothing, for the book can be read without.
    """
    labels: dict[str, dict[str, int]] = defaultdict(dict)
    for member in lists:
        folder = posixpath.dirname(member)
        try:
            data = archive.member(member)
            found = list(_of_ncx(data, member) if b"navMap" in data else _of_page(data))
        except DocumentDamaged:
            continue
        for link, words, level in found:
            labels[joined(folder, link)].setdefault(words, level)
    return labels


def _of_ncx(data: bytes, member: str) -> Iterator[Entry]:
    stack = [(nearly_xml_tree(data, member), 0)]
    while stack:
        element, level = stack.pop()
        if local(element) == "navPoint":
            level += 1
            yield _link(element), _words(element), level
        stack.extend((child, level) for child in element)


def _link(point: Element) -> str:
    return next((child.get("src", "") for child in point if local(child) == "content"), "")


def _words(point: Element) -> str:
    labels = ("".join(child.itertext()) for child in point if local(child) == "navLabel")
    return " ".join(next(labels, "").split())


def _of_page(data: bytes) -> Iterator[Entry]:
    stack: list[tuple[Node, int]] = [(page_tree(data.decode("utf-8", "replace")), 0)]
    while stack:
        node, level = stack.pop()
        if node.tag == "a":
            yield node.attributes.get("href", ""), " ".join(page_lines(node)), max(level, 1)
        deeper = level + (node.tag in ("ol", "ul"))
        stack.extend((child, deeper) for child in node.children if isinstance(child, Node))
