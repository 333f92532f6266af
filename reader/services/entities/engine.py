"""Words, tags and names: the best reading of what the network says."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from reader.services.entities.hits import Word
from reader.services.entities.network import Network, Paths, certainty

# A sentence with its closing marks; one without any is cut where the context is long enough.
_SENTENCE = re.compile("[^。！？!?；;\n]{1,250}[。！？!?；;\n”’」』）)]*|[。！？!?；;\n]+")
# Side by side; more fill the cache without being faster.
_BATCH = 32


class Engine:
    """Tags the words of a text; PER, LOC, ORG and TIME are tags like the parts of speech."""

    name = "lac"

    def __init__(self, network: Network) -> None:
        self._network = network
        self._paths = Paths(network.tags, network.transitions)

    def words(self, text: str) -> list[Word]:
        """The words of the text with their tags; together they are the text."""
        found: list[Word] = []
        for batch in batches(sentences(text)):
            scored = self._network.scores([sentence for _, sentence in batch])
            for (start, _), scores in zip(batch, scored, strict=True):
                path = self._paths.best(scores)
                found += self._joined(start, path, certainty(scores, path))
        return sorted(found)

    def _joined(
        self, start: int, labels: Sequence[int], certain: Sequence[float]
    ) -> Iterator[Word]:
        tags = [self._network.tags[label] for label in labels]
        first = 0
        for index in range(1, len(tags) + 1):
            if index == len(tags) or not tags[index].endswith("-I"):
                mean = math.exp(sum(map(math.log, certain[first:index])) / (index - first))
                yield Word(start + first, start + index, tags[first].removesuffix("-B"), mean)
                first = index


def sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of the text with the offset of each; together they are the text.

    >>> sentences("来了。“走吧！”")
    [(0, '来了。'), (3, '“走吧！”')]
    """
    return [(match.start(), match[0]) for match in _SENTENCE.finditer(text)]


def batches(parts: Sequence[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """The parts in groups of like length."""
    ordered = sorted(parts, key=lambda part: len(part[1]))
    for first in range(0, len(ordered), _BATCH):
        yield ordered[first : first + _BATCH]
