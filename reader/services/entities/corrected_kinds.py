"""Names that the engine found in a wrong kind or cut wrongly, and that their form puts right."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import NAMES, Hit, Scene, imposed
from reader.services.entities.names import UNLIKELY
from reader.services.entities.word_lists import any_of

_HAN = "[㐀-鿿]"
_BYLINE = re.compile(
    rf"[0-9日]\s+(?P<outlet>{_HAN}{{2,10}}?(?:报|社|网|台|周刊|新闻))\s+"
    rf"(?:记者|文|撰文|作者)\s*[:：/／]?\s*(?P<name>{_HAN}{{2,4}})(?=\s|$|[／/、])"
)
_STREET = re.compile("..+(?:路|街|道|巷|大街|大道|马路)(?:[东西南北中]|[一二三四五六七八九十]段)?")
# A street with one sign more that names no part of it, nor a crossing, a station or a quarter.
_OVER = re.compile(f"{_HAN}{{2,3}}[路街][^东西南北中口号里村段站桥道区市镇乡弄巷]")
_NUMBERED = re.compile(f"[0-9]+(?:[.,][0-9]+)*{_HAN}{{0,2}}|[两三各]地.*")  # 12局, 两地华社
_VERBAL = re.compile("[会能要将再就也都才又没想][^，。]{1,2}[路街道]")  # 会|顺路
_COUNTED = re.compile("[一二两几某各][所家间座个名支条位]")
_COUNTS, _COUNTERS = "了开有这那几一两每哪", "间家所座栋"
_NUMERALS = "0123456789一二三四五六七八九十百"
_SCHOOL = re.compile("小(?![学])|中(?![部央期间学共])")


def sites(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with museums, parks and airports as places, whichever the engine took them for.

    So is a name that the gazetteer knows and that the engine wasn't sure of, and one of two
    characters that it took for a person (元朗), where nothing beside it tells of a person.
    """
    return [hit._replace(label=EntityLabel.PLACE) if _is_site(scene, hit) else hit for hit in found]


def _is_site(scene: Scene, hit: Hit) -> bool:
    text = scene.of(hit)
    known = text in scene.lists.places and hit.certainty < UNLIKELY
    if hit.label is EntityLabel.ORGANISATION and _is_country_and_city(scene, text):
        return True  # 沙特|利雅德
    if hit.label is EntityLabel.PERSON:
        town = len(text) == 2 and text in scene.lists.places and not _is_told_person(scene, hit)
        return town or (known and len(text) > 2)  # 吉兰丹
    if hit.label is not EntityLabel.ORGANISATION:
        return False
    return known or text.endswith(tuple(scene.lists.place_endings))


def _is_told_person(scene: Scene, hit: Hit) -> bool:
    """Whether a post, an address, a verb of saying or another part of a name is beside it."""
    lists = scene.lists
    before, after = scene.text[: hit.start], scene.text[hit.end : hit.end + 4]
    forms = (form for form in lists.appellations if len(form) > 1)  # 元朗|家, 元朗|队 tell nothing
    told = after.startswith((*lists.posts, *forms, *lists.saying_verbs, "·"))
    return told or before.endswith((*lists.posts, "·"))


def _is_country_and_city(scene: Scene, text: str) -> bool:
    pairs = ((text[:n], text[n:]) for n in range(2, len(text) - 1))
    lists = scene.lists
    return any(first in lists.countries and rest in lists.places for first, rest in pairs)


def streets(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with streets as places where the engine took them for persons: 德辅道西.

    One more character than the street has is cut off: 大南街|劏.
    """
    return [_street(scene, hit) for hit in found]


def _street(scene: Scene, hit: Hit) -> Hit:
    text = scene.of(hit)
    if hit.label is EntityLabel.PERSON and _STREET.fullmatch(text):
        return hit._replace(label=EntityLabel.PLACE, layer="ending", certainty=1.0)
    if hit.label is EntityLabel.PLACE and _OVER.fullmatch(text):
        return hit._replace(end=hit.end - 1)
    return hit


def counted(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with organisations cut before what only counts them: 西环|一所中学.

    What stands before is the place that it is in, if it is a known one; else nothing is named.
    """
    return [part for hit in found for part in _uncounted(scene, hit)]


def _uncounted(scene: Scene, hit: Hit) -> list[Hit]:
    match = _COUNTED.search(scene.of(hit)) if hit.label is EntityLabel.ORGANISATION else None
    if match is None or match.start() == 0:
        return [hit]
    place = hit._replace(end=hit.start + match.start(), label=EntityLabel.PLACE)
    return [place] if scene.lists.is_place(scene.of(place)) else []


def ordinals(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits without the names that only count (第|二段, 12局) or tell what is done (会|顺路)."""
    return [hit for hit in found if hit.label not in NAMES or not _is_ordinal(scene, hit)]


def _is_ordinal(scene: Scene, hit: Hit) -> bool:
    text = scene.of(hit)
    before = scene.text[max(hit.start - 1, 0) : hit.start]
    numbered = before == "第" and text[0] in _NUMERALS
    counted_ = bool(before) and before in _COUNTS and text[0] in _COUNTERS  # 开了|间面馆
    verbal = hit.label is EntityLabel.PLACE and _VERBAL.fullmatch(text)
    return numbered or counted_ or bool(verbal or _NUMBERED.fullmatch(text))


def schools(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with Taiwan's schools whole where the engine saw a country in them: 永乐国|小."""
    return [_school(scene, hit) for hit in found]


def _school(scene: Scene, hit: Hit) -> Hit:
    text = scene.of(hit)
    cut = hit.label is EntityLabel.PLACE and text.endswith("国") and len(text) > 2
    if cut and text not in scene.lists.countries and _SCHOOL.match(scene.text, hit.end):
        return hit._replace(end=hit.end + 1, label=EntityLabel.ORGANISATION, layer="ending")
    return hit


def whole_words(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits without the places that are only a part of a common word: 入|海口."""
    common = [match.span() for match in _common(scene).finditer(scene.text)]
    return [
        hit
        for hit in found
        if hit.label is not EntityLabel.PLACE or not any(hit.is_part_of(*span) for span in common)
    ]


def _common(scene: Scene) -> re.Pattern[str]:
    return re.compile(any_of(scene.lists.generic_places))


def bylines(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the outlet and the reporter of a line of facts: 维港新报　记者 区咏恩."""
    match = _BYLINE.search(scene.text)
    if match is None:
        return found
    new = [Hit(*match.span("outlet"), EntityLabel.ORGANISATION, "layout")]
    person = Hit(*match.span("name"), EntityLabel.PERSON, "layout")
    if scene.lists.is_surname(scene.of(person)):
        new.append(person)
    return imposed(found, new)
