"""What the tests of the entity service share: the data of the program and ways to write texts."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from reader.model.annotation import Entity
from reader.services.conversion.converter import Converter
from reader.services.entities.gazetteer import Gazetteer
from reader.services.entities.hits import Word
from reader.services.entities.recogniser import Recogniser, open_recogniser
from reader.services.entities.word_lists import WordLists, read_word_lists

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources/entities"
_MARKED = re.compile(r"\{([^|}]+)\|([A-Z]+)(\|\?)?\}|([^{]+)")


def cases(name: str) -> dict[str, Any]:
    """The cases of that name."""
    found: dict[str, Any] = json.loads(
        (ROOT / f"tests/cases/entities_{name}.json").read_text(encoding="utf-8")
    )
    return found


@cache
def lists() -> WordLists:
    """The program's word lists with the names of its gazetteer."""
    gazetteer = Gazetteer(FOLDER / "places.sqlite")
    return read_word_lists(FOLDER).with_places(*gazetteer.evident())


@cache
def recogniser() -> Recogniser:
    """The program's recogniser."""
    return open_recogniser(FOLDER, lambda _: [])


@cache
def converter() -> Converter:
    """The program's converter."""
    return Converter(ROOT / "resources")


def words(text: str) -> tuple[str, list[Word]]:
    """The text and the words of 王/PER:0.4 来/v."""
    found: list[Word] = []
    for part in text.split():
        word, _, tag = part.partition("/")
        name, _, certainty = tag.partition(":")
        start = found[-1].end if found else 0
        found.append(Word(start, start + len(word), name, float(certainty or 1)))
    return "".join(part.partition("/")[0] for part in text.split()), found


def marked(text: str) -> tuple[str, list[tuple[int, int, str, bool]]]:
    """The text without its marks, and what {words|KIND} mark; the last says whether in doubt."""
    plain, found = "", []
    for match in _MARKED.finditer(text):
        surface = match[1] or match[4]
        if match[1]:
            found.append((len(plain), len(plain) + len(surface), match[2], bool(match[3])))
        plain += surface
    return plain, found


def named(entities: tuple[Entity, ...], text: str) -> list[str]:
    """The entities as "words KIND"."""
    return [f"{entity.span.of(text)} {entity.label.value}" for entity in entities]
