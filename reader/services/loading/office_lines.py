"""The lines of an office document's XML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from reader.services.loading.xml_tree import local


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The local names of one format: what is a paragraph, what is no text, what signs stand for.

    ``texts`` are the elements whose text counts, or None where all text does; ``signs`` stand for
    a string each, a line feed for a break inside a paragraph.
    """

    paragraphs: frozenset[str]
    skipped: frozenset[str]
    signs: dict[str, str]
    texts: frozenset[str] | None = None


def office_lines(root: Element, words: Vocabulary) -> list[str]:
    """The paragraphs of a document in order, empty ones too, as lines."""
    lines: list[list[str]] = [[]]
    for event, element in _walk(root, words.skipped):
        tag = local(element)
        if tag in words.paragraphs:
            lines.append([])  # before and after: a text box stands inside of a paragraph
        if event == "tail":
            lines[-1].append(_text(element.tail, words, "all"))
            continue
        lines[-1].append(words.signs.get(tag, ""))
        lines[-1].append(_text(element.text, words, tag))
    joined = ("".join(parts) for parts in lines)
    return [line for text in joined if text for line in text.split("\n")]


def _text(text: str | None, words: Vocabulary, tag: str) -> str:
    if not text:
        return ""
    if words.texts is None or tag in words.texts:
        return text.replace("\n", " ").replace("\r", "")
    return ""


def _walk(root: Element, skipped: frozenset[str]) -> Iterator[tuple[str, Element]]:
    """Each element when it begins ("text") and when it has ended ("tail")."""
    stack: list[tuple[str, Element]] = [("text", root)]
    while stack:
        event, element = stack.pop()
        if event == "text" and local(element) in skipped:
            yield "tail", element
            continue
        yield event, element
        if event == "text":
            stack.append(("tail", element))
            stack.extend(("text", child) for child in reversed(element))
