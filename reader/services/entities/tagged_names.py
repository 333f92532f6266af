"""Names out of part-of-speech tags: what there is where no entity engine is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, Word, added

LAYER = "tags"
_LABELS = {"ns": EntityLabel.PLACE, "nt": EntityLabel.ORGANISATION, "nr": EntityLabel.PERSON}
_NAME_PARTS = ("nr", "ns", "nz", "ng", "n", "nrt", "a", "b", "j", "zg", "x")
# How many words a name may have before its ending: 故城县|绿康|现代|农业|科技|股份有限公司.
_LONGEST_ORGANISATION = 6


def tagged_names(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the organisations, persons and places that the words' tags show."""
    names = [*_organisations(scene), *_persons(scene), *_tagged(scene)]
    return added(found, names)


def _organisations(scene: Scene) -> Iterator[Hit]:
    for index, word in enumerate(scene.words):
        text = scene.text[word.start : word.end]
        first = _first_part(scene, index)
        if text in scene.lists.organisation_endings and first < index:
            start = scene.words[first].start
            yield Hit(start, word.end, EntityLabel.ORGANISATION, LAYER)


def _first_part(scene: Scene, index: int) -> int:
    """The first word of the name that ends at ``index``: the earliest place or proper name."""
    first = index
    for back in range(index - 1, max(index - 1 - _LONGEST_ORGANISATION, -1), -1):
        tag = scene.words[back].tag
        if (
            tag[:1] not in {"n", "v", "j", "b"}
            or scene.words[back].end != scene.words[back + 1].start
        ):
            break
        if tag in {"ns", "nz", "nt"}:
            first = back
    return first


def _persons(scene: Scene) -> Iterator[Hit]:
    """A surname cut off from its given name: 王/nr 东峰/ns."""
    for word, following in zip(scene.words, scene.words[1:], strict=False):
        surname = scene.text[word.start : word.end]
        if word.tag != "nr" or surname not in scene.lists.surnames:
            continue
        if following.end - following.start <= 2 and following.tag in _NAME_PARTS[:5]:
            yield Hit(word.start, following.end, EntityLabel.PERSON, LAYER)


def _tagged(scene: Scene) -> Iterator[Hit]:
    for word in scene.words:
        label = _label(scene, word)
        if label is not None:
            yield Hit(word.start, word.end, label, LAYER)


def _label(scene: Scene, word: Word) -> EntityLabel | None:
    text = scene.text[word.start : word.end]
    if len(text) < 2 or text in scene.lists.generic_places | scene.lists.generic_organisations:
        return None
    if word.tag in {"nr", "nrfg"}:
        is_name = len(text) <= 4 and scene.lists.is_surname(text)
        return EntityLabel.PERSON if is_name else None
    return EntityLabel.PERSON if word.tag == "nrt" else _LABELS.get(word.tag)
