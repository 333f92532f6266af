"""Organisations brought into their borders: what only stands in front of them or behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene
from reader.services.entities.word_lists import any_of

_HEADING = re.compile(
    "(?:本报讯|本报|讯|[由据在被]|[同与]|电(?![视影力信子气器网台脑业化机讯缆厂]))"
)
_NO_NAME = frozenset("由据在被")  # no organisation's name begins so
_CAUCUS = re.compile("团(?![结体员队费章伙聚圆])")
_HELD = frozenset({"合办", "主办", "承办", "协办", "举办", "合作", "合资", "合组", "联办"})
_OF_PARTY = re.compile(".{1,6}党(?=籍)")
_FAR = 6  # characters of a post that a wrong border cut
_BUILDS = re.compile("(?<=..)[设建办开]厂$")  # 云林麦寮|设厂
# A Chinese university or newspaper has the country in its own name: 中国人民大学.
_HOME = frozenset({"中国", "中华人民共和国"})


def clean_organisations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with organisations freed of what only stands in front of them.

    That is the end of a dateline (电, 本报讯) and the country of a university or a newspaper
    (日本|东京大学), which MSRA and OntoNotes keep apart.
    """
    return [part for hit in found for part in _cleaned(scene, hit)]


def _cleaned(scene: Scene, hit: Hit) -> list[Hit]:
    if hit.label is not EntityLabel.ORGANISATION:
        return [hit]
    hit = hit._replace(start=_whole_place(scene, hit))
    match = _HEADING.match(scene.of(hit))
    if match and hit.length - len(match[0]) > 2 and _is_heading(scene, hit, match[0]):
        hit = hit._replace(start=hit.start + len(match[0]))
    return _country_apart(scene, _shortened(scene, hit)) if hit.length > 2 else [hit]


def _whole_place(scene: Scene, hit: Hit) -> int:
    """Where the known place begins whose first characters an engine left out: 明|尼苏达森林狼."""
    for start in range(hit.start - 1, max(hit.start - 3, -1), -1):
        ends = range(hit.start + 2, min(hit.end, start + 7))
        if any(scene.text[start:end] in scene.lists.places for end in ends):
            return start
    return hit.start


def _shortened(scene: Scene, hit: Hit) -> list[Hit]:
    """The organisation without what stands behind it, be it a place or a person too."""
    text = scene.of(hit)
    team = _team(frozenset(scene.lists.posts)).fullmatch(text)
    if team and scene.lists.is_surname(team["name"]):  # 某大学附属医院|教授|王深明|团队
        first, last = team.span("name")
        name = Hit(hit.start + first, hit.start + last, EntityLabel.PERSON, "post")
        return [hit._replace(end=hit.start + team.end("body")), name]
    builds = _BUILDS.search(text)
    if builds:
        return [hit._replace(end=hit.start + builds.start(), label=EntityLabel.PLACE)]
    if text.endswith("厂") and _is_of_places(scene, text[:-1]):  # 日本|熊本|厂
        return [hit._replace(end=hit.end - 1, label=EntityLabel.PLACE)]
    known = scene.lists.known_organisations
    length = next((n for n in range(len(text) - 2, 1, -1) if text[:n] in known), 0)
    after = text[length:] in scene.lists.after_organisations or _begins_post(scene, hit, length)
    if length and after:  # 台积电|法说会, 民建联|立法会议员
        return [hit._replace(end=hit.start + length)]
    length = _before_post(scene, text) or len(text) + _wrong_by(scene, hit)
    return [hit._replace(end=hit.start + length)]


def _wrong_by(scene: Scene, hit: Hit) -> int:
    """How many characters the end is wrong by: -1 of 某系合|办, 1 of 国民党|团."""
    if scene.text[hit.end - 1 : hit.end + 1] in _HELD and hit.length > 3:
        return -1
    return int(scene.text[hit.end - 1] == "党" and bool(_CAUCUS.match(scene.text, hit.end)))


def _begins_post(scene: Scene, hit: Hit, length: int) -> bool:
    """Whether what is behind the known body of that length begins a post that goes on after it."""
    posts = (match.end() for match in re.finditer(any_of(scene.lists.posts), scene.text[hit.end :]))
    end = hit.end + next(posts, 0)
    return end - hit.end < _FAR and scene.text[hit.start + length : end] in scene.lists.posts


def _before_post(scene: Scene, text: str) -> int:
    """How long the body is whose member the rest is: 国民党|立委; 0 where none is."""
    lists = scene.lists
    bodies = tuple(lists.organisation_endings | lists.teams | {"党"})
    lengths = range(len(text) - 2, 1, -1)
    posts = (n for n in lengths if text[n:] in lists.posts and text[:n].endswith(bodies))
    length = next((n for n in posts if text not in lists.known_organisations), 0)
    party = _OF_PARTY.match(text)  # 国民党|籍立委
    return party.end() if party and text[party.end() + 1 :] in lists.posts else length


def _country_apart(scene: Scene, hits: Sequence[Hit]) -> list[Hit]:
    """The hits, the country of a university or a newspaper a place of its own."""
    hit, *rest = hits
    text = scene.of(hit)
    abroad = scene.lists.countries - _HOME
    length = next((n for n in range(2, 6) if text[:n] in abroad), 0)
    if length and len(text) - length > 3 and text.endswith(("大学", "学院", "报")):
        middle = hit.start + length
        country = hit._replace(end=middle, label=EntityLabel.PLACE)
        return [country, hit._replace(start=middle), *rest]
    return [hit, *rest]


@lru_cache(maxsize=4)
def _team(posts: frozenset[str]) -> re.Pattern[str]:
    """A body, a post and the person who has it, taken for one name."""
    body = "(?P<body>.{2,}(?:大学|学院|医院|研究所|研究院|中心|公司|集团))"
    return re.compile(
        f"{body}{any_of(posts)}(?P<name>[\u4e00-\u9fff]{{2,3}}?)(?:团队|课题组|小组)?"
    )


def _is_of_places(scene: Scene, text: str) -> bool:
    """Whether it is a known place, or one behind another."""
    pairs = ((text[:n], text[n:]) for n in range(2, len(text) - 1))
    known = scene.lists.is_place
    return known(text) or any(known(first) and known(second) for first, second in pairs)


def _is_heading(scene: Scene, hit: Hit, heading: str) -> bool:
    """Whether a known name follows, or the heading can be nothing else."""
    rest = scene.text[hit.start + len(heading) : hit.end]
    known = any(scene.lists.is_place(rest[:length]) for length in range(2, 6))
    sure = heading.startswith("本报") or heading in _NO_NAME
    return known or sure or scene.text[hit.start - 1 : hit.start] == "日"
