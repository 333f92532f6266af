"""Persons, places and organisations that the engine names, each brought into its borders."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import NAMES, Hit, Scene, added, imposed
from reader.services.entities.nations import nation
from reader.services.entities.word_lists import WordLists, any_of

_LABELS = {
    "PER": EntityLabel.PERSON,
    "LOC": EntityLabel.PLACE,
    "ORG": EntityLabel.ORGANISATION,
}
_AROUND = " \t\u00a0\u3000,，.。、:：;；()（）“”\"'‘’「」『』《》〈〉【】[]!！?？—-…·"
# Below this the engine holds something else for likelier than not.
CERTAIN = 0.5
# A name of the usual form may be less certain, one of an unusual form has to be more so. Chosen on
# 2,250 sentences of MSRA's training part and the development part of Weibo.
LIKELY = 0.4
UNLIKELY = 0.8


def named(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the names the engine found, without the marks and blanks around them."""
    hits = (
        Hit(word.start, word.end, _LABELS[word.tag], "lac", word.certainty)
        for word in scene.words
        if word.tag in _LABELS
    )
    return added(found, (bare for hit in hits if (bare := _bare(scene, hit))))


def _bare(scene: Scene, hit: Hit) -> Hit | None:
    text = scene.of(hit)
    left = len(text) - len(text.lstrip(_AROUND))
    inner = text.strip(_AROUND)
    if not inner:
        return None
    return hit._replace(start=hit.start + left, end=hit.start + left + len(inner))


def joined_persons(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the parts of a foreign name made one: 索尼亚·甘地.

    The interpunct stands between the parts of one name and nowhere else in running text.
    """
    hits: list[Hit] = []
    for hit in found:
        last = hits[-1] if hits else None
        if last and last.label is hit.label is EntityLabel.PERSON and _dotted(scene, last, hit):
            hits[-1] = last._replace(end=hit.end)
        else:
            hits.append(hit)
    return hits


def _dotted(scene: Scene, first: Hit, second: Hit) -> bool:
    return scene.text[first.end : second.start] in {"·", "•", "‧", "・", "．"}


def bare_surnames(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with persons cut to their name: 周|先生, 李|主席, also where 霍经|理 was cut.

    A word of kinship stays with the surname, for both are what one is called: 黄阿伯, 李婶.
    """
    post = re.compile(any_of(scene.lists.appellations | scene.lists.kin | scene.lists.posts))
    hits = [_surname(scene, hit, post) if _is_short_person(hit) else hit for hit in found]
    return [part for hit in hits for part in _before_post(scene, hit)]


def _before_post(scene: Scene, hit: Hit) -> list[Hit]:
    """The person without the first character of a post (李明|书记), none of a body (黄委|主任)."""
    cut = scene.text[hit.end - 1 : hit.end + 1] in scene.lists.posts
    if hit.label is not EntityLabel.PERSON or hit.length != 3 or not cut:
        return [hit]
    return [] if scene.text[hit.end - 2] in "委办部局院厅处" else [hit._replace(end=hit.end - 1)]


def _is_short_person(hit: Hit) -> bool:
    return hit.label is EntityLabel.PERSON and hit.length >= 2


_WOMEN = frozenset("姨婶嫂")  # which end no given name's first half


def _surname(scene: Scene, hit: Hit, post: re.Pattern[str]) -> Hit:
    if scene.lists.is_place(scene.of(hit)):  # 马公 is a town
        return hit
    for length in (2, 1):
        start = hit.start + length
        name = scene.text[hit.start : start]
        match = post.match(scene.text, start) if name in scene.lists.surnames else None
        inside = match and start < hit.end
        if match and inside and (match.end() == hit.end or _runs_on(hit, match)):
            end = match.end() if match[0] in scene.lists.kin else start
            return hit._replace(end=end, layer="appellation", certainty=1.0)
        if match and inside and match[0] in _WOMEN:  # 陈姨|常来
            return hit._replace(end=match.end(), layer="appellation", certainty=1.0)
    return hit


def _runs_on(hit: Hit, match: re.Match[str]) -> bool:
    """Whether the engine cut the word that addresses someone in two."""
    return match.end() > hit.end and len(match[0]) > 1


def cut_tails(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with places cut to their name: 西北|地区, 意大利|政府.

    MSRA and OntoNotes leave both outside; the government is named by the place alone.
    """
    # 彭亨|三州 counts what was named before.
    counted = "[两三四五六七八九十几多各]大?[省市县区州国地镇乡村]"
    arrival = f"[来赴访抵返][{''.join(scene.lists.nations)}]" if scene.lists.nations else "(?!)"
    tail = re.compile(f"(?<=..)(?:{any_of(scene.lists.place_tails)}+|{counted}|{arrival})$")
    return [_cut(scene, hit, tail) for hit in found]


# The government of a unit is a body (屏东县政府); that of a country is named by the country alone.
_OFFICE = re.compile("(?:人民|[省市县区州盟旗镇乡])政府$")


def _cut(scene: Scene, hit: Hit, tail: re.Pattern[str]) -> Hit:
    text = scene.of(hit)
    if text[:1] in scene.lists.nations and text[1:] in scene.lists.place_tails:
        return nation(hit.start)
    is_great = scene.text[hit.end - 1 : hit.end + 1] in scene.lists.great_things
    if is_great and scene.lists.is_place(text[:-1]):
        return hit._replace(end=hit.end - 1, label=EntityLabel.PLACE)  # 台北大|巨蛋
    match = None if hit.label is EntityLabel.PERSON else tail.search(text)
    if match is None:
        return hit
    if _OFFICE.search(text):
        return hit._replace(label=EntityLabel.ORGANISATION)
    name = scene.of(hit)[: match.start()]
    if hit.label is EntityLabel.ORGANISATION and not scene.lists.is_place(name):
        return hit
    return hit._replace(end=hit.start + match.start(), label=EntityLabel.PLACE)


_MISSION = "驻[^，。、：；的\\s]{1,6}?(?:大使馆|使馆|总领事馆|总领馆|领事馆|办事处|代表处|使团)"


def composed(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the organisations that a place and what follows it make: 伊朗|队."""
    pattern = re.compile(
        f"{any_of(scene.lists.teams)}|{_MISSION}|(?<=[省市县区州盟旗])委(?![员托派任内])"
        "|(?<=[省市县区州盟旗镇乡])(?:人民)?政府"
    )
    new = []
    for hit in found:
        match = pattern.match(scene.text, hit.end) if hit.label is EntityLabel.PLACE else None
        if match and (match[0][-1] in "委府" or _ends_word(scene, match.end())):
            new.append(Hit(hit.start, match.end(), EntityLabel.ORGANISATION, "composed"))
    return imposed(found, sorted(new, key=lambda hit: hit.start - hit.end))


def _ends_word(scene: Scene, offset: int) -> bool:
    return any(word.end == offset for word in scene.words)


def plausible(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits without the names that are unlikely, and those that name nothing in particular."""
    return [hit for hit in found if hit.label not in NAMES or _is_plausible(scene, hit)]


def _is_plausible(scene: Scene, hit: Hit) -> bool:
    text = scene.of(hit)
    lists = scene.lists
    if hit.label is EntityLabel.PLACE and len(text) == 1 and not _is_short_place(lists, text):
        return False
    if text in lists.posts or (hit.label is EntityLabel.PLACE and text in lists.generic_places):
        return False
    if hit.label is EntityLabel.ORGANISATION and text in lists.generic_organisations:
        return False
    if hit.label is EntityLabel.PERSON:
        return _is_plausible_person(scene, hit)
    if hit.label is EntityLabel.ORGANISATION and _is_of_a_place(lists, text):
        return True
    usual = text in lists.places or text.endswith(tuple(lists.organisation_endings))
    return hit.certainty >= (LIKELY if usual else CERTAIN)


def _is_plausible_person(scene: Scene, hit: Hit) -> bool:
    text, lists = scene.of(hit), scene.lists
    if (len(text) == 1 and text not in lists.surnames) or text in lists.generic_persons:
        return False
    is_storm = scene.text.endswith(tuple(lists.storms), 0, hit.start)  # 台风麦德姆
    return not is_storm and hit.certainty >= _needed(scene, text)


def _is_of_a_place(lists: WordLists, text: str) -> bool:
    """Whether it is a known place and a word that makes a body of it: 台中|地检署."""
    return any(lists.is_place(text[:n]) and text[n:] in lists.teams for n in range(2, len(text)))


def _is_short_place(lists: WordLists, character: str) -> bool:
    return character in lists.nations or character in lists.short_provinces


def _needed(scene: Scene, text: str) -> float:
    """How certain the engine has to be of a person of that name."""
    if is_person_name(scene, text):
        return LIKELY
    return CERTAIN if 2 * _sounds(scene, text) >= len(text) > 2 else UNLIKELY


def _sounds(scene: Scene, text: str) -> int:
    return sum(character in scene.lists.transliteration for character in text)


def is_person_name(scene: Scene, text: str) -> bool:
    """Whether the text has the form of a Chinese name or writes the sounds of a foreign one."""
    given = len(text) - (2 if text[:2] in scene.lists.surnames else 1)
    if scene.lists.is_surname(text) and 1 <= given <= 2:
        return True
    if len(text) == 2 and text[0] == "阿":  # a pet name (阿信); kinship is generic (阿公)
        return True
    if any(text.startswith(name) for name in scene.lists.japanese_surnames) and 3 <= len(text) <= 5:
        return True
    return len(text) >= 2 and _sounds(scene, text) >= len(text) - len(text) // 4
