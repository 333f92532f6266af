"""The lines of an office document's XML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from reader.services.loading.text_line import (
    ANCHOR,
    END,
    SEPARATOR,
    TextLine,
    annotated_line,
    without_signs,
)
from reader.services.loading.xml_tree import local


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The local names of one format: what is a paragraph, what is no text, what signs stand for.

    ``texts`` are the elements whose text counts, or None where all text does; ``signs`` stand for
    a string each, a line feed for a break inside a paragraph. ``ruby`` names the element of words
    with a reading, the words in it and the reading. ``level`` says how deep a heading a paragraph
    is, ``is_hidden`` whether an element is not shown, ``notes`` gives the notes that one calls.
    """

    paragraphs: frozenset[str]
    skipped: frozenset[str]
    signs: dict[str, str]
    ruby: tuple[str, str, str]
    level: Callable[[Element], int]
    texts: frozenset[str] | None = None
    is_hidden: Callable[[Element], bool] = lambda _: False
    notes: Callable[[Element], Sequence[Element]] = lambda _: ()


_Run = tuple[int, list[str]]  # how deep a heading, and its pieces


def office_lines(root: Element, words: Vocabulary) -> list[TextLine]:
    """The paragraphs of a document in order, empty ones too, as lines.

    A note stands, once, below the paragraph that calls it first.
    """
    joined = ((level, "".join(parts)) for level, parts in _runs(root, words))
    return [
        annotated_line(line, level) for level, text in joined if text for line in text.split("\n")
    ]


def _runs(root: Element, words: Vocabulary) -> list[_Run]:
    runs: list[_Run] = [(0, [])]
    notes: dict[int, Element] = {}  # called in the paragraph at hand
    told: set[int] = set()
    inside = replace(words, notes=lambda _: ())
    for event, element in _walk(root, words):
        tag = local(element)
        if event == "tail":
            notes |= {id(note): note for note in words.notes(element) if id(note) not in told}
        if tag in words.paragraphs:  # before and after: a text box stands inside of a paragraph
            if event == "tail":
                told.update(notes)
                runs += [run for note in notes.values() for run in _runs(note, inside)]
                notes.clear()
            runs.append((words.level(element) if event == "text" else 0, []))
        parts = runs[-1][1]
        if event == "tail":
            parts += (END if tag == words.ruby[0] else "", _text(element.tail, words, "all"))
        else:
            parts += (_sign(tag, words), _text(element.text, words, tag))
    return runs


def _sign(tag: str, words: Vocabulary) -> str:
    ruby, _, reading = words.ruby
    return {ruby: ANCHOR, reading: SEPARATOR}.get(tag) or words.signs.get(tag, "")


def _text(text: str | None, words: Vocabulary, tag: str) -> str:
    if not text:
        return ""
    if words.texts is None or tag in words.texts:
        return without_signs(text.replace("\n", " ").replace("\r", ""))
    return ""


def _walk(root: Element, words: Vocabulary) -> Iterator[tuple[str, Element]]:
    """Each element when it begins ("text") and when it has ended ("tail")."""
    stack: list[tuple[str, Element]] = [("text", root)]
    while stack:
        event, element = stack.pop()
        if event == "text" and (local(element) in words.skipped or words.is_hidden(element)):
            yield "tail", element
            continue
        yield event, element
        if event == "text":
            stack.append(("tail", element))
            stack.extend(("text", child) for child in reversed(_children(element, words)))


def _children(element: Element, words: Vocabulary) -> list[Element]:
    """The elements inside; of a word with a reading first the word, whatever the file has first."""
    ruby, base, reading = words.ruby
    if local(element) != ruby:
        return list(element)
    return [child for wanted in (base, reading) for child in element if local(child) == wanted]
