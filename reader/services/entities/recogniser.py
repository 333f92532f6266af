"""The front door of entity recognition: an engine's words, and rules over them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from reader.model.annotation import Entity, EntityLabel
from reader.model.errors import ResourceMissing
from reader.model.span import Span
from reader.services.entities.article_entities import ArticleStep
from reader.services.entities.described import Describer, day_of
from reader.services.entities.engine import Engine
from reader.services.entities.gazetteer import Gazetteer, Place
from reader.services.entities.hits import NAMES, Hit, Scene, Word, narrowed
from reader.services.entities.lunar import LunarYear, read_lunar_years
from reader.services.entities.network import Network
from reader.services.entities.periods import Calendar
from reader.services.entities.place_links import linked_places
from reader.services.entities.rules import RULES
from reader.services.entities.word_lists import WordLists, read_word_lists

_IDIOM = "i"
_PLAIN = frozenset({"n", "a", "z", "v", "d"})  # nouns, adjectives, verbs and adverbs


class TaggedWord(Protocol):
    """A word of a text and its part of speech in the letters of the Peking University set."""

    @property
    def span(self) -> Span:
        """Where the word is."""

    @property
    def tag(self) -> str:
        """What it is: nr a person, ns a place, nt an organisation, n a noun."""


class Recogniser:
    """Finds entities in a simplified paragraph; ``without`` names rules that are not applied.

    ``engine`` tags the words of a narrowed text. Where there is none, ``tag`` does, which knows
    names only by its dictionary: ``name`` says which of the two is at work. ``article`` is the
    second step, for when all paragraphs have been read.
    """

    def __init__(
        self,
        lists: WordLists,
        tag: Callable[[str], Sequence[TaggedWord]],
        engine: Callable[[str], Sequence[Word]] | None = None,
        *,
        called: Callable[[str], Sequence[Place]] = lambda _: (),
        below: Callable[[tuple[str, ...]], Sequence[str]] = lambda _: (),
        lunar: Mapping[int, LunarYear] | None = None,
        without: Iterable[str] = (),
    ) -> None:
        self.name = "jieba" if engine is None else "lac"
        self._lists, self._called = lists, called
        self._tag = tag
        self._words = engine or (lambda text: [_word(word) for word in tag(text)])
        self._calendar = Calendar(None, lunar or {}, lists.feasts, lists.eras)
        self._describer = Describer(lists, called)
        self.article = ArticleStep(lists, called, below)
        left_out = {*without, "engine" if engine is None else "tags"}
        self._rules = [rule for name, rule in RULES if name not in left_out]

    def recognise(self, simplified: str, published: str | None = None) -> tuple[Entity, ...]:
        """The entities of the paragraph in order, none overlapping another."""
        if not simplified.strip():
            return ()
        calendar = replace(self._calendar, published=day_of(published))
        found = self._describer.entities(simplified, self._found(simplified), calendar)
        return tuple(linked_places([found], self._called)[0])

    def _found(self, simplified: str) -> list[Hit]:
        text = narrowed(simplified)
        scene = Scene(text, self._words(text), self._lists)
        found: list[Hit] = []
        for rule in self._rules:
            found = sorted(rule(scene, found))
        return self._outside_words(text, found)

    def _outside_words(self, text: str, found: list[Hit]) -> list[Hit]:
        """The hits without the parts of an idiom (爱莫|能助) and words like pet names (旋儿)."""
        if not any(hit.label in NAMES for hit in found):
            return found
        words = self._tag(text)
        idioms = [(word.span.start, word.span.end) for word in words if word.tag == _IDIOM]
        plain = {(word.span.start, word.span.end) for word in words if word.tag in _PLAIN}
        return [
            hit
            for hit in found
            if hit.label not in NAMES
            or not (any(hit.is_part_of(*span) for span in idioms) or _is_plain(text, hit, plain))
        ]


def open_recogniser(
    folder: Path,
    tag: Callable[[str], Sequence[TaggedWord]],
    *,
    without: Iterable[str] = (),
) -> Recogniser:
    """The recogniser with the word lists, the gazetteer and the engine of ``folder``.

    Where numpy can't be loaded or the engine's weights are missing the tags of ``tag`` stand in.
    """
    gazetteer = Gazetteer(folder / "places.sqlite")
    lists = read_word_lists(folder).with_places(*gazetteer.evident())
    return Recogniser(
        lists,
        tag,
        _engine(folder / "lac.npz"),
        called=gazetteer.called,
        below=gazetteer.below,
        lunar=read_lunar_years((folder / "lunar.txt").read_text(encoding="utf-8").splitlines()),
        without=without,
    )


def _engine(weights: Path) -> Callable[[str], Sequence[Word]] | None:
    """The engine's words, or None where it can't work: numpy may be there and broken."""
    try:
        return Engine(Network(weights)).words
    except (ImportError, RuntimeError, ResourceMissing):  # numpy's word for an old processor
        return None


def _is_plain(text: str, hit: Hit, plain: Container[tuple[int, int]]) -> bool:
    """Whether a person is a doubled word or one with 儿 that the dictionary has: 乐乐, 旋儿."""
    name = text[hit.start : hit.end]
    shaped = len(name) == 2 and (name[0] == name[1] or name[1] == "儿")
    return hit.label is EntityLabel.PERSON and shaped and (hit.start, hit.end) in plain


def _word(word: TaggedWord) -> Word:
    return Word(word.span.start, word.span.end, word.tag)
