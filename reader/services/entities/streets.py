"""Streets that are listed: 弥敦道、窝打老道及轩尼诗道."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, imposed

_ONE = "(?:(?![在沿由往到从于是了的])[\u4e00-\u9fff]){1,4}[道路街][东西南北中]?"
_LIST = re.compile(f"{_ONE}(?:[、及和与]{_ONE})+")
_PARTS = re.compile("[、及和与]")
# Words and ways that end so and are no street's name.
_COMMON = re.compile(
    "(?:.*[知报频轨通隧渠跑航管味力地人街铁公马网线电水陆思出退半各这那条修筑上一]|[大小左右])[道路街]"
)


def listed_streets(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the streets of a list that begins with a word and holds streets only."""
    starts = {word.start for word in scene.words}
    new: list[Hit] = []
    for match in _LIST.finditer(scene.text):
        start = match.start()
        names = _PARTS.split(match[0])
        if start not in starts or any(_COMMON.fullmatch(name) for name in names):
            continue
        for name in names:
            new.append(Hit(start, start + len(name), EntityLabel.PLACE, "ending"))
            start += len(name) + 1
    return imposed(found, [hit for hit in new if _is_free(found, hit)])


def _is_free(found: Sequence[Hit], new: Hit) -> bool:
    touched = [hit for hit in found if hit.overlaps(new)]
    return all(new.covers(hit) for hit in touched)
