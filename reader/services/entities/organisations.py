"""Organisations that their ending gives away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, Word, added, imposed
from reader.services.entities.word_lists import any_of

# How many words a name has before its ending: 故城县|绿康|现代|农业|科技|股份有限公司.
_LONGEST = 6
_INSIDE = frozenset(
    {"n", "nz", "vn", "nw", "an", "a", "b", "j", "f", "s", "PER", "LOC", "ORG", "ns", "nt"}
)
_OFFICE_UNITS = frozenset("处厅署局司科")
_DESCRIBES = frozenset({"老", "旧"})  # 苗栗|老|糖厂 tells which mill is meant and names none
_OFFICES = frozenset({"n", "ORG", "nz"})
_OPENING = frozenset({"LOC", "ORG", "PER", "nz", "ns", "nt"})


def organisations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the chains of nouns from a proper name to an ending: 中国|进出口|银行."""
    chains = sorted(_chains(scene), key=lambda hit: hit.start - hit.end)
    whole = [hit for hit in found if hit.label is EntityLabel.ORGANISATION]
    return imposed(found, [c for c in chains if not any(hit.covers(c) for hit in whole)])


def _chains(scene: Scene) -> Iterator[Hit]:
    for index, word in enumerate(scene.words):
        if word.tag in {"n", "nz", "ORG", "LOC"} and _has_ending(scene, word):
            first = _opening(scene, index)
            if first < index and not _is_bare(scene, first, index):
                start = scene.words[first].start
                yield Hit(start, word.end, EntityLabel.ORGANISATION, "organisation")


def _is_bare(scene: Scene, first: int, index: int) -> bool:
    """Whether it is a place and a word that names no one: 德国|公司."""
    last = scene.words[index]
    return first + 1 == index and scene.text[last.start : last.end] in scene.lists.place_tails


def _has_ending(scene: Scene, word: Word) -> bool:
    """Whether it ends as organisations do, perhaps with the end of the word before: 餐饮|店."""
    text = scene.text[max(word.start - 2, 0) : word.end]
    return text.endswith(tuple(scene.lists.organisation_endings | scene.lists.teams))


def _opening(scene: Scene, index: int) -> int:
    """The first word of the name that ends at ``index``, or ``index`` where it has none."""
    first = index
    for back in range(index - 1, max(index - 1 - _LONGEST, -1), -1):
        text = scene.text[scene.words[back].start : scene.words[back].end]
        if text in _DESCRIBES:
            break
        if scene.words[back].tag not in _INSIDE and not _is_number(scene, scene.words[back]):
            break
        national = text in scene.lists.national_words
        if scene.words[back].tag in _OPENING or (national and back + 1 < index):
            first = back
    return first


def departments(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with offices named by what they do: 市区|重建|局, 政府|统计|处."""
    endings = tuple(scene.lists.department_endings)
    new = []
    for index, word in enumerate(scene.words):
        if word.tag not in _OFFICES:
            continue
        first = _office(scene, index)
        start = scene.words[first].start
        office = scene.text[start : word.end]
        last = scene.text[word.start : word.end]
        # 国道|公路|警察局 says which of them it is.
        generic = last in scene.lists.generic_organisations and index - first < 2
        generic = generic or last in scene.lists.no_offices  # 战略|部署
        named = 3 <= len(office) <= 8 and not generic
        post = office + scene.text[word.end : word.end + 2]  # 财政司司长
        acts = post not in scene.lists.posts and _acts_as_office(scene, word.end)
        if named and (office.endswith(endings) or acts):
            new.append(Hit(start, word.end, EntityLabel.ORGANISATION, "office"))
    new.sort(key=lambda hit: hit.start - hit.end)
    return added(imposed(found, [hit for hit in new if _is_longer(found, hit)]), new)


def _is_longer(found: Sequence[Hit], office: Hit) -> bool:
    """Whether it begins with the body it is an office of and touches no other: 经济部|能源署."""
    touched = [hit for hit in found if hit.overlaps(office)]
    bodies = [hit for hit in touched if hit.label is EntityLabel.ORGANISATION]
    return len(touched) == 1 == len(bodies) and touched[0].start == office.start


def _acts_as_office(scene: Scene, end: int) -> bool:
    """Whether what ends there in 处 or the like has a head or says something.

    水利处|处长 names the head by the office, 交通旅游处|回复 lets the office speak.
    """
    last, rest = scene.text[end - 1], scene.text[end : end + 4]
    if last not in _OFFICE_UNITS:
        return False
    return rest.startswith((f"{last}长", *scene.lists.saying_verbs))


def _office(scene: Scene, index: int) -> int:
    """The first word of the run of nouns that ends at ``index``."""
    words, first = scene.words, index
    lone = words[index].end - words[index].start == 1
    for back in range(index - 1, max(index - 4, -1), -1):
        acts = words[back].tag == "v" and back == index - 1 and lone
        if words[back].tag not in {"n", "vn", "s", "nz", "an"} and not acts:
            break
        first = back
    return first


def shops(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the shops named by their keeper and 记: 荣记|面家, 池记|云吞面."""
    pattern = re.compile(f"[㐀-鿿]{{1,2}}记{any_of(scene.lists.shop_endings)}")
    shops_ = [
        Hit(*match.span(), EntityLabel.ORGANISATION, "shop") for match in _shops(scene, pattern)
    ]
    return imposed(found, shops_) if shops_ else found


def _shops(scene: Scene, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches that begin with a word, each with one character before 记 where it can."""
    borders = {word.start for word in scene.words}
    for offset in sorted(borders):
        match = pattern.match(scene.text, offset)
        if match:
            yield match


def _is_number(scene: Scene, word: Word) -> bool:
    """Whether the word numbers the organisation (第三中学, 466医院) and doesn't count it."""
    text = scene.text[word.start : word.end]
    return text.startswith("第") or text.isdigit()
