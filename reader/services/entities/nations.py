"""Countries named by one character: 中美, 访华, 美、英、法."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, imposed
from reader.services.entities.word_lists import WordLists, any_of


def nations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with countries named by one character: 中|美, 访|华, 中|方, 日、韩."""
    new = [hit for hit in _found(scene) if not _is_language(scene, hit.start)]
    return imposed([hit for hit in found if not _is_tongue(scene, hit)], new)


_OF = frozenset("方军企籍侨资裔")


def _found(scene: Scene) -> Iterator[Hit]:
    known = scene.lists.nations
    for word in scene.words:
        text = scene.text[word.start : word.end]
        if (
            _names_a_place(scene.lists, text)
            or text in scene.lists.areas
            or text in scene.lists.common_nation_words
        ):
            continue
        if 2 <= len(text) <= 3 and word.tag in {"LOC", "nz", "ORG"} and known.keys() >= set(text):
            yield from (nation(word.start + index) for index in range(len(text)))
        elif len(text) == 2 and text[0] in scene.lists.before_nations and text[1] in known:
            yield nation(word.start + 1)
        elif text[0] in known and (text[1:] in _OF or text[1:] in scene.lists.place_tails):
            yield nation(word.start)


def _is_tongue(scene: Scene, hit: Hit) -> bool:
    """Whether a name is that of a language: 德文, or 韩四国 out of 日、韩四国语言."""
    second = scene.text[hit.start + 1 : hit.start + 2]
    bare = hit.length == 1 or second in "文语两二三四五六七八九十" or second in scene.lists.nations
    return hit.length < 4 and bare and _is_language(scene, hit.start)


_SPEAKS = "(?:译成|译为|译作|精通|通晓)"
_LANGUAGES = (
    "(?:[文语]|等?[0-9一二两三四五六七八九十几多]{0,3}[国种门]?"
    "(?:文字|双语|语言|语文|外语|外文|文本|译本))"
)


def _is_language(scene: Scene, offset: int) -> bool:
    """Whether it names a language, alone or in a list: 英、日、法等七种文字, 译成日、法."""
    if scene.text[offset] not in scene.lists.nations:
        return False
    one = f"[{''.join(scene.lists.nations)}]"
    before = re.search(f"{_SPEAKS}(?:{one}[、和与及]?)*$", scene.text[:offset])
    listed = re.compile(f"{one}(?:[、和与及]?{one})*{_LANGUAGES}")
    return bool(before or listed.match(scene.text, offset))


def _names_a_place(lists: WordLists, text: str) -> bool:
    """Whether it is, or begins with, a known place of more than one character: 巴西|利亚."""
    return lists.is_place(text) or (len(text) > 2 and lists.is_place(text[:2]))


_COUNTED = re.compile("[两二三四五六七八九十]国")  # 韩三国 was one word to an engine


def listed_nations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with countries of one character in a list of such: 美、英、法."""
    one = f"[{''.join(scene.lists.nations)}]" if scene.lists.nations else "(?!)"
    pattern = re.compile(f"{one}(?:、{one})+(?=[等和与及两三四五六七八各，。]|{one}|$)")
    words = {(word.start, word.end) for word in scene.words}
    new = [
        nation(offset)
        for match in pattern.finditer(scene.text)
        for offset in range(match.start(), match.end(), 2)
        if ((offset, offset + 1) in words or _COUNTED.match(scene.text, offset + 1))
        and not _is_language(scene, offset)
    ]
    return imposed(found, new)


def paired_nations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with two countries whose relation is the subject: 印巴|对峙, 德|驻|华."""
    one = f"[{''.join(scene.lists.nations)}]" if scene.lists.nations else "(?!)"
    pair = re.compile(f"({one})驻?({one})(?={any_of(scene.lists.relations)})")
    spans = {(word.start, word.end) for word in scene.words}
    borders = {offset for span in spans for offset in span}
    new = [
        nation(match.start(group))
        for match in pair.finditer(scene.text)
        if match.start() in borders and not scene.lists.is_place(match[0])
        for group in (1, 2)
    ]
    return imposed(found, new)


def nation(offset: int) -> Hit:
    """A country named by the one character there."""
    return Hit(offset, offset + 1, EntityLabel.PLACE, "nation")
