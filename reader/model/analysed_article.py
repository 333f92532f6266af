"""An article with everything that was found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.annotation import Annotation, EntityGroup, group_entities
from reader.model.article import Article


@dataclass(frozen=True, slots=True)
class AnalysedArticle:
    """An article with one text as shown and one annotation for each of its paragraphs."""

    article: Article
    shown: Sequence[str]
    annotations: Sequence[Annotation]

    def groups(self) -> tuple[EntityGroup, ...]:
        """The entities of the article in order of first mention."""
        return group_entities((n, a.entities) for n, a in enumerate(self.annotations))

    def name(self, group: EntityGroup) -> str:
        """The entity's name as its first mention shows it."""
        first = group.mentions[0]
        return first.span.of(self.shown[first.paragraph])
