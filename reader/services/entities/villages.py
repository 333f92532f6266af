"""Villages of Taiwan, whose unit 里 is the everyday word for "inside" too: 溪边里, 中仑里."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, imposed

_VILLAGE = "[㐀-鿿]{2}里"
_LIST = f"{_VILLAGE}(?:[、和与及]{_VILLAGE})*"
# Only villages have a head and people of their own: 中仑里|里长, 永和里与福和里|的里民.
_HEADED = re.compile(f"{_LIST}(?=的?里[长民办干])")
_IN_UNIT = re.compile(f"{_LIST}(?![面头外边程巷弄路人的])")
_ONE = re.compile(_VILLAGE)
_UNITS = "区市镇乡"


def villages(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the villages that what stands around them gives away.

    That is the word for their head or their people behind them, the unit they lie in directly in
    front (松山区|中仑里), or another village in a list with them.
    """
    if "里" not in scene.text:
        return found
    names = [Hit(*span, EntityLabel.PLACE, "village") for span in _spans(scene, found)]
    return imposed(found, sorted(set(names))) if names else found


def _spans(scene: Scene, found: Sequence[Hit]) -> Iterator[tuple[int, int]]:
    for match in _HEADED.finditer(scene.text):
        yield from _each(match)
    # 公寓|里 is inside a house, unless what stands before 里 is a place itself: 中仑|里.
    named = {hit.end for hit in found if hit.label is EntityLabel.PLACE}
    inside = {word.start for word in scene.words if word.tag == "f"} - named
    for hit in found:
        is_unit = hit.label is EntityLabel.PLACE and scene.text[hit.end - 1] in _UNITS
        listed = _IN_UNIT.match(scene.text, hit.end) if is_unit else None
        if listed and listed.end() - 1 not in inside:
            yield from _each(listed)


def _each(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    for one in _ONE.finditer(match[0]):
        yield match.start() + one.start(), match.start() + one.end()
