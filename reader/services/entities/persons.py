"""Persons whom what stands beside them gives away."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, Word, added, imposed
from reader.services.entities.names import is_person_name
from reader.services.entities.word_lists import any_of

_CLOSED = {"u", "p", "c", "w", "r", "m", "q", "xc", "f", "d", "TIME", "LOC", "ORG"}


def coordinated(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the persons listed behind a person: 高志立、时清霜."""
    hits = list(found)
    persons = {hit.start for hit in found if hit.label is EntityLabel.PERSON}
    for hit in found:
        last: Hit | None = hit if hit.label is EntityLabel.PERSON else None
        while last and scene.text[last.end : last.end + 1] == "、":
            start = last.end + 1
            last = _between(scene, start, persons) or _person_at(scene, start, "coordination")
            if last and last != added(hits, [last])[0]:
                hits = added(hits, [last])
    return hits


def _between(scene: Scene, start: int, persons: Container[int]) -> Hit | None:
    """The name of two characters between two persons of a list, be it a word too: 高峰."""
    end = start + 2
    listed = scene.text[end : end + 1] == "、" and end + 1 in persons
    if listed and _is_chinese_name(scene, scene.text[start:end]):
        return Hit(start, end, EntityLabel.PERSON, "coordination")
    return None


def third_characters(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with names the engine cut after two characters made whole: 罗豪|才，.

    The third is a word by itself, no verb of saying, and the sentence goes on behind it as it
    does behind a name. Or it was put to a noun before 着, which only follows a verb:
    张朝|阳光|着头.
    """
    single = {
        word.start: word.end
        for word in scene.words
        if word.end - word.start == 1 and word.tag not in _CLOSED
    }
    taken = {
        noun.start
        for noun, verb in pairwise(scene.words)
        if noun.tag == "n" and noun.end - noun.start == 2 and scene.text[verb.start] == "着"
    }
    return [
        hit._replace(end=hit.end + 1)
        if hit.label is EntityLabel.PERSON
        and ((hit.end in single and _is_cut(scene, hit)) or _lost_third(scene, hit, taken))
        else hit
        for hit in found
    ]


def _lost_third(scene: Scene, hit: Hit, taken: Container[int]) -> bool:
    return hit.length == 2 and scene.text[hit.start] in scene.lists.surnames and hit.end in taken


def compound_surnames(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the persons whom a surname of two characters gives away: 上官|明月.

    The given name is a word of one or two characters, or two of one, behind which the sentence
    goes on as behind a name.
    """
    new = [
        Hit(word.start, end, EntityLabel.PERSON, "compound surname")
        for word in scene.words
        if _is_compound(scene, scene.text[word.start : word.start + 2])
        for end in _word_ends(scene, word.start, 4)
        if end - word.start in {3, 4} and _goes_on(scene, end)
        if scene.text[word.start + 2 : end] not in scene.lists.posts | scene.lists.appellations
    ]
    longer = [hit for hit in new if not any(other.covers(hit) for other in found)]
    return imposed(found, sorted(longer, key=lambda hit: hit.start - hit.end))


def _is_compound(scene: Scene, surname: str) -> bool:
    return (
        len(surname) == 2
        and surname in scene.lists.surnames
        and surname not in scene.lists.doubtful_surnames
    )


def first_characters(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with names from which the engine cut the surname made whole: 查|小禾.

    The surname is a word by itself with which a clause begins, and the given name, which has two
    characters, begins with no surname.
    """
    single = {
        word.end: word.start
        for word in scene.words
        if word.end - word.start == 1 and _may_be_surname(scene, word)
    }
    return [
        hit._replace(start=hit.start - 1)
        if hit.label is EntityLabel.PERSON and hit.start in single and _lacks_surname(scene, hit)
        else hit
        for hit in found
    ]


def _may_be_surname(scene: Scene, word: Word) -> bool:
    """Whether a clause begins with it; 和 after 的 joins nothing and is a surname too."""
    joins = scene.text[word.start] == "和" and scene.text[max(word.start - 1, 0)] == "的"
    return joins or (word.tag not in _CLOSED and _begins(scene, word.start))


def married_names(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with a husband's surname in front, behind a post or a border: 会长|游|李瑞鸾."""
    posts = re.compile(f"{any_of(scene.lists.posts)}$")
    single = {
        word.end: word.start
        for word in scene.words
        if word.end - word.start == 1 and word.tag not in _CLOSED
    }
    return [
        hit._replace(start=hit.start - 1)
        if hit.label is EntityLabel.PERSON
        and hit.length == 3
        and hit.start in single
        and {scene.text[hit.start - 1], scene.text[hit.start]} <= scene.lists.surnames
        and (_begins(scene, hit.start - 1) or posts.search(scene.text[: hit.start - 1]))
        else hit
        for hit in found
    ]


def _lacks_surname(scene: Scene, hit: Hit) -> bool:
    first, before = scene.text[hit.start], scene.text[hit.start - 1]
    surnames = scene.lists.surnames
    return hit.length == 2 and first not in surnames and before in surnames


def _begins(scene: Scene, start: int) -> bool:
    return start == 0 or scene.text[start - 1] in "，。；！？：、（“「的\n\u3000 "


def _is_cut(scene: Scene, hit: Hit) -> bool:
    text = scene.of(hit)
    full = len(text) == 2 and text[0] in scene.lists.surnames
    third = scene.text[hit.end]
    return full and third not in scene.lists.speech_verbs and _goes_on(scene, hit.end + 1)


def known_persons(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the persons whom everybody knows: 马英九, and 戴卓尔夫人 of other regions.

    Such a name wins over a part of it that was found, or that it shares a part with: 马英|九.
    """
    lists = scene.lists
    known = {*lists.known_persons, *lists.other_persons, *lists.other_persons.values()}
    long = [name for name in known if len(name) > 2 and name in scene.text]
    spans = [match.span() for name in long for match in re.finditer(re.escape(name), scene.text)]
    spans += [
        (word.start, word.end)
        for word in scene.words
        if word.tag in {"n", "nz"}
        and (name := scene.text[word.start : word.end]) in lists.other_persons
        and not lists.is_place(name)
    ]
    longest = sorted(spans, key=lambda span: span[0] - span[1])
    new = [Hit(*span, EntityLabel.PERSON, "known") for span in longest]
    unseen = [hit for hit in new if not any(_wins(other, hit) for other in found)]
    return imposed(found, unseen) if unseen else found


def _wins(other: Hit, hit: Hit) -> bool:
    """Whether what was found stays: a longer name, or no person."""
    person = other.label is EntityLabel.PERSON
    return other.overlaps(hit) and (other.covers(hit) or not (person or hit.covers(other)))


def behind_posts(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the persons directly behind a post: 书记|江成, 拿督|祖基菲里.

    What an engine took for another kind of name there and has the form of a person's is one:
    首相|安华.
    """
    posts = re.compile(any_of(scene.lists.posts))
    starts = [match.end() for match in posts.finditer(scene.text)]
    hits = [_as_person(scene, hit) if hit.start in starts else hit for hit in found]
    new = (_person_at(scene, start, "post") for start in starts)
    foreign = (_foreign_name(scene, start) for start in starts)
    return added(imposed(hits, [hit for hit in foreign if hit]), [hit for hit in new if hit])


def _as_person(scene: Scene, hit: Hit) -> Hit:
    """The hit, a person where an uncertain organisation or place has such a name."""
    text = scene.of(hit)
    known = scene.lists.is_place(text) or text in scene.lists.known_organisations
    ended = text.endswith(tuple(scene.lists.organisation_endings | scene.lists.teams))
    named = is_person_name(scene, text) and 2 <= len(text) <= 4
    if hit.certainty == 1.0 or known or ended or not named:
        return hit
    return hit._replace(label=EntityLabel.PERSON, layer="post")


def _foreign_name(scene: Scene, start: int) -> Hit | None:
    """The run of characters that write foreign names from there to where a sentence goes on."""
    match = re.compile(f"[{''.join(scene.lists.transliteration)}·]{{3,8}}").match(scene.text, start)
    if match is None or not _goes_on(scene, match.end()) or scene.lists.is_place(match[0]):
        return None
    return Hit(*match.span(), EntityLabel.PERSON, "post")


def _person_at(scene: Scene, start: int, layer: str) -> Hit | None:
    """The name of two or three characters that begins there and that a sentence goes on from."""
    nouns = {(word.start, word.end) for word in scene.words if word.tag not in {"PER", "nz"}}
    for end in _word_ends(scene, start):
        text = scene.text[start:end]
        common = (start, end) in nouns and len(text) == 2
        if not common and _is_chinese_name(scene, text) and _goes_on(scene, end):
            return Hit(start, end, EntityLabel.PERSON, layer)
    return None


def _is_chinese_name(scene: Scene, text: str) -> bool:
    return 2 <= len(text) <= 3 and scene.lists.is_surname(text) and is_person_name(scene, text)


def _word_ends(scene: Scene, start: int, longest: int = 3) -> Iterator[int]:
    """The ends of the next words, the furthest first, as far as a name may reach."""
    ends: list[int] = []
    for word in scene.words:
        if start <= word.start < start + longest:
            if word.tag in _CLOSED or (not ends and word.start != start):
                break
            ends.append(word.end)
    return reversed(ends)


def _goes_on(scene: Scene, end: int) -> bool:
    rest = scene.text[end : end + 4]
    verbs = tuple(scene.lists.speech_verbs)
    return not rest or rest[0] in "，。、；：）)（(“「 \u00a0\u3000" or rest.startswith(verbs)
