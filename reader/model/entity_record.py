"""One line of the list of names as it is saved for other programs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity of an article in plain words and numbers.

    ``name`` is in the script shown, ``other_script`` in the other; ``kind`` is an
    :class:`~reader.model.annotation.EntityLabel`. ``path`` leads to a place from the largest unit
    down. ``value`` is a date in ISO 8601 or a quantity, with "?" in front of a guess. ``inside`` is
    the name that this one is a part of, "" for an entity of its own. ``context`` is the sentence of
    the first mention.
    """

    name: str
    other_script: str
    pinyin: str
    kind: str
    count: int
    path: tuple[str, ...]
    value: str
    inside: str
    context: str
