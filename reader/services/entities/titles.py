"""Posts and callings beside a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene
from reader.services.entities.word_lists import any_of

# Posts of one person are strung together: 省委书记、省人大常委会主任某某.
_LINKS = "、兼"


@lru_cache(maxsize=4)
def _pattern(bodies: frozenset[str], posts: frozenset[str]) -> re.Pattern[str]:
    return re.compile(f"{any_of(bodies)}{{0,5}}副?{any_of(posts)}")


def titles(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the posts that stand directly before or after a person.

    A post takes an unnamed body with it (省委书记); a named organisation stays one for itself
    (三亚市教育局|局长).
    """
    found = [_without_post(scene, hit) for hit in found if not _is_body(scene, hit)]
    persons = [hit for hit in found if hit.label is EntityLabel.PERSON]
    opening, closing = {hit.start for hit in persons}, {hit.end for hit in persons}
    kept: list[Hit] = []
    for hit in reversed(_posts(scene, found)):
        after = scene.text[hit.end : hit.end + 1]
        linked = after in _LINKS and hit.end + 1 in opening.union(h.start for h in kept)
        credit = after in {":", "：", " ", "\u3000"} and hit.end + 1 in opening
        strung = any(hit.end == other.start for other in kept)  # 总监|拿督
        beside = hit.end in opening or hit.start in closing or strung
        if beside or credit or (after != "" and linked):
            kept.append(hit)
    return sorted([*found, *kept])


def _is_body(scene: Scene, hit: Hit) -> bool:
    """Whether a person is the office in the name of a post: 卫福 in 卫福部长."""
    after = scene.text[hit.end : hit.end + 2]
    if hit.label is not EntityLabel.PERSON or after not in scene.lists.posts:
        return False
    return scene.of(hit) in scene.lists.post_bodies


def _without_post(scene: Scene, hit: Hit) -> Hit:
    """The place without the character that its head is called by: 花莲|县长, not 花莲县|长."""
    last, after = scene.text[hit.end - 1], scene.text[hit.end : hit.end + 1]
    is_shared = after == "长" and f"{last}长" in scene.lists.posts
    if hit.label is not EntityLabel.PLACE or hit.length < 3 or not is_shared:
        return hit
    return hit._replace(end=hit.end - 1)


def _posts(scene: Scene, found: Sequence[Hit]) -> list[Hit]:
    pattern = _pattern(scene.lists.post_bodies, scene.lists.posts)
    named = _named(scene, found)
    spans = [_beside_names(match.span(), named) for match in pattern.finditer(scene.text)]
    return [Hit(start, end, EntityLabel.TITLE, "title") for start, end in spans if start < end]


def _named(scene: Scene, found: Sequence[Hit]) -> list[Hit]:
    """The hits that name something: not those made of words such as 省 and 人大常委会 only."""
    unnamed = re.compile(f"{any_of(scene.lists.post_bodies)}+")
    return [hit for hit in found if not unnamed.fullmatch(scene.of(hit))]


def _beside_names(span: tuple[int, int], named: Sequence[Hit]) -> tuple[int, int]:
    """The part of the span behind every name that begins before it or inside it."""
    start, end = span
    for hit in named:
        if hit.start < end and start < hit.end < end:
            start = hit.end
        elif hit.start < end <= hit.end:
            return end, end
    return start, end
