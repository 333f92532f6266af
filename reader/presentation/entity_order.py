"""What the names of one kind are ordered by."""

from __future__ import annotations

import unicodedata

from reader.model.annotation import EntityGroup, EntityLabel
from reader.presentation.pinyin_index import plain_pinyin

# The marks of the tones 1 to 4 (Unicode's combining marks) by their rank.
_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
NameKey = tuple[str, str, str]
_LAST = "\uffff"  # behind everything that has a reading


def name_key(group: EntityGroup) -> NameKey:
    """What a name is ordered by: its letters, then its tones, then its characters.

    Dates come in the order of time, as far as it is known.

    >>> names = [EntityGroup("", EntityLabel.PERSON, "", p, ()) for p in ("Mǎ", "Mā", "Lǐ Míng")]
    >>> [group.pinyin for group in sorted(names, key=name_key)]
    ['Lǐ Míng', 'Mā', 'Mǎ']
    """
    if group.label is EntityLabel.DATE:
        return group.value.lstrip("?") or _LAST, "", group.name
    return plain_pinyin(group.pinyin) or _LAST, _tones(group.pinyin), group.name


def _tones(pinyin: str) -> str:
    return "".join(_TONES.get(mark, "") for mark in unicodedata.normalize("NFD", pinyin))
