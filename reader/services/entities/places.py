"""Places that the gazetteer knows and the engine did not see."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import NAMES, Hit, Scene, Word, added, imposed
from reader.services.entities.names import CERTAIN
from reader.services.entities.word_lists import any_of

_UNIT = re.compile("[\u4e00-\u9fff]{1,4}?(?:街道办事处|街道|镇|乡|村|社区|屯|苏木|嘎查)")
_LONGEST_LISTED = 5
_LISTS = frozenset("、和与及至到")
_LAND = "河江湖海洋溪山岭峰岛湾港峡谷桥"  # 吉兰丹河 is no place inside a state
_STARS = re.compile("[一二三四五六七]?星级|[一二三四五六七]星(?:酒店|宾馆|饭店)$")
_MEMBERS = ("议员", "主席", "会长", "理事长", "总干事", "发言人")
_FUNCTION = frozenset("的在和与及对从于为是了把被将向到等并或着过该各全本我你他她每某这那两几一")


def known_places(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the words that are, or begin with, a country's, a city's or a region's name."""
    new = []
    for word in scene.words:
        length = _known_length(scene, word)
        if length:
            place = Hit(word.start, word.start + length, EntityLabel.PLACE, "gazetteer")
            new.append(place)
    return added(found, new)


def _known_length(scene: Scene, word: Word) -> int:
    """How many characters of the word are a known place: all of 南京, two of 南京大屠杀."""
    text = scene.text[word.start : word.end]
    is_name = word.tag in {"PER", "ORG"}
    if is_name and word.certainty >= CERTAIN:
        return 0
    if scene.lists.is_place(text):
        return len(text)
    if word.tag not in {"nz", "nw"} and not is_name:
        return 0
    return next((n for n in range(len(text) - 1, 1, -1) if text[:n] in scene.lists.places), 0)


def listed_places(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with known places beside a place of a list or a way: 左营|至|台南, 马公、金门.

    They need one word border only, and what an engine took for a person there is a place.
    """
    borders = {offset for word in scene.words for offset in (word.start, word.end)}
    persons = {(hit.start, hit.end) for hit in found if hit.label is EntityLabel.PERSON}
    others = [hit for hit in found if (hit.start, hit.end) not in persons]
    todo = [hit for hit in found if hit.label is EntityLabel.PLACE]
    new: list[Hit] = []
    while todo:
        for hit in _beside(scene, todo.pop(), borders):
            free = not any(hit.overlaps(other) for other in (*others, *new))
            if free and all((h.start, h.end) == hit[:2] for h in found if h.overlaps(hit)):
                new.append(hit)
                todo.append(hit)
    return imposed(found, sorted(new)) if new else found


def _beside(scene: Scene, place: Hit, borders: Container[int]) -> Iterator[Hit]:
    """The longest known names before and behind the place with one sign or word between."""
    text = scene.text
    for length in range(_LONGEST_LISTED, 1, -1):
        end, start = place.start - 1, place.end + 1
        first, last = end - length, start + length
        if first >= 0 and text[end] in _LISTS and first in borders and _known(scene, first, end):
            yield Hit(first, end, EntityLabel.PLACE, "gazetteer")
        behind = place.end + length  # 苗栗|通霄
        if behind in borders and _known(scene, place.end, behind):
            yield Hit(place.end, behind, EntityLabel.PLACE, "gazetteer")
        joined, name = text[place.end : start], text[start:last]
        known = _known(scene, start, last) or (joined in "、及" and _is_doubtful(scene, name))
        if joined in _LISTS and last in borders and known:
            yield Hit(start, last, EntityLabel.PLACE, "gazetteer")


def _is_doubtful(scene: Scene, name: str) -> bool:
    """Whether it is a place that is a common word too, which a list of places vouches for: 上水."""
    return len(name) > 1 and name in scene.lists.doubtful_places


def _known(scene: Scene, start: int, end: int) -> bool:
    return scene.text[start:end] in scene.lists.places


def known_organisations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the bodies that everybody knows: 联合国.

    A name of three characters and more wins over a part of it that was found, where it begins and
    ends with a word (房委|会); one of five needs no word borders: 文化体育及|旅游局.
    """
    known = scene.lists.known_organisations
    new = [
        Hit(word.start, word.end, EntityLabel.ORGANISATION, "known")
        for word in scene.words
        if word.tag != "PER" and scene.text[word.start : word.end] in known
    ]
    borders = {offset for word in scene.words for offset in (word.start, word.end)}
    long = (name for name in known if len(name) > 2 and name in scene.text)
    whole = [
        Hit(*match.span(), EntityLabel.ORGANISATION, "known")
        for name in long
        for match in re.finditer(re.escape(name), scene.text)
        if len(name) > 4 or borders.issuperset(match.span()) or _has_member(scene, match, borders)
    ]
    unseen = [hit for hit in whole if not any(other.covers(hit) for other in found)]
    return added(imposed(found, sorted(unseen, key=lambda hit: hit.start - hit.end)), new)


def _has_member(scene: Scene, match: re.Match[str], borders: Container[int]) -> bool:
    """Whether a post behind it vouches for its end: 工联|会议员."""
    post = next((post for post in _MEMBERS if scene.text.startswith(post, match.end())), "")
    return bool(post) and match.start() in borders and match[0] + post not in scene.lists.posts


def countries(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with a place cut behind the country it lies in: 德国|罗滕堡, or behind its province.

    Behind a province or a city only where the rest is a known place: 柔佛|新山, 浙江|杭州.
    """
    return [part for hit in found for part in _cut_behind_country(scene, hit)]


def _cut_behind_country(scene: Scene, hit: Hit) -> list[Hit]:
    text = scene.of(hit)
    if hit.label is EntityLabel.PLACE and text not in scene.lists.places:
        for length in range(2, len(text) - 1):
            if text[:length] in scene.lists.countries or _is_pair(scene, text, length):
                middle = hit.start + length
                return [hit._replace(end=middle), hit._replace(start=middle)]
    return [hit]


def _is_pair(scene: Scene, text: str, length: int) -> bool:
    first, second = text[:length], text[length:]
    return first in scene.lists.places and (
        second in scene.lists.places or second in scene.lists.doubtful_places
    )


def units(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with places cut where one administrative unit follows another: 阜城县|阜城镇.

    A town or village is known by the unit it follows; its name need not be in the gazetteer.
    """
    chains = [hit for unit in _full_names(scene) for hit in _below(scene, unit)]
    whole = [
        hit
        for hit in found
        if hit.label is not EntityLabel.PLACE
        or scene.of(hit)[-1] in _LAND
        or _is_abroad(scene, scene.of(hit))
    ]
    free = [h for h in chains if all(_is_longer(h, o) for o in whole if o.overlaps(h))]
    return imposed(found, free)


def _is_longer(unit: Hit, place: Hit) -> bool:
    """Whether it goes on behind a place that an engine found from its first character: 石湖|墟."""
    found = place.label is EntityLabel.PLACE and place.layer == "lac"
    return found and unit.covers(place) and unit.start == place.start and unit.end > place.end


def _is_abroad(scene: Scene, text: str) -> bool:
    """Whether it is a known place behind its country, which another rule cuts: 沙特|利雅德."""
    pairs = ((text[:n], text[n:]) for n in range(2, len(text) - 1))
    return any(a in scene.lists.countries and b in scene.lists.places for a, b in pairs)


def _full_names(scene: Scene) -> Iterator[Hit]:
    """The known names of three characters and more; no word border has to vouch for them."""
    text, known, index = scene.text, scene.lists.places, 0
    while index < len(text):
        longest = min(11, len(text) - index)
        length = next((n for n in range(longest, 2, -1) if text[index : index + n] in known), 0)
        if length:
            yield Hit(index, index + length, EntityLabel.PLACE, "gazetteer")
        index += max(length, 1)


def _below(scene: Scene, unit: Hit) -> Iterator[Hit]:
    yield unit
    match = _UNIT.match(scene.text, unit.end)
    if match and _FUNCTION.isdisjoint(match[0]):
        yield from _below(scene, Hit(*match.span(), EntityLabel.PLACE, "gazetteer"))


def extended(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with places as long as their ending shows: 黑龙港|流域, 以岭|中医药产业园区."""
    ending = re.compile(f"[^，。、；：（）“”《》\\s]{{0,5}}?{any_of(scene.lists.place_endings)}")
    new = []
    for hit in found:
        if hit.label is EntityLabel.PLACE and scene.text[hit.end - 1] not in "省市县区镇乡村":
            match = ending.match(scene.text, hit.end)
            if match and _is_of_nouns(scene, *match.span()):
                new.append(Hit(hit.start, match.end(), EntityLabel.PLACE, "ending"))
    return imposed(found, new)


def _is_of_nouns(scene: Scene, start: int, end: int) -> bool:
    words = [word for word in scene.words if word.start < end and start < word.end]
    return all(word.tag in {"n", "nz", "vn", "ORG", "nw", "s", "a"} for word in words)


def generic(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits without the places and organisations whose name says only what kind they are."""
    return [hit for hit in found if hit.label not in NAMES or not _is_generic(scene, hit)]


def _is_generic(scene: Scene, hit: Hit) -> bool:
    text = scene.of(hit)
    if hit.label is EntityLabel.PLACE:
        counted = text[0] in "一两几各该本全某每" and text[-1] in "村乡镇县区市省国"
        return counted or bool(_STARS.match(text)) or text in scene.lists.generic_places
    if hit.label is EntityLabel.PERSON:  # 胡同|儿
        return text.endswith("儿") and text[:-1] in scene.lists.generic_places
    return bool(_STARS.match(text)) or text in scene.lists.generic_organisations
