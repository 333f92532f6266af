"""The front door of entity recognition: rules over the tags of a paragraph's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.dates import dates
from reader.services.entities.hits import NAMES, Hit, Rule, Scene, Word, narrowed
from reader.services.entities.layout import layout
from reader.services.entities.quantities import quantities
from reader.services.entities.quotations import terms, works
from reader.services.entities.tagged_names import tagged_names
from reader.services.entities.titles import titles
from reader.services.entities.word_lists import WordLists


class TaggedWord(Protocol):
    """A word of a text and its part of speech in the letters of the Peking University set."""

    @property
    def span(self) -> Span:
        """Where the word is."""

    @property
    def tag(self) -> str:
        """What it is: nr a person, ns a place, nt an organisation, n a noun."""


# In this order; what comes later sees what came before.
RULES: tuple[tuple[str, Rule], ...] = (
    ("layout", layout),
    ("tags", tagged_names),
    ("title", titles),
    ("date", dates),
    ("quantity", quantities),
    ("term", terms),
    ("work", works),
)
# Where two overlap and none of these decides, the one that begins first and is longer stays.
_FIRST = {EntityLabel.WORK: 0, EntityLabel.TERM: 1, EntityLabel.TITLE: 2}


class Recogniser:
    """Finds entities in a simplified paragraph; ``without`` names rules that are not applied."""

    def __init__(
        self,
        lists: WordLists,
        tag: Callable[[str], Sequence[TaggedWord]],
        *,
        without: Iterable[str] = (),
    ) -> None:
        self._lists = lists
        self._tag = tag
        self._rules = [rule for name, rule in RULES if name not in set(without)]

    def recognise(self, simplified: str, published: str | None = None) -> tuple[Entity, ...]:  # noqa: ARG002
        """The entities of the paragraph in order, none overlapping another."""
        if not simplified.strip():
            return ()
        text = narrowed(simplified)
        words = [Word(w.span.start, w.span.end, w.tag) for w in self._tag(simplified)]
        scene, found = Scene(text, words, self._lists), list[Hit]()
        for rule in self._rules:
            found = list(rule(scene, found))
        return tuple(_entity(simplified, hit) for hit in flattened(found))


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


def _entity(text: str, hit: Hit) -> Entity:
    span = Span(hit.start, hit.end)
    return Entity(span, hit.label, span.of(text), layer=hit.layer)
