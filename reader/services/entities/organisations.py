"""Organisations that their ending gives away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, Word, imposed

# How many words a name has before its ending: 故城县|绿康|现代|农业|科技|股份有限公司.
_LONGEST = 6
_INSIDE = frozenset(
    {"n", "nz", "vn", "nw", "an", "a", "b", "j", "f", "s", "PER", "LOC", "ORG", "ns", "nt"}
)
_OPENING = frozenset({"LOC", "ORG", "PER", "nz", "ns", "nt"})


def organisations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the chains of nouns from a proper name to an ending: 中国|进出口|银行."""
    chains = sorted(_chains(scene), key=lambda hit: hit.start - hit.end)
    return imposed(found, chains)


def _chains(scene: Scene) -> Iterator[Hit]:
    for index, word in enumerate(scene.words):
        if word.tag in {"n", "nz", "ORG"} and _has_ending(scene, word):
            first = _opening(scene, index)
            if first < index:
                start = scene.words[first].start
                yield Hit(start, word.end, EntityLabel.ORGANISATION, "organisation")


def _has_ending(scene: Scene, word: Word) -> bool:
    text = scene.text[word.start : word.end]
    return text.endswith(tuple(scene.lists.organisation_endings | scene.lists.teams))


def _opening(scene: Scene, index: int) -> int:
    """The first word of the name that ends at ``index``, or ``index`` where it has none."""
    first = index
    for back in range(index - 1, max(index - 1 - _LONGEST, -1), -1):
        if scene.words[back].tag not in _INSIDE and not _is_number(scene, scene.words[back]):
            break
        if scene.words[back].tag in _OPENING:
            first = back
    return first


def _is_number(scene: Scene, word: Word) -> bool:
    """Whether the word numbers the organisation (第三中学, 466医院) and doesn't count it."""
    text = scene.text[word.start : word.end]
    return text.startswith("第") or text.isdigit()
