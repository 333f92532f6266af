"""Bodies that more than one word makes: joined names, numbered forces, papers that are cited."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, added, imposed

_JOINS = "及暨与"
_NOUNS = frozenset({"n", "vn", "an", "a", "b", "nz"})
_MOST_NOUNS = 3  # between a body and 及: 农业部|林业|及
_FORCE = re.compile(
    "第[0-9一二三四五六七八九十百零〇]{1,4}(?:作战区|战区|集团军|军团|方面军|兵团|军区|野战军|舰队|纵队|路军)"
)
_CITED = re.compile(
    "(?:根据|援引|引述|据)(?P<paper>[\u4e00-\u9fff]{1,6}?(?:报|社|周刊))(?=报[道导]|消息|引述|披露)"
)
# What only sounds like a paper: 公报, 通报.
_NO_PAPER = ("公报", "通报", "简报", "汇报", "举报", "线报", "情报", "预报", "警报", "战报", "报社")
_WHOSE = frozenset("本该此某各当多有外称悉内")  # 本报, 该报, 当地报社, 外媒 name none


def joined_bodies(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with bodies that are named by two things made one: 港大经济|及|工商管理学院.

    What stands before 及 is no whole name: it lacks the ending of one, or a noun stands between
    (农业部|林业|及|自然保育署). What follows begins with no place and is no known body.
    """
    hits = list(found)
    for second in found:
        first = _joined_to(scene, second, hits)
        if first:
            kept = [hit for hit in hits if hit not in {first, second}]
            hits = imposed(kept, [first._replace(end=second.end, layer="organisation")])
    return hits


def _joined_to(scene: Scene, second: Hit, hits: Sequence[Hit]) -> Hit | None:
    """The body before 及 whose name goes on there, or None."""
    joint = second.start - 1
    if joint < 1 or scene.text[joint] not in _JOINS or not _is_rest(scene, second):
        return None
    start = _before_nouns(scene, joint)
    firsts = (hit for hit in hits if hit.end in range(start, joint + 1))
    first = next((hit for hit in firsts if hit.label is EntityLabel.ORGANISATION), None)
    if first is None or (first.end == joint and _is_whole(scene, first)):
        return None
    return None if scene.text[first.end : joint] in scene.lists.posts else first


def _is_rest(scene: Scene, hit: Hit) -> bool:
    """Whether it may be the end of a longer name."""
    text, lists = scene.of(hit), scene.lists
    named = text in lists.known_organisations or any(lists.is_place(text[:n]) for n in (2, 3, 4))
    return hit.label is EntityLabel.ORGANISATION and _is_whole(scene, hit) and not named


def _is_whole(scene: Scene, hit: Hit) -> bool:
    text, lists = scene.of(hit), scene.lists
    endings = (*lists.organisation_endings, *lists.teams, "大", "部", "会", "院", "系")
    ended = text.endswith(endings) and not text.endswith("社会")  # a subject, and no body
    return ended or text in lists.known_organisations


def _before_nouns(scene: Scene, joint: int) -> int:
    """Where the nouns begin that end before the joint."""
    start = joint
    for word in reversed([word for word in scene.words if word.end <= joint][-_MOST_NOUNS:]):
        if word.end != start or word.tag not in _NOUNS:
            break
        start = word.start
    return start


def forces(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the forces of an army that are numbered: 第二作战区, 第八集团军."""
    new = [
        Hit(*match.span(), EntityLabel.ORGANISATION, "organisation")
        for match in _FORCE.finditer(scene.text)
    ]
    return imposed(found, [hit for hit in new if not any(o.covers(hit) for o in found)])


def cited_papers(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the papers and agencies that a report is taken from: 据|明报|报道."""
    new = [
        Hit(*match.span("paper"), EntityLabel.ORGANISATION, "organisation")
        for match in _CITED.finditer(scene.text)
        if match["paper"][0] not in _WHOSE and not match["paper"].endswith(_NO_PAPER)
    ]
    return added(found, new)
