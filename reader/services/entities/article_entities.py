"""What only the whole article tells: the second step, when all paragraphs have been read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from reader.model.annotation import Entity, EntityGroup, EntityLabel, group_entities
from reader.model.span import Span
from reader.services.entities.abbreviations import abbreviated
from reader.services.entities.article_doubtful import with_doubtful_names
from reader.services.entities.article_money import priced
from reader.services.entities.article_names import joined_names
from reader.services.entities.article_persons import with_called_names
from reader.services.entities.article_places import with_neighbours, with_short_names, with_towns
from reader.services.entities.gazetteer import Place
from reader.services.entities.hits import NAMES
from reader.services.entities.mentions import is_part
from reader.services.entities.place_links import linked_places
from reader.services.entities.word_lists import WordLists

# A paragraph: its number, its simplified text and the entities that were found in it.
Paragraph = tuple[int, str, Sequence[Entity]]
Decide = Callable[[int, str, Sequence[Entity]], Sequence[Entity]]


@dataclass(frozen=True, slots=True)
class ArticleStep:
    """Makes the entities of all paragraphs agree.

    ``called`` gives the places of a name, ``below`` the names of the units in a place of a path.
    """

    lists: WordLists
    called: Callable[[str], Sequence[Place]]
    below: Callable[[tuple[str, ...]], Sequence[str]] = lambda _: ()

    def settle(
        self, paragraphs: Iterable[Paragraph], decide: Decide | None = None
    ) -> list[tuple[int, tuple[Entity, ...]]]:
        """The entities of each paragraph, consistent over the article.

        A name found once is found everywhere and is of one kind, short names get the key of the
        full one, places are linked. ``decide`` lets the reader's own decisions have the last word.
        """
        given = list(paragraphs)
        found = [list(entities) for _, _, entities in given]
        texts = [text for _, text, _ in given]
        found = linked_places(consistent(texts, found), self.called)
        found = with_towns(texts, found, self.below)
        found = with_short_names(texts, found, self.lists)
        found = with_neighbours(texts, found, self.called)
        found = with_doubtful_names(texts, found, self.lists, self.called)
        found = with_called_names(texts, found, self.lists)
        found = joined_names(found, self.lists)
        found = abbreviated(texts, found, self.lists)
        found = priced(texts, found, self.lists)
        return [
            (number, tuple(decide(number, text, entities) if decide else entities))
            for (number, text, _), entities in zip(given, found, strict=True)
        ]

    def group(self, paragraphs: Iterable[Paragraph]) -> tuple[EntityGroup, ...]:
        """The entities of the article, each with all its mentions, in order of first mention."""
        return group_entities(self.settle(paragraphs))


def consistent(texts: Sequence[str], paragraphs: Sequence[Sequence[Entity]]) -> list[list[Entity]]:
    """The entities with every name of one kind wherever it stands, and found wherever it stands."""
    kinds: dict[str, Counter[EntityLabel]] = {}
    for text, entities in zip(texts, paragraphs, strict=True):
        for entity in entities:
            if entity.label in NAMES:
                kinds.setdefault(entity.span.of(text), Counter())[entity.label] += 1
    named = {name: _example(name, kinds[name], texts, paragraphs) for name in kinds}
    return [
        _completed(text, _of_one_kind(text, entities, named), _searched(kinds, named))
        for text, entities in zip(texts, paragraphs, strict=True)
    ]


def _example(
    name: str,
    kinds: Counter[EntityLabel],
    texts: Sequence[str],
    paragraphs: Sequence[Sequence[Entity]],
) -> Entity:
    """The first mention of the kind that most mentions of the name have."""
    label = kinds.most_common(1)[0][0]
    return next(
        entity
        for text, entities in zip(texts, paragraphs, strict=True)
        for entity in entities
        if entity.label is label and entity.span.of(text) == name
    )


def _of_one_kind(text: str, entities: Sequence[Entity], named: dict[str, Entity]) -> list[Entity]:
    """The entities, those whose kind is not the name's usual one like its first usual mention."""
    agreed = []
    for entity in entities:
        usual = named.get(entity.span.of(text)) if entity.label in NAMES else None
        differs = usual is not None and usual.label is not entity.label
        agreed.append(_like(usual, entity.span) if usual and differs else entity)
    return agreed


def _like(entity: Entity, span: Span) -> Entity:
    by = span.start - entity.span.start
    inner = (
        tuple(replace(one, span=one.span.shifted(by)) for one in entity.inner) if by >= 0 else ()
    )
    return replace(entity, span=span, layer="document", inner=inner)


def _searched(
    kinds: dict[str, Counter[EntityLabel]], named: dict[str, Entity]
) -> dict[str, Entity]:
    """The names that are safe to look for: long ones, and short ones that come again and again.

    Two characters in a row are often no name at all (高峰 in 高峰期).
    """
    return {
        name: entity
        for name, entity in named.items()
        if len(name) > 2 or (len(name) == 2 and kinds[name].total() > 2)
    }


def _completed(text: str, entities: list[Entity], named: dict[str, Entity]) -> list[Entity]:
    present = [name for name in named if name in text]
    if not present:
        return entities
    pattern = re.compile("|".join(map(re.escape, sorted(present, key=len, reverse=True))))
    added = []
    for match in pattern.finditer(text):
        span = Span(*match.span())
        if all(is_part(entity, span) for entity in entities if span.overlaps(entity.span)):
            added.append(_like(named[match[0]], span))
    kept = [e for e in entities if not any(e.span.overlaps(other.span) for other in added)]
    return sorted([*kept, *added], key=lambda entity: entity.span)
