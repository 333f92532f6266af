"""One line of the list of names as it is saved for other programs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity of an article in plain words and numbers.

    ``name`` is in the script shown, ``other_script`` in the other; ``kind`` is an
    :class:`~reader.model.annotation.EntityLabel`. ``path`` leads to a place from the largest unit
    down. ``value`` is a date in ISO 8601 or a quantity as the eye reads it ("≥ 35 万亿 CNY"), and
    ``certain`` says whether it is no guess, None where there is none. A quantity is there in parts
    too: ``relation`` is one of >= <= > < ~ or "" for the number itself, ``number_to`` the end of a
    span, ``unit`` an ISO 4217 code, a symbol or a word; without a ``number`` it has no single one.
    ``inside`` is the name that this one is a part of, "" for an entity of its own. ``context`` is
    the sentence of the first mention.
    """

    name: str
    other_script: str
    pinyin: str
    kind: str
    count: int
    path: tuple[str, ...]
    value: str
    certain: bool | None
    relation: str
    number: int | float | None
    number_to: int | float | None
    unit: str
    inside: str
    context: str
