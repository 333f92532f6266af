"""Places that are common words too, once the article tells where it is: 上水, 山顶, 大围."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.gazetteer import Place
from reader.services.entities.word_lists import WordLists, any_of

# Small regions, where news names the quarters without the city in front.
_REGIONS = frozenset({"香港特别行政区", "澳门特别行政区"})
_LEAST = 2  # names of the region that an article has to have before a common word is one
# Words behind which only a place stands.
_TOWARDS = "住在|居于|搬到|搬往|开往|驶往|驶经|途经|途径|位于|前往|来自|抵达|返回|往来|往返"
_OF_A_PLACE = "站|居民|街市|警署|消防局|屠房|码头|法院|邨"  # what a quarter has: 上水|屠房


def with_doubtful_names(
    texts: Sequence[str],
    paragraphs: Sequence[Sequence[Entity]],
    lists: WordLists,
    called: Callable[[str], Sequence[Place]],
) -> list[list[Entity]]:
    """The entities, with the doubtful names of Hong Kong and Macau where they can be nothing else.

    They stand behind a word of going or before what a quarter has.
    The article names other places of the region (粉岭), and the name is of one place there.
    """
    paths = [e.path for es in paragraphs for e in es if e.label is EntityLabel.PLACE and e.path]
    told = {r for r in _REGIONS if len({path for path in paths if path[0] == r}) >= _LEAST}
    known = _names(lists, called, told) if told else {}
    if not known:
        return [list(entities) for entities in paragraphs]
    pattern = re.compile(f"(?:{_TOWARDS}|(?={any_of(known)}(?:{_OF_A_PLACE})))({any_of(known)})")
    return [
        sorted([*entities, *_new(entities, pattern.finditer(text), known)], key=lambda e: e.span)
        for text, entities in zip(texts, paragraphs, strict=True)
    ]


def _names(
    lists: WordLists, called: Callable[[str], Sequence[Place]], regions: set[str]
) -> dict[str, tuple[str, ...]]:
    """The path of each doubtful name that one place of the regions has."""
    names = {}
    for name in lists.doubtful_places:
        paths = {p.path for p in called(name) if p.path[0] in regions and len(p.path) > 1}
        if len(name) > 1 and len(paths) == 1:
            names[name] = paths.pop()
    return names


def _new(
    entities: Sequence[Entity],
    matches: Iterable[re.Match[str]],
    known: Mapping[str, tuple[str, ...]],
) -> list[Entity]:
    """The places that touch nothing found before."""
    spans = [(Span(*match.span(1)), known[match[1]]) for match in matches]
    return [
        Entity(span, EntityLabel.PLACE, path[-1], layer="document", path=path)
        for span, path in spans
        if not any(span.overlaps(entity.span) for entity in entities)
    ]
