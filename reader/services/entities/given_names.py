"""Given names that end in a word of every sentence: 张举能, 李国能."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene
from reader.services.entities.word_lists import any_of

_AUXILIARIES = ("能", "会", "可", "要")
# What follows no auxiliary: the sentence's end, what is past, another auxiliary.
_NEVER_AFTER_ONE = re.compile(
    "$|[，。；：！？、）)（(]|昨|前[天日晚]|早前|日前|近日|已|曾|则|亦|又"
)
_AFTER_A_NAME = re.compile("[会将今现]")  # 能会, 可将, 能今早: 能 and 可 take no such word


def ending_in_auxiliary(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with names behind a post whose last character an engine took for a verb: 张举|能.

    Without a verb behind it 能, 会, 可 or 要 is no verb of its own.
    """
    posts = re.compile(f"{any_of(scene.lists.posts)}$")
    single = {
        word.start
        for word in scene.words
        if word.end - word.start == 1 or scene.text[word.start : word.end] == "能会"
    }
    return [
        hit._replace(end=hit.end + 1, layer="post")
        if _lacks_third(scene, hit) and hit.end in single and posts.search(scene.text[: hit.start])
        else hit
        for hit in found
    ]


def _lacks_third(scene: Scene, hit: Hit) -> bool:
    short = hit.label is EntityLabel.PERSON and hit.length == 2
    third = scene.text[hit.end : hit.end + 1]
    if not short or not scene.lists.is_surname(scene.of(hit)) or third not in _AUXILIARIES:
        return False
    if third in {"能", "可"} and _AFTER_A_NAME.match(scene.text, hit.end + 1):
        return True
    return bool(_NEVER_AFTER_ONE.match(scene.text, hit.end + 1))
