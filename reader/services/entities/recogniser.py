"""The front door of entity recognition: an engine's words, and rules over them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.engine import Engine
from reader.services.entities.gazetteer import Gazetteer
from reader.services.entities.hits import NAMES, Hit, Scene, Word, narrowed
from reader.services.entities.network import Network
from reader.services.entities.rules import RULES
from reader.services.entities.word_lists import WordLists, read_word_lists


class TaggedWord(Protocol):
    """A word of a text and its part of speech in the letters of the Peking University set."""

    @property
    def span(self) -> Span:
        """Where the word is."""

    @property
    def tag(self) -> str:
        """What it is: nr a person, ns a place, nt an organisation, n a noun."""


# Where two overlap the one of the first kind stays; of one kind the one that begins first.
_FIRST = {EntityLabel.WORK: 0, EntityLabel.TERM: 1, EntityLabel.TITLE: 2}


class Recogniser:
    """Finds entities in a simplified paragraph; ``without`` names rules that are not applied.

    ``engine`` tags the words of a narrowed text. Where there is none, ``tag`` does, which knows
    names only by its dictionary: ``name`` says which of the two is at work.
    """

    def __init__(
        self,
        lists: WordLists,
        tag: Callable[[str], Sequence[TaggedWord]],
        engine: Callable[[str], Sequence[Word]] | None = None,
        *,
        without: Iterable[str] = (),
    ) -> None:
        self.name = "jieba" if engine is None else "lac"
        self._lists = lists
        self._words = engine or (lambda text: [_word(word) for word in tag(text)])
        left_out = {*without, "engine" if engine is None else "tags"}
        self._rules = [rule for name, rule in RULES if name not in left_out]

    def recognise(self, simplified: str, published: str | None = None) -> tuple[Entity, ...]:  # noqa: ARG002
        """The entities of the paragraph in order, none overlapping another."""
        if not simplified.strip():
            return ()
        text = narrowed(simplified)
        scene = Scene(text, self._words(text), self._lists)
        found: list[Hit] = []
        for rule in self._rules:
            found = sorted(rule(scene, found))
        return tuple(_entity(simplified, hit) for hit in flattened(found))


def open_recogniser(
    folder: Path,
    tag: Callable[[str], Sequence[TaggedWord]],
    *,
    without: Iterable[str] = (),
) -> Recogniser:
    """The recogniser with the word lists, the gazetteer and the engine of ``folder``.

    Where numpy or the engine's weights are missing the tags of ``tag`` stand in.
    """
    gazetteer = Gazetteer(folder / "places.sqlite")
    lists = read_word_lists(folder).with_places(gazetteer.evident(), gazetteer.countries())
    weights = folder / "lac.npz"
    usable = importlib.util.find_spec("numpy") is not None and weights.exists()
    engine = Engine(Network(weights)).words if usable else None
    return Recogniser(lists, tag, engine, without=without)


def flattened(found: Iterable[Hit]) -> list[Hit]:
    """The hits without those inside or across a stronger one, in order.

    A name that fills a pair of quotation marks stays a name; any other hit inside them gives way.
    """
    names = {(hit.start, hit.end) for hit in found if hit.label in NAMES}
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda hit: (_FIRST.get(hit.label, 3), hit.start, -hit.end)):
        is_name = hit.label is EntityLabel.TERM and (hit.start, hit.end) in names
        if not is_name and not any(hit.overlaps(other) for other in kept):
            kept.append(hit)
    return sorted(kept)


def _word(word: TaggedWord) -> Word:
    return Word(word.span.start, word.span.end, word.tag)


def _entity(text: str, hit: Hit) -> Entity:
    span = Span(hit.start, hit.end)
    return Entity(span, hit.label, span.of(text), layer=hit.layer)
